// Parameters that are the whole query string (`in: querystring` of OpenAPI 3.2), and cookies sent as they are.
//
// Source: <https://spec.openapis.org/oas/v3.2.0#parameter-locations>
extension OperationRequest {
    /// Sends an object as the whole query, encoded as a form; nil and an object without fields send none.
    public mutating func querystring<Value: JSONWritable>(
        _ name: String,
        form value: Value?,
        fields: [FormField] = [],
        checking rules: ValueRules? = nil
    ) {
        guard let value else { return }
        check(name, value, rules)
        attempt(name) { request throws(ParameterForm.Refusal) in
            let text = try FormField.encode(try Self.tree(value), fields: fields)
            if !text.isEmpty { request.queryPairs.append(text) }
        }
    }

    /// Sends a value as the whole query: its JSON text, percent-encoded.
    public mutating func querystring<Value: JSONWritable>(
        _ name: String,
        json value: Value?,
        checking rules: ValueRules? = nil
    ) {
        guard let value else { return }
        check(name, value, rules)
        attempt(name) { request throws(ParameterForm.Refusal) in
            request.queryPairs.append(PercentEncoding.encode(try Self.jsonText(value)))
        }
    }

    /// Sends a string as the whole query, percent-encoded; nil and an empty one send none.
    public mutating func querystring(
        _ name: String,
        text value: String?,
        checking rules: ValueRules? = nil
    ) {
        guard let value else { return }
        check(name, value, rules)
        if !value.isEmpty { queryPairs.append(PercentEncoding.encode(value)) }
    }

    private static func tree(_ value: some JSONWritable) throws(ParameterForm.Refusal) -> JSONValue {
        do throws(JSONError) {
            return try JSONValue(form: value)
        } catch {
            throw ParameterForm.Refusal(reason: "it cannot be written: \(error)")
        }
    }

    /// What is not encoded must not be able to end its cookie, or the header.
    static func checkCookie(_ pair: String) throws(ParameterForm.Refusal) {
        guard pair.utf8.allSatisfy({ $0 >= 32 && $0 != 127 && $0 != UInt8(ascii: ";") }) else {
            throw ParameterForm.Refusal(reason: "a cookie can hold neither ';' nor a control character")
        }
    }
}
