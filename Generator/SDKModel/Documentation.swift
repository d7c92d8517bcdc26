/// What a doc comment says, as plain Markdown text from the document; rendering wraps and escapes it.
package struct Documentation: Sendable, Hashable {
    package let summary: String?
    package let discussion: String?
    /// Facts in words, one bullet each: constraints, defaults, permissions.
    package let remarks: [String]

    package init(summary: String? = nil, discussion: String? = nil, remarks: [String] = []) {
        self.summary = summary
        self.discussion = discussion
        self.remarks = remarks
    }

    /// Summary and discussion as paragraphs; nil where there is neither.
    package var text: String? {
        let parts = [summary, discussion].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
    }
}

/// Marks a declaration `@available(*, deprecated)`, with a message if the document gives one.
package struct Deprecation: Sendable, Hashable {
    package let message: String?

    package init(message: String? = nil) { self.message = message }
}

/// A constant of the document as generated code writes it.
package indirect enum Literal: Sendable, Hashable {
    case null
    case bool(Bool)
    /// A number in Swift's spelling, checked against its type: `-12`, `0.5`.
    case number(String)
    case string(String)
    case array([Literal])
    case object([Field])
    /// A static member of the type at that place: `.desc`.
    case member(SwiftIdentifier)

    package struct Field: Sendable, Hashable {
        package let key: String
        package let value: Literal

        package init(key: String, value: Literal) {
            self.key = key
            self.value = value
        }
    }
}
