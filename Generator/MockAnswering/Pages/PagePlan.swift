import HTTPTypes
import OpenAPIModel

/// How an operation's answer comes in pages.
struct PagePlan: Sendable {
    let place: ListPlace
    /// The ways to another page, the surest first; none for a list that has no pages.
    let advances: [Advance]
    let size: Size?
    let filters: [ListFilter]
    let counts: [Count]
    /// Header fields that the answer documents.
    let fields: [Field]
    /// Whether a `Link` field is sent although none may be documented: nothing else tells of the next page.
    let hasLink: Bool

    /// What the parameters of the query say.
    enum Advance: Sendable, Hashable {
        case page(String, first: Int)
        case offset(String)
        /// A token that this mock has made: the number of items before the page.
        case token(String)
        /// The identifier of the item before the page, by the property that holds it.
        case item(String, property: String)
        /// The first parameter has what a token has, the others nothing.
        case cursor(property: [String], fields: [CursorField])

        var parameter: String? {
            switch self {
            case .page(let name, _), .offset(let name), .token(let name), .item(let name, _): name
            case .cursor(_, let fields): fields.first { !$0.isSize }?.parameter
            }
        }

        var parameters: [String] {
            if case .cursor(_, let fields) = self {
                fields.map(\.parameter)
            } else {
                [parameter].compactMap(\.self)
            }
        }
    }

    /// A parameter that a property of the cursor has the value for.
    struct CursorField: Sendable, Hashable {
        let parameter: String
        let property: String
        let isSize: Bool
    }

    /// The parameter with the length of a page.
    struct Size: Sendable, Hashable {
        let parameter: String
        /// Without the parameter.
        let usual: Int
    }

    /// A property of the answer that tells about the page.
    struct Count: Sendable, Hashable {
        let path: [String]
        let fact: PageFact
        let form: Form
        let isRequired: Bool
        let isNullable: Bool
    }

    /// What a fact is written as.
    enum Form: Sendable, Hashable {
        case integer, boolean, text
        /// With scheme and host.
        case address
        /// Path and query.
        case reference
    }

    struct Field: Sendable, Hashable {
        let name: HTTPField.Name
        let fact: PageFact
    }
}

/// A part of a list.
struct PageSlice: Sendable, Hashable {
    /// How many items stand before it.
    let offset: Int
    let size: Int
    /// Of all items.
    let total: Int

    var range: Range<Int> {
        let start = min(max(0, offset), total)
        return start..<min(total, start + max(0, size))
    }

    var hasMore: Bool { range.upperBound < total && !range.isEmpty }
    var hasPrevious: Bool { offset > 0 && total > 0 }
    var pages: Int { size > 0 ? (total + size - 1) / size : 1 }
    var page: Int { size > 0 ? offset / size : 0 }
}
