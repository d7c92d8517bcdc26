package import Diagnostics

/// What the API is called and whose it is.
///
/// `title` and `version` are required by the specification; their absence is reported as `missing-field`.
/// Source: <https://spec.openapis.org/oas/v3.1.1#info-object>
package struct Info: Sendable, Hashable {
    package let title: Located<String>?
    package let summary: Located<String>?
    package let description: Located<String>?
    package let termsOfService: Located<String>?
    package let contact: Contact?
    package let license: License?
    /// The API's own version, not the specification's.
    package let version: Located<String>?
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        title: Located<String>? = nil,
        summary: Located<String>? = nil,
        description: Located<String>? = nil,
        termsOfService: Located<String>? = nil,
        contact: Contact? = nil,
        license: License? = nil,
        version: Located<String>? = nil,
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.title = title
        self.summary = summary
        self.description = description
        self.termsOfService = termsOfService
        self.contact = contact
        self.license = license
        self.version = version
        self.extensions = extensions
        self.range = range
    }
}

/// Whom to ask.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#contact-object>
package struct Contact: Sendable, Hashable {
    package let name: Located<String>?
    package let url: Located<String>?
    package let email: Located<String>?
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        name: Located<String>? = nil,
        url: Located<String>? = nil,
        email: Located<String>? = nil,
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.name = name
        self.url = url
        self.email = email
        self.extensions = extensions
        self.range = range
    }
}

/// Under which terms the API may be used.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#license-object>
package struct License: Sendable, Hashable {
    package let name: Located<String>?
    /// An SPDX expression.
    package let identifier: Located<String>?
    package let url: Located<String>?
    /// Keys that start with `x-`, in source order.
    package let extensions: [Extension]
    package let range: SourceRange

    package init(
        name: Located<String>? = nil,
        identifier: Located<String>? = nil,
        url: Located<String>? = nil,
        extensions: [Extension] = [],
        range: SourceRange
    ) {
        self.name = name
        self.identifier = identifier
        self.url = url
        self.extensions = extensions
        self.range = range
    }
}
