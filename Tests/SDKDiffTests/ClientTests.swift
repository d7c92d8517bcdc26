import ChangeModel
import SDKDiff
import Testing

@Suite struct `Comparing clients` {
    private func servers(_ old: String, _ new: String) throws -> TwoSDKs {
        try TwoSDKs(
            TwoSDKs.document(more: "servers: [\(old)]"),
            TwoSDKs.document(more: "servers: [\(new)]")
        )
    }

    private let first = "{url: https://api.example.com, x-name: First}"
    private let second = "{url: https://api.example.net, x-name: Second}"

    @Test func `a further server is safe, and one that is gone breaks`() throws {
        #expect(
            try servers(first, "\(first), \(second)").lines == [
                "safe swift-declaration-added PetsClient.Server.second: 'PetsClient.Server.second' is new"
            ]
        )
        #expect(
            try servers("\(first), \(second)", first).lines == [
                "breaking swift-declaration-removed PetsClient.Server.second: 'PetsClient.Server.second' was removed"
            ]
        )
    }

    @Test func `another URL under the same name acts otherwise, told once`() throws {
        let both = try servers("1️⃣\(first)", "2️⃣{url: https://api.example.org, x-name: First}")
        #expect(
            both.lines == [
                "breaking swift-base-url-changed PetsClient.Server.first: 'PetsClient.Server.first' stands for "
                    + "'https://api.example.org' now, was 'https://api.example.com'"
            ]
        )
        let change = try both.change("swift-base-url-changed")
        #expect(change.verdicts.source == .unaffected)
        #expect(change.verdicts.behaviour == .breaking)
        #expect(both.place(change.old?.origin) == "1️⃣")
        #expect(both.place(change.new?.origin) == "2️⃣")
    }

    @Test func `another first server is another default`() throws {
        #expect(
            try servers("\(first), \(second)", "\(second), \(first)").lines == [
                "breaking swift-default-argument-changed PetsClient.init(server:transport:configuration:): "
                    + "the argument 'server' of 'PetsClient.init' is 'https://api.example.net' by default now, "
                    + "was 'https://api.example.com'"
            ]
        )
    }

    @Test func `a server of another name breaks`() throws {
        let both = try servers(first, first.replacing("First", with: "Main"))
        #expect(
            both.lines == [
                "breaking swift-declaration-renamed PetsClient.Server.first: "
                    + "'PetsClient.Server.first' is called 'PetsClient.Server.main' now"
            ]
        )
        #expect(both.changes.first?.hint == "write '.main'")
    }

    @Test func `another default of a server variable acts otherwise`() throws {
        func server(_ value: String) -> String {
            "{url: 'https://{region}.example.com', x-name: Main, variables: {region: {default: \(value), enum: [eu, us]}}}"
        }
        #expect(
            try servers(server("eu"), server("us")).lines == [
                "breaking swift-default-argument-changed PetsClient.Server.main(region:): the argument 'region' of "
                    + "'PetsClient.Server.main' is '.us' by default now, was '.eu'"
            ]
        )
    }

    @Test func `a value of a server variable that is gone breaks`() throws {
        func server(_ values: String) -> String {
            "{url: 'https://{region}.example.com', x-name: Main, variables: {region: {default: eu, enum: [\(values)]}}}"
        }
        #expect(
            try servers(server("eu, us"), server("eu")).lines == [
                "breaking swift-declaration-removed PetsClient.Server.Region.us: 'PetsClient.Server.Region.us' was removed"
            ]
        )
    }

    @Test func `a server that got a variable is a function now`() throws {
        #expect(
            try servers(
                first,
                "{url: 'https://{x}.example.com', x-name: First, variables: {x: {default: api}}}"
            ).lines.contains(
                "breaking swift-declaration-kind-changed PetsClient.Server.first: "
                    + "'PetsClient.Server.first' is a static method now, was a static property"
            )
        )
    }

    private func schemes(_ old: String, _ new: String) throws -> [String] {
        func document(_ schemes: String) -> String {
            """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths: {}
            components:
              securitySchemes: {\(schemes)}
            """
        }
        return try TwoSDKs(document(old), document(new)).lines
    }

    private let bearer = "token: {type: http, scheme: bearer}"

    @Test func `the first credential is safe`() throws {
        #expect(
            try schemes("", bearer) == [
                "safe swift-declaration-added PetsClient.Credential: 'PetsClient.Credential' is new",
                "safe swift-argument-added PetsClient.init(server:transport:configuration:): 'PetsClient.init' takes "
                    + "the argument 'credential: PetsClient.Credential?' now, 'nil' by default",
            ]
        )
    }

    @Test func `a credential that is gone breaks, overload by overload`() throws {
        let basic = "login: {type: http, scheme: basic}"
        #expect(
            try schemes("\(bearer), \(basic)", basic) == [
                "breaking swift-declaration-removed PetsClient.Credential.token(_:): "
                    + "'PetsClient.Credential.token(_:)' was removed",
                "breaking swift-declaration-removed PetsClient.Credential.token(provider:): "
                    + "'PetsClient.Credential.token(provider:)' was removed",
            ]
        )
    }

    @Test func `another module name is told at the module and its types`() throws {
        let document = TwoSDKs.document()
        let both = try TwoSDKs(
            document,
            document,
            configurations: ("module: Pets", "module: Animals\nclient: PetsClient")
        )
        #expect(
            both.lines.contains {
                $0.hasPrefix(
                    "breaking swift-declaration-renamed Pets: the module 'Pets' is called 'Animals' now"
                )
            }
        )
    }
}

@Suite struct `Comparing what is the same` {
    private static let document = """
        openapi: 3.1.0
        info: {title: Pets, version: '1'}
        servers: [{url: https://api.example.com}]
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              tags: [pets]
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses:
                '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        components:
          schemas:
            Pet:
              type: object
              required: [name]
              properties:
                name: {type: string}
                nick: {type: string, nullable: true}
                kind: {type: string, enum: [cat, dog]}
        """

    @Test(
        arguments: [
            ("description: ok", "description: other words"),
            ("{type: string, enum: [cat, dog]}", "{allOf: [{type: string, enum: [cat, dog]}]}"),
            ("name: {type: string}", "name: {type: string, maxLength: 10}"),
            ("version: '1'", "version: '2'"),
            ("{type: string, enum: [cat, dog]}", "{type: string, enum: [dog, cat]}"),
            ("'200':", "'404': {description: none}\n        '200':"),
        ]
    )
    func `gives no change`(part: String, replacement: String) throws {
        try #require(Self.document.contains(part))
        #expect(try TwoSDKs(Self.document, Self.document.replacing(part, with: replacement)).lines == [])
    }

    @Test func `comes out the same twice`() throws {
        let new = Self.document.replacing("name: {type", with: "title: {type")
            .replacing("[name]", with: "[title]").replacing("getPet", with: "fetchPet")
        let first = try TwoSDKs(Self.document, new)
        let second = try TwoSDKs(Self.document, new)
        #expect(first.changes == second.changes)
        #expect(first.changes.count == 5)
        #expect(first.changes.map(\.symbol) == first.changes.map(\.symbol).sorted())
    }
}
