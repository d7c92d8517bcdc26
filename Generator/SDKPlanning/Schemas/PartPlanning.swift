import Diagnostics
import OpenAPIModel
import SDKModel

/// A part of a multipart body before it is named.
struct PartDraft {
    /// The name on the wire; nil where a part is known by its place.
    let wireName: String?
    /// What its Swift name is made of.
    let source: String
    let schemas: [SchemaID]
    let range: SourceRange
    let isRequired: Bool
    let coding: MultipartLayout.Coding
    /// One of any number of parts.
    let isList: Bool
    let headers: [Named<Referenceable<Header>>]
    /// What a caller should know of the media types that it may have.
    let remark: String?

    /// What is said of a part without a name of which the document says nothing.
    fileprivate var placeText: String? {
        guard wireName == nil else { return nil }
        return isList ? "The parts, in their order." : "A part by its place."
    }
}

extension TypePlanner {
    /// The parts of a body: the properties of an object, or the items of an array in their order.
    ///
    /// `isItems`: the schema is that of one part of any number.
    func partDrafts(
        of id: SchemaID,
        isItems: Bool,
        _ media: MediaType,
        isForm: Bool,
        in version: SpecificationVersion
    ) -> [PartDraft] {
        let choice = PartCoding(planner: self, version: version, isForm: isForm)
        let flat = flattening.flatten([id])
        var drafts: [PartDraft] = []
        func add(
            _ source: String,
            _ wireName: String?,
            _ schemas: [SchemaID],
            _ range: SourceRange,
            isRequired: Bool,
            isList: Bool,
            _ encoding: Encoding?
        ) {
            drafts.append(
                PartDraft(
                    wireName: wireName,
                    source: source,
                    schemas: schemas,
                    range: range,
                    isRequired: isRequired,
                    coding: choice.coding(of: schemas, encoding, isList: isList),
                    isList: isList,
                    headers: encoding?.headers ?? [],
                    remark: PartCoding.remark(encoding)
                )
            )
        }
        if isItems {
            add("parts", nil, [id], flat.range, isRequired: true, isList: true, media.itemEncoding)
            return drafts
        }
        for (index, item) in flat.prefixItems.enumerated() {
            let encoding = media.prefixEncoding.indices.contains(index) ? media.prefixEncoding[index] : nil
            let title = schemas[schemas.resolved(item)].title?.value
            add(
                title ?? "part\(index + 1)",
                nil,
                [item],
                schemas[item].range,
                isRequired: true,
                isList: false,
                encoding
            )
        }
        if let items = flat.items, flat.properties.isEmpty, schemas[items].boolean != false {
            add(
                "parts",
                nil,
                [items],
                schemas[items].range,
                isRequired: drafts.isEmpty,
                isList: true,
                media.itemEncoding
            )
        }
        for property in parts(of: flat) {
            let isReadOnly = property.schemas.contains { schemas[$0].readOnly?.value == true }
            add(
                property.name,
                property.name,
                property.schemas,
                property.range,
                isRequired: flat.isRequired(property.name) && !isReadOnly,
                isList: false,
                media.encoding.first { $0.name == property.name }?.value
            )
        }
        return drafts
    }

    /// The properties, those that only some members of a oneOf or anyOf have included.
    private func parts(of flat: FlatSchema) -> [FlatSchema.Property] {
        var merged = flat
        for member in flat.alternatives.flatMap(\.members) {
            for property in flattening.flatten([member]).properties {
                for schema in property.schemas {
                    merged.add(SchemaProperty(name: property.name, nameRange: property.range, schema: schema))
                }
            }
        }
        return merged.properties
    }

    /// Declares the type that holds the parts.
    ///
    /// `source`: the document's name of the schema, by which names of its properties are given.
    mutating func declareParts(
        _ drafts: [PartDraft],
        of id: SchemaID,
        named proposed: String,
        source: String?
    ) -> TypeName {
        let flat = flattening.flatten([id])
        let name = declare(at: SchemaPlace(owner: nil, proposed: proposed), range: flat.range)
        var scope = NameScope(reserved: ReservedNames.members)
        let names = scope.names(
            for: drafts.map { draft in
                let override = source.flatMap { propertyNames.name(of: draft.source, in: $0) }
                let name = override ?? SwiftNaming.lowerCamel(draft.source)
                return NameScope.Candidate(source: draft.source, proposed: name, range: draft.range)
            },
            reporting: &log
        )
        var properties = zip(drafts, names).map { property(of: $0, $1, owner: name) }
        var parts: [MultipartLayout.Part] = []
        for (index, draft) in drafts.enumerated() {
            let headers = headers(of: draft, owner: name, scope: &scope, into: &properties)
            parts.append(
                MultipartLayout.Part(
                    name: draft.wireName,
                    property: index,
                    coding: draft.coding,
                    headers: headers
                )
            )
        }
        var others: SwiftIdentifier?
        if case .forbidden = flat.additionalProperties {
        } else {
            others = freeName("additionalParts", in: &scope)
        }
        self.drafts[name] = TypeDraft(
            content: .multipart(properties, MultipartLayout(parts: parts, othersName: others)),
            documentation: SchemaDocumentation.documentation(of: id, in: schemas),
            deprecation: schemas[id].deprecated?.value == true ? Deprecation() : nil,
            range: flat.range
        )
        return name
    }

    private mutating func property(of draft: PartDraft, _ name: SwiftIdentifier, owner: TypeName) -> Property
    {
        let type: ResolvedType
        switch draft.coding {
        case .file: type = ResolvedType(.file)
        case .files: type = ResolvedType(.array(.file))
        case .value, .style:
            let place = SchemaPlace(
                owner: owner,
                proposed: SwiftNaming.upperCamel(draft.source),
                source: draft.source
            )
            let value = self.type(ofAll: draft.schemas, at: place)
            type = draft.isList ? ResolvedType(.array(value.value)) : value
        }
        let presence: Property.Presence =
            !draft.isRequired
            ? .optional : type.isNullable && type.reference != .json ? .requiredNullable : .required
        let documentation = SchemaDocumentation.property(draft.schemas, in: schemas)
        return Property(
            wireName: draft.wireName ?? draft.source,
            name: name,
            type: type.reference,
            presence: presence,
            isBoxed: false,
            constant: nil,
            documentation: Documentation(
                summary: documentation.summary ?? draft.placeText,
                discussion: documentation.discussion,
                remarks: documentation.remarks + [draft.remark].compactMap(\.self)
            ),
            deprecation: draft.schemas.contains { schemas[$0].deprecated?.value == true }
                ? Deprecation() : nil,
            origin: draft.range
        )
    }

    /// The headers of a part are properties beside it: one more of them changes the type of none.
    private mutating func headers(
        of draft: PartDraft,
        owner: TypeName,
        scope: inout NameScope,
        into properties: inout [Property]
    ) -> [MultipartLayout.Header] {
        var headers: [MultipartLayout.Header] = []
        for header in draft.headers {
            let lower = header.name.lowercased()
            // The first is said by `contentType`, the second by the name of the part.
            if lower == "content-type" || lower == "content-disposition" { continue }
            let source = "\(draft.source) \(header.name)"
            let name = scope.claim(
                NameScope.Candidate(
                    source: source,
                    proposed: SwiftNaming.lowerCamel(source),
                    range: header.nameRange
                ),
                reporting: &log
            )
            let value = header.value.value
            let schema = value.schema ?? value.content.first?.value.schema
            let place = SchemaPlace(owner: owner, proposed: SwiftNaming.upperCamel(source), source: source)
            let type = schema.map { self.type(of: $0, at: place) } ?? ResolvedType(.string)
            let words = SchemaDocumentation.split(value.description?.value)
            headers.append(
                MultipartLayout.Header(
                    name: header.name,
                    property: properties.count,
                    explode: value.explode.value
                )
            )
            properties.append(
                Property(
                    wireName: "\(draft.source): \(header.name)",
                    name: name,
                    type: type.reference,
                    presence: value.required.value && draft.isRequired && !type.isNullable
                        ? .required : .optional,
                    isBoxed: false,
                    constant: nil,
                    documentation: Documentation(
                        summary: words.summary ?? "The header `\(header.name)` of `\(draft.source)`.",
                        discussion: words.discussion
                    ),
                    deprecation: value.deprecated.value ? Deprecation() : nil,
                    origin: value.range
                )
            )
        }
        return headers
    }
}
