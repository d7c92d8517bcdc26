/// A value in the terms in which the style table of OpenAPI speaks: undefined, primitive, array, object.
///
/// Made from the JSON form of a value, so that a number, a date or an enumeration looks in a URL exactly as in
/// a body.
indirect enum ParameterForm: Sendable, Hashable {
    /// Null: as RFC 6570 has it, undefined values are left out.
    case undefined
    case text(String)
    case list([ParameterForm])
    /// In the order in which the type writes its fields.
    case fields([Field])

    struct Field: Sendable, Hashable {
        let name: String
        let value: ParameterForm
    }

    /// A reason to refuse a value, in words that follow the parameter's name.
    struct Refusal: Error {
        let reason: String
    }

    init(_ value: some JSONWritable) throws(Refusal) {
        do throws(JSONError) {
            self.init(try JSONValue(form: value))
        } catch {
            throw Refusal(reason: "it cannot be written: \(error)")
        }
    }

    init(_ value: JSONValue) {
        switch value {
        case .null: self = .undefined
        case .bool(let flag): self = .text(flag ? "true" : "false")
        case .number(let number): self = .text(number.text)
        case .string(let text): self = .text(text)
        case .array(let items): self = .list(items.map(ParameterForm.init))
        case .object(let fields):
            self = .fields(fields.map { Field(name: $0.key, value: ParameterForm($0.value)) })
        }
    }

    /// The items of an array as text; undefined ones are left out.
    static func texts(of items: [ParameterForm]) throws(Refusal) -> [String] {
        var result: [String] = []
        for item in items {
            switch item {
            case .undefined: continue
            case .text(let text): result.append(text)
            case .list: throw Refusal(reason: "an array within an array has no form in a parameter")
            case .fields: throw Refusal(reason: "an object within an array has no form in a parameter")
            }
        }
        return result
    }

    /// The fields of an object as text; undefined ones are left out.
    static func texts(of fields: [Field]) throws(Refusal) -> [(name: String, text: String)] {
        var result: [(name: String, text: String)] = []
        for field in fields {
            switch field.value {
            case .undefined: continue
            case .text(let text): result.append((field.name, text))
            case .list, .fields:
                throw Refusal(
                    reason: "its field '\(field.name)' is an array or object, which has no form in this style"
                )
            }
        }
        return result
    }
}
