import Diagnostics
import OpenAPIModel
import SDKModel
import YAMLModel

extension TypePlanner {
    /// The cases of an open enumeration, each value once.
    mutating func enumeration(
        _ flat: FlatSchema,
        _ raw: EnumerationType.RawType,
        _ values: [YAMLNode],
        name: TypeName
    ) -> TypeDraft.Content {
        var seen: Set<String> = []
        let distinct = values.enumerated().filter { index, value in
            seen.insert(raw == .json ? "\(value.kindName) \(shown(value, at: index))" : text(of: value))
                .inserted
        }
        let annotations = EnumerationAnnotations(schema: flat.enumeration.map { schemas[$0.schema] })
        let owner = valueNames.isEmpty ? "" : sourceName(of: name)
        var scope = NameScope(reserved: ReservedNames.cases)
        let identifiers = scope.names(
            for: distinct.map { index, value in
                let text = shown(value, at: index)
                let kind: EnumerationType.RawType = value.string == nil && raw == .json ? .json : .string
                return NameScope.Candidate(
                    source: text,
                    proposed: valueNames.name(of: text, in: owner) ?? annotations.name(at: index)
                        ?? caseName(text, raw == .json ? kind : raw),
                    range: value.range,
                    fallback: raw == .json
                        ? caseName(text, kind) + kindWord(value) : SwiftNaming.distinct(text)
                )
            },
            reporting: &log
        )
        let cases = zip(distinct, identifiers).map { entry, identifier in
            EnumerationType.Case(
                name: identifier,
                value: literal(entry.element, raw),
                documentation: Documentation(summary: annotations.description(at: entry.offset)),
                origin: entry.element.range
            )
        }
        // JSONEnumeration asks for this name; a case that has it was renamed.
        let known = SwiftIdentifier("knownValues") ?? name.components[0]
        return .enumeration(raw, cases, knownValuesName: known)
    }

    /// A number is in the spelling that Swift shares with JSON; YAML has others.
    private func literal(_ node: YAMLNode, _ raw: EnumerationType.RawType) -> Literal {
        switch raw {
        case .string: .string(text(of: node))
        case .integer, .double: .number(NumberSpelling.json(text(of: node)) ?? text(of: node))
        case .json: literal(node) ?? .null
        }
    }

    /// What tells `1` from `"1"`, at the end of a name.
    private func kindWord(_ node: YAMLNode) -> String {
        switch node.content {
        case .null, .sequence, .mapping: "Value"
        case .bool: "Bool"
        case .integer, .number: "Number"
        case .string: "String"
        }
    }

    /// A scalar as it is written; the place of any other value.
    private func shown(_ node: YAMLNode, at index: Int) -> String {
        switch node.content {
        case .null, .sequence, .mapping: "value \(index + 1)"
        case .bool, .integer, .number, .string: text(of: node)
        }
    }

    private func caseName(_ text: String, _ raw: EnumerationType.RawType) -> String {
        guard raw != .string, text.utf8.first.map({ $0 < UInt8(ascii: "A") }) == true else {
            return SwiftNaming.lowerCamel(text)
        }
        return text.hasPrefix("-")
            ? SwiftNaming.lowerCamel(text) : "_" + SwiftNaming.distinct(text).drop { $0 == "_" }
    }

    private func text(of node: YAMLNode) -> String {
        switch node.content {
        case .string(let text), .integer(let text), .number(let text): text
        case .bool(let value): value ? "true" : "false"
        case .null, .sequence, .mapping: ""
        }
    }
}

/// The vendor extensions that name and describe the values of an enum, in parallel lists.
struct EnumerationAnnotations {
    private let names: [String?]
    private let descriptions: [String?]

    init(schema: Schema?) { self.init(extensions: schema?.extensions ?? []) }

    init(extensions: [Extension]) {
        names = Self.strings(extensions, ["x-enum-varnames", "x-enumNames", "x-enum-names"])
        descriptions = Self.strings(extensions, ["x-enum-descriptions", "x-enumDescriptions"])
    }

    func name(at index: Int) -> String? {
        guard index < names.count, let name = names[index], SwiftIdentifier(name) != nil else { return nil }
        return SwiftNaming.lowerCamel(name)
    }

    func description(at index: Int) -> String? {
        index < descriptions.count ? descriptions[index] : nil
    }

    private static func strings(_ extensions: [Extension], _ keys: [String]) -> [String?] {
        for key in keys {
            if let nodes = extensions.first(where: { $0.name == key })?.value.sequence {
                return nodes.map(\.string)
            }
        }
        return []
    }
}
