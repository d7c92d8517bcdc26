import ChangeModel
import SDKDiff
import Testing

@Suite struct `Comparing operations` {
    private func compare(_ old: String, _ new: String, id: String = "") throws -> [String] {
        try TwoSDKs.operation(old, new).lines
    }

    private func parameters(_ list: String) -> String { "parameters: [\(list)]" }

    private let a = "{name: a, in: query, schema: {type: string}}"
    private let b = "{name: b, in: query, schema: {type: string}}"
    private let needed = "{name: a, in: query, required: true, schema: {type: string}}"

    private func json(_ schema: String, status: String = "200") -> String {
        "'\(status)': {description: ok, content: {application/json: {schema: \(schema)}}}"
    }

    private let pet = "{$ref: '#/components/schemas/Pet'}"

    @Test func `an argument with a default is safe`() throws {
        #expect(
            try compare(parameters(a), parameters("\(a), \(b)")) == [
                "safe swift-argument-added PetsClient.call(a:): "
                    + "'PetsClient.call' takes the argument 'b: String?' now, 'nil' by default"
            ]
        )
    }

    @Test func `an argument without default breaks, and is where it was added`() throws {
        let both = try TwoSDKs.operation(parameters(b), parameters("1️⃣\(needed), \(b)"))
        #expect(
            both.lines == [
                "breaking swift-argument-added-required PetsClient.call(b:): "
                    + "'PetsClient.call' needs the argument 'a: String' now"
            ]
        )
        let change = try both.change("swift-argument-added-required")
        #expect(both.place(change.new?.origin) == "1️⃣")
        #expect(change.renamedTo == "PetsClient.call(a:b:)")
        #expect(change.old?.text == "public func call(b: String? = nil) async throws(PetsError)")
        #expect(change.new?.text == "public func call(a: String, b: String? = nil) async throws(PetsError)")
        #expect(change.hint == "pass 'a:'")
    }

    @Test func `an argument that is gone breaks`() throws {
        #expect(
            try compare(parameters("\(a), \(b)"), parameters(b)) == [
                "breaking swift-argument-removed PetsClient.call(a:b:): "
                    + "'PetsClient.call' no longer takes the argument 'a'"
            ]
        )
    }

    @Test func `an argument that can be left out now is safe, if it stays in its place`() throws {
        #expect(
            try compare(parameters(needed), parameters(a)) == [
                "safe swift-argument-became-optional PetsClient.call(a:): "
                    + "the argument 'a' of 'PetsClient.call' can be left out now: it is 'nil' by default"
            ]
        )
        #expect(
            try compare(parameters("\(b), \(needed)"), parameters("\(b), \(a)")) == [
                "safe swift-argument-became-optional PetsClient.call(a:b:): "
                    + "the argument 'a' of 'PetsClient.call' can be left out now: it is 'nil' by default",
                "breaking swift-arguments-reordered PetsClient.call(a:b:): "
                    + "the arguments of 'PetsClient.call' stand in another order",
            ]
        )
    }

    @Test func `an argument that must be given now breaks`() throws {
        #expect(
            try compare(parameters(a), parameters(needed)) == [
                "breaking swift-argument-became-required PetsClient.call(a:): "
                    + "the argument 'a' of 'PetsClient.call' must be given now"
            ]
        )
    }

    @Test func `another type of an argument breaks`() throws {
        #expect(
            try compare(parameters(a), parameters(a.replacing("string", with: "integer"))) == [
                "breaking swift-argument-type-changed PetsClient.call(a:): "
                    + "the argument 'a' of 'PetsClient.call' is 'Int?' now, was 'String?'"
            ]
        )
    }

    @Test func `null where a value was is safe for an argument, not the other way round`() throws {
        func body(_ type: String) -> String {
            """
            requestBody:
              required: true
              content: {application/json: {schema: {type: array, items: {type: \(type)}}}}
            """
        }
        #expect(
            try compare(body("string"), body("[string, 'null']")) == [
                "safe swift-argument-type-widened PetsClient.call(body:): "
                    + "the argument 'body' of 'PetsClient.call' is '[String?]' now, was '[String]'"
            ]
        )
        #expect(
            try compare(body("[string, 'null']"), body("string")) == [
                "breaking swift-argument-type-changed PetsClient.call(body:): "
                    + "the argument 'body' of 'PetsClient.call' is '[String]' now, was '[String?]'"
            ]
        )
    }

    @Test func `an answer of an enum that carries another type breaks`() throws {
        let owner = "{$ref: '#/components/schemas/Owner'}"
        #expect(
            try compare(
                "responses: {\(json(pet)), \(json("{type: string}", status: "202"))}",
                "responses: {\(json(owner)), \(json("{type: string}", status: "202"))}"
            ).filter { $0.contains("CallResult") } == [
                "breaking swift-case-payload-changed CallResult.ok(_:): 'CallResult.ok' carries 'Owner' now, was 'Pet'"
            ]
        )
    }

    @Test func `a constant that calls send may be another`() throws {
        let constant = "{name: v, in: query, required: true, schema: {const: one}}"
        #expect(
            try compare(parameters(constant), parameters(constant.replacing("one", with: "two"))) == [
                "breaking swift-constant-value-changed PetsClient.call(): "
                    + "'PetsClient.call' always sends \"two\" as 'v' now, was \"one\""
            ]
        )
    }

    @Test func `pages that are found in another way may act otherwise`() throws {
        func document(_ parameter: String) -> String {
            TwoSDKs.document(
                """
                parameters: [{name: \(parameter), in: query, schema: {type: integer}}]
                responses: {\(json("{$ref: '#/components/schemas/Pets'}"))}
                """,
                schemas: """
                    Pets: {type: object, required: [data], properties: {data: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
                    \(TwoSDKs.pets)
                    """
            )
        }
        func configuration(_ parameter: String) -> String {
            "module: Pets\npagination: {numbered: {items: data, page: {parameter: \(parameter)}}}"
        }
        let both = try TwoSDKs(
            document("page"),
            document("index"),
            configurations: (configuration("page"), configuration("index"))
        )
        #expect(
            both.lines.filter { $0.contains("Paging") } == [
                "warning swift-paging-changed NumberedPaging: the pages of 'NumberedPaging' are found in another way"
            ]
        )
    }

    @Test(
        arguments: [
            ("{name: a, in: header, schema: {type: string}}", "in the header now instead of in the query"),
            (
                "{name: a, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}",
                "in the style 'pipeDelimited' now instead of in the style 'form' and exploded"
            ),
        ]
    )
    func `another way of sending is safe`(new: String, words: String) throws {
        let old =
            new.contains("array") ? "{name: a, in: query, schema: {type: array, items: {type: string}}}" : a
        #expect(
            try compare(parameters(old), parameters(new)) == [
                "safe swift-serialization-changed PetsClient.call(a:): "
                    + "the argument 'a' of 'PetsClient.call' is sent \(words)"
            ]
        )
    }

    @Test func `a path parameter keeps its place whatever it is called`() throws {
        func document(_ name: String) -> String {
            TwoSDKs.document(
                "parameters: [{name: \(name), in: path, required: true, schema: {type: string}}]",
                path: "/pets/{\(name)}"
            )
        }
        let both = try TwoSDKs(document("id"), document("petId"))
        #expect(
            both.lines == [
                "breaking swift-argument-renamed PetsClient.call(id:): "
                    + "the argument 'id' of 'PetsClient.call' is called 'petId' now"
            ]
        )
        #expect(try both.change("swift-argument-renamed").hint == "write 'petId:'")
    }

    @Test(
        arguments: [
            (
                "'204': {description: none}", "Pet", "warning swift-result-added",
                "returns 'Pet' now, was nothing"
            ),
            (
                "Pet", "'204': {description: none}", "breaking swift-result-removed",
                "returns nothing now, was 'Pet'"
            ),
            ("Pet", "Owner", "breaking swift-result-type-changed", "returns 'Owner' now, was 'Pet'"),
            ("Pet", "Pet+204", "breaking swift-result-became-optional", "returns 'Pet?' now, was 'Pet'"),
            ("Pet+204", "Pet", "breaking swift-result-became-non-optional", "returns 'Pet' now, was 'Pet?'"),
        ]
    )
    func `another answer`(old: String, new: String, rule: String, words: String) throws {
        func responses(_ text: String) -> String {
            let name = text.replacing("+204", with: "")
            let none = text.hasSuffix("+204") ? ", '204': {description: none}" : ""
            let schema = "{$ref: '#/components/schemas/\(name)'}"
            return "responses: {\(text.hasPrefix("'") ? text : json(schema) + none)}"
        }
        let lines = try compare(responses(old), responses(new)).filter { $0.contains("call") }
        #expect(lines == ["\(rule) PetsClient.call(): 'PetsClient.call' \(words)"])
    }

    @Test func `a second answer makes the result an enum`() throws {
        let both = try TwoSDKs.operation(
            "responses: {\(json(pet))}",
            "responses: {\(json(pet)), \(json("{$ref: '#/components/schemas/Owner'}", status: "201"))}"
        )
        #expect(
            both.lines.filter { $0.contains("all") } == [
                "safe swift-declaration-added CallResult: 'CallResult' is new",
                "breaking swift-result-type-changed PetsClient.call(): "
                    + "'PetsClient.call' returns 'CallResult' now, was 'Pet'",
            ]
        )
    }

    @Test func `a further answer of an enum warns, and one that is gone breaks`() throws {
        let owner = "{$ref: '#/components/schemas/Owner'}"
        let two = "\(json(pet)), \(json(owner, status: "201"))"
        let three = two + ", \(json("{type: string}", status: "202"))"
        #expect(
            try compare("responses: {\(two)}", "responses: {\(three)}") == [
                "warning swift-case-added CallResult.accepted(_:): 'CallResult.accepted' is new"
            ]
        )
        #expect(
            try compare("responses: {\(three)}", "responses: {\(two)}") == [
                "breaking swift-declaration-removed CallResult.accepted(_:): 'CallResult.accepted' was removed"
            ]
        )
    }

    @Test func `a documented error with another body warns`() throws {
        let lines = try compare(
            "responses: {\(json(pet))}",
            "responses: {\(json(pet)), \(json("{$ref: '#/components/schemas/Owner'}", status: "400"))}"
        )
        #expect(
            lines.filter { $0.contains("ErrorBody") } == [
                "warning swift-case-added PetsErrorBody.owner(_:): 'PetsErrorBody.owner' is new"
            ]
        )
    }

    @Test func `another path or method under the same operationId changes no declaration`() throws {
        let both = try TwoSDKs(
            TwoSDKs.document(path: "/pets"),
            TwoSDKs.document(path: "/v2/pets", method: "post")
        )
        #expect(
            both.lines == [
                "safe swift-endpoint-changed PetsClient.call(): "
                    + "'PetsClient.call' calls 'POST /v2/pets' now, was 'GET /pets'"
            ]
        )
        #expect(both.changes.first?.verdicts.source == .unaffected)
    }

    @Test func `changes of one function are told apart by the argument`() throws {
        let c = "{name: c, in: query, schema: {type: string}}"
        let both = try TwoSDKs.operation(
            parameters("\(a), \(b)"),
            parameters("\(c), {name: d, in: query, schema: {type: string}}")
        )
        #expect(both.changes.map(\.detail) == ["c", "d", "a", "b"])
        let identities = both.changes.map { "\($0.rule.id) \($0.symbol) \($0.renamedTo ?? "") \($0.detail)" }
        #expect(Set(identities).count == 4)
    }

    @Test func `another operationId renames the method`() throws {
        let both = try TwoSDKs(TwoSDKs.document("2️⃣tags: []"), TwoSDKs.document(id: "fetch"))
        #expect(
            both.lines == [
                "breaking swift-declaration-renamed PetsClient.call(): 'PetsClient.call' is called 'PetsClient.fetch' now"
            ]
        )
        let change = try both.change("swift-declaration-renamed")
        #expect(change.renamedTo == "PetsClient.fetch()")
        #expect(change.hint == "write 'fetch()'")
    }

    @Test func `operations that took each other's names are told by name`() throws {
        func document(_ first: String, _ second: String) -> String {
            """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths:
              /a: {get: {operationId: \(first), responses: {'204': {description: none}}}}
              /b: {get: {operationId: \(second), responses: {'204': {description: none}}}}
            """
        }
        #expect(
            try TwoSDKs(document("one", "two"), document("two", "one")).lines == [
                "warning swift-meaning-changed PetsClient.one(): 'PetsClient.one' stands for 'GET /b' now, was 'GET /a'",
                "warning swift-meaning-changed PetsClient.two(): 'PetsClient.two' stands for 'GET /a' now, was 'GET /b'",
            ]
        )
    }

    @Test func `another tag moves the method to another group`() throws {
        func document(_ tag: String) -> String {
            """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths:
              /a: {get: {operationId: one, tags: [x], responses: {'204': {description: none}}}}
              /b: {get: {operationId: two, tags: [\(tag)], responses: {'204': {description: none}}}}
              /c: {get: {operationId: three, tags: [y], responses: {'204': {description: none}}}}
            """
        }
        let both = try TwoSDKs(document("x"), document("y"))
        #expect(
            both.lines == [
                "breaking swift-declaration-renamed PetsClient.XOperations.two(): "
                    + "'PetsClient.XOperations.two' is found at 'PetsClient.YOperations.two' now"
            ]
        )
        #expect(both.changes.first?.hint == "write 'y.two()'")
    }

    @Test func `a tag that was renamed is told once, not at its operations`() throws {
        func document(_ tag: String) -> String { TwoSDKs.document("tags: [\(tag)]") }
        #expect(
            try TwoSDKs(document("pets"), document("animals")).lines == [
                "breaking swift-declaration-renamed PetsClient.PetsOperations: "
                    + "'PetsClient.PetsOperations' is called 'PetsClient.AnimalsOperations' now",
                "breaking swift-declaration-renamed PetsClient.pets: 'PetsClient.pets' is called 'PetsClient.animals' now",
            ]
        )
    }

    @Test func `operations come, go and are deprecated`() throws {
        let empty = "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\npaths: {}"
        let one = """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths:
              /a:
                get: {operationId: one, responses: {'204': {description: none}}}
            """
        #expect(
            try TwoSDKs(empty, one).lines == [
                "safe swift-declaration-added PetsClient.one(): 'PetsClient.one' is new"
            ]
        )
        #expect(
            try TwoSDKs(one, empty).lines == [
                "breaking swift-declaration-removed PetsClient.one(): 'PetsClient.one' was removed"
            ]
        )
        #expect(
            try TwoSDKs(one, one.replacing("one,", with: "one, deprecated: true,")).lines == [
                "warning swift-declaration-deprecated PetsClient.one(): 'PetsClient.one' is deprecated now"
            ]
        )
    }
}
