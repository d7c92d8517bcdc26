/// What a section does, by the type of its key: the Swift compiler picks the function, or reports the template's line.
package enum Section {
    /// The section's text once, about the same view, if the flag is true.
    @inlinable
    @inline(__always)
    package static func render<Context, Output>(
        _ flag: Bool,
        in context: Context,
        to output: inout Output,
        _ content: (Context, inout Output) -> Void
    ) {
        if flag { content(context, &output) }
    }

    /// The section's text about each item.
    @inlinable
    @inline(__always)
    package static func render<Context, Output, Value: SectionValue>(
        _ value: Value,
        in context: Context,
        to output: inout Output,
        _ content: (Value.Item, inout Output) -> Void
    ) {
        value.forEachItem { content($0, &output) }
    }

    @inlinable
    package static func isEmpty(_ flag: Bool) -> Bool { !flag }

    @inlinable
    package static func isEmpty<Value: SectionValue>(_ value: Value) -> Bool { value.hasNoItems }
}

/// What a section goes over beside a Bool: an Optional, an Array, or a view within the view.
///
/// A protocol, as an overload for optionals would take any value for one that is there.
package protocol SectionValue {
    associatedtype Item

    func forEachItem(_ body: (Item) -> Void)
    var hasNoItems: Bool { get }
}

extension Array: SectionValue {
    @inlinable
    @inline(__always)
    package func forEachItem(_ body: (Element) -> Void) {
        for item in self { body(item) }
    }

    @inlinable
    package var hasNoItems: Bool { isEmpty }
}

extension Optional: SectionValue {
    @inlinable
    @inline(__always)
    package func forEachItem(_ body: (Wrapped) -> Void) {
        if let self { body(self) }
    }

    @inlinable
    package var hasNoItems: Bool { self == nil }
}

/// A view that others hold: its section is about it, once.
package protocol NestedView: SectionValue {}

extension NestedView {
    @inlinable
    @inline(__always)
    package func forEachItem(_ body: (Self) -> Void) { body(self) }

    @inlinable
    package var hasNoItems: Bool { false }
}
