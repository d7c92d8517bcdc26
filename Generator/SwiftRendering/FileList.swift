/// Files as they are rendered, each with a name of its own among those of its module.
struct FileList {
    private var names = FileNames()
    private var files: [RenderedFile] = []

    var sorted: [RenderedFile] { files.sorted { $0.path < $1.path } }

    /// What comes now may have the names of what came before, as it is in another folder.
    mutating func beginModule() { names = FileNames() }

    mutating func add(
        _ folder: String,
        _ name: String,
        extension suffix: String = "swift",
        _ render: (inout TemplateOutput) -> Void
    ) {
        var output = TemplateOutput()
        render(&output)
        files.append(
            RenderedFile(path: names.path(in: folder, name: name, extension: suffix), contents: output.bytes)
        )
    }
}
