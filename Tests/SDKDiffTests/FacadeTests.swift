import ChangeModel
import SDKDiff
import Testing

@Suite struct `Comparing facades` {
    private func document(server: String = "https://api.example.com", parameters: String = "") -> String {
        TwoSDKs.document(
            """
            tags: [pets]
            parameters: [\(parameters)]
            """,
            more: "servers: [{url: '\(server)'}]"
        )
    }

    private let facade = "module: Pets\nfacade: {settings: Settings, classSuffix: API}"

    @Test func `a facade that is gone is told by its types`() throws {
        let both = try TwoSDKs(
            document(),
            document(),
            configurations: (facade, "module: Pets")
        )
        #expect(
            both.lines == [
                "breaking swift-declaration-removed PetsAPI: 'PetsAPI' was removed",
                "breaking swift-declaration-removed Settings: 'Settings' was removed",
            ]
        )
    }

    @Test func `a facade that is new is safe`() throws {
        let both = try TwoSDKs(
            document(),
            document(),
            configurations: ("module: Pets", facade)
        )
        #expect(
            both.lines == [
                "safe swift-declaration-added PetsAPI: 'PetsAPI' is new",
                "safe swift-declaration-added Settings: 'Settings' is new",
            ]
        )
    }

    @Test func `its functions have the arguments of the operations`() throws {
        let both = try TwoSDKs(
            document(parameters: "{name: a, in: query, schema: {type: string}}"),
            document(),
            configurations: (facade, facade)
        )
        #expect(
            both.lines == [
                "breaking swift-argument-removed PetsAPI.call(a:completion:): "
                    + "'PetsAPI.call' no longer takes the argument 'a'",
                "breaking swift-argument-removed PetsClient.PetsOperations.call(a:): "
                    + "'PetsClient.PetsOperations.call' no longer takes the argument 'a'",
            ]
        )
        #expect(
            both.changes.first?.old?.text
                == "public static func call(a: String? = nil, completion: @escaping @Sendable "
                + "(_ response: Void?, _ error: (any Error)?) -> Void) -> Task<Void, Never>"
        )
    }

    @Test func `its base path may be another`() throws {
        let both = try TwoSDKs(
            document(),
            document(server: "https://api.example.net"),
            configurations: (facade, facade)
        )
        #expect(
            both.lines.filter { $0.contains("Settings") } == [
                "breaking swift-base-url-changed Settings.basePath: 'Settings.basePath' is "
                    + "'https://api.example.net' at first now, was 'https://api.example.com'"
            ]
        )
    }
}
