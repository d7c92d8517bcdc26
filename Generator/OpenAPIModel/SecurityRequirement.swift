package import Diagnostics

/// Schemes that are needed together; none means that the call may go without.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#security-requirement-object>
package struct SecurityRequirement: Sendable, Hashable {
    package let schemes: [Entry]
    package let range: SourceRange

    package init(schemes: [Entry] = [], range: SourceRange) {
        self.schemes = schemes
        self.range = range
    }

    /// One scheme by its name in `components.securitySchemes`, and the scopes or roles it must have.
    package struct Entry: Sendable, Hashable {
        package let name: Located<String>
        package let scopes: [Located<String>]

        package init(name: Located<String>, scopes: [Located<String>] = []) {
            self.name = name
            self.scopes = scopes
        }
    }
}
