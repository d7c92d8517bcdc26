import Diagnostics
import OpenAPIModel

/// A conjunction of one of the two documents, by its place in the graph.
struct ConjunctionID: Hashable, Comparable {
    let index: Int

    static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// All occurrences of schemas that apply to one value: what `$ref` and `allOf` lead to, without the detours.
///
/// Two documents that spell the same schema in different ways have equal conjunctions.
struct Conjunction {
    let isOld: Bool
    /// Where it started, references followed.
    let origin: SchemaID
    /// In the order in which they are met, the outermost first; never empty.
    let parts: [ConjunctionPart]
    /// Lists of alternatives of which none has only one member.
    let unions: [Alternatives]
    /// Types that all parts allow; null only if the lists of alternatives allow it too.
    let types: TypeSet
    let keywords: KeywordSet
    let isReadOnly: Bool
    let isWriteOnly: Bool

    /// The ways in which a property of this schema travels.
    var directions: Directions {
        switch (isReadOnly, isWriteOnly) {
        case (true, false): .response
        case (false, true): .request
        case (true, true), (false, false): .both
        }
    }

    /// Whether it allows every value.
    var isTrivial: Bool {
        types == .all && unions.isEmpty && keywords.subtracting(.annotations).isSubset(of: .type)
    }

    /// Whether no value is allowed, as under `false`.
    var isImpossible: Bool { types.isEmpty }
}

/// A schema that applies to a value, with what the way to it adds.
struct ConjunctionPart: Hashable, Comparable {
    let schema: SchemaID
    /// Whether null is allowed whatever the schema says: it stood beside `{type: null}`.
    let allowsNull: Bool

    static func < (left: Self, right: Self) -> Bool {
        left.schema == right.schema ? !left.allowsNull && right.allowsNull : left.schema < right.schema
    }
}

/// The members of a `oneOf` or `anyOf`, without those that only allow null.
struct Alternatives: Hashable {
    let kind: Kind
    /// The schema that has the keyword.
    let owner: SchemaID
    let members: [SchemaID]
    let allowsNull: Bool

    enum Kind: String { case oneOf, anyOf }
}
