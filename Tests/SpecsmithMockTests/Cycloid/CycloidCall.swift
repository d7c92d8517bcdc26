import Cycloid
import Testing

/// A call of one operation, with the use of its result.
struct CycloidCall: Sendable, CustomTestStringConvertible {
    let operationID: String
    let run: @Sendable (CycloidClient) async throws -> Void

    init(_ operationID: String, _ run: @escaping @Sendable (CycloidClient) async throws -> Void) {
        self.operationID = operationID
        self.run = run
    }

    var testDescription: String { operationID }

    /// A call of each operation, as the reference pages show it.
    static let all = groups.flatMap(\.calls)
}

/// The calls of one page.
///
/// Those who conform say that they are deprecated, as they call what is; whoever calls them through this does not.
protocol CycloidCallGroup: Sendable {
    var calls: [CycloidCall] { get }
}

extension CycloidCallGroup {
    /// What the pages print.
    static func use(_ values: Any?...) {}
}
