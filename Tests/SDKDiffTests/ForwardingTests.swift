import Diagnostics
import SDKDiff
import SDKModel
import TestSupport
import Testing

@Suite struct `Forwarding to an SDK of today` {
    @Test func `adds nothing where nothing has another name`() throws {
        let sdks = try TwoSDKs(Shelter.document(), Shelter.document())
        let found = Forwarded(sdks)
        #expect(found.lines == [])
        #expect(found.findings == [])
    }

    @Test func `does not give a method the name of another operation`() throws {
        let sdks = try TwoSDKs(
            Shelter.operations("get: 1️⃣{operationId: cats}", "get: 2️⃣{operationId: dogs}"),
            Shelter.operations("get: {operationId: dogs}", "get: {operationId: cats}")
        )
        let found = Forwarded(sdks)
        #expect(found.lines == [])
        #expect(
            found.findings == [
                Finding(
                    "1️⃣",
                    "not-forwarded",
                    "the method 'cats()' is not kept: 'cats' is another declaration now"
                ),
                Finding(
                    "2️⃣",
                    "not-forwarded",
                    "the method 'dogs()' is not kept: 'dogs' is another declaration now"
                ),
            ]
        )
    }

    @Test func `keeps a method with its arguments of then`() throws {
        let sdks = try TwoSDKs(
            Shelter.list("operationId: list, parameters: [\(Shelter.limit), \(Shelter.page)]"),
            Shelter.list(
                "operationId: find, parameters: [\(Shelter.page), \(Shelter.owner), \(Shelter.limit)]"
            )
        )
        #expect(Forwarded(sdks).lines == ["client: func list(limit?->2 page?->0) = self.find"])
    }

    @Test func `marks an overload that a call without arguments would fit as well`() throws {
        let names = "module: Pets\nnames: {parameters: {limit: count, page: index}}"
        let sdks = try TwoSDKs(
            Shelter.list("operationId: list, parameters: [\(Shelter.limit), \(Shelter.page)]"),
            Shelter.list("operationId: list, parameters: [\(Shelter.limit), \(Shelter.page)]"),
            configurations: ("module: Pets", names)
        )
        #expect(Forwarded(sdks).lines == ["client: func list(limit?->0 page?->1) = self.list, ambiguous"])
    }

    @Test func `does not offer a label that belongs to another value now`() throws {
        let sdks = try TwoSDKs(
            Shelter.list("operationId: list, parameters: [\(Shelter.limit), \(Shelter.page)]"),
            Shelter.list("operationId: list, parameters: [\(Shelter.limit), \(Shelter.page)]"),
            configurations: (
                "module: Pets", "module: Pets\nnames: {parameters: {limit: page, page: limit}}"
            )
        )
        let found = Forwarded(sdks)
        #expect(found.lines == [])
        #expect(
            found.findings.map(\.message) == [
                "the method 'list(limit:page:)' is not kept: the label 'limit' belongs to another value now"
            ]
        )
    }

    @Test(arguments: [
        ("responses: {'200': \(Shelter.text)}", "its result is not of the same type any more"),
        (
            "parameters: [\(Shelter.page)], \(Shelter.empty)",
            "nothing takes the value of its argument 'limit'"
        ),
        (
            "parameters: [\(Shelter.limit), {name: key, in: query, required: true, schema: {type: string}}], \(Shelter.empty)",
            "it has no value for the argument 'key', which is required"
        ),
        (
            "parameters: [{name: limit, in: query, schema: {type: string}}], \(Shelter.empty)",
            "the type of its argument 'limit' is not the same any more"
        ),
    ])
    func `says why a renamed method cannot be kept`(now: String, reason: String) throws {
        let then = "parameters: [\(Shelter.limit)], \(Shelter.empty)"
        let sdks = try TwoSDKs(
            Shelter.operations("get: 1️⃣{operationId: list, \(then)}"),
            Shelter.operations("get: {operationId: find, \(now)}")
        )
        let found = Forwarded(sdks)
        #expect(found.lines == [])
        #expect(
            found.findings == [
                Finding("1️⃣", "not-forwarded", "the method 'list(limit:)' is not kept: \(reason)")
            ]
        )
    }

    @Test func `declares a group again whose operations went to several others`() throws {
        let sdks = try TwoSDKs(
            Shelter.operations(
                "get: {operationId: a, tags: [all]}",
                "get: {operationId: b, tags: [all]}"
            ),
            Shelter.operations(
                "get: {operationId: a, tags: [one]}",
                "get: {operationId: b, tags: [two]}"
            )
        )
        #expect(
            Forwarded(sdks).lines == [
                "client: group all: AllOperations", "AllOperations: func a() = one.a",
                "AllOperations: func b() = two.b",
            ]
        )
    }

    @Test func `leads from the property of a renamed group to the new one`() throws {
        let sdks = try TwoSDKs(
            Shelter.operations("get: {operationId: a, tags: [cats]}"),
            Shelter.operations("get: {operationId: a, tags: [pets]}")
        )
        #expect(
            Forwarded(sdks).lines == [
                "client: var cats = pets", "client: typealias CatsOperations = PetsClient.PetsOperations",
            ]
        )
    }

    @Test func `qualifies a type that its earlier nested name would hide`() throws {
        let home = "{type: object, required: [street], properties: {street: {type: string}}}"
        let sdks = try TwoSDKs.sent(
            "Pet: {type: object, properties: {home: \(home)}}",
            "Pet: {type: object, properties: {home: {$ref: '#/components/schemas/Home'}}}\nHome: \(home)"
        )
        let found = Forwarded(sdks)
        #expect(found.lines == ["Pet: typealias Home = module.Home"])
        let pet = try #require(found.sdk.types.first { $0.header.name.description == "Pet" })
        guard case .object(let object) = pet else { throw NotAnObject() }
        let name = try TypeName([#require(SwiftIdentifier("Home"))])
        #expect(object.properties.map(\.type) == [.named(name, isShadowed: true)])
    }

    @Test func `keeps the names of properties, their initialiser and values`() throws {
        let schemas = """
            Pet:
              type: object
              required: [name]
              properties: {name: {type: string}, kind: {$ref: '#/components/schemas/Kind'}}
            Kind: {type: string, enum: [cat, dog]VARNAMES}
            """
        let sdks = try TwoSDKs(
            TwoSDKs.document(Shelter.body, schemas: schemas.replacing("VARNAMES", with: "")),
            TwoSDKs.document(
                Shelter.body,
                schemas: schemas.replacing("VARNAMES", with: ", x-enum-varnames: [feline, dog]")
            ),
            configurations: ("module: Pets", "module: Pets\nnames: {properties: {Pet.name: title}}")
        )
        #expect(
            Forwarded(sdks).lines == [
                "Pet: var name = title", "Pet: init(name->0 kind?->1 unknownFields?->2)",
                "Kind: static var cat = feline",
            ]
        )
    }

    @Test func `offers an earlier initialiser where properties changed places`() throws {
        let sdks = try TwoSDKs.sent(
            "Pet: {type: object, properties: {a: {type: string}, b: {type: string}}}",
            "Pet: {type: object, properties: {b: {type: string}, a: {type: string}}}"
        )
        #expect(
            Forwarded(sdks).lines == ["Pet: init(a?->1 b?->0 unknownFields?->2), ambiguous"]
        )
    }

    @Test func `pairs a credential with the only one of its kind`() throws {
        let key = "{type: apiKey, in: header, name: X-Key}"
        func schemes(_ text: String) -> String {
            Shelter.document() + "\n  securitySchemes: {\(text)}"
        }
        let renamed = try TwoSDKs(schemes("Old: \(key)"), schemes("New: \(key)"))
        #expect(
            Forwarded(renamed).lines == [
                "Credential: func old(secret) = new", "Credential: func old(provider) = new",
            ]
        )
        let another = "{type: apiKey, in: header, name: X-Other}"
        #expect(try Forwarded(TwoSDKs(schemes("Old: \(key)"), schemes("New: \(another)"))).lines == [])
    }
}

/// What forwarding finds, one line for each declaration.
private struct Forwarded {
    let sdk: SDK
    let lines: [String]
    let findings: [Finding]

    init(_ sdks: TwoSDKs) {
        var log = DiagnosticLog()
        sdk = Forwarding.sdk(sdks.new, since: sdks.old, reporting: &log)
        lines = sdk.forwarding.map { "\(Self.text($0.owner)): \(Self.text($0.content))" }
        findings = sdks.source.findings(of: log)
    }

    private static func text(_ owner: ForwardingDeclaration.Owner) -> String {
        switch owner {
        case .module: "module"
        case .type(let name): name.description
        case .client: "client"
        case .group(let type): type.text
        case .server: "Server"
        case .credential: "Credential"
        }
    }

    private static func text(_ content: ForwardingDeclaration.Content) -> String {
        switch content {
        case .alias(let name, .named(let target, let isShadowed)):
            "typealias \(name) = \(isShadowed ? "module." : "")\(target)"
        case .alias(let name, let type): "typealias \(name) = \(type)"
        case .groupProperty(let name, let group): "var \(name) = \(group.propertyName)"
        case .group(let property, let type): "group \(property): \(type)"
        case .method(let method):
            "func \(method.name)(\(text(method.arguments))) = \(text(method.target)).\(method.operation.name)"
                + (method.isAmbiguous ? ", ambiguous" : "")
        case .property(let name, let property, _): "var \(name) = \(property.name)"
        case .initializer(let initializer):
            "init(\(text(initializer.arguments)))" + (initializer.isAmbiguous ? ", ambiguous" : "")
        case .value(let name, let value): "static var \(name) = \(value.name)"
        case .unionCase(let name, let new, _): "case \(name) = \(new)"
        case .server(let name, let server): "server \(name) = \(server.name)"
        case .credential(let name, let new, let form): "func \(name)(\(text(form))) = \(new)"
        }
    }

    private static func text(_ arguments: [ForwardedArgument]) -> String {
        arguments.map { "\($0.label)\($0.isRequired ? "" : "?")->\($0.target)" }.joined(separator: " ")
    }

    private static func text(_ target: ForwardingMethod.Target) -> String {
        switch target {
        case .sameType: "self"
        case .client: "client"
        case .group(let property, _): property.text
        }
    }

    private static func text(_ form: CredentialForm) -> String {
        switch form {
        case .secret: "secret"
        case .provider: "provider"
        case .usernameAndPassword: "username password"
        case .clientCredentials: "client credentials"
        }
    }
}

private struct NotAnObject: Error {}

/// Small documents and their parts.
private enum Shelter {
    static let limit = "{name: limit, in: query, schema: {type: integer}}"
    static let page = "{name: page, in: query, schema: {type: integer}}"
    static let owner = "{name: owner, in: query, schema: {type: string}}"
    static let text = "{description: ok, content: {text/plain: {schema: {type: string}}}}"
    static let empty = "responses: {'204': {description: ok}}"
    static let body =
        "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}"

    static func document() -> String { TwoSDKs.document() }

    /// `GET /a` with what stands between the braces of its operation.
    static func list(_ operation: String) -> String { operations("get: {\(operation)}") }

    /// Path items of `/a`, `/b` and so on.
    static func operations(_ items: String...) -> String {
        let paths = zip("abc", items).map { name, item in
            let hasAnswer = item.contains("responses:")
            return "  /\(name): {" + (hasAnswer ? item : String(item.dropLast()) + ", \(empty)}") + "}"
        }
        return """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths:
            \(paths.joined(separator: "\n"))
            """
    }
}
