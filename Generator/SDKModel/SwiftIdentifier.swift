/// A decided Swift name, without backticks: `jobId`, `default`.
///
/// Rendering escapes keywords.
///
/// Built only by planning, from letters, digits and `_`, never starting with a digit, never empty.
package struct SwiftIdentifier: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let text: String

    /// Nil for text that is no Swift identifier.
    package init?(_ text: String) {
        guard let first = text.unicodeScalars.first, first != "_" || text.unicodeScalars.count > 1 else {
            return nil
        }
        guard !("0"..."9").contains(first) else { return nil }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_": continue
            default:
                guard scalar.value >= 0x80, scalar.properties.isXIDContinue else { return nil }
            }
        }
        guard first.value < 0x80 || first.properties.isXIDStart else { return nil }
        self.text = text
    }

    package var description: String { text }

    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// The path of a generated type from the top level: `Job`, `Job.Status`.
package struct TypeName: Sendable, Hashable, CustomStringConvertible {
    package let components: [SwiftIdentifier]

    package init(_ components: [SwiftIdentifier]) { self.components = components }

    package var description: String { components.map(\.text).joined(separator: ".") }

    /// The last component: the name at the declaration.
    package var last: String { components.last?.text ?? "" }

    package func nested(_ name: SwiftIdentifier) -> TypeName { TypeName(components + [name]) }
}
