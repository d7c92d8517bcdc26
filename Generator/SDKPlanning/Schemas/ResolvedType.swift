import Diagnostics
import OpenAPIModel
import SDKModel

/// A Swift type for a schema, and whether the schema also allows null.
struct ResolvedType: Hashable {
    let reference: TypeReference
    let isNullable: Bool

    init(_ reference: TypeReference, isNullable: Bool = false) {
        self.reference = reference
        self.isNullable = isNullable
    }

    /// The type for a place that has no presence of its own: an item, a value, a member.
    var value: TypeReference {
        if case .json = reference { return reference }
        return isNullable ? .optional(reference) : reference
    }
}

/// Where an inline schema stands: what its type is nested in and called, if it needs one.
struct SchemaPlace {
    let owner: TypeName?
    let proposed: String
    let source: String

    init(owner: TypeName?, proposed: String, source: String? = nil) {
        self.owner = owner
        self.proposed = proposed
        self.source = source ?? proposed
    }

    /// The place of an item or value of this one: `TagsItem`.
    func appending(_ suffix: String) -> SchemaPlace {
        SchemaPlace(owner: owner, proposed: proposed + suffix, source: source)
    }
}

/// A type under way: everything but the types nested in it.
struct TypeDraft {
    enum Content {
        case object(
            properties: [Property],
            additionalProperties: ObjectType.AdditionalProperties?,
            unknownFieldsName: SwiftIdentifier?
        )
        case enumeration(EnumerationType.RawType, [EnumerationType.Case], knownValuesName: SwiftIdentifier)
        case union(
            [UnionType.Member],
            UnionType.Selection,
            unknownName: SwiftIdentifier,
            fallback: Int?
        )
        /// Items by place, and the array of those behind them.
        case tuple([Property], others: ObjectType.AdditionalProperties)
        case wrapper(TypeReference, valueName: SwiftIdentifier)
        case alias(TypeReference)
        /// The parts of a multipart body.
        case multipart([Property], MultipartLayout)
    }

    let content: Content
    let documentation: Documentation
    let deprecation: Deprecation?
    let range: SourceRange
    /// Wire names of properties that only an answer, or only a request, carries.
    var readOnly: Set<String> = []
    var writeOnly: Set<String> = []
}
