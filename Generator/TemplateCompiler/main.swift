#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

// TemplateCompiler compile FOLDER OUTPUT   writes Swift source for the templates below a folder: the build plugin
// TemplateCompiler lint FOLDER VIEWS       finds keys of views that no template uses: `make lint`

func fail(_ message: String, status: Int32) -> Never {
    let line = message + "\n"
    _ = line.withCString { write(2, $0, line.utf8.count) }
    exit(status)
}

let arguments = CommandLine.arguments.dropFirst().map(\.self)
do {
    switch arguments.first {
    case "compile" where arguments.count == 3:
        let templates = try TemplateFolder.read(arguments[1])
        try TemplateFolder.write(try RenderFunctions(templates).source, to: arguments[2])
    case "lint" where arguments.count == 3:
        let views = try TemplateFolder.paths(below: arguments[2], extension: "swift")
        let findings = UnusedKeys.find(
            templates: try TemplateFolder.read(arguments[1]),
            views: try views.map { ($0, try TemplateFolder.text(of: $0)) }
        )
        if !findings.isEmpty { fail(findings.map(\.description).joined(separator: "\n"), status: 1) }
    default:
        fail("usage: TemplateCompiler compile FOLDER OUTPUT | lint FOLDER VIEWS", status: 2)
    }
} catch {
    fail("\(error)", status: 1)
}
