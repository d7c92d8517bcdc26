package import Diagnostics
import YAMLModel

extension DiagnosticMessage {
    /// The overlay's `extends` does not lead to the document.
    package static func overlayForOtherDocument(_ reference: String, document: String) -> DiagnosticMessage {
        DiagnosticMessage(
            OverlayRules.otherDocument,
            "the overlay extends '\(reference)', and is applied to '\(document)'"
        )
    }

    static func overlayNotMapping(_ name: String, found node: YAMLNode) -> DiagnosticMessage {
        DiagnosticMessage(OverlayRules.invalid, "\(name) must be a mapping, found \(node.kindName)")
    }

    static func overlayWrongKind(_ field: String, expected: String, found: YAMLNode) -> DiagnosticMessage {
        DiagnosticMessage(OverlayRules.invalid, "'\(field)' must be \(expected), found \(found.kindName)")
    }

    static func overlayFieldMissing(_ field: String, of object: String) -> DiagnosticMessage {
        DiagnosticMessage(OverlayRules.invalid, "\(object) needs '\(field)'")
    }

    static func overlayVersionUnsupported(_ version: String) -> DiagnosticMessage {
        DiagnosticMessage(
            OverlayRules.invalid,
            "version '\(version)' of the Overlay Specification is not supported",
            hint: "write 'overlay: 1.0.0'"
        )
    }

    static let overlayWithoutActions = DiagnosticMessage(
        OverlayRules.invalid,
        "'actions' must have at least one action"
    )

    static func overlayUnknownField(_ field: String, allowed: [String]) -> DiagnosticMessage {
        let nearest = Suggestion.nearest(to: field, among: allowed)
        return DiagnosticMessage(
            OverlayRules.unknownField,
            "unknown field '\(field)'",
            hint: nearest.map { "did you mean '\($0)'?" }
                ?? "known fields are \(allowed.joined(separator: ", "))"
        )
    }

    static func overlayFieldUnsupported(_ field: String) -> DiagnosticMessage {
        DiagnosticMessage(
            OverlayRules.unknownField,
            "'\(field)' is not supported",
            hint: "write what it would copy under 'update'"
        )
    }

    static func overlayTargetInvalid(_ text: String, _ error: PathError) -> DiagnosticMessage {
        DiagnosticMessage(
            OverlayRules.targetInvalid,
            "target '\(text)' is no JSONPath query: \(error.message), at character \(error.offset + 1)"
        )
    }

    static func overlayTargetTooCostly(_ text: String) -> DiagnosticMessage {
        DiagnosticMessage(
            OverlayRules.targetInvalid,
            "target '\(text)' looks at too many nodes",
            hint: "say more exactly where to look, with fewer '..'"
        )
    }

    static func overlayTargetUnmatched(_ text: String) -> DiagnosticMessage {
        DiagnosticMessage(OverlayRules.targetUnmatched, "target '\(text)' finds nothing in the document")
    }

    static func overlayTargetPrimitive(_ node: YAMLNode) -> DiagnosticMessage {
        DiagnosticMessage(
            OverlayRules.updateImpossible,
            "the target finds \(node.kindName), which cannot be updated",
            hint: "let the target find the object that it is in, and name it under 'update'"
        )
    }

    static func overlayUpdateNoObject(_ update: YAMLNode) -> DiagnosticMessage {
        DiagnosticMessage(
            OverlayRules.updateImpossible,
            "the target finds an object, and 'update' is \(update.kindName)",
            hint: "write a mapping under 'update'"
        )
    }

    static let overlayRemovesRoot = DiagnosticMessage(
        OverlayRules.updateImpossible,
        "the document as a whole cannot be removed"
    )

    static let overlayResultTooLarge = DiagnosticMessage(
        OverlayRules.updateImpossible,
        "the document would become too large or too deep"
    )

    static let overlayActionEmpty = DiagnosticMessage(
        OverlayRules.actionEmpty,
        "the action does nothing",
        hint: "give it 'update' or 'remove: true'"
    )

    static let overlayUpdateIgnored = DiagnosticMessage(
        OverlayRules.actionEmpty,
        "'update' has no effect beside 'remove: true'"
    )
}
