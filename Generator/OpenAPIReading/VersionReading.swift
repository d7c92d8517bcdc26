import Diagnostics
import OpenAPIModel
import YAMLModel

/// Tells by its first keys what a document is and in which version.
enum VersionReading {
    static func version(
        of root: YAMLMapping,
        at range: SourceRange,
        reporting log: inout DiagnosticLog
    ) -> (Located<String>, SpecificationVersion)? {
        let swagger = root.entries.first { $0.key == "swagger" }
        guard let entry = root.entries.first(where: { $0.key == "openapi" }) ?? swagger else {
            reportOther(root, at: range, reporting: &log)
            return nil
        }
        let node = entry.value
        guard let text = node.scalarText else {
            log.report(
                .wrongType("'\(entry.key)'", must: "be a string", not: node),
                at: node.range,
                severity: .error
            )
            return nil
        }
        if entry.key == "swagger" { return swaggerVersion(text, of: node, reporting: &log) }
        if node.string == nil { log.report(.versionNotText(text), at: node.range) }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).prefix(2)
        guard parts.count == 2, let version = SpecificationVersion(rawValue: parts.joined(separator: ".")),
            version >= .v3_0
        else {
            log.report(.versionNotSupported(text), at: node.range)
            return nil
        }
        return (Located(text, at: node.range), version)
    }

    /// There was one version of that name, without patch releases.
    private static func swaggerVersion(
        _ text: String,
        of node: YAMLNode,
        reporting log: inout DiagnosticLog
    ) -> (Located<String>, SpecificationVersion)? {
        guard ["2", "2.0", "2.0.0"].contains(text) else {
            log.report(.swaggerVersionNotSupported(text), at: node.range)
            return nil
        }
        if node.string == nil { log.report(.swaggerVersionNotText(text), at: node.range) }
        return (Located(text, at: node.range), .v2_0)
    }

    private static func reportOther(
        _ root: YAMLMapping,
        at range: SourceRange,
        reporting log: inout DiagnosticLog
    ) {
        for entry in root.entries {
            switch entry.key {
            case "asyncapi", "arazzo", "overlay", "openrpc", "raml":
                log.report(.notOpenAPI(entry.key), at: entry.keyRange)
                return
            default:
                continue
            }
        }
        log.report(.versionMissing(root.entries.map(\.key)), at: range.beginning)
    }
}
