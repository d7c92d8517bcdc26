package import Diagnostics
package import DocumentCommands
package import MockAnswering
package import OpenAPIModel
package import SDKConfiguration
import YAMLModel
import YAMLReading

/// What a mock is made from: files, as the user names them.
package struct MockSource: Sendable, Hashable {
    package let specification: String
    /// An `sdk.yaml`; that beside the document where it is nil.
    package let configuration: String?
    package let overlays: [String]
    package let allowedRoots: [String]
    package let isLenient: Bool
    /// A scenario of faults.
    package let faults: String?

    package init(
        specification: String,
        configuration: String? = nil,
        overlays: [String] = [],
        allowedRoots: [String] = [],
        isLenient: Bool = false,
        faults: String? = nil
    ) {
        self.specification = specification
        self.configuration = configuration
        self.overlays = overlays
        self.allowedRoots = allowedRoots
        self.isLenient = isLenient
        self.faults = faults
    }

    /// What the files say.
    package struct Content: Sendable {
        package let document: Document
        package let configuration: SDKConfiguration
        package let scenario: FaultScenario

        /// `base` happens to every call.
        package func mock(_ options: MockOptions, base: Fault = .none) -> Mock {
            Mock(
                document,
                configuration: configuration,
                options: options,
                faults: FaultPlan(scenario, base: base, seed: options.seed)
            )
        }

        /// A scheme for which a credential is listed and that the document does not have: it would never be asked for.
        package func unknownScheme(in credentials: [AcceptedCredential]) -> MockServerError? {
            let known = document.components.securitySchemes.map(\.name)
            return credentials.map(\.scheme).first { !known.contains($0) }.map {
                .unknownScheme($0, known: known)
            }
        }
    }

    /// Reads the files; nil after an error in one of them.
    package func read(
        into library: inout SourceLibrary,
        reporting log: inout DiagnosticLog
    ) throws(CommandFailure) -> Content? {
        let opened = try DocumentSource(specification).open(
            config: configuration,
            overlays: overlays,
            allowedRoots: allowedRoots,
            isLenient: isLenient,
            into: &library
        )
        let settings = opened.settings(in: library, reporting: &log)
        let document = opened.document(
            overlays: settings?.overlays ?? [],
            in: &library,
            reporting: &log
        )
        guard let document else { return nil }
        var scenario: FaultScenario?
        if let faults {
            let file = try DocumentSource.add(faults, to: &library)
            let node = YAMLReader.read(file, in: library, reporting: &log)
            scenario = node.flatMap { FaultScenarioReader.read($0, for: document, reporting: &log) }
        }
        guard !log.hasErrors else { return nil }
        return Content(
            document: document,
            configuration: settings ?? SDKConfiguration(),
            scenario: scenario ?? FaultScenario()
        )
    }
}
