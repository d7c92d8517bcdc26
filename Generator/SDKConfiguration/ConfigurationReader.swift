package import Diagnostics
package import YAMLModel

/// Reads `sdk.yaml`; every unknown key and wrong kind is an error with its place.
package struct ConfigurationReader {
    private var log: DiagnosticLog

    /// What the file says; keys with errors are left at their defaults.
    package static func read(_ root: YAMLNode, reporting log: inout DiagnosticLog) -> SDKConfiguration {
        var reader = ConfigurationReader(log: log)
        let configuration = reader.configuration(root)
        log = reader.log
        return configuration
    }

    private mutating func configuration(_ root: YAMLNode) -> SDKConfiguration {
        let keys = [
            "module", "client", "access", "names", "securitySchemes", "credentials", "envelope", "pagination",
            "streams", "answers", "idempotent", "facade", "since", "output", "contentTypes",
            "include", "exclude", "skipDeprecated", "types", "formats", "overlays", "lint",
        ]
        guard let mapping = mapping(root, "sdk.yaml", keys: keys) else { return SDKConfiguration() }
        let access = access(mapping)
        return SDKConfiguration(
            module: string(mapping, "module"),
            client: string(mapping, "client"),
            access: access,
            names: names(mapping["names"]),
            tokenURLs: tokenURLs(mapping["securitySchemes"]),
            credentials: credentials(mapping["credentials"]),
            envelope: string(mapping, "envelope"),
            paginations: paginations(mapping["pagination"]),
            streams: streams(mapping["streams"]),
            answers: answers(mapping["answers"]),
            idempotent: idempotent(mapping["idempotent"]),
            facade: facade(mapping["facade"]),
            since: string(mapping, "since"),
            contentTypes: contentTypes(mapping["contentTypes"]),
            output: output(mapping["output"], access: access, hasFacade: mapping["facade"] != nil),
            selection: selection(mapping),
            types: typeMappings(mapping["types"], "types"),
            formats: typeMappings(mapping["formats"], "formats"),
            overlays: overlays(mapping["overlays"]),
            lint: lint(mapping["lint"])
        )
    }

    private mutating func access(_ mapping: YAMLMapping) -> SDKConfiguration.Setting<String>? {
        guard let setting = string(mapping, "access") else { return nil }
        guard ["public", "package", "internal"].contains(setting.value) else {
            report(
                .invalidConfigurationValue("access", setting.value, hint: "use public, package or internal"),
                at: setting.range
            )
            return nil
        }
        return setting
    }

    private mutating func names(_ node: YAMLNode?) -> SDKConfiguration.NameOverrides {
        guard let node,
            let mapping = mapping(
                node,
                "names",
                keys: ["types", "operations", "parameters", "groups", "properties", "values"]
            )
        else { return SDKConfiguration.NameOverrides() }
        return SDKConfiguration.NameOverrides(
            types: renames(mapping["types"], "types"),
            operations: renames(mapping["operations"], "operations"),
            parameters: renames(mapping["parameters"], "parameters"),
            groups: renames(mapping["groups"], "groups"),
            properties: renames(mapping["properties"], "properties"),
            values: renames(mapping["values"], "values")
        )
    }

    mutating func renames(_ node: YAMLNode?, _ key: String) -> [SDKConfiguration.Rename] {
        guard let node else { return [] }
        guard let mapping = mapping(node, key, keys: nil) else { return [] }
        return mapping.entries.compactMap { entry in
            guard let name = entry.value.string else {
                wrongKind(entry.key, "a string", entry.value)
                return nil
            }
            return SDKConfiguration.Rename(from: entry.key, to: name, range: entry.value.range)
        }
    }

    private mutating func tokenURLs(_ node: YAMLNode?) -> [SDKConfiguration.Setting<
        SDKConfiguration.TokenURL
    >] {
        guard let node, let schemes = mapping(node, "securitySchemes", keys: nil) else { return [] }
        return schemes.entries.compactMap { entry in
            guard let scheme = mapping(entry.value, entry.key, keys: ["tokenURL"]),
                let url = string(scheme, "tokenURL")
            else { return nil }
            return SDKConfiguration.Setting(
                SDKConfiguration.TokenURL(scheme: entry.key, url: url.value),
                at: entry.keyRange
            )
        }
    }

    private mutating func facade(
        _ node: YAMLNode?
    ) -> SDKConfiguration.Setting<SDKConfiguration.FacadeConfiguration>? {
        guard let node,
            let mapping = mapping(node, "facade", keys: ["settings", "accessToken", "classSuffix"])
        else { return nil }
        guard let settings = string(mapping, "settings") else {
            report(
                .wrongConfigurationKind(
                    "settings",
                    expected: "the name of the settings type",
                    found: "nothing"
                ),
                at: node.range
            )
            return nil
        }
        return SDKConfiguration.Setting(
            SDKConfiguration.FacadeConfiguration(
                settings: settings.value,
                accessToken: string(mapping, "accessToken")?.value,
                classSuffix: string(mapping, "classSuffix")?.value ?? "API"
            ),
            at: node.range
        )
    }

    // MARK: - Kinds

    mutating func mapping(_ node: YAMLNode, _ name: String, keys: [String]?) -> YAMLMapping? {
        guard let mapping = node.mapping else {
            wrongKind(name, "a mapping", node)
            return nil
        }
        if let keys {
            for entry in mapping.entries where !keys.contains(entry.key) {
                report(.unknownConfigurationKey(entry.key, allowed: keys), at: entry.keyRange)
            }
        }
        return mapping
    }

    mutating func string(_ mapping: YAMLMapping, _ key: String) -> SDKConfiguration.Setting<String>? {
        guard let node = mapping[key] else { return nil }
        guard let text = node.string else {
            wrongKind(key, "a string", node)
            return nil
        }
        return SDKConfiguration.Setting(text, at: node.range)
    }

    mutating func wrongKind(_ key: String, _ expected: String, _ node: YAMLNode) {
        report(.wrongConfigurationKind(key, expected: expected, found: node.kindName), at: node.range)
    }

    mutating func report(_ message: DiagnosticMessage, at range: SourceRange?) {
        if let range { log.report(message, at: range) }
    }
}
