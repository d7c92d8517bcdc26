import Foundation
import PackagePlugin

/// `swift package generate-sdk`: writes the SDK of every `sdk.yaml` of a package into the folder `Generated` beside it.
///
/// The document is the `openapi.yaml` (or `.yml`, `.json`) beside `sdk.yaml`. What the sources belong to, the user's
/// `Package.swift` says: a target in whose folder `sdk.yaml` is, or one with the path of `Generated/Sources`.
@main
struct GenerateSDK: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        let request: SDKRequest
        do throws(UsageError) {
            request = try SDKRequest(arguments)
        } catch {
            Diagnostics.error(error.message)
            return
        }
        if request.wantsHelp { return print(SDKRequest.help) }
        let package = context.package.directoryURL
        var configurations: [URL] = []
        if request.configurations.isEmpty {
            configurations = ConfigurationSearch.configurations(in: package)
            if configurations.isEmpty {
                Diagnostics.error(
                    "there is no sdk.yaml in this package; put one beside openapi.yaml, with 'module: Pets' in it"
                )
            }
        }
        configurations += request.configurations.map {
            URL(filePath: $0, relativeTo: package).standardizedFileURL
        }
        let tool = try context.tool(named: "CommandLineTool").url
        for configuration in configurations {
            guard let document = ConfigurationSearch.document(beside: configuration) else {
                let folder = ConfigurationSearch.path(
                    of: configuration.deletingLastPathComponent(),
                    in: package
                )
                Diagnostics.error("there is no openapi.yaml, openapi.yml or openapi.json in \(folder)")
                continue
            }
            try run(tool, request, configuration, document, in: package)
        }
    }

    private func run(
        _ tool: URL,
        _ request: SDKRequest,
        _ configuration: URL,
        _ document: URL,
        in package: URL
    ) throws {
        let output = configuration.deletingLastPathComponent().appending(path: "Generated")
        let folder = ConfigurationSearch.path(of: output, in: package)
        let process = Process()
        process.executableURL = tool
        process.currentDirectoryURL = package
        process.arguments =
            [
                request.command, ConfigurationSearch.path(of: document, in: package), "--config",
                ConfigurationSearch.path(of: configuration, in: package), "--output", folder,
            ] + request.options
        // At once, before what the tool prints.
        try FileHandle.standardOutput.write(contentsOf: Data("\(folder): ".utf8))
        try process.run()
        process.waitUntilExit()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            // The findings are printed already, each at its place.
            Diagnostics.error(
                "the SDK in \(folder) was not \(request.command == "check" ? "current" : "written")"
            )
            return
        }
    }
}
