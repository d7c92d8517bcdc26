import Cycloid
import SDKRuntime

/// What a call gave, in a form that all calls share.
struct Outcome: Sendable {
    /// The value as the SDK writes it; nil for calls without one.
    let value: JSONValue?
    let types: TypeSurvey

    private init(_ value: JSONValue?, _ types: TypeSurvey) {
        self.value = value
        self.types = types
    }

    static let nothing = Outcome(nil, TypeSurvey())

    init(_ value: some JSONWritable) throws {
        self.init(try JSON.decode(from: try JSON.encode(value)), TypeSurvey(of: value))
    }

    init<Item: JSONWritable, Convention: PageConvention>(page: Page<Item, Convention>) throws
    where Convention.Information: JSONWritable {
        let items: JSONValue = try JSON.decode(from: try JSON.encode(page.items))
        var object: JSONObject = ["data": items]
        if let information = page.information {
            let name = Convention.self == WindowPaging.self ? "pagination_concourse" : "pagination"
            object[name] = try JSON.decode(JSONValue.self, from: try JSON.encode(information))
        }
        var types = TypeSurvey(of: page.items)
        types.visit(page.information as Any)
        self.init(.object(object), types)
    }

    init(events: EventStream<BuildEvent, CycloidErrorBody>) async throws {
        var list: [JSONValue] = []
        var types = TypeSurvey()
        for try await event in events {
            var object: JSONObject = ["type": .string(event.type), "id": .string(event.lastEventID)]
            if let value = event.value {
                object["value"] = try JSON.decode(JSONValue.self, from: try JSON.encode(value))
                types.visit(value)
            }
            list.append(.object(object))
        }
        self.init(.array(list), types)
    }
}

/// An answer of another kind than the call of the table expects.
struct UnexpectedAnswer: Error, CustomStringConvertible {
    let description: String
}
