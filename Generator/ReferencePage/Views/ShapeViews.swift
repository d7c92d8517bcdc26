import HTMLWriting
import Templating

/// A piece of the words for a type: text, or the link to a model.
struct PieceView {
    let text: String?
    let model: AnchorView?
}

/// A place of the page that links lead to: a model, an operation, a credential.
struct AnchorView {
    let anchor: String
    let name: String
}

/// What a schema says of a value: what it is, what it must be, what is in it.
struct ShapeView: NestedView {
    let type: [PieceView]
    /// `read-only`.
    let marks: [String]
    let deprecation: DeprecationView?
    let facts: FactsView?
    let description: CommonMarkText?
    let values: ValuesView?
    /// None, or one.
    let content: [ContentsView]
}

/// Rules of a value in words, with its default.
struct FactsView {
    /// Whose rules they are, where not of the value itself: `Items`, `Keys`.
    let subject: String?
    let rules: [RuleView]
    let defaultValue: String?
    let example: String?
}

struct RuleView {
    let words: String?
    let pattern: String?
}

/// The values that are allowed.
struct ValuesView {
    /// Whether there is no more to say of the values than what they are.
    let isShort: Bool
    let short: [ShortValueView]
    let long: [LongValueView]
}

struct ShortValueView {
    let value: String
}

struct LongValueView {
    let value: String
    let swiftName: String?
    let description: CommonMarkText?
}

/// What is in a value; one of them is there.
struct ContentsView {
    let model: UnfoldingView?
    let fields: FieldsView?
    let alternatives: AlternativesView?
    let places: PlacesView?
}

/// A model that unfolds here.
struct UnfoldingView {
    /// Whether it does so without being asked.
    let isOpen: Bool
    let model: AnchorView
}

/// The fields of an object.
struct FieldsView {
    let isOpen: Bool
    /// `4 fields`.
    let title: String
    let fields: [FieldView]
    let note: String?
}

/// A parameter, a header, or a field of an object.
struct FieldView {
    let name: String
    let isRequired: Bool
    /// Its name in Swift, where that is another.
    let swiftName: String?
    /// How it is written: `comma-separated`.
    let style: String?
    let shape: ShapeView
}

/// Values of one kind or another.
struct AlternativesView {
    /// `one of`.
    let kind: String
    let discriminator: String?
    let members: [MemberView]
    /// What all have; none, or one.
    let common: [FieldsView]
}

struct MemberView {
    let values: [ShortValueView]
    let swiftName: String?
    let shape: ShapeView
}

/// The items of an array by their places.
struct PlacesView {
    let items: [PlaceView]
}

struct PlaceView {
    /// `item 1`, `the others`.
    let name: String
    let shape: ShapeView
}
