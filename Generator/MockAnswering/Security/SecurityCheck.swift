import OpenAPIModel

/// What one operation asks of its callers: alternatives, each of schemes that are needed together.
struct SecurityCheck: Sendable {
    /// Empty where nobody is asked.
    private let alternatives: [[SchemeCheck]]
    /// Of API keys in the query.
    let queryKeys: Set<String>

    init(_ requirements: [SecurityRequirement], in document: Document, _ credentials: [AcceptedCredential]) {
        var keys: Set<String> = []
        alternatives = requirements.map { requirement in
            requirement.schemes.map { entry in
                let scheme = document.components.securitySchemes
                    .first { $0.name == entry.name.value }?.value.value
                if case .apiKey(let name, let location) = scheme?.kind, location.value == .query {
                    keys.insert(name.value)
                }
                return SchemeCheck(entry, scheme, credentials)
            }
        }
        queryKeys = keys
    }

    /// Nil where the request may go on.
    func problem(of routed: RoutedRequest) -> RequestProblem? {
        guard !alternatives.isEmpty else { return nil }
        let source = CredentialSource(routed)
        var demands: [String] = []
        var challenges: [String] = []
        var forbidden: RequestProblem?
        for alternative in alternatives {
            var isMet = true
            var own: [String] = []
            for scheme in alternative {
                let finding = scheme.check(source)
                switch finding {
                case .passes: continue
                case .missing: own.append(scheme.demand)
                case .refused: own.append("the credential for '\(scheme.name)' is not valid")
                case .lacks(let scope):
                    if forbidden == nil { forbidden = .forbidden(scope, of: scheme.name) }
                }
                isMet = false
                if let challenge = scheme.challenge(after: finding), !challenges.contains(challenge) {
                    challenges.append(challenge)
                }
            }
            if isMet { return nil }
            let demand = own.joined(separator: " and ")
            if !own.isEmpty, !demands.contains(demand) { demands.append(demand) }
        }
        return forbidden ?? .unauthorized(demands, challenges: challenges)
    }
}
