package import Diagnostics
package import OpenAPIModel
import OpenAPIReading
package import SDKConfiguration
import YAMLReading

extension OpenedDocument {
    /// The document with the overlays of `settings` and those of the command line applied; nil after an error.
    package func document(
        overlays settings: [SDKConfiguration.Setting<String>],
        in library: inout SourceLibrary,
        reporting log: inout DiagnosticLog
    ) -> Document? {
        let overlays = OverlayRun(opened: self, settings: settings)
        guard let written = YAMLReader.read(root, in: library, reporting: &log),
            let node = overlays.applied(to: written, in: &library, reporting: &log)
        else { return nil }
        return OpenAPIReader.read(
            root: root,
            node: node,
            in: &library,
            loader: loader,
            options: OpenAPIReadingOptions(allowedRoots: allowedRoots, isLenient: isLenient),
            reporting: &log
        )
    }

    /// What `sdk.yaml` says; nil without one, or after an error in it.
    package func settings(
        in library: SourceLibrary,
        reporting log: inout DiagnosticLog
    ) -> SDKConfiguration? {
        configuration.flatMap { YAMLReader.read($0, in: library, reporting: &log) }.map {
            ConfigurationReader.read($0, reporting: &log)
        }
    }
}
