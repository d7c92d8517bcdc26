package import OpenAPIModel

extension Document {
    /// The names of the API keys that are sent in the query: what neither logs nor addresses are to hold.
    package var queryKeys: Set<String> {
        let names = components.securitySchemes.compactMap { scheme -> String? in
            guard case .apiKey(let name, let location) = scheme.value.value.kind, location.value == .query
            else { return nil }
            return name.value
        }
        return Set(names)
    }
}
