/// Bodies. An optional argument that is nil sends neither a body nor a `Content-Type`.
extension OperationRequest {
    /// Sends a value as JSON.
    public mutating func body<Value: JSONWritable>(
        json value: Value?,
        contentType: String = "application/json",
        checking rules: ValueRules? = nil
    ) {
        guard let value else { return }
        attempt("body") { request throws(ParameterForm.Refusal) in
            let bytes = try Self.jsonBytes(value)
            if let rules { request.checks.append(InputCheck(parameter: "body", bytes: bytes, rules: rules)) }
            try request.set(body: HTTPBody(bytes), contentType: contentType)
        }
    }

    /// Sends a string as UTF-8.
    public mutating func body(
        text: String?,
        contentType: String = "text/plain; charset=utf-8",
        checking rules: ValueRules? = nil
    ) {
        guard let text else { return }
        check("body", text, rules)
        attempt("body") { request throws(ParameterForm.Refusal) in
            try request.set(body: HTTPBody(text), contentType: contentType)
        }
    }

    /// Sends bytes as they are, streamed.
    public mutating func body(bytes: HTTPBody?, contentType: String = "application/octet-stream") {
        guard let bytes else { return }
        attempt("body") { request throws(ParameterForm.Refusal) in
            try request.set(body: bytes, contentType: contentType)
        }
    }

    /// Sends an object as `application/x-www-form-urlencoded`.
    ///
    /// `fields` says how fields are written that have a style of their own. Without one a primitive is text, an
    /// array repeats its name, and an object is JSON text.
    public mutating func body<Value: JSONWritable>(
        form value: Value?,
        fields: [FormField] = [],
        checking rules: ValueRules? = nil
    ) {
        guard let value else { return }
        check("body", value, rules)
        attempt("body") { request throws(ParameterForm.Refusal) in
            let text = try FormField.encode(try Self.jsonValue(value), fields: fields)
            try request.set(body: HTTPBody(text), contentType: "application/x-www-form-urlencoded")
        }
    }

    /// Sends the fields of an object as `multipart/form-data`, each a part, the items of an array one each.
    ///
    /// `parts` is what the document says of single parts. Without that a primitive is plain text and an object
    /// JSON.
    public mutating func body<Value: JSONWritable>(
        multipart value: Value?,
        parts: [MultipartPart] = [],
        checking rules: ValueRules? = nil
    ) {
        guard let value else { return }
        check("body", value, rules)
        attempt("body") { request throws(ParameterForm.Refusal) in
            var form = MultipartForm()
            try form.append(try Self.jsonValue(value), parts: parts)
            try request.set(multipart: form)
        }
    }

    /// Sends a form whose parts may be streams.
    public mutating func body(multipart form: MultipartForm?) {
        guard let form else { return }
        attempt("body") { request throws(ParameterForm.Refusal) in try request.set(multipart: form) }
    }

    private mutating func set(multipart form: MultipartForm) throws(ParameterForm.Refusal) {
        if let failure = form.failure { throw ParameterForm.Refusal(reason: failure) }
        let boundary = form.makeBoundary()
        try set(body: form.body(boundary: boundary), contentType: "multipart/form-data; boundary=\(boundary)")
    }

    private static func jsonValue(_ value: some JSONWritable) throws(ParameterForm.Refusal) -> JSONValue {
        do throws(JSONError) {
            return try JSONValue(form: value)
        } catch {
            throw ParameterForm.Refusal(reason: "it cannot be written as JSON: \(error)")
        }
    }
}
