import Diagnostics
import SDKModel
import TestSupport
import Testing

@Suite struct `Giving types by hand` {
    private static let document = """
        openapi: 3.1.0
        info: {title: Shop, version: '1'}
        paths:
          /orders/{id}:
            get:
              operationId: getOrder
              parameters:
                - {name: id, in: path, required: true, schema: {type: string, format: ulid}}
                - {name: since, in: query, schema: {type: [string, 'null'], format: date-time}}
              responses:
                '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
                '409': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Price'}}}}
        components:
          schemas:
            Order:
              type: object
              required: [id, price, count]
              properties:
                id: {type: string, format: ulid}
                price: {$ref: '#/components/schemas/Price'}
                prices: {type: array, items: {$ref: '#/components/schemas/Price'}}
                discount: {anyOf: [{$ref: '#/components/schemas/Price'}, {type: 'null'}]}
                count: {type: integer, format: int64}
                rate: {type: number, format: precise}
                note: {type: string}
                kind: {type: string, format: ulid, enum: [a, b]}
                any: {oneOf: [{$ref: '#/components/schemas/Price'}, {type: string}]}
            Price:
              type: object
              properties: {amount: {type: string}, detail: {type: object, properties: {a: {type: string}}}}
            Stamp: {type: string, format: date-time}
        """

    private func plan(_ configuration: String) throws -> Planning {
        try Planning(Self.document, configuration: configuration)
    }

    private func own(_ name: String, in module: String? = nil) throws -> TypeReference {
        .external(
            ExternalType(
                module: try module.map { try #require(SwiftIdentifier($0)) },
                name: TypeName(
                    try name.split(separator: ".").map { try #require(SwiftIdentifier(String($0))) }
                )
            )
        )
    }

    @Test func `formats`() throws {
        let planning = try plan(
            """
            formats:
              ulid: {module: Identifiers, type: ULID}
              date-time: String
              int64: Int
              precise: Decimal
            """
        )
        #expect(planning.findings() == [])
        let order = try planning.object("Order")
        let types = Dictionary(
            order.properties.map { ($0.wireName, $0.type) },
            uniquingKeysWith: { first, _ in first }
        )
        let ulid = try own("ULID", in: "Identifiers")
        #expect(types["id"] == ulid)
        #expect(types["count"] == .integer(.int))
        #expect(types["rate"] == .decimal)
        #expect(planning.sdk?.client.operations.first?.arguments.map(\.type) == [ulid, .string])
        guard case .named(let kind, _)? = types["kind"] else {
            Issue.record("an enumeration keeps its type")
            return
        }
        #expect(kind.description == "Order.Kind")
    }

    @Test func `schemas and properties`() throws {
        let planning = try plan(
            """
            types:
              Price: {module: Prices, type: Money.Amount}
              Order.note: {type: Note}
              Order.count: UInt32
            """
        )
        #expect(planning.findings() == [])
        let price = try own("Money.Amount", in: "Prices")
        let order = try planning.object("Order")
        #expect(planning.type("Price") == nil)
        let types = order.properties.prefix(7).map(\.type)
        #expect(
            types == [
                .string, price, .array(price), price, .integer(.uint32), .double, try own("Note"),
            ]
        )
        #expect(
            order.properties.prefix(4).map(\.presence) == [
                .required, .required, .optional, .optionalNullable,
            ]
        )
        guard
            case .union(let union) = try #require(
                planning.type("Order.`Any`") ?? planning.type("Order.AnyModel")
            )
        else {
            Issue.record("expected a union")
            return
        }
        #expect(union.members.map(\.name.text) == ["price", "string"])
        #expect(union.members.map(\.type) == [price, .string])
        #expect(planning.sdk?.errors.members.map(\.type) == [price])
        #expect(planning.sdk?.types.map(\.header.name.description) == ["Order"])
    }

    @Test func `no generated type hides one's own`() throws {
        let planning = try plan("types: {Stamp: {type: Order}, Order.note: {type: Kind}}")
        #expect(planning.sdk?.types.map(\.header.name.description) == ["OrderModel", "Price"])
        #expect(planning.type("OrderModel.KindModel") != nil)
    }

    @Test func `a type that cannot be read from the values is an error`() throws {
        let planning = try plan(
            """
            types:
              1️⃣Price: String
              2️⃣Order.note: Int
              Order.id: JSONValue
            formats:
              3️⃣date-time: Double
              4️⃣precise: String
            """
        )
        #expect(planning.sdk == nil)
        let id = "configuration-impossible-type"
        #expect(
            planning.findings().map { [$0.place, $0.id, $0.message] } == [
                ["1️⃣", id, "'Price' is for objects, which 'String' is not read from"],
                ["2️⃣", id, "'Order.note' is for strings, which 'Int' is not read from"],
                ["3️⃣", id, "format 'date-time' is for strings, which 'Double' is not read from"],
                ["4️⃣", id, "format 'precise' is for numbers, which 'String' is not read from"],
            ]
        )
        #expect(
            planning.findings().first?.notes == [
                Finding.Note("openapi.yaml:29:7", "the schema is here")
            ]
        )
    }

    @Test func `entries that match nothing are told with what may be meant`() throws {
        let planning = try plan(
            """
            types:
              1️⃣Prices: {type: Money}
              2️⃣Order.notes: {type: Note}
            formats:
              3️⃣ulids: String
            """
        )
        let id = "configuration-unused-override"
        #expect(
            planning.findings() == [
                Finding("1️⃣", id, "the document has no schema 'Prices'"),
                Finding("2️⃣", id, "the document has no property 'Order.notes'"),
                Finding("3️⃣", id, "the document has no format 'ulids'"),
            ]
        )
        #expect(
            planning.log.diagnostics.filter { $0.rule.id == id }.map(\.hint) == [
                "did you mean 'Price'?", "did you mean 'Order.note'?", "did you mean 'ulid'?",
            ]
        )
    }

    @Test(arguments: ["A-B", "Money.", "1st", "Array<Int>", "a b"])
    func `a name that is no type's is an error`(name: String) throws {
        let planning = try plan("types: {1️⃣Price: {type: '\(name)'}}")
        #expect(planning.sdk == nil)
        #expect(planning.findings().map(\.id) == ["configuration-invalid-name"])
        #expect(planning.findings().map(\.place) == ["1️⃣"])
    }

    @Test func `a type that the client hides is an error`() throws {
        let planning = try plan("types: {Price: {type: 1️⃣Server}}")
        #expect(
            planning.findings() == [
                Finding(
                    "1️⃣",
                    "configuration-impossible-type",
                    "type 'Server' cannot be used, as each client has a type of that name"
                )
            ]
        )
    }
}
