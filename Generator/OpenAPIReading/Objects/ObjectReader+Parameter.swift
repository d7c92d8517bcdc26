import Diagnostics
import OpenAPIModel
import YAMLModel

extension ObjectReader {
    /// The parameters of a path item or operation, without doubles and without headers that are not theirs.
    mutating func parameters(of object: ObjectNode) -> [Referenceable<Parameter>] {
        guard let list = list("parameters", of: object) else { return [] }
        var first: [Parameter.Identity: SourceRange] = [:]
        return list.elements.compactMap { element in
            guard let parameter = parameter(element.node, at: element.location),
                accepts(parameter, beside: &first)
            else { return nil }
            return parameter
        }
    }

    /// Whether a parameter is none that HTTP owns and none that stands in the list already; reports which.
    mutating func accepts(
        _ parameter: Referenceable<Parameter>,
        beside first: inout [Parameter.Identity: SourceRange]
    ) -> Bool {
        let value = parameter.value
        let place = parameter.reference?.text.range ?? value.name.range
        if value.location.value == .header, Self.isOwnedByHTTP(value.name.value) {
            report(.headerParameterIgnored(value.name.value), at: place)
            return false
        }
        if let earlier = first[value.identity] {
            let note = Diagnostic.Note("first declared here", at: earlier)
            report(.duplicateParameter(value.identity), at: place, notes: [note])
            return false
        }
        first[value.identity] = place
        return true
    }

    /// Header names whose parameter definitions the specification says to ignore.
    private static func isOwnedByHTTP(_ name: String) -> Bool {
        ["accept", "content-type", "authorization"].contains(name.lowercased())
    }

    /// Whether a name is a `token` of RFC 9110 section 5.6.2.
    static func isHeaderName(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "a")...UInt8(ascii: "z"):
                    true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
    }

    mutating func parameter(_ node: YAMLNode, at location: DocumentLocation) -> Referenceable<Parameter>? {
        let parameter = referenceable(node, .parameter, at: location, cache: \.parameters) {
            $0.parameter($1)
        }
        if parameter == nil, obstacle == nil { obstacle = .targetUnreadable("\(location.pointer)") }
        return parameter
    }

    private mutating func parameter(_ object: ObjectNode) -> Parameter? {
        let name = requiredString("name", of: object)
        guard let place = parameterLocation(of: object), let name else { return nil }
        if place.value == .header, !Self.isHeaderName(name.value) {
            reportObstacle(.headerNameInvalid(name.value), at: name.range)
            return nil
        }
        var required = bool("required", of: object, default: false)
        if place.value == .path, !required.value {
            report(.pathParameterNotRequired(name.value), at: required.range ?? name.range)
            required = Defaulted(true)
        }
        let style = style(of: object, in: place.value)
        let (schema, content) = schemaOrContent(of: object, called: "parameter '\(name.value)'")
        if place.value == .querystring, schema != nil {
            report(.querystringWithSchema(name.value), at: object.entry("schema")?.keyRange ?? name.range)
        }
        let (example, examples) = examples(of: object)
        return Parameter(
            name: name,
            location: place,
            description: string("description", of: object),
            required: required,
            deprecated: bool("deprecated", of: object, default: false),
            allowEmptyValue: bool("allowEmptyValue", of: object, default: false),
            style: style,
            explode: bool("explode", of: object, default: style.value.defaultExplode),
            allowReserved: bool("allowReserved", of: object, default: false),
            schema: schema,
            content: content,
            example: example,
            examples: examples,
            extensions: object.extensions,
            range: object.range
        )
    }

    private mutating func parameterLocation(of object: ObjectNode) -> Located<ParameterLocation>? {
        guard let text = requiredString("in", of: object) else { return nil }
        guard let place = ParameterLocation(rawValue: text.value), place != .querystring || version >= .v3_2
        else {
            reportObstacle(.parameterLocationUnknown(text.value, version), at: text.range)
            return nil
        }
        return Located(place, at: text.range)
    }

    private mutating func style(of object: ObjectNode, in place: ParameterLocation) -> Defaulted<
        ParameterStyle
    > {
        guard let text = string("style", of: object) else { return Defaulted(place.defaultStyle) }
        guard let style = ParameterStyle(rawValue: text.value) else {
            report(.styleUnknown(text.value), at: text.range)
            return Defaulted(place.defaultStyle)
        }
        guard place.allowedStyles.contains(style) else {
            report(.styleNotAllowed(style, in: place), at: text.range)
            return Defaulted(place.defaultStyle)
        }
        if style == .cookie, version < .v3_2 {
            report(.fieldOfLaterVersion("style: cookie", .v3_2, version), at: text.range)
        }
        return Defaulted(style, at: text.range)
    }

    /// Either `schema` or one entry of `content`; the schema counts when a document has both.
    private mutating func schemaOrContent(
        of object: ObjectNode,
        called name: String
    ) -> (SchemaID?, [Named<MediaType>]) {
        var content = content(of: object)
        if content.count > 1 {
            report(.contentNotSingle(name), at: content[1].nameRange)
            content.removeSubrange(1...)
        }
        let schema = child("schema", of: object) { $0.schema($1, at: $2) }
        switch (schema, content.first) {
        case (.some, .some(let entry)):
            report(.schemaAndContent(name), at: entry.nameRange)
            return (schema, [])
        case (nil, nil):
            report(.schemaMissing(name), at: object.range.beginning)
            return (nil, [])
        case (.some, nil), (nil, .some):
            return (schema, content)
        }
    }

    /// The headers of a response or part; `Content-Type` is ignored there.
    mutating func headers(of object: ObjectNode) -> [Named<Referenceable<Header>>] {
        named("headers", of: object) { $0.header($1, at: $2) }.filter { header in
            if header.name.lowercased() == "content-type" {
                report(.contentTypeHeaderIgnored, at: header.nameRange)
                return false
            }
            if Self.isHeaderName(header.name) { return true }
            report(.headerNameInvalid(header.name), at: header.nameRange)
            return false
        }
    }

    mutating func header(_ node: YAMLNode, at location: DocumentLocation) -> Referenceable<Header>? {
        referenceable(node, .header, at: location, cache: \.headers) { $0.header($1) }
    }

    private mutating func header(_ object: ObjectNode) -> Header? {
        if version == .v2_0 { return swaggerHeader(object) }
        let style = style(of: object, in: .header)
        let (schema, content) = schemaOrContent(of: object, called: "this header")
        let (example, examples) = examples(of: object)
        return Header(
            description: string("description", of: object),
            required: bool("required", of: object, default: false),
            deprecated: bool("deprecated", of: object, default: false),
            style: style,
            explode: bool("explode", of: object, default: style.value.defaultExplode),
            schema: schema,
            content: content,
            example: example,
            examples: examples,
            extensions: object.extensions,
            range: object.range
        )
    }
}
