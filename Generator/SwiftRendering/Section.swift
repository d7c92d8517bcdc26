/// What a section does, by the type of its key: the Swift compiler picks the function, or reports the template's line.
enum Section {
    /// The section's text once, about the same view, if the flag is true.
    @inline(__always)
    static func render<Context>(
        _ flag: Bool,
        in context: Context,
        to output: inout TemplateOutput,
        _ content: (Context, inout TemplateOutput) -> Void
    ) {
        if flag { content(context, &output) }
    }

    /// The section's text about each item.
    @inline(__always)
    static func render<Context, Value: SectionValue>(
        _ value: Value,
        in context: Context,
        to output: inout TemplateOutput,
        _ content: (Value.Item, inout TemplateOutput) -> Void
    ) {
        value.forEachItem { content($0, &output) }
    }

    static func isEmpty(_ flag: Bool) -> Bool { !flag }

    static func isEmpty<Value: SectionValue>(_ value: Value) -> Bool { value.hasNoItems }
}

/// What a section goes over beside a Bool: an Optional, an Array, or a view within the view.
///
/// A protocol, as an overload for optionals would take any value for one that is there.
protocol SectionValue {
    associatedtype Item

    func forEachItem(_ body: (Item) -> Void)
    var hasNoItems: Bool { get }
}

extension Array: SectionValue {
    @inline(__always)
    func forEachItem(_ body: (Element) -> Void) {
        for item in self { body(item) }
    }

    var hasNoItems: Bool { isEmpty }
}

extension Optional: SectionValue {
    @inline(__always)
    func forEachItem(_ body: (Wrapped) -> Void) {
        if let self { body(self) }
    }

    var hasNoItems: Bool { self == nil }
}

/// A view that others hold: its section is about it, once.
protocol NestedView: SectionValue {}

extension NestedView {
    @inline(__always)
    func forEachItem(_ body: (Self) -> Void) { body(self) }

    var hasNoItems: Bool { false }
}
