/// What a document says of the life of an operation, a parameter or a property.
package struct Lifecycle: Sendable, Hashable {
    package let isDeprecated: Bool
    /// `x-sunset` as written: the day from which it may be gone.
    package let sunset: String?
    /// `x-stability-level` as written: `alpha`, `stable`.
    package let stability: String?

    package init(isDeprecated: Bool, sunset: String? = nil, stability: String? = nil) {
        self.isDeprecated = isDeprecated
        self.sunset = sunset
        self.stability = stability
    }
}
