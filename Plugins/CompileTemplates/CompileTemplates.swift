import Foundation
import PackagePlugin

/// Turns templates into one Swift file of the target it is applied to.
///
/// `Templates/<target>/` belongs to the target of that name alone; a target without such a folder gets all the others.
/// Templates and the folders they are in are inputs of the command: an edited or added template compiles again. The
/// compiler looks for templates itself, as SwiftPM asks plugins only when folders of its targets have changed.
@main
struct CompileTemplates: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "Templates", directoryHint: .isDirectory)
        let output = context.pluginWorkDirectoryURL.appending(path: "RenderFunctions.swift")
        let owned = context.package.targets.map(\.name).filter { Self.isFolder(folder.appending(path: $0)) }
        let ownsFolder = owned.contains(target.name)
        let others = owned.filter { $0 != target.name }.sorted()
        return [
            .buildCommand(
                displayName: "Compiling the templates of \(target.name)",
                executable: try context.tool(named: "TemplateCompiler").url,
                arguments: [
                    "compile", folder.path(percentEncoded: false), output.path(percentEncoded: false),
                ] + (ownsFolder ? ["only", target.name] : ["except"] + others),
                inputFiles: try Self.inputs(below: folder) { top in
                    ownsFolder ? top == target.name : !others.contains(top)
                },
                outputFiles: [output]
            )
        ]
    }

    /// The folder, the folders in it, and the templates; of what `isIncluded` says by the first part of its path.
    private static func inputs(below folder: URL, where isIncluded: (String) -> Bool) throws -> [URL] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
            .filter { name in isIncluded(name.split(separator: "/").first.map(String.init) ?? name) }
        let inputs = names.sorted().map { folder.appending(path: $0) }
        return [folder] + inputs.filter { $0.pathExtension == "mustache" || isFolder($0) }
    }

    private static func isFolder(_ url: URL) -> Bool {
        (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
    }
}
