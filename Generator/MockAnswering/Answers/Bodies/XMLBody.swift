import OpenAPIModel
import YAMLModel

/// A value as an XML document, as the XML Objects of its schema say.
///
/// Source: <https://spec.openapis.org/oas/v3.2.0#xml-object>
struct XMLBody {
    let schemas: SchemaArena

    func bytes(of value: YAMLNode, schema: SchemaID?) -> [UInt8] {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        let name =
            schema.flatMap { schemas.xml(of: $0)?.name?.value ?? schemas.componentName(of: $0) } ?? "root"
        if let items = value.sequence {
            // A document has one element: an array gets one around it, wrapped or not.
            let item = schema.flatMap { schemas.items(of: $0) }
            let itemName = item.flatMap { schemas.xml(of: $0)?.name?.value ?? schemas.componentName(of: $0) }
            open(name, schema, to: &text)
            for value in items { write(value, named: itemName ?? "item", schema: item, to: &text) }
            close(name, schema, to: &text)
        } else {
            write(value, named: name, schema: schema, to: &text)
        }
        return Array((text + "\n").utf8)
    }

    private func write(_ value: YAMLNode, named fallback: String, schema: SchemaID?, to text: inout String) {
        let xml = schema.flatMap { schemas.xml(of: $0) }
        let name = xml?.name?.value ?? fallback
        switch value.content {
        case .sequence(let items):
            let item = schema.flatMap { schemas.items(of: $0) }
            let itemName = item.flatMap { schemas.xml(of: $0)?.name?.value }
            let isWrapped = xml.map { $0.nodeType.map { $0.value == .element } ?? $0.wrapped.value } ?? false
            if isWrapped { open(name, schema, to: &text) }
            for value in items {
                write(value, named: itemName ?? (isWrapped ? fallback : name), schema: item, to: &text)
            }
            if isWrapped { close(name, schema, to: &text) }
        case .mapping(let mapping): write(mapping, named: name, schema: schema, to: &text)
        case .null, .bool, .integer, .number, .string:
            open(name, schema, to: &text)
            Self.escape(value.plainText, to: &text)
            close(name, schema, to: &text)
        }
    }

    private func write(_ mapping: YAMLMapping, named name: String, schema: SchemaID?, to text: inout String) {
        var attributes = ""
        var inner = ""
        for entry in mapping.entries {
            let member = schema.flatMap { schemas.member(entry.key, of: $0) }
            switch member.map(nodeType) ?? .element {
            case .attribute:
                let xml = member.flatMap { schemas.xml(of: $0) }
                attributes += " \(Self.name(xml?.name?.value ?? entry.key, prefix: xml?.prefix?.value))=\""
                Self.escape(entry.value.plainText, to: &attributes)
                attributes += "\""
            case .text, .cdata: Self.escape(entry.value.plainText, to: &inner)
            case .element, .none: write(entry.value, named: entry.key, schema: member, to: &inner)
            }
        }
        open(name, schema, attributes: attributes, to: &text)
        text += inner
        close(name, schema, to: &text)
    }

    private func nodeType(_ schema: SchemaID) -> XMLNodeType {
        guard let xml = schemas.xml(of: schema) else { return .element }
        return xml.nodeType?.value ?? (xml.attribute.value ? .attribute : .element)
    }

    private func open(
        _ name: String,
        _ schema: SchemaID?,
        attributes: String = "",
        to text: inout String
    ) {
        let xml = schema.flatMap { schemas.xml(of: $0) }
        text += "<" + Self.name(name, prefix: xml?.prefix?.value)
        if let namespace = xml?.namespace?.value {
            text += xml?.prefix.map { " xmlns:\(Self.name($0.value, prefix: nil))=\"" } ?? " xmlns=\""
            Self.escape(namespace, to: &text)
            text += "\""
        }
        text += attributes + ">"
    }

    private func close(_ name: String, _ schema: SchemaID?, to text: inout String) {
        let prefix = schema.flatMap { schemas.xml(of: $0)?.prefix?.value }
        text += "</" + Self.name(name, prefix: prefix) + ">"
    }

    /// What a name may not have becomes `_`.
    private static func name(_ text: String, prefix: String?) -> String {
        var scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            let isLetter = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            return isLetter || scalar == "_" || scalar == "-" || scalar == "." ? scalar : "_"
        }
        if let first = scalars.first, !first.properties.isAlphabetic, first != "_" {
            scalars.insert("_", at: 0)
        }
        let name = scalars.isEmpty ? "_" : String(String.UnicodeScalarView(scalars))
        return prefix.map { Self.name($0, prefix: nil) + ":" + name } ?? name
    }

    /// Characters that XML 1.0 does not have become U+FFFD.
    private static func escape(_ value: String, to text: inout String) {
        for scalar in value.unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "\t", "\n", "\r": text += "&#\(scalar.value);"
            case "\0"..." " where scalar != " ", "\u{FFFE}", "\u{FFFF}": text += "\u{FFFD}"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
