import Cycloid
import SDKRuntime
import Testing

/// A row of the table: an operation, and a call of it with all of its arguments.
///
/// The arguments are those that `Fixtures/make.py` lists; bodies come from the fixture.
struct Call: Sendable, CustomTestStringConvertible {
    let operationID: String
    let make: @Sendable (CycloidClient, Exchange) async throws -> Outcome

    var testDescription: String { operationID }

    init(
        _ operationID: String,
        _ make: @escaping @Sendable (CycloidClient, Exchange) async throws -> Outcome
    ) {
        self.operationID = operationID
        self.make = make
    }
}

func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

func time(_ text: String) throws -> DateTime { try #require(DateTime(text)) }

/// The calls of one client of a tag.
///
/// Where operations are deprecated, so are the calls of them and the list of these; seen through the protocol
/// they may be made without a warning.
protocol CallGroup: SendableMetatype {
    static var all: [Call] { get }
}
