package import Diagnostics
import YAMLModel

/// Changes to a document, kept in a file of their own.
///
/// Source: <https://spec.openapis.org/overlay/v1.0.0#overlay-object>
package struct Overlay: Sendable {
    /// The document that it was written for, as it stands: a reference from the overlay's file.
    package let extends: Extends?
    /// In the order in which they are applied.
    let actions: [OverlayAction]
    let version: OverlayVersion
    let range: SourceRange

    package struct Extends: Sendable, Hashable {
        package let reference: String
        package let range: SourceRange
    }
}

/// What the specification's versions differ in here.
enum OverlayVersion: Sendable, Hashable {
    /// Targets of updates are objects and arrays.
    case v1_0
    /// They are any values.
    case v1_1
}

/// One change, to all nodes that its target finds.
///
/// Source: <https://spec.openapis.org/overlay/v1.0.0#action-object>
struct OverlayAction: Sendable {
    let target: PathQuery
    /// The target as written.
    let text: String
    let targetRange: SourceRange
    let effect: Effect

    enum Effect: Sendable {
        case remove
        case update(YAMLNode)
    }
}
