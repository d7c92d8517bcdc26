import Foundation
import PackagePlugin

/// Turns `Templates/**/*.mustache` into one Swift file of the target it is applied to.
///
/// Templates and the folders they are in are inputs of the command: an edited or added template compiles again. The
/// compiler looks for templates itself, as SwiftPM asks plugins only when folders of its targets have changed.
@main
struct CompileTemplates: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "Templates", directoryHint: .isDirectory)
        let output = context.pluginWorkDirectoryURL.appending(path: "RenderFunctions.swift")
        return [
            .buildCommand(
                displayName: "Compiling the templates",
                executable: try context.tool(named: "TemplateCompiler").url,
                arguments: [
                    "compile", folder.path(percentEncoded: false), output.path(percentEncoded: false),
                ],
                inputFiles: try Self.inputs(below: folder),
                outputFiles: [output]
            )
        ]
    }

    /// The folder, the folders in it, and the templates.
    private static func inputs(below folder: URL) throws -> [URL] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
        let inputs = names.sorted().map { folder.appending(path: $0) }
        return [folder] + inputs.filter { $0.pathExtension == "mustache" || isFolder($0) }
    }

    private static func isFolder(_ url: URL) -> Bool {
        (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
    }
}
