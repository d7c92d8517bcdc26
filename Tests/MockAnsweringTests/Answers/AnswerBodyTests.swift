import MockAnswering
import Testing

@Suite struct `Bodies of answers` {
    private func answer(type: String, _ media: String, more: String = "") throws -> MockAnswer {
        let paths = """
              /things:
                get:
                  responses:
                    '200':
                      description: A
                      content:
                        \(type): \(media)
            \(more)
            """
        return try Answering(paths).answer()
    }

    @Test func `an example that does not fit is passed over`() throws {
        let answer = try answer(
            type: "application/json",
            "{schema: {type: integer}, examples: {a: {value: no}, b: {value: 7}}}"
        )
        #expect(answer.text == "7")
    }

    @Test(arguments: [
        ("{schema: {type: string}, example: a b}", "\"a b\""),
        ("{example: [1, 0x10, 1.50, null]}", "[1,16,1.50,null]"),
        ("{}", "{}"), ("{schema: {const: {a: true}}}", #"{"a":true}"#),
        ("{examples: {a: {dataValue: {n: 1}, serializedValue: '{\"n\": 1}'}}}", #"{"n":1}"#),
        ("{examples: {a: {serializedValue: '{\"n\": 1}'}}}", #"{"n": 1}"#),
    ])
    func `is JSON`(media: String, body: String) throws {
        #expect(try answer(type: "application/vnd.example+json", media).text == body)
    }

    @Test func `a range is answered with a type that it includes`() throws {
        #expect(try answer(type: "'*/*'", "{schema: {const: 1}}").contentType == "application/json")
        #expect(try answer(type: "text/*", "{example: x}").contentType == "text/plain; charset=utf-8")
    }

    @Test func `text is sent as it is`() throws {
        let answer = try answer(type: "text/plain", "{schema: {type: string, const: 'a \"b\"'}}")
        #expect(answer.text == "a \"b\"")
        #expect(answer.contentType == "text/plain; charset=utf-8")
    }

    @Test func `a table has a line for each object`() throws {
        let answer = try answer(
            type: "text/csv",
            "{schema: {const: [{a: 1, b: 'x,y'}, {a: 'say \"hi\"', c: [2]}]}}"
        )
        #expect(answer.text == "a,b,c\r\n1,\"x,y\",\r\n\"say \"\"hi\"\"\",,[2]\r\n")
    }

    @Test func `a form has a pair for each value`() throws {
        let answer = try answer(
            type: "application/x-www-form-urlencoded",
            "{schema: {const: {a: 'x & y', b: [1, 2]}}}"
        )
        #expect(answer.text == "a=x+%26+y&b=1&b=2")
    }

    @Test func `XML follows the schema's XML Objects`() throws {
        let answer = try answer(
            type: "application/xml",
            "{schema: {$ref: '#/components/schemas/Pet'}}",
            more: """
                components:
                  schemas:
                    Pet:
                      type: object
                      const: {id: 7, name: 'A&B', tags: [x, y], plain: [1, 2], '9 lives': true}
                      xml: {namespace: 'https://example.com/pet', prefix: p}
                      properties:
                        id: {type: integer, xml: {attribute: true}}
                        name: {type: string, xml: {name: title}}
                        tags: {type: array, xml: {wrapped: true}, items: {type: string, xml: {name: tag}}}
                        plain: {type: array, items: {type: integer}}
                """
        )
        #expect(
            answer.text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <p:Pet xmlns:p="https://example.com/pet" id="7"><title>A&amp;B</title><tags><tag>x</tag><tag>y</tag>\
                </tags><plain>1</plain><plain>2</plain><_9_lives>true</_9_lives></p:Pet>

                """
        )
    }

    @Test func `parts of a body are separated by a line that is in none of them`() throws {
        let answer = try answer(
            type: "multipart/form-data",
            "{schema: {const: {a: part-1-of-the-mock, b: {c: 1}}}}"
        )
        #expect(answer.contentType == "multipart/form-data; boundary=part-2-of-the-mock")
        #expect(
            answer.text
                == "--part-2-of-the-mock\r\nContent-Disposition: form-data; name=\"a\"\r\n"
                + "Content-Type: text/plain\r\n\r\npart-1-of-the-mock\r\n"
                + "--part-2-of-the-mock\r\nContent-Disposition: form-data; name=\"b\"\r\n"
                + "Content-Type: application/json\r\n\r\n{\"c\":1}\r\n--part-2-of-the-mock--\r\n"
        )
    }

    @Test(
        arguments: [
            ("image/png", "{schema: {type: string, format: binary}}", [0x89, 0x50, 0x4E, 0x47]),
            ("application/pdf", "{}", [0x25, 0x50, 0x44, 0x46]),
            ("application/zip", "{}", [0x50, 0x4B, 0x05, 0x06]),
        ] as [(String, String, [UInt8])]
    )
    func `a file that nobody shows is an empty one of its type`(type: String, media: String, start: [UInt8])
        throws
    {
        guard case .bytes(let body) = try answer(type: type, media).body else {
            Issue.record("the body comes in parts")
            return
        }
        #expect(body.bytes.prefix(4) == start[...])
    }

    @Test func `dynamic gives other values each time, and the same for the same number`() throws {
        let answering = try Answering(
            """
              /things:
                get:
                  responses:
                    '200':
                      description: A
                      content:
                        application/json:
                          example: {id: 1}
                          schema: {type: object, required: [id], properties: {id: {type: integer}}}
            """
        )
        let first = try answering.answer(fields: ["Prefer": "dynamic"], number: 3).text
        let second = try answering.answer(fields: ["Prefer": "dynamic"], number: 4).text
        #expect(first != second)
        #expect(try answering.answer(fields: ["Prefer": "dynamic=3"], number: 9).text == first)
        #expect(try answering.answer(fields: ["Prefer": "dynamic=9223372036854775807"]).status == 200)
        #expect(try answering.answer(fields: ["Prefer": "dynamic=false"]).text == #"{"id":1}"#)
    }
}
