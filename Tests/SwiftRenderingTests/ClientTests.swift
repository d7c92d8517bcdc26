import SDKModel
import SwiftRendering
import Testing

@Suite struct `Rendering the client` {
    @Test func `lists files by path, each ending in one line feed`() {
        let files = SwiftRenderer.render(
            ZooSDK.sdk,
            options: RenderingOptions(package: .path("../specsmith"))
        )
        #expect(
            files.map(\.path) == [
                "Package.swift", "README.md", "Sources/Facade/AnimalsAPI.swift",
                "Sources/Facade/OldZooAPI.swift", "Sources/Models/Animal.swift",
                "Sources/Models/Anything.swift",
                "Sources/Models/Cat.swift", "Sources/Models/Counters.swift", "Sources/Models/Dog.swift",
                "Sources/Models/Empty.swift", "Sources/Models/Level.swift", "Sources/Models/Names.swift",
                "Sources/Models/Order.swift", "Sources/Models/Pet.swift", "Sources/Models/Problem.swift",
                "Sources/Models/Tree.swift", "Sources/Operations/AnimalOperations.swift",
                "Sources/Results/ListAnimalsResult.swift", "Sources/ZooClient+Credential.swift",
                "Sources/ZooClient+Server.swift", "Sources/ZooClient.swift", "Sources/ZooError.swift",
            ]
        )
        for file in files {
            let text = String(decoding: file.contents, as: UTF8.self)
            #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "\(file.path)")
            #expect(!text.contains(" \n"), "\(file.path) has white space at the end of a line")
            #expect(!text.contains("\n\n\n"), "\(file.path) has two empty lines")
        }
    }

    @Test func `gives equal bytes for equal input`() {
        #expect(SwiftRenderer.render(ZooSDK.sdk) == SwiftRenderer.render(ZooSDK.sdk))
    }

    @Test func `servers`() throws {
        let text = try text(of: "Sources/ZooClient+Server.swift", .make(servers: ZooSDK.servers))
        #expect(
            text.contains(
                """
                        /// One of the regions.
                        public static func regional(domain: Domain = .east, version: String = "1") -> Self {
                            Self(
                                location: ServerLocation(
                                    url: "https://api.\\(domain.rawValue)/v\\(version)",
                                    variables: ["domain": domain.rawValue, "version": version]
                                )
                            )
                        }

                        /// `http://localhost:8080`.
                        public static var local: Self {
                            Self(location: ServerLocation(url: "http://localhost:8080"))
                        }

                        /// `/v1`.
                        public static func relative(baseURL: String) -> Self {
                            Self(location: ServerLocation(url: "\\(baseURL)/v1"))
                        }

                """
            )
        )
        #expect(text.contains("        public struct Domain: JSONEnumeration {\n"))
    }

    @Test(arguments: [
        (ZooSDK.servers, "server: Server = .regional(),"),
        (Array(ZooSDK.servers.dropFirst()), "server: Server = .local,"),
        (Array(ZooSDK.servers.dropFirst(2)), "server: Server,"),
        ([], "server: Server,"),
    ])
    func `the first server is the default, if it is whole`(servers: [Server], parameter: String) throws {
        let text = try text(of: "Sources/ZooClient.swift", .make(servers: servers))
        #expect(text.contains("\n        \(parameter)\n"))
    }

    @Test func `credentials`() throws {
        let text = try text(of: "Sources/ZooClient+Credential.swift", ZooSDK.sdk)
        #expect(
            text.contains(
                """
                        /// Tokens of the zoo.
                        public static func zooOAuth(accessToken: String) -> Self {
                            Self(entries: [.bearer(scheme: "Zoo OAuth", token: accessToken)])
                        }

                """
            )
        )
        #expect(
            text.contains(
                """
                        public static func zooOAuth(
                            clientID: String,
                            clientSecret: String,
                            scopes: [String] = [],
                            tokenURL: String = "https://login.{domain}/oauth/token"
                        ) -> Self {
                            Self(entries: [
                                .clientCredentials(
                                    scheme: "Zoo OAuth",
                                    tokenURL: tokenURL,
                                    clientID: clientID,
                                    clientSecret: clientSecret,
                                    scopes: scopes
                                )
                            ])
                        }

                """
            )
        )
        #expect(
            text.contains(
                """
                    enum Security {
                        static let requirement0 = SecurityRequirement([[.init("Zoo OAuth", scopes: ["read"])], []])
                        static let requirement1 = SecurityRequirement([
                            [.init("Zoo OAuth", scopes: ["read", "write"]), .init("api_key", scopes: [])],
                            [.init("basic", scopes: [])],
                        ])
                    }

                """
            )
        )
        #expect(!text.contains("mtls"))
    }

    @Test func `no credentials where the document has none`() throws {
        #expect(!SwiftRenderer.render(.make()).map(\.path).contains("Sources/ZooClient+Credential.swift"))
        let text = try text(of: "Sources/ZooClient.swift", .make())
        #expect(!text.contains("Credential"))
        #expect(text.contains("            credentials: [],\n"))
    }

    @Test func `errors`() throws {
        let sdk = SDK.make(
            errorMembers: [
                .init(name: "problem", type: .named("Problem")),
                .init(name: "unknown", type: .array(.string)),
            ],
            errorTables: [[.init(status: .exact(404), member: 0), .init(status: .default, member: nil)], []]
        )
        #expect(
            try text(of: "Sources/ZooError.swift", sdk) == """
                // Generated by specsmith from zoo/openapi.yaml. Do not edit: change the specification and regenerate.

                public import SDKRuntime

                /// What calls throw.
                public typealias ZooError = APIError<ZooErrorBody>

                /// The bodies of errors that the API documents.
                @nonexhaustive public enum ZooErrorBody: DocumentedErrorBody {
                    /// A body of the type `Problem`.
                    case problem(Problem)
                    /// A body of the type `[String]`.
                    case unknown([String])
                    /// JSON that fits none of the documented types.
                    case unknown_(JSONValue)

                    /// Reads the body that an operation documents for a status, by the member's number.
                    public init(member: Int, from bytes: [UInt8]) throws(JSONError) {
                        switch member {
                        case 0: self = .problem(try JSON.decode(Problem.self, from: bytes))
                        case 1: self = .unknown(try JSON.decode([String].self, from: bytes))
                        default: self = .unknown_(try JSON.decode(JSONValue.self, from: bytes))
                        }
                    }

                    static let table0: [DocumentedError] = [
                        DocumentedError(.exact(404), member: 0),
                        DocumentedError(.default, member: nil),
                    ]

                    static let table1: [DocumentedError] = []
                }

                """
        )
    }

    @Test func `a response union`() throws {
        #expect(
            try text(of: "Sources/Results/ListAnimalsResult.swift", ZooSDK.sdk) == """
                // Generated by specsmith from zoo/openapi.yaml. Do not edit: change the specification and regenerate.

                public import SDKRuntime

                /// What listing gives.
                @nonexhaustive public enum ListAnimalsResult: ResponseUnion {
                    /// The answer with status `200`.
                    case ok([Animal])
                    /// The answer with status `200`.
                    case text(String)
                    /// The answer with status `2XX`.
                    case file(HTTPBody)
                    /// Nothing is new.
                    case notModified
                    /// An answer that the API does not document.
                    case undocumented(UndocumentedResponse)

                    /// Reads an answer by its status and media type.
                    public init(_ response: ReceivedResponse) async throws(ResponseFailure) {
                        let rows = [
                            DocumentedResponse(.exact(200), "application/json"),
                            DocumentedResponse(.exact(200), "text/*"),
                            DocumentedResponse(.range(2), "application/octet-stream"),
                            DocumentedResponse(.exact(304), nil),
                        ]
                        switch response.match(rows) {
                        case 0: self = .ok(try await response.json([Animal].self))
                        case 1: self = .text(try await response.text())
                        case 2: self = .file(response.bytes())
                        case 3: self = .notModified
                        default: self = .undocumented(try await response.undocumented())
                        }
                    }
                }

                """
        )
    }

    @Test func `a facade`() throws {
        let text = try text(of: "Sources/Facade/AnimalsAPI.swift", ZooSDK.sdk)
        #expect(
            text.contains(
                """
                    @discardableResult
                    public static func createAnimal(
                        body: Animal,
                        completion: @escaping @Sendable (_ response: Animal?, _ error: (any Error)?) -> Void
                    ) -> Task<Void, Never> {
                        OldZooAPI.perform({ completion($0 ?? nil, $1) }) { client in
                            try await client.animals.createAnimal(body: body)
                        }
                    }

                """
            )
        )
        #expect(text.contains("    public typealias Order_listAnimals = Order\n"))
        #expect(
            text.hasSuffix(
                """

                extension Order {
                    /// `ascending`, as this API spells it.
                    public static var asc: Self { .ascending }
                }

                """
            )
        )
        // Labels in the facade's order, the call in the operation's.
        #expect(text.contains("        format: String,\n        animalId: Int64,\n        completion:"))
        #expect(
            text.contains(
                "            try await client.animals.getAnimal(animalId: animalId, format: format)\n"
            )
        )
    }

    @Test(arguments: [
        (
            RenderingOptions.PackageReference.path("../tools/specsmith/"),
            #".package(path: "../tools/specsmith/")"#
        ),
        (
            .url("https://example.com/x/specsmith.git", version: "1.2.0"),
            #".package(url: "https://example.com/x/specsmith.git", from: "1.2.0")"#
        ),
    ])
    func `a package that finds the runtime`(reference: RenderingOptions.PackageReference, dependency: String)
        throws
    {
        let text = try text(of: "Package.swift", .make(), options: RenderingOptions(package: reference))
        #expect(text.contains("    dependencies: [\(dependency)],\n"))
        #expect(text.contains(#"dependencies: [.product(name: "SDKRuntime", package: "specsmith")],"#))
        #expect(text.contains(#"    name: "Zoo","#))
    }

    @Test func `a readme with a first call, all operations, and what was left out`() throws {
        let text = try text(of: "README.md", ZooSDK.sdk)
        #expect(
            text.contains(
                """
                ```swift
                import Zoo

                let client = ZooClient(credential: .zooOAuth(accessToken: "…").and(.apiKey("…")))
                let answer = try await client.animals.listAnimals(tenant: "…")
                switch answer {
                """
            )
        )
        #expect(
            text.contains(
                """
                | Method | Request | Purpose |
                | --- | --- | --- |
                | `getAnimal(animalId:format:)` | `GET /animals/{animalId}/file.{format}` | Get an animal. |

                """
            )
        )
        #expect(text.contains("| `tagAnimal(body:)` | `PATCH /animals` | Deprecated. |\n"))
        #expect(text.hasSuffix("- operation GET /mice: its path is not valid (openapi.yaml:12:3)\n"))
    }
}
