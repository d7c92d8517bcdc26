import Diagnostics
import SchemaValidation
import Testing

@Suite struct `Validating a value` {
    @Test(arguments: ValidationCase.values + ValidationCase.numbers + ValidationCase.texts)
    func `checks scalars`(sample: ValidationCase) throws { try check(sample) }

    @Test(arguments: ValidationCase.objects + ValidationCase.arrays)
    func `checks members and items`(sample: ValidationCase) throws { try check(sample) }

    @Test(arguments: ValidationCase.compositions)
    func `checks compositions`(sample: ValidationCase) throws { try check(sample) }

    @Test(arguments: ValidationCase.formats)
    func `checks formats with one clear meaning`(sample: ValidationCase) throws { try check(sample) }

    private func check(_ sample: ValidationCase) throws {
        let validation = try Validation("S: " + sample.schema, sample.value)
        #expect(validation.lines == sample.violations)
        #expect(validation.verdict.fits == sample.violations.isEmpty)
    }

    @Test func `leaves formats aside where told so`() throws {
        let options = SchemaValidator.Options(checksFormats: false)
        #expect(try Validation("S: {type: string, format: uuid}", "x", options: options).verdict.fits == true)
    }

    @Test(arguments: [
        (SchemaValidator.Direction.request, ["/ required: has no 'secret', which is required"]),
        (.response, ["/ required: has no 'id', which is required"]),
        (.either, []),
    ])
    func `does not need what its direction does not carry`(
        direction: SchemaValidator.Direction,
        expected: [String]
    ) throws {
        let schemas = """
            S: {type: object, required: [id, secret], properties: {id: {$ref: '#/components/schemas/Id'}, \
            secret: {type: string, writeOnly: true}}}
            Id: {type: string, readOnly: true}
            """
        let options = SchemaValidator.Options(direction: direction)
        let validation = try Validation(schemas, "{}", options: options)
        #expect(validation.lines.map { $0.hasPrefix(" ") ? "/" + $0 : $0 } == expected)
    }

    @Test func `points at the part of the value and at the schema`() throws {
        let validation = try Validation(
            "S: {properties: {pets: {type: array, items: {properties: {age: {minimum: 0}}}}}}",
            "{pets: [{age: 1},\n  {age: -3}]}"
        )
        let violation = try #require(validation.verdict.violations.first)
        #expect("\(violation.instance)" == "/pets/1/age")
        #expect(violation.range.start.line == 2)
        #expect(violation.range.start.column == 9)
        #expect(violation.keyword == .minimum)
    }

    @Test func `ends where schemas lead to themselves`() throws {
        let circle = "S: {anyOf: [{$ref: '#/components/schemas/S'}, {type: string}]}"
        #expect(try Validation(circle, "text").verdict.fits == true)
        #expect(try Validation(circle, "1").verdict.fits == nil)
        let tree =
            "S: {type: object, properties: {next: {$ref: '#/components/schemas/S'}, n: {type: integer}}}"
        #expect(try Validation(tree, "{next: {next: {n: 1}}}").verdict.fits == true)
        #expect(
            try Validation(tree, "{next: {next: {n: x}}}").lines
                == ["/next/next/n type: must be an integer, is a string"]
        )
    }

    @Test func `gives up where the work grows without end`() throws {
        let levels = (0..<30).map { index in
            "L\(index): {anyOf: [{allOf: [{$ref: '#/components/schemas/L\(index + 1)'}]}, "
                + "{allOf: [{$ref: '#/components/schemas/L\(index + 1)'}]}]}"
        }
        let schemas = levels + ["L30: {type: string}", "S: {$ref: '#/components/schemas/L0'}"]
        let validation = try Validation(
            schemas.joined(separator: "\n"),
            "1",
            options: SchemaValidator.Options(work: 10_000)
        )
        #expect(validation.verdict.fits == nil)
        #expect(validation.verdict.violations.isEmpty)
        #expect(validation.verdict.work == 10_000)
    }

    @Test func `gives up where schemas stand too deep in each other`() throws {
        let tree = "S: {type: array, items: {$ref: '#/components/schemas/S'}}"
        let value = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
        #expect(
            try Validation(tree, value, options: SchemaValidator.Options(depth: 100)).verdict.fits == true
        )
        #expect(try Validation(tree, value, options: SchemaValidator.Options(depth: 50)).verdict.fits == nil)
    }

    @Test func `gives up on comparisons that are too many`() throws {
        let items = (0..<2_000).map { "[\($0)]" }.joined(separator: ",")
        let unique = "S: {type: array, uniqueItems: true}"
        #expect(try Validation(unique, "[\(items)]").verdict.fits == true)
        let few = SchemaValidator.Options(work: 500)
        #expect(try Validation(unique, "[\(items)]", options: few).verdict.fits == nil)
    }

    @Test func `finds a value in a long enum`() throws {
        let values = (0..<100).map { "v\($0)" }.joined(separator: ", ")
        #expect(try Validation("S: {enum: [\(values), 7]}", "7.0").verdict.fits == true)
        #expect(
            try Validation("S: {enum: [\(values)]}", "v100").lines
                == [" enum: must be one of 'v0', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7', …"]
        )
    }

    @Test func `a pattern that cannot be read decides nothing`() throws {
        #expect(try Validation("S: {pattern: '(?i)a'}", "b").verdict.fits == nil)
        #expect(try Validation("S: {not: {pattern: '(?i)a'}}", "b").verdict.fits == nil)
        #expect(try Validation("S: {pattern: '(?i)a', maxLength: 1}", "bb").verdict.fits == false)
    }

    @Test(arguments: ["{type: string, nullable: true}", "{nullable: true, enum: [a]}"])
    func `null fits what is nullable in 3.0`(schema: String) throws {
        #expect(try Validation("S: \(schema)", "null", version: "3.0.4").verdict.fits == true)
    }
}
