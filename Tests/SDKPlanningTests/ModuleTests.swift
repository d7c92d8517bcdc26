import SDKModel
import TestSupport
import Testing

@Suite struct `Planning the modules of an SDK` {
    /// Operations of the tags `a`, `b`, `c` and of none, and the schemas that each uses.
    private func plan(_ configuration: String, _ uses: [(tag: String?, schema: String)]) throws -> Planning {
        let operations = uses.enumerated().map { index, use in
            """
              /\(index):
                get:
                  operationId: get\(index)
                  tags: [\(use.tag ?? "")]
                  responses:
                    '200':
                      description: ok
                      content: {application/json: {schema: {$ref: '#/components/schemas/\(use.schema)'}}}
                    default:
                      description: failed
                      content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}

            """
        }
        return try Planning(
            """
            openapi: 3.1.0
            info: {title: Shop, version: '1'}
            paths:
            \(operations.joined())
            components:
              schemas:
                Fault: {type: object, properties: {detail: {$ref: '#/components/schemas/Detail'}}}
                Detail: {type: object, properties: {text: {type: string}}}
                Outer: {type: object, properties: {inner: {$ref: '#/components/schemas/Inner'}}}
                Inner: {type: object, properties: {outer: {$ref: '#/components/schemas/Outer'}}}
                Other: {type: object, properties: {inner: {$ref: '#/components/schemas/Inner'}}}
                Own: {type: object, properties: {text: {type: string}}}
            """,
            configuration: configuration
        )
    }

    private func homes(_ planning: Planning) throws -> [String: String] {
        let sdk = try #require(planning.sdk)
        return Dictionary(
            uniqueKeysWithValues: try sdk.types.map { type in
                let name = try #require(type.header.name.components.first)
                let module = sdk.layout.module(of: name).map { sdk.layout.modules[$0].name } ?? sdk.moduleName
                return (name.text, module.text)
            }
        )
    }

    private static let perTag = "{module: Shop, output: {modules: perTag}}"

    @Test func `a type is where its only users are, with what it needs`() throws {
        let planning = try plan(Self.perTag, [("a", "Outer"), ("b", "Own"), ("b", "Own")])
        #expect(planning.findings() == [])
        #expect(
            try homes(planning) == [
                "Fault": "Shop", "Detail": "Shop", "Outer": "ShopA", "Inner": "ShopA", "Other": "Shop",
                "Own": "ShopB",
            ]
        )
    }

    @Test func `what two modules use is in that of the client, with all that it needs`() throws {
        let planning = try plan(Self.perTag, [("a", "Outer"), ("b", "Other")])
        #expect(
            try homes(planning) == [
                "Fault": "Shop", "Detail": "Shop", "Outer": "Shop", "Inner": "Shop", "Other": "ShopB",
                "Own": "Shop",
            ]
        )
    }

    @Test func `operations without a tag, and what they use, are in the module of the client`() throws {
        let planning = try plan(Self.perTag, [(nil, "Outer"), ("a", "Outer"), ("a", "Own")])
        let homes = try homes(planning)
        #expect(homes["Outer"] == "Shop")
        #expect(homes["Inner"] == "Shop")
        #expect(homes["Own"] == "ShopA")
    }

    @Test func `a shared schema stays in the module of the client, with what it needs`() throws {
        let planning = try plan(
            "{module: Shop, output: {modules: perTag, shared: [Outer, 1️⃣Outr]}}",
            [("a", "Outer"), ("b", "Own")]
        )
        let homes = try homes(planning)
        #expect(homes["Outer"] == "Shop")
        #expect(homes["Inner"] == "Shop")
        #expect(
            planning.findings() == [
                Finding("1️⃣", "configuration-unused-override", "the document has no schema 'Outr'")
            ]
        )
    }

    @Test func `a module may have several tags, and tags may be in none`() throws {
        let planning = try plan(
            "{module: Shop, output: {modules: {ShopBoth: [a, b]}}}",
            [("a", "Outer"), ("b", "Other"), ("c", "Own")]
        )
        let sdk = try #require(planning.sdk)
        #expect(sdk.layout.modules.map(\.name.text) == ["ShopBoth"])
        #expect(sdk.layout.modules.map(\.groups) == [[0, 1]])
        let homes = try homes(planning)
        #expect(homes["Outer"] == "ShopBoth")
        #expect(homes["Other"] == "ShopBoth")
        #expect(homes["Own"] == "Shop")
    }

    @Test func `names of modules are free, and tags are those of the document`() throws {
        let planning = try plan(
            "{module: Shop, output: {modules: {1️⃣ShopClient: [a], 2️⃣a-b: [b], ShopC: [3️⃣cc, c]}}}",
            [("a", "Own"), ("b", "Own"), ("c", "Own")]
        )
        #expect(
            planning.findings() == [
                Finding(
                    "1️⃣",
                    "configuration-invalid-name",
                    "no module can be called 'ShopClient': that is the name of a type or of another module"
                ),
                Finding("2️⃣", "configuration-invalid-name", "'a-b' is no Swift identifier"),
                Finding("3️⃣", "configuration-unused-override", "the document has no tag 'cc'"),
            ]
        )
        #expect(planning.sdk == nil)
    }

    @Test func `a type that is called like a module gets another name`() throws {
        let planning = try Planning(
            """
            openapi: 3.1.0
            info: {title: Shop, version: '1'}
            paths:
              /a:
                get:
                  operationId: get
                  tags: [orders]
                  responses:
                    '200':
                      description: ok
                      content: {application/json: {schema: {$ref: '#/components/schemas/ShopOrders'}}}
            components:
              schemas:
                ShopOrders: {type: object, properties: {text: {type: string}}}
            """,
            configuration: Self.perTag
        )
        let sdk = try #require(planning.sdk)
        #expect(sdk.layout.modules.map(\.name.text) == ["ShopOrders"])
        #expect(sdk.types.map(\.header.name.description) != ["ShopOrders"])
        #expect(sdk.types.count == 1)
    }
}
