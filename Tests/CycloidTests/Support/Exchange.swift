import Foundation
import JSONCoding
import LoopbackServer
import SpecsmithMock

/// What one operation has to send, what the server answers, and what the call makes of it: an entry of
/// `Fixtures/*.json`, which `make.py` there wrote from facts that know nothing of the generator.
struct Exchange: Sendable {
    let operationID: String
    let method: String
    /// Path and query as they have to be on the wire.
    let target: String
    /// Header fields by name; nil for one that must not be there.
    let fields: [(name: String, value: String?)]
    let body: String
    let answer: JSONValue
    let returns: Returns
    /// So many scalars of the returned value have no schema, and so no type.
    let freeFormLeaves: Int
    private let events: JSONValue?

    /// Which part of the answer a call returns.
    enum Returns: String {
        case nothing, data, page, body, text, location, events
    }

    /// All fixtures by operation.
    static let all = Result { try read() }

    static func of(_ operationID: String) throws -> Exchange {
        guard let exchange = try all.get()[operationID] else {
            throw MissingFixture(operationID: operationID)
        }
        return exchange
    }

    /// The request body as a value to send.
    func decodedBody<Value: JSONReadable>() throws -> Value { try JSON.decode(from: body) }

    /// What the call has to return, as JSON; nil for nothing.
    var value: JSONValue? {
        switch returns {
        case .nothing: return nil
        case .data: return answer["body"]?["data"]
        case .body: return answer["body"]
        case .text: return answer["text"]
        case .location: return answer["fields"]?["Location"]
        case .events: return events
        case .page:
            let fields = answer["body"]?.object ?? JSONObject()
            return .object(JSONObject(fields.filter { Self.pageFields.contains($0.key) }.map { ($0, $1) }))
        }
    }

    private static let pageFields = ["data", "pagination", "pagination_concourse"]

    /// The answer as it goes over the wire.
    var steps: [LoopbackServer.Step] {
        if answerStatus == 204 { return [.text("HTTP/1.1 204 No Content\r\n\r\n")] }
        let fields = answerFields.map { "\($0.name): \($0.value)" }
        return Answer.plain(answerText, status: "\(answerStatus) Status", fields: fields)
    }

    /// The answer in place of a mock's own: of a newer service, as it has values that the specification does not list.
    var reply: MockReply {
        let fields = Dictionary(answerFields.map { ($0.name, $0.value) }) { $1 }
        return .undocumented(answerText, status: answerStatus, headers: fields)
    }

    private var answerStatus: Int { answer["status"]?.int ?? 0 }

    private var answerFields: [(name: String, value: String)] {
        answer["fields"]?.object?.map { ($0.key, $0.value.string ?? "") } ?? []
    }

    private var answerText: String {
        let json = answer["body"].flatMap { try? JSON.encode($0) }
        return json.map { String(decoding: $0, as: UTF8.self) } ?? answer["text"]?.string ?? ""
    }
}

struct MissingFixture: Error {
    let operationID: String
}

struct MalformedFixture: Error {
    let value: JSONValue
}

extension Exchange {
    init(_ value: JSONValue) throws {
        guard let operationID = value["operationId"]?.string, let request = value["request"],
            let method = request["method"]?.string, let target = request["target"]?.string,
            let fields = request["fields"]?.object, let body = request["body"]?.string,
            let answer = value["answer"], let returns = value["returns"]?.string.flatMap(Returns.init),
            let freeFormLeaves = value["freeFormLeaves"]?.int
        else { throw MalformedFixture(value: value) }
        self.operationID = operationID
        self.method = method
        self.target = target
        self.fields = fields.map { ($0.key, $0.value.string) }
        self.body = body
        self.answer = answer
        self.returns = returns
        self.freeFormLeaves = freeFormLeaves
        events = value["events"]
    }

    private static func read() throws -> [String: Exchange] {
        var exchanges: [String: Exchange] = [:]
        for file in try Folder.fixtures.files("json") {
            let list: JSONValue = try JSON.decode(from: try String(contentsOf: file, encoding: .utf8))
            for value in list.array ?? [] {
                let exchange = try Exchange(value)
                if exchanges.updateValue(exchange, forKey: exchange.operationID) != nil {
                    throw MalformedFixture(value: value)
                }
            }
        }
        return exchanges
    }
}
