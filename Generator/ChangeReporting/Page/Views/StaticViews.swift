import Templating

// Texts that are the same in every page. Its policy allows them by their hashes, and so nothing that a document says.

struct PageStyleView: NestedView {
    var hash: String { TemplateOutput.hash { render(into: &$0) } }
}

struct PageScriptView: NestedView {
    var hash: String { TemplateOutput.hash { render(into: &$0) } }
}
