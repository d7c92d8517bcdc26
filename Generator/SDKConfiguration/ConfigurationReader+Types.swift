import Diagnostics
import YAMLModel

extension ConfigurationReader {
    /// Swift types by schema, property or format: the name of one that is known, or a type of one's own.
    mutating func typeMappings(_ node: YAMLNode?, _ key: String) -> [SDKConfiguration.TypeMapping] {
        guard let node, let mapping = mapping(node, key, keys: nil) else { return [] }
        return mapping.entries.compactMap { entry in
            typeTarget(entry).map {
                SDKConfiguration.TypeMapping(source: entry.key, target: $0, range: entry.keyRange)
            }
        }
    }

    private mutating func typeTarget(_ entry: YAMLMapping.Entry) -> SDKConfiguration.TypeMapping.Target? {
        if let name = entry.value.string {
            if let known = SDKConfiguration.KnownType(rawValue: name) { return .known(known) }
            let names = SDKConfiguration.KnownType.allCases.map(\.rawValue)
            let nearest = Suggestion.nearest(to: name, among: names).map { "did you mean '\($0)'? " } ?? ""
            let hint = nearest + "a type of your own is written as '{module: …, type: \(name)}'"
            report(.invalidConfigurationValue(entry.key, name, hint: hint), at: entry.value.range)
            return nil
        }
        guard entry.value.mapping != nil else {
            wrongKind(entry.key, "a type's name, or a mapping with 'module' and 'type'", entry.value)
            return nil
        }
        guard let mapping = mapping(entry.value, entry.key, keys: ["module", "type"]) else { return nil }
        if mapping["type"] == nil { wrongKind(entry.key, "a mapping with 'type'", entry.value) }
        guard let type = string(mapping, "type") else { return nil }
        return .own(module: string(mapping, "module"), type: type)
    }
}
