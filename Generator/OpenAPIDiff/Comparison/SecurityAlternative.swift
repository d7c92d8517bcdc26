import Diagnostics
import OpenAPIModel

/// One way to be let in: schemes that are needed together, without regard to order.
struct SecurityAlternative {
    /// Sorted by name, each with its scopes sorted.
    let schemes: [Scheme]
    /// Nil for the alternative that no document states: nothing is needed.
    let range: SourceRange?

    struct Scheme: Hashable {
        let name: String
        let scopes: [String]
    }

    init(_ requirement: SecurityRequirement) {
        schemes = requirement.schemes
            .map { Scheme(name: $0.name.value, scopes: Set($0.scopes.map(\.value)).sorted()) }
            .sorted { $0.name < $1.name }
        range = requirement.range
    }

    private init() {
        schemes = []
        range = nil
    }

    /// Nobody is asked who he is.
    var isAnonymous: Bool { schemes.isEmpty }

    /// A document without requirements lets everybody in.
    static func all(of requirements: [SecurityRequirement]) -> [SecurityAlternative] {
        if requirements.isEmpty { return [SecurityAlternative()] }
        var known: Set<[Scheme]> = []
        return requirements.map(SecurityAlternative.init).filter { known.insert($0.schemes).inserted }
    }

    /// Whether whoever satisfies `other` satisfies this too.
    func isSatisfied(whereverIs other: SecurityAlternative) -> Bool {
        schemes.allSatisfy { scheme in
            other.schemes.contains { $0.name == scheme.name && Set(scheme.scopes).isSubset(of: $0.scopes) }
        }
    }

    func hasSameSchemes(as other: SecurityAlternative) -> Bool {
        schemes.map(\.name) == other.schemes.map(\.name)
    }

    /// `'oauth' with 'read' and 'write', and 'key'`.
    var words: String {
        if isAnonymous { return "no credentials" }
        return schemes.map { scheme in
            let scopes = scheme.scopes.map { "'\($0)'" }.joined(separator: ", ")
            return scopes.isEmpty ? "'\(scheme.name)'" : "'\(scheme.name)' (\(scopes))"
        }
        .joined(separator: " and ")
    }
}
