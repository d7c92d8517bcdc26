package import Diagnostics
import OpenAPIModel
import SDKConfiguration

extension PlanningRules {
    package static let typeMappingImpossible = DiagnosticRule(
        "configuration-impossible-type",
        .error,
        "a type that sdk.yaml gives cannot hold what the document says",
        explanation: """
            `types` or `formats` of `sdk.yaml` gives a Swift type to a schema whose values it cannot be read from:
            `String` is read from texts, `Int` and `Decimal` from numbers, `JSONValue` from anything. A type of your
            own reads what it likes.

            ```yaml
            formats:
              money: Decimal                       # the document says 'type: string, format: money'
              money: {module: Prices, type: Money} # a type that reads the text
            ```
            """
    )

    static let types = [typeMappingImpossible]
}

extension DiagnosticMessage {
    static func ownTypeHidden(_ name: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.typeMappingImpossible,
            "type '\(name)' cannot be used, as each client has a type of that name",
            hint: "give it another name by a typealias"
        )
    }

    static func typeMappingImpossible(
        _ what: String,
        _ kind: SchemaType,
        _ target: SDKConfiguration.TypeMapping.Target
    ) -> DiagnosticMessage {
        let name: String =
            switch target {
            case .known(let type): type.rawValue
            case .own(_, let type): type.value
            }
        let values =
            switch kind {
            case .null: "null"
            case .boolean: "booleans"
            case .integer: "integers"
            case .number: "numbers"
            case .string: "strings"
            case .array: "arrays"
            case .object: "objects"
            }
        return DiagnosticMessage(
            PlanningRules.typeMappingImpossible,
            "\(what) is for \(values), which '\(name)' is not read from",
            hint: "give it a type of your own: {module: …, type: …}"
        )
    }
}
