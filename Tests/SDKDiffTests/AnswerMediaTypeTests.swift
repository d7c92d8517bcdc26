import ChangeModel
import SDKDiff
import Testing

@Suite struct `Comparing media types of answers` {
    private func answer(_ content: String, more: String = "") -> String {
        "responses: {'200': {description: ok, content: {\(content)}}\(more)}"
    }

    private let json = "application/json: {schema: {$ref: '#/components/schemas/Pet'}}"
    private let owner = "application/json: {schema: {$ref: '#/components/schemas/Owner'}}"
    private let csv = "text/csv: {schema: {type: string}}"
    private let lines = "application/jsonl: {schema: {$ref: '#/components/schemas/Pet'}}"

    @Test func `trap 90: one more only adds a method, before or behind the others`() throws {
        let csvFirst = try TwoSDKs.operation(answer(json), answer("\(csv), \(json)"))
        let added = "safe swift-declaration-added PetsClient.callAsCSV(): 'PetsClient.callAsCSV' is new"
        #expect(csvFirst.lines == [added])
        let between = try TwoSDKs.operation(
            answer("\(json), \(csv)"),
            answer("\(json), \(lines), \(csv)")
        )
        #expect(
            between.lines == [
                "safe swift-declaration-added PetsClient.callAsJSONLines(): 'PetsClient.callAsJSONLines' is new"
            ]
        )
    }

    @Test func `one less takes its method away, and no other`() throws {
        let fewer = try TwoSDKs.operation(answer("\(json), \(lines), \(csv)"), answer("\(json), \(csv)"))
        #expect(
            fewer.changes.map { "\($0.rule.id) \($0.symbol)" } == [
                "swift-declaration-removed PetsClient.callAsJSONLines()"
            ]
        )
    }

    @Test func `JSON where there was none takes the plain method, which is told`() throws {
        let flipped = try TwoSDKs.operation(answer(csv), answer("\(csv), \(json)"))
        #expect(
            flipped.changes.map { "\($0.rule.id) \($0.symbol)" } == [
                "swift-result-type-changed PetsClient.call()",
                "swift-declaration-added PetsClient.callAsCSV()",
            ]
        )
    }

    @Test func `one more for an error only adds a case`() throws {
        let error = try TwoSDKs.operation(
            answer(json, more: ", '404': {description: none, content: {\(owner)}}"),
            answer(json, more: ", '404': {description: none, content: {\(owner), text/plain: {}}}")
        )
        #expect(
            error.changes.map { "\($0.rule.id) \($0.symbol)" } == ["swift-case-added PetsErrorBody.text(_:)"]
        )
    }
}
