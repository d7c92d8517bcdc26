import SDKModel
import SwiftSpelling

/// One of the alternatives of credentials that operations share.
struct SecurityRequirementView {
    let name: String
    let value: [String]

    init(_ requirement: SecurityRequirement, index: Int, in surroundings: Surroundings) {
        name = Self.name(index)
        let alternatives = requirement.alternatives.map { uses in
            "[" + uses.map(Self.scheme).joined(separator: ", ") + "]"
        }
        value = SwiftLayout.rows(
            "\(surroundings.sharedAccess)static let \(name) = SecurityRequirement([",
            alternatives,
            "])",
            indentation: 8
        )
    }

    static func name(_ index: Int) -> String { "requirement\(index)" }

    private static func scheme(_ use: SecurityRequirement.SchemeUse) -> String {
        let scopes = use.scopes.map(SwiftText.literal).joined(separator: ", ")
        return ".init(\(SwiftText.literal(use.schemeName)), scopes: [\(scopes)])"
    }
}
