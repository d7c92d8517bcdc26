/// A piece of Swift that compiles as it stands in an `async throws` function, once its imports are at the top.
package struct SwiftExample: Sendable, Hashable {
    /// Modules to import, without `import`; the module of the SDK last.
    package let imports: [String]
    /// What makes the client; empty where the example is about that.
    package let setup: [String]
    /// What the example is about.
    package let body: [String]

    package init(imports: [String], setup: [String], body: [String]) {
        self.imports = imports
        self.setup = setup
        self.body = body
    }

    /// All of it in the order of a file: imports, an empty line, then the setup right before the body.
    package var lines: [String] {
        let code = setup + body
        let imports = imports.map { "import \($0)" }
        return imports.isEmpty || code.isEmpty ? imports + code : imports + [""] + code
    }
}
