import OpenAPIModel
import SampleGeneration
import Testing
import YAMLModel

@Suite struct `A value as XML` {
    @Test(arguments: [
        Case("{const: {a: 1}}", "<S><a>1</a></S>"),
        Case("{const: {a: 'x < \"y\" & z'}}", "<S><a>x &lt; \"y\" &amp; z</a></S>"),
        Case("{const: {'1 b': [], 'ns:c': {}}}", "<S><ns:c></ns:c></S>"),
        Case("{const: {'1 b': ''}}", "<S><_1_b></_1_b></S>"),
        Case("{xml: {name: pet}, const: 7}", "<pet>7</pet>"),
        Case(
            "{const: {id: 7, n: \"a\\\"\\n\"}, properties: {id: {xml: {attribute: true}}, n: {xml: {attribute: true}}}}",
            "<S id=\"7\" n=\"a&quot;&#10;\"></S>"
        ),
        Case(
            "{const: {a: 1, b: 2}, properties: {a: {xml: {attribute: true}}, b: {xml: {name: a, attribute: true}}}}",
            "<S a=\"1\"></S>"
        ),
        Case(
            "{xml: {namespace: 'urn:a', prefix: p}, const: {x: 1, y: 2}, properties: "
                + "{x: {xml: {namespace: 'urn:b'}}, y: {xml: {attribute: true, namespace: 'urn:c', prefix: c}}}}",
            "<p:S xmlns:p=\"urn:a\" xmlns:c=\"urn:c\" c:y=\"2\"><x xmlns=\"urn:b\">1</x></p:S>"
        ),
    ])
    func `has the names that XML Objects give`(sample: Case) throws {
        #expect(try sample.text() == sample.xml)
    }

    /// The examples of 3.0.4, in which the property `animals` is a list.
    @Test(arguments: [
        Case.list("{}", of: "{}", "<animals>cat</animals><animals>dog</animals>"),
        Case.list("{}", of: "{name: animal}", "<animal>cat</animal><animal>dog</animal>"),
        Case.list("{name: aliens}", of: "{name: animal}", "<animal>cat</animal><animal>dog</animal>"),
        Case.list("{name: aliens}", of: "{}", "<animals>cat</animals><animals>dog</animals>"),
        Case.list(
            "{wrapped: true}",
            of: "{}",
            "<animals><animals>cat</animals><animals>dog</animals></animals>"
        ),
        Case.list(
            "{wrapped: true}",
            of: "{name: animal}",
            "<animals><animal>cat</animal><animal>dog</animal></animals>"
        ),
        Case.list(
            "{name: aliens, wrapped: true}",
            of: "{name: animal}",
            "<aliens><animal>cat</animal><animal>dog</animal></aliens>"
        ),
        Case.list(
            "{name: aliens, wrapped: true}",
            of: "{}",
            "<aliens><aliens>cat</aliens><aliens>dog</aliens></aliens>"
        ),
        Case.list(
            "{nodeType: element, name: aliens}",
            of: "{nodeType: none}",
            "<aliens>catdog</aliens>"
        ),
    ])
    func `has a list's items with or without an element around them`(sample: Case) throws {
        #expect(try sample.text() == sample.xml)
    }

    @Test(arguments: [
        Case("{type: array, items: {$ref: '#/components/schemas/Pet'}, const: [1]}", "<S><Pet>1</Pet></S>"),
        Case("{type: array, items: {}, const: [1, [2]]}", "<S><item>1</item><item>2</item></S>"),
        Case("{xml: {nodeType: text}, const: a}", "<S>a</S>"),
        Case("{allOf: [{$ref: '#/components/schemas/Pet'}], const: {}}", "<pet></pet>"),
    ])
    func `has one element that holds all others`(sample: Case) throws {
        #expect(
            try sample.text(beside: "Pet: {xml: {name: pet}}") == sample.xml.replacing("Pet>", with: "pet>")
        )
    }

    @Test(arguments: [
        Case(
            "{const: {kind: Cat, name: Tom}, properties: "
                + "{kind: {xml: {nodeType: attribute}}, name: {xml: {nodeType: text}}}}",
            "<S kind=\"Cat\">Tom</S>"
        ),
        Case(
            "{const: {c: 'a]]>b'}, properties: {c: {xml: {nodeType: cdata}}}}",
            "<S><![CDATA[a]]]]><![CDATA[>b]]></S>"
        ),
        Case(
            "{const: [Before., 42, After.], type: array, xml: {nodeType: element, name: Report}, prefixItems: "
                + "[{xml: {nodeType: text}}, {xml: {name: data}}, {xml: {nodeType: text}}]}",
            "<Report>Before.<data>42</data>After.</Report>"
        ),
        Case(
            "{const: {count: null, related: null}, properties: {count: {xml: {attribute: true}}}}",
            "<S xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><related xsi:nil=\"true\"></related></S>"
        ),
    ])
    func `has nodes of the types of 3.2`(sample: Case) throws {
        #expect(try sample.text() == sample.xml)
    }

    @Test func `has an element a line where that changes no text`() throws {
        let sample = Case("{const: {a: {b: 1, c: []}, d: e}}", "")
        #expect(
            try sample.document(indented: true) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <S>
                  <a>
                    <b>1</b>
                  </a>
                  <d>e</d>
                </S>

                """
        )
    }

    @Test func `is left as it is where it is XML already`() throws {
        let sample = Case("{type: string, const: ' <a/>'}", "")
        #expect(try sample.document(indented: true) == " <a/>")
    }

    @Test func `is named after the definitions of 2_0`() throws {
        let sampling = try Sampling("Pet: {type: object, properties: {id: {type: integer}}}", version: "2.0")
        let value = try sampling.sample("Pet").value
        let text = XMLBody(schemas: sampling.generator.schemas).text(
            of: value,
            schema: try sampling.schema("Pet")
        )
        #expect(text.hasSuffix("<Pet><id>1</id></Pet>\n"))
    }

    @Test func `has no characters that XML has not`() throws {
        let sample = Case(#"{const: "a\u0001b\uFFFFc\rd"}"#, "<S>a\u{FFFD}b\u{FFFD}c&#13;d</S>")
        #expect(try sample.text() == sample.xml)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let schema: String
        let xml: String

        init(_ schema: String, _ xml: String) {
            self.schema = schema
            self.xml = xml
        }

        static func list(_ list: String, of items: String, _ xml: String) -> Self {
            Self(
                "{const: {animals: [cat, dog]}, properties: "
                    + "{animals: {type: array, xml: \(list), items: {type: string, xml: \(items)}}}}",
                "<S>\(xml)</S>"
            )
        }

        var testDescription: String { schema }

        /// The root element.
        func text(beside others: String = "Other: {}") throws -> String {
            let text = try document(indented: false, beside: others)
            let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            try #require(text.hasPrefix(declaration) && text.hasSuffix("\n"))
            return String(text.dropFirst(declaration.count).dropLast())
        }

        func document(indented: Bool, beside others: String = "Other: {}") throws -> String {
            let sampling = try Sampling("S: \(schema)\n\(others)", version: "3.2.0")
            let value = try sampling.sample().value
            return XMLBody(schemas: sampling.generator.schemas)
                .text(of: value, schema: try sampling.schema(), indented: indented)
        }
    }
}
