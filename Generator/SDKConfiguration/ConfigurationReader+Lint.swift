import Diagnostics
import YAMLModel

extension ConfigurationReader {
    /// One setting for each key of `lint`: a rule and how much it matters.
    mutating func lint(_ node: YAMLNode?) -> [SDKConfiguration.LintSetting] {
        guard let node, let mapping = mapping(node, "lint", keys: nil) else { return [] }
        return mapping.entries.compactMap { entry in
            guard let text = entry.value.string else {
                wrongKind(entry.key, "off, note, warning or error", entry.value)
                return nil
            }
            guard let level = SDKConfiguration.LintLevel(text) else {
                report(
                    .invalidConfigurationValue(
                        entry.key,
                        text,
                        hint: "use off, note, warning or error"
                    ),
                    at: entry.value.range
                )
                return nil
            }
            return SDKConfiguration.LintSetting(rule: entry.key, level: level, range: entry.keyRange)
        }
    }
}
