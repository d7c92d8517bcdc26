import Diagnostics
import YAMLModel

extension ConfigurationReader {
    /// What `include`, `exclude` and `skipDeprecated` say.
    mutating func selection(_ mapping: YAMLMapping) -> SDKConfiguration.SelectionConfiguration {
        SDKConfiguration.SelectionConfiguration(
            include: choice(mapping["include"], "include"),
            exclude: choice(mapping["exclude"], "exclude"),
            skipsDeprecated: bool(mapping, "skipDeprecated") ?? SDKConfiguration.Setting(false, at: nil)
        )
    }

    private mutating func choice(_ node: YAMLNode?, _ key: String) -> SDKConfiguration.Choice? {
        guard let node,
            let mapping = mapping(node, key, keys: ["tags", "paths", "operations", "schemas"])
        else { return nil }
        return SDKConfiguration.Choice(
            tags: strings(mapping["tags"], "tags"),
            paths: strings(mapping["paths"], "paths"),
            operations: strings(mapping["operations"], "operations"),
            schemas: strings(mapping["schemas"], "schemas"),
            range: node.range
        )
    }

    /// The files of `overlays`, in the order in which they are applied.
    mutating func overlays(_ node: YAMLNode?) -> [SDKConfiguration.Setting<String>] {
        strings(node, "overlays")
    }

    /// A list of strings; a string that stands alone is a list of one.
    mutating func strings(_ node: YAMLNode?, _ key: String) -> [SDKConfiguration.Setting<String>] {
        guard let node else { return [] }
        if let text = node.string { return [SDKConfiguration.Setting(text, at: node.range)] }
        guard let nodes = node.sequence else {
            wrongKind(key, "a list of strings", node)
            return []
        }
        return nodes.compactMap { element in
            guard let text = element.string else {
                wrongKind(key, "a list of strings", element)
                return nil
            }
            return SDKConfiguration.Setting(text, at: element.range)
        }
    }

    private mutating func bool(_ mapping: YAMLMapping, _ key: String) -> SDKConfiguration.Setting<Bool>? {
        guard let node = mapping[key] else { return nil }
        guard case .bool(let value) = node.content else {
            wrongKind(key, "a boolean", node)
            return nil
        }
        return SDKConfiguration.Setting(value, at: node.range)
    }
}
