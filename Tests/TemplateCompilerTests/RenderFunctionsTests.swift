import TemplateCompiler
import Testing

@Suite struct `Compiling templates` {
    @Test func `writes a function on the view of the same name`() throws {
        let list = try Template(
            name: "Models/List",
            file: "Templates/Models/List.mustache",
            source: "\"{{title}}\\\n{{#items}}\n  {{> Models/Item}}\n{{/items}}\n{{^items}}none{{/items}}\n"
        )
        let item = try Template(
            name: "Models/Item",
            file: "Templates/Models/Item.mustache",
            source: "{{.}}\u{2028}"
        )
        let functions = try RenderFunctions([list, item])
        #expect(
            functions.source == """
                // Compiled from Templates/*.mustache at build time.
                import Templating

                #sourceLocation(file: "Templates/Models/Item.mustache", line: 1)
                extension ItemView {
                    func render(into output: inout TemplateOutput) {
                #sourceLocation(file: "Templates/Models/Item.mustache", line: 1)
                        output.write(self)
                #sourceLocation(file: "Templates/Models/Item.mustache", line: 1)
                        output.write("\\u{2028}" as StaticString)
                #sourceLocation()
                    }
                }

                #sourceLocation(file: "Templates/Models/List.mustache", line: 1)
                extension ListView {
                    func render(into output: inout TemplateOutput) {
                #sourceLocation(file: "Templates/Models/List.mustache", line: 1)
                        output.write("\\"" as StaticString)
                #sourceLocation(file: "Templates/Models/List.mustache", line: 1)
                        output.write(self.title)
                #sourceLocation(file: "Templates/Models/List.mustache", line: 1)
                        output.write("\\\\\\n" as StaticString)
                #sourceLocation(file: "Templates/Models/List.mustache", line: 2)
                        Section.render(self.items, in: self, to: &output) { item1, output in
                #sourceLocation(file: "Templates/Models/List.mustache", line: 3)
                            output.indent(by: 2)
                            ItemView.render(item1)(into: &output)
                            output.indent(by: -2)
                        }
                #sourceLocation(file: "Templates/Models/List.mustache", line: 5)
                        if Section.isEmpty(self.items) {
                #sourceLocation(file: "Templates/Models/List.mustache", line: 5)
                        output.write("none" as StaticString)
                        }
                #sourceLocation(file: "Templates/Models/List.mustache", line: 5)
                        output.write("\\n" as StaticString)
                #sourceLocation()
                    }
                }

                """
        )
    }

    @Test func `refuses a partial that is no template`() throws {
        let template = try Template(name: "T", file: "Templates/T.mustache", source: "a\n{{> Missing}}\n")
        let error = try #require(throws: TemplateError.self) { try RenderFunctions([template]) }
        #expect(error.description == "Templates/T.mustache:2:1: error: there is no template 'Missing'")
    }

    @Test func `refuses two templates of one view`() throws {
        let first = try Template(name: "A/T", file: "Templates/A/T.mustache", source: "")
        let second = try Template(name: "B/T", file: "Templates/B/T.mustache", source: "")
        let error = try #require(throws: TemplateError.self) { try RenderFunctions([second, first]) }
        #expect(
            error.description == "Templates/B/T.mustache:1:1: error: 'B/T' and 'A/T' both belong to 'TView'"
        )
    }

    @Test func `does not depend on the order of the templates`() throws {
        let first = try Template(name: "A", file: "A.mustache", source: "a")
        let second = try Template(name: "B", file: "B.mustache", source: "{{> A}}")
        #expect(try RenderFunctions([first, second]) == RenderFunctions([second, first]))
    }
}

@Suite struct `Looking for unused keys` {
    @Test func `names stored properties that no template mentions`() throws {
        let template = try Template(name: "T", file: "T.mustache", source: "{{a}}{{#items}}{{b.c}}{{/items}}")
        let source = """
            struct TView {
                let a: Int
                let items: [ItemView]
                let forgotten: String

                init() {
                    let local = 1
                }
            }

            struct Other {
                let unrelated: Int
            }

            struct ItemView {
                let b: Part
                var computed: Int { 1 }
                let spare: Int
            }
            """
        let findings = UnusedKeys.find(templates: [template], views: [(file: "V.swift", source: source)])
        #expect(
            findings.map(\.description) == [
                "V.swift:4:1: error: no template uses 'forgotten' of 'TView'",
                "V.swift:18:1: error: no template uses 'spare' of 'ItemView'",
            ]
        )
    }
}
