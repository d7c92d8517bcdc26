/// The parts of a `multipart` body that a type holds in its properties.
///
/// Source: <https://spec.openapis.org/oas/v3.2.0#encoding-object>
package struct MultipartLayout: Sendable, Hashable {
    /// In the order in which they are sent.
    package let parts: [Part]
    /// The property of parts that the document does not name, `[MultipartPart]`; nil where it allows none.
    package let othersName: SwiftIdentifier?

    package struct Part: Sendable, Hashable {
        /// The name on the wire; nil where a part is known by its place.
        package let name: String?
        /// Index into the type's `properties`.
        package let property: Int
        package let coding: Coding
        package let headers: [Header]

        package init(name: String?, property: Int, coding: Coding, headers: [Header]) {
            self.name = name
            self.property = property
            self.coding = coding
            self.headers = headers
        }
    }

    package enum Coding: Sendable, Hashable {
        /// A primitive as text, an object as JSON, the items of an array one each; nil is the default label.
        case value(contentType: String?)
        /// As parameters are: a part for each pair.
        case style(ParameterBinding.Style, explode: Bool)
        /// A file; the media type is for one that says none.
        case file(contentType: String)
        /// Files, a part each.
        case files(contentType: String)
    }

    /// A field in the head of a part.
    package struct Header: Sendable, Hashable {
        package let name: String
        /// Index into the type's `properties`.
        package let property: Int
        package let explode: Bool

        package init(name: String, property: Int, explode: Bool) {
            self.name = name
            self.property = property
            self.explode = explode
        }
    }

    package init(parts: [Part], othersName: SwiftIdentifier?) {
        self.parts = parts
        self.othersName = othersName
    }
}
