/// An immutable value on the heap: copies of what holds it cost a pointer, and uses of one component share it.
package final class Boxed<Value: Sendable & Hashable>: Sendable, Hashable {
    package let value: Value

    @inlinable
    package init(_ value: Value) { self.value = value }

    package static func == (left: Boxed, right: Boxed) -> Bool {
        left === right || left.value == right.value
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
