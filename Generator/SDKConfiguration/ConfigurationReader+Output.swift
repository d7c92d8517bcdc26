import Diagnostics
import YAMLModel

extension ConfigurationReader {
    /// What `output` says; `access` and `facade` are what else the file says that several modules cannot have.
    mutating func output(
        _ node: YAMLNode?,
        access: SDKConfiguration.Setting<String>?,
        hasFacade: Bool
    ) -> SDKConfiguration.OutputConfiguration {
        guard let node,
            let mapping = mapping(node, "output", keys: ["isolation", "files", "modules", "shared"])
        else { return SDKConfiguration.OutputConfiguration() }
        let modules = modules(mapping["modules"])
        if let modules, access?.value == "internal" {
            report(.severalModules("'access: internal'", hint: "use public or package"), at: modules.range)
        }
        if let modules, hasFacade {
            report(
                .severalModules("a facade", hint: "its classes need all operations in one module"),
                at: modules.range
            )
        }
        return SDKConfiguration.OutputConfiguration(
            isNonisolated: word(mapping, "isolation", of: ["nonisolated"]) != nil,
            files: word(
                mapping,
                "files",
                of: SDKConfiguration.OutputConfiguration.Files.allCases.map(\.rawValue)
            )
            .flatMap { SDKConfiguration.OutputConfiguration.Files(rawValue: $0) } ?? .perType,
            modules: modules,
            shared: names(mapping["shared"], "shared", "a list of schemas")
        )
    }

    private mutating func modules(
        _ node: YAMLNode?
    ) -> SDKConfiguration.Setting<SDKConfiguration.OutputConfiguration.Modules>? {
        guard let node else { return nil }
        if let text = node.string {
            guard text == "perTag" else {
                report(
                    .invalidConfigurationValue(
                        "modules",
                        text,
                        hint: "use perTag, or name modules and their tags"
                    ),
                    at: node.range
                )
                return nil
            }
            return SDKConfiguration.Setting(.perTag, at: node.range)
        }
        guard let mapping = node.mapping else {
            wrongKind("modules", "'perTag' or a mapping of modules to tags", node)
            return nil
        }
        var known: Set<String> = []
        let modules = mapping.entries.compactMap { entry in
            let tags = names(entry.value, entry.key, "a list of tags")
            for tag in tags where !known.insert(tag.value).inserted {
                report(.tagInTwoModules(tag.value), at: tag.range)
            }
            return tags.isEmpty
                ? nil
                : SDKConfiguration.OutputConfiguration.Module(
                    name: SDKConfiguration.Setting(entry.key, at: entry.keyRange),
                    tags: tags
                )
        }
        return SDKConfiguration.Setting(.named(modules), at: node.range)
    }

    /// A string that is one of a few.
    private mutating func word(_ mapping: YAMLMapping, _ key: String, of words: [String]) -> String? {
        guard let setting = string(mapping, key) else { return nil }
        if words.contains(setting.value) { return setting.value }
        report(
            .invalidConfigurationValue(key, setting.value, hint: "use \(words.joined(separator: " or "))"),
            at: setting.range
        )
        return nil
    }

    /// A list of strings, reported where it is none or empty.
    private mutating func names(
        _ node: YAMLNode?,
        _ key: String,
        _ expected: String
    ) -> [SDKConfiguration.Setting<String>] {
        guard let node else { return [] }
        guard let nodes = node.sequence, !nodes.isEmpty else {
            wrongKind(key, expected, node)
            return []
        }
        return nodes.compactMap { node in
            if let text = node.string { return SDKConfiguration.Setting(text, at: node.range) }
            wrongKind(key, expected, node)
            return nil
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func severalModules(_ what: String, hint: String) -> DiagnosticMessage {
        DiagnosticMessage(
            ConfigurationRules.invalidValue,
            "'modules' does not go with \(what)",
            hint: hint
        )
    }

    fileprivate static func tagInTwoModules(_ tag: String) -> DiagnosticMessage {
        DiagnosticMessage(
            ConfigurationRules.invalidValue,
            "the tag '\(tag)' is in two modules",
            hint: "an operation is in the module of its first tag: name each tag once"
        )
    }
}
