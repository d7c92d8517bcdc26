import ChangeModel
import SDKDiff
import Testing

@Suite struct `Comparing media types` {
    private func body(_ content: String, isRequired: Bool = true) -> String {
        "requestBody: {required: \(isRequired), content: {\(content)}}"
    }

    private let json = "application/json: {schema: {$ref: '#/components/schemas/Pet'}}"
    private let form = "application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Pet'}}"
    private let csv = "text/csv: {schema: {type: string}}"

    @Test func `one more that comes first only adds a method`() throws {
        let added = try TwoSDKs.operation(body(csv), body("\(json), \(csv)"))
        #expect(
            added.lines == [
                "safe swift-class-became-struct Pet: 'Pet' is a struct now, was a class",
                "safe swift-declaration-added PetsClient.call(body:): 'PetsClient.call' is new",
            ]
        )
    }

    @Test(arguments: [true, false])
    func `one more that comes later only adds a method`(isRequired: Bool) throws {
        let both = try TwoSDKs.operation(
            body("\(json), \(csv)", isRequired: isRequired),
            body("\(json), \(form), \(csv)", isRequired: isRequired)
        )
        #expect(
            both.lines == ["safe swift-declaration-added PetsClient.call(form:): 'PetsClient.call' is new"]
        )
    }

    @Test func `one less takes its method away, and no other`() throws {
        let both = try TwoSDKs.operation(body("\(json), \(csv)"), body(json))
        #expect(
            both.changes.map { "\($0.rule.id) \($0.symbol)" } == [
                "swift-declaration-removed PetsClient.call(csv:)"
            ]
        )
    }
}
