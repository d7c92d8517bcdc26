import TemplateCompiler
import Testing

@Suite struct `Reading a template` {
    @Test(arguments: [
        ("a\n{{#b}}\nc\n{{/b}}\nd\n", "a\n[b:c\n]d\n"),
        ("a\n  {{#b}}  \nc\n\t{{/b}}\nd", "a\n[b:c\n]d"),
        ("{{#b}}\r\nc\r\n{{/b}}\r\nd", "[b:c\r\n]d"),
        ("{{#b}}\nc\n{{/b}}", "[b:c\n]"),
        ("a {{#b}}\nc{{/b}}\n", "a [b:\nc]\n"),
        ("{{#b}}{{/b}}\nc\n", "[b:]\nc\n"),
        ("{{#b}}c{{/b}}\n", "[b:c]\n"),
        ("a\n{{^b}}\nc\n{{/b}}\n", "a\n[^b:c\n]"),
        ("a\n  {{! note }}\nb", "a\nb"),
        ("a {{! note\n over two lines }} b", "a  b"),
        ("a\n{{! note\n over two lines }}\nb", "a\nb"),
        ("  {{> P}}\nb", "<P 2>b"),
        ("a {{> Folder/P}}\nb", "a <Folder/P 0>\nb"),
        ("{{a}}\n  {{ b.c }} {{.}}", "(a)\n  (b.c) (.)"),
        ("a {b} }} {", "a {b} }} {"),
        ("{{#a}}{{#b}}x{{/b}}{{^b}}y{{/b}}{{/a}}", "[a:[b:x][^b:y]]"),
        ("", ""),
    ])
    func `follows the rule of standalone lines`(source: String, expected: String) throws {
        let template = try Template(name: "T", file: "Templates/T.mustache", source: source)
        #expect(dump(template.nodes) == expected)
    }

    @Test(arguments: [
        ("a\n é{{#b}}\n", "Templates/T.mustache:2:3: error: section 'b' is not closed"),
        ("{{/b}}", "Templates/T.mustache:1:1: error: '{{/b}}' closes no section"),
        ("{{#a}}\n {{/b}}", "Templates/T.mustache:2:2: error: '{{/b}}' closes section 'a' of line 1"),
        ("x{{a", "Templates/T.mustache:1:2: error: tag is not closed by '}}'"),
        ("{{ }}", "Templates/T.mustache:1:1: error: tag is empty"),
        (
            "{{a-b}}",
            "Templates/T.mustache:1:1: error: 'a-b' is not a key: letters, digits and '_', joined by '.'"
        ),
        (
            "{{a..b}}",
            "Templates/T.mustache:1:1: error: 'a..b' is not a key: letters, digits and '_', joined by '.'"
        ),
        (
            "{{#1a}}",
            "Templates/T.mustache:1:1: error: '1a' is not a key: letters, digits and '_', joined by '.'"
        ),
        (
            "{{{a}}}",
            "Templates/T.mustache:1:1: error: '{{{' is not needed: values are never escaped, write '{{key}}'"
        ),
        (
            "{{&a}}",
            "Templates/T.mustache:1:1: error: '{{&' is not needed: values are never escaped, write '{{key}}'"
        ),
        ("{{=<% %>=}}", "Templates/T.mustache:1:1: error: changing the delimiters is not supported"),
        ("{{> ../P}}", "Templates/T.mustache:1:1: error: '../P' is not the name of a template"),
        ("\t{{> P}}", "Templates/T.mustache:1:2: error: partials are indented by spaces, not tabs"),
    ])
    func `says where a template is wrong`(source: String, message: String) throws {
        let error = try #require(throws: TemplateError.self) {
            try Template(name: "T", file: "Templates/T.mustache", source: source)
        }
        #expect(error.description == message)
    }

    private func dump(_ nodes: [TemplateNode]) -> String {
        nodes.map { node in
            switch node {
            case .text(let text, _): text
            case .value(let key): "(\(key.text))"
            case .section(let key, let isInverted, let children):
                "[\(isInverted ? "^" : "")\(key.text):\(dump(children))]"
            case .partial(let name, let indentation, _): "<\(name) \(indentation)>"
            }
        }.joined()
    }
}
