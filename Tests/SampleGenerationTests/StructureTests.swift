import SampleGeneration
import SchemaValidation
import Testing
import YAMLModel

@Suite struct `Making objects and lists` {
    @Test(arguments: [
        SampleCase("{type: array, items: {type: integer}}", "[1]"),
        SampleCase("{type: array, items: {type: integer}, minItems: 3, uniqueItems: true}", "[1,2,3]"),
        SampleCase("{type: array, maxItems: 0, items: {}}", "[]"),
        SampleCase(
            "{type: array, prefixItems: [{type: integer}, {type: boolean}], items: false}",
            "[1,true]"
        ),
        SampleCase(
            "{type: array, contains: {const: x}, minContains: 2, items: {type: string}}",
            #"["x","x"]"#
        ),
        SampleCase(
            "{type: object, properties: {b: {type: integer}, a: {type: boolean}}}",
            #"{"b":1,"a":true}"#
        ),
        SampleCase("{type: object, additionalProperties: {type: integer}}", #"{"key":1}"#),
        SampleCase("{type: object, patternProperties: {'^x-[a-z]$': {type: integer}}}", #"{"x-k":1}"#),
        SampleCase(
            "{type: object, minProperties: 2, additionalProperties: {type: integer}}",
            #"{"key":1,"key2":2}"#
        ),
        SampleCase(
            "{properties: {a: {type: integer}, b: {type: integer}}, required: [b], maxProperties: 1}",
            #"{"b":1}"#
        ),
        SampleCase("{required: [x], properties: {a: {const: 1}}}", #"{"a":1,"x":"example-x"}"#),
        SampleCase(
            "{type: object, propertyNames: {pattern: '^[A-Z]+$'}, additionalProperties: {const: 1}, minProperties: 1}",
            #"{"EXAMPLEKEY":1}"#
        ),
        SampleCase("{properties: {a: {const: 1}}, dependentRequired: {a: [b]}}", #"{"a":1,"b":"example-b"}"#),
    ])
    func `follows the keywords of arrays and objects`(sample: SampleCase) throws {
        #expect(try Sampling("S: \(sample.schema)").text() == sample.value)
    }

    @Test(arguments: [
        SampleCase(
            "{allOf: [{properties: {a: {type: string}}}, {properties: {a: {maxLength: 2}, b: {const: 1}}}]}",
            #"{"a":"ex","b":1}"#
        ),
        SampleCase("{oneOf: [{type: 'null'}, {type: integer}]}", "1"),
        SampleCase("{oneOf: [{enum: [3, 4], oneOf: [{const: 1}, {const: 2}, {const: 3}]}]}", "3"),
        SampleCase("{anyOf: [{type: string, maxLength: 2}, {type: integer}]}", #""ex""#),
        SampleCase(
            "{properties: {a: {const: 1}, b: {const: 2}}, oneOf: [{required: [a]}, {required: [b]}]}",
            #"{"a":1}"#
        ),
        SampleCase("{properties: {a: {const: 1}, b: {const: 2}}, not: {required: [b]}}", #"{"a":1}"#),
        SampleCase("{not: {type: string}, type: [string, integer]}", "1"),
        SampleCase("{type: string, enum: [a, b], not: {const: a}}", #""b""#),
        SampleCase(
            "{properties: {k: {enum: [x, y]}}, if: {properties: {k: {const: y}}}, then: {required: [z]}}",
            #"{"k":"y","z":"example-z"}"#
        ),
        SampleCase(
            "{properties: {a: {const: 1}}, allOf: [{properties: {b: {const: 2}}}], unevaluatedProperties: false}",
            #"{"b":2,"a":1}"#
        ),
    ])
    func `meets what schemas together ask for`(sample: SampleCase) throws {
        #expect(try Sampling("S: \(sample.schema)").text() == sample.value)
    }

    @Test func `sets the property that tells alternatives apart`() throws {
        let sampling = try Sampling(
            """
            S:
              oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
              discriminator: {propertyName: kind, mapping: {meow: '#/components/schemas/Cat'}}
            Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}
            Dog: {type: object, required: [kind], properties: {kind: {type: string}, loud: {type: boolean}}}
            """
        )
        #expect(try sampling.text() == #"{"kind":"meow","lives":1}"#)
        #expect(try sampling.text(manner: .data(index: 1)).hasPrefix(#"{"kind":"Dog","loud":"#))
    }

    @Test func `knows subtypes by their base's discriminator`() throws {
        let sampling = try Sampling(
            """
            Base:
              type: object
              required: [kind]
              properties: {kind: {type: string}}
              discriminator: {propertyName: kind}
            Leaf:
              allOf: [{$ref: '#/components/schemas/Base'}, {properties: {size: {type: integer}}}]
            """
        )
        #expect(try sampling.text("Leaf") == #"{"kind":"Leaf","size":1}"#)
        #expect(try sampling.text("Base") == #"{"kind":"Leaf","size":1}"#)
    }

    @Test(arguments: [
        SampleCase("{properties: {next: {$ref: '#/components/schemas/S'}, a: {const: 1}}}", #"{"a":1}"#),
        SampleCase(
            "{required: [l], properties: {l: {type: array, items: {$ref: '#/components/schemas/S'}}}}",
            #"{"l":[]}"#
        ),
        SampleCase(
            "{required: [n], properties: {n: {anyOf: [{$ref: '#/components/schemas/S'}, {type: integer}]}}}",
            #"{"n":1}"#
        ),
    ])
    func `ends recursion as soon as the schema lets it`(sample: SampleCase) throws {
        #expect(try Sampling("S: \(sample.schema)").text() == sample.value)
    }

    @Test func `ends a recursion that has no end with null`() throws {
        let sampling = try Sampling(
            "S: {type: object, required: [a, b], properties: "
                + "{a: {$ref: '#/components/schemas/S'}, b: {$ref: '#/components/schemas/S'}}}"
        )
        let sample = try sampling.sample()
        #expect(sample.fits == false)
        #expect(sample.violations.first?.message == "must be an object, is null")
    }

    @Test func `ends required recursion with null where that is allowed`() throws {
        let sampling = try Sampling(
            "S: {type: object, nullable: true, required: [a], properties: {a: {$ref: '#/components/schemas/S'}}}",
            version: "3.0.3"
        )
        #expect(try sampling.text() == #"{"a":null}"#)
    }

    @Test func `leaves out what does not travel this way`() throws {
        let sampling = try Sampling(
            """
            Pet:
              type: object
              required: [id, secret]
              properties:
                id: {type: integer, readOnly: true}
                secret: {type: string, writeOnly: true}
                name: {type: string}
            """
        )
        #expect(
            try sampling.text("Pet", direction: .request)
                == #"{"secret":"example-secret","name":"Example pet"}"#
        )
        #expect(try sampling.text("Pet", direction: .response) == #"{"id":1,"name":"Example pet"}"#)
    }

    /// 2 to the power of 30 members if all were made.
    @Test func `stays small however many optional members there are`() throws {
        let levels = (0..<30).map { level in
            "L\(level): {type: object, properties: {a: {$ref: '#/components/schemas/L\(level + 1)'}, "
                + "b: {$ref: '#/components/schemas/L\(level + 1)'}}}"
        }
        let sampling = try Sampling((levels + ["L30: {type: integer}"]).joined(separator: "\n"))
        let sample = try sampling.sample("L0")
        #expect(sample.fits == true)
        #expect(sample.value.jsonText().utf8.count < 5_000)
    }
}
