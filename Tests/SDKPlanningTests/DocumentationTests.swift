import SDKModel
import Testing

@Suite struct `Planning documentation` {
    @Test(
        arguments: [
            (#""One.""#, "One.", nil), (#""One\ntwo.\n\nThree.\n\nFour.""#, "One\ntwo.", "Three.\n\nFour."),
            (#""\n\n One. \n""#, "One. ", nil), (#""One.\r\n\r\nTwo.""#, "One.", "Two."),
            (#""One.\r\nTwo.""#, "One.\r\nTwo.", nil),
            (#""One.\n \t\nTwo.""#, "One.", "Two."), (#"" \n ""#, nil, nil), (#""é\n\nü""#, "é", "ü"),
        ] as [(String, String?, String?)]
    )
    func `the first paragraph is the summary`(text: String, summary: String?, discussion: String?) throws {
        let planning = try Planning.schemas("A: {properties: {x: {type: string}}, description: \(text)}")
        let documentation = try planning.object("A").header.documentation
        #expect(documentation.summary == summary)
        #expect(documentation.discussion == discussion)
    }

    @Test func `what is said of the whole API is kept whole`() throws {
        let planning = try Planning(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1', summary: In short., description: "One.\\n\\nTwo."}
            paths: {}
            """
        )
        #expect(planning.sdk?.documentation.text == "In short.\n\nOne.\n\nTwo.")
    }

    @Test func `limits, patterns and defaults are said in words`() throws {
        let planning = try Planning.schemas(
            """
            A:
              properties:
                a: {type: string, minLength: 1, maxLength: 5, pattern: '^a', default: ab, readOnly: true}
                b: {type: integer, minimum: 1, exclusiveMaximum: 10, multipleOf: 2}
                c: {type: array, minItems: 2, uniqueItems: true, items: {type: string}}
            """
        )
        #expect(
            try planning.object("A").properties.map(\.documentation.remarks) == [
                ["Length: 1 to 5", "Pattern: `^a`", "Default of the service: `ab`", "Only in answers."],
                ["Minimum: 1", "Less than: 10", "Multiple of: 2"],
                ["Items: at least 2", "Items are unique."],
            ]
        )
    }
}
