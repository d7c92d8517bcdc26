#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

// TemplateCompiler compile FOLDER OUTPUT [only NAME | except NAME…]
//     writes Swift source for the templates below a folder, or for those of some of its folders: the build plugin
// TemplateCompiler lint FOLDER VIEWS
//     finds keys of views that no template uses: `make lint`

func fail(_ message: String, status: Int32) -> Never {
    let line = message + "\n"
    _ = line.withCString { write(2, $0, line.utf8.count) }
    exit(status)
}

let usage = """
    usage: TemplateCompiler compile FOLDER OUTPUT [only NAME | except NAME…]
           TemplateCompiler lint FOLDER VIEWS
    """
let arguments = CommandLine.arguments.dropFirst().map(\.self)
do {
    switch arguments.first {
    case "compile" where arguments.count >= 3:
        guard let selection = TemplateSelection(arguments.dropFirst(3)) else { fail(usage, status: 2) }
        let templates = try TemplateFolder.read(arguments[1], selection)
        try TemplateFolder.write(try RenderFunctions(templates).source, to: arguments[2])
    case "lint" where arguments.count == 3:
        let views = try TemplateFolder.paths(below: arguments[2], extension: "swift")
        let findings = UnusedKeys.find(
            templates: try TemplateFolder.read(arguments[1]),
            views: try views.map { ($0, try TemplateFolder.text(of: $0)) }
        )
        if !findings.isEmpty { fail(findings.map(\.description).joined(separator: "\n"), status: 1) }
    default:
        fail(usage, status: 2)
    }
} catch {
    fail("\(error)", status: 1)
}
