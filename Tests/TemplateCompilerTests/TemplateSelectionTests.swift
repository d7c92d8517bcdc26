import TemplateCompiler
import Testing

@Suite struct `Choosing the templates of a target` {
    @Test(arguments: [
        ("only Reports", "Reports/Page", true),
        ("only Reports", "Reports/Parts/Page", true),
        ("only Reports", "Models/List", false),
        ("only Reports", "Reports", false),
        ("except Reports Mails", "Models/List", true),
        ("except Reports Mails", "Header", true),
        ("except Reports Mails", "Mails/Letter", false),
        ("except", "Reports/Page", true),
        ("", "Reports/Page", true),
    ])
    func `goes by the folder at the top`(arguments: String, name: String, isIncluded: Bool) throws {
        let selection = try #require(TemplateSelection(arguments.split(separator: " ").map(String.init)[...]))
        #expect(selection.includes(name) == isIncluded)
    }

    @Test(arguments: ["only", "only Reports Mails", "all"])
    func `takes no other words`(arguments: String) {
        #expect(TemplateSelection(arguments.split(separator: " ").map(String.init)[...]) == nil)
    }
}
