import ChangeModel

extension ChangeRule.Scope {
    /// Less is allowed: what old clients send may be refused, and what they get was always allowed.
    static let narrowing = both(request: Verdicts(wire: .breaking), response: Verdicts(wire: .safe))
    /// More is allowed: what old clients send is accepted, and what they get may be new to them.
    static let widening = both(request: Verdicts(wire: .safe), response: Verdicts(wire: .breaking))
    /// Something else is allowed.
    static let rewriting = both(request: Verdicts(wire: .breaking), response: Verdicts(wire: .breaking))
    /// Nobody minds, whichever way it travels.
    static let harmless = both(request: Verdicts(wire: .safe), response: Verdicts(wire: .safe))
    /// A limit that the server may always have had.
    static let newLimit = both(request: Verdicts(wire: .warning), response: Verdicts(wire: .safe))
}
