import Foundation

/// Versions of a small document, as `diff` compares them.
enum Shop {
    static let first = document()

    /// A parameter more that nobody must give.
    static let wider = document(parameters: "\n        - {name: limit, in: query, schema: {type: integer}}")

    /// Without an operation.
    static let smaller = first.replacing(
        """
          /orders:
            get:
              operationId: listOrders
              tags: [Orders]
              responses: {"204": {description: Done.}}

        """,
        with: ""
    )

    /// The same requests and answers, of another group.
    static let regrouped = first.replacing("tags: [Orders]", with: "tags: [Sales]")

    /// Called elsewhere.
    static let moved = first.replacing("shop.example.com", with: "store.example.com")

    /// Its reference leads nowhere.
    static let broken = first.replacing("#/components/schemas/Item\"", with: "#/components/schemas/Itm\"")

    /// No item can end, so that no SDK can be made.
    static let endless = first.replacing(
        "required: [name]\n      properties: {name: {type: string}}",
        with: "required: [part]\n      properties: {part: {$ref: \"#/components/schemas/Item\"}}"
    )

    private static func document(parameters: String = "") -> String {
        """
        openapi: 3.1.0
        info: {title: Shop, version: 1.0.0}
        servers: [{url: "https://shop.example.com"}]
        paths:
          /items/{itemId}:
            get:
              operationId: getItem
              tags: [Items]
              parameters:
                - {name: itemId, in: path, required: true, schema: {type: string}}\(parameters)
              responses:
                "200":
                  description: An item.
                  content: {application/json: {schema: {$ref: "#/components/schemas/Item"}}}
          /orders:
            get:
              operationId: listOrders
              tags: [Orders]
              responses: {"204": {description: Done.}}
        components:
          schemas:
            Item:
              type: object
              required: [name]
              properties: {name: {type: string}}

        """
    }

    /// A folder with `old.yaml` and `new.yaml`, and the tool in it.
    static func tool(_ old: String, _ new: String) throws -> Tool {
        let folder = try TemporaryFolder()
        try folder.write("old.yaml", old)
        try folder.write("new.yaml", new)
        return Tool(folder: folder)
    }
}

/// What a test reads of a report in JSON.
struct DiffReport: Decodable {
    struct Report: Decodable {
        let old: Version
        let new: Version
        let changes: [Change]
    }

    struct Version: Decodable {
        let name: String
    }

    struct Change: Decodable {
        let rule: String
        let fingerprint: String
        let old: Side?
        let new: Side?
    }

    struct Side: Decodable {
        let file: String
    }

    let report: Report
    let steps: [Report]

    init(_ run: Tool.Outcome) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(run.output.utf8))
    }
}
