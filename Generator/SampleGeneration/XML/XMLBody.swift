package import OpenAPIModel
package import YAMLModel

/// Values as XML documents, as the XML Objects of their schemas say.
///
/// An element that no XML Object names has the name of its property, also where the property refers to a component, as
/// versions up to 3.1 have it. Source: <https://spec.openapis.org/oas/v3.2.0#xml-object>
package struct XMLBody: Sendable {
    private let schemas: SchemaArena

    package init(schemas: SchemaArena) { self.schemas = schemas }

    /// The document after its declaration: on one line, or an element a line with two spaces of indent.
    ///
    /// A text that is XML already comes back as it is.
    package func text(of value: YAMLNode, schema: SchemaID?, indented: Bool = false) -> String {
        if let text = value.string, text.first(where: { !$0.isWhitespace }) == "<" { return text }
        var root = root(value, schema)
        if root.hasNil { root.attributes.insert(XMLElement.nilNamespace, at: 0) }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.text(indented: indented) + "\n"
    }

    /// A document has one element: what makes several, or none, gets one around it.
    private func root(_ value: YAMLNode, _ schema: SchemaID?) -> XMLElement {
        let name = schema.flatMap { schemas.componentName(of: $0) } ?? "root"
        if value.sequence != nil {
            let item = schema.flatMap { schemas.item(0, of: $0) }
            let itemName = item.flatMap { schemas.componentName(of: $0) } ?? "item"
            return element(name, schema, content(value, schema, named: itemName))
        }
        let nodes = nodes(value, schema, named: name)
        if nodes.count == 1, case .element(let element) = nodes[0] { return element }
        return element(name, nil, nodes)
    }

    /// What stands for a value in the element around it; `inferred` is its name if the schema gives none.
    private func nodes(_ value: YAMLNode, _ schema: SchemaID?, named inferred: String) -> [XMLNode] {
        let xml = schema.flatMap { schemas.xml(of: $0) }
        let isNull = value.content == .null
        switch Self.nodeType(of: value, xml) {
        case .none: return content(value, schema, named: inferred)
        case .text: return isNull ? [] : [.text(value.plainText)]
        case .cdata: return isNull ? [] : [.cdata(value.plainText)]
        case .attribute:
            let name = XMLName.text(of: xml?.name?.value ?? inferred, prefix: xml?.prefix?.value)
            return isNull ? [] : Self.declarations(xml) + [.attribute(name, value.plainText)]
        case .element:
            // The name of a list's element is that of its items too, unless they have their own.
            let content = content(value, schema, named: xml?.name?.value ?? inferred)
            return [.element(element(inferred, schema, content, isNil: isNull))]
        }
    }

    /// What stands in the element of a value.
    private func content(_ value: YAMLNode, _ schema: SchemaID?, named name: String) -> [XMLNode] {
        switch value.content {
        case .null: []
        case .bool, .integer, .number, .string: [.text(value.plainText)]
        case .sequence(let items):
            items.enumerated().flatMap { index, item in
                nodes(item, schema.flatMap { schemas.item(index, of: $0) }, named: name)
            }
        case .mapping(let mapping):
            mapping.entries.flatMap { entry in
                nodes(entry.value, schema.flatMap { schemas.member(entry.key, of: $0) }, named: entry.key)
            }
        }
    }

    private func element(
        _ inferred: String,
        _ schema: SchemaID?,
        _ content: [XMLNode],
        isNil: Bool = false
    ) -> XMLElement {
        let xml = schema.flatMap { schemas.xml(of: $0) }
        let name = XMLName.text(of: xml?.name?.value ?? inferred, prefix: xml?.prefix?.value)
        return XMLElement(name: name, nodes: Self.declarations(xml) + content, isNil: isNil)
    }

    private static func nodeType(of value: YAMLNode, _ xml: XML?) -> XMLNodeType {
        if let type = xml?.nodeType?.value { return type }
        if xml?.attribute.value == true { return .attribute }
        return value.sequence == nil || xml?.wrapped.value == true ? .element : .none
    }

    /// The attribute that declares the namespace of a name, if it has one.
    private static func declarations(_ xml: XML?) -> [XMLNode] {
        guard let namespace = xml?.namespace?.value else { return [] }
        let prefix = xml?.prefix.map { ":" + XMLName.text(of: $0.value, prefix: nil) } ?? ""
        return [.attribute("xmlns" + prefix, namespace)]
    }
}

extension YAMLNode {
    /// As XML writes it: what has parts, in a place that has no form for them, as JSON.
    fileprivate var plainText: String { string ?? jsonText() }
}
