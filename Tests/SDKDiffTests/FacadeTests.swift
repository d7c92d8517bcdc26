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

    @Test func `another spelling of a value comes from the value`() throws {
        let sort = "name: sort, in: query, schema: {type: string, enum: [id"
        let both = try TwoSDKs(
            document(parameters: "{\(sort)]}}"),
            document(parameters: "{\(sort), 1️⃣petId]}}"),
            configurations: (facade, facade)
        )
        let added = Dictionary(
            both.changes.map { ($0.symbol, both.place($0.new?.origin)) },
            uniquingKeysWith: { first, _ in first }
        )
        #expect(added == ["CallSort.petId": "1️⃣", "CallSort.petid": "1️⃣"])
    }

    @Test func `an alias for a type that was there comes from the argument that takes it now`() throws {
        let sort = """
            parameters: [{name: sort, in: query, schema: {$ref: '#/components/schemas/Sort'}}]
            responses: {'200': {description: ok}}
            """
        let schemas = "Sort: {type: string, enum: [id]}"
        let second = """
              /owners:
                get:
                  tags: [pets]
                  operationId: owners
                  parameters: [1️⃣{name: sort, in: query, schema: {$ref: '#/components/schemas/Sort'}}]
                  responses: {'200': {description: ok}}
            components:
            """
        let old = TwoSDKs.document("tags: [pets]\n\(sort)", schemas: schemas)
        let new = old.replacingFirst("components:", with: second)
        let both = try TwoSDKs(old, new, configurations: (facade, facade))
        let aliases = both.changes.filter { $0.kind == .typealias }
        #expect(aliases.map(\.symbol) == ["PetsAPI.Sort_owners"])
        #expect(both.place(aliases.first?.new?.origin) == "1️⃣")
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

extension String {
    fileprivate func replacingFirst(_ text: String, with other: String) -> String {
        guard let place = firstRange(of: text) else { return self }
        return self[..<place.lowerBound] + other + self[place.upperBound...]
    }
}
