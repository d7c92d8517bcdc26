/// Text that stands between tags and never in an attribute: its quotes stay as they are, which makes long code shorter.
package struct ElementText: Sendable, Hashable {
    package let text: String

    package init(_ text: String) { self.text = text }
}
