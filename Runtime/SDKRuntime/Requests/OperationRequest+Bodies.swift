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
            try request.set(body: bytes, contentType: bytes.contentType ?? contentType)
        }
    }

    /// Sends a value as JSON where null is a value of its own: nil is sent as `null`.
    public mutating func body<Value: JSONWritable>(
        nullableJSON value: Value?,
        contentType: String = "application/json",
        checking rules: ValueRules? = nil
    ) {
        if let value {
            body(json: value, contentType: contentType, checking: rules)
        } else {
            body(json: JSONValue.null, contentType: contentType)
        }
    }

    /// Sends values one after another, each as JSON.
    public mutating func body<Item: JSONWritable & Sendable>(
        items: JSONItems<Item>?,
        as format: JSONItemFormat = .lines,
        contentType: String
    ) {
        guard let items else { return }
        attempt("body") { request throws(ParameterForm.Refusal) in
            try request.set(body: try items.body(format), contentType: contentType)
        }
    }

    /// Sends an object as `application/x-www-form-urlencoded`.
    ///
    /// `fields` says how fields are written that have a style or media type of their own. Without one a primitive
    /// is text, an array repeats its name, and an object is JSON text.
    public mutating func body<Value: JSONWritable>(
        form value: Value?,
        fields: [FormField] = [],
        contentType: String = "application/x-www-form-urlencoded",
        checking rules: ValueRules? = nil
    ) {
        guard let value else { return }
        check("body", value, rules)
        attempt("body") { request throws(ParameterForm.Refusal) in
            let text = try FormField.encode(try Self.jsonValue(value), fields: fields)
            try request.set(body: HTTPBody(text), contentType: contentType)
        }
    }

    /// Sends the parts that a value is made of; those that are streams are read while they are sent.
    public mutating func body<Value: MultipartBody>(
        multipart value: Value?,
        contentType: String = "multipart/form-data",
        checking rules: ValueRules? = nil
    ) {
        guard let value else { return }
        var form = MultipartForm()
        value.write(multipart: &form)
        if rules != nil { check("body", JSONValue.object(JSONObject(form.values)), rules) }
        attempt("body") { request throws(ParameterForm.Refusal) in
            try request.set(multipart: form, contentType: contentType)
        }
    }

    /// Sends parts as they are.
    public mutating func body(parts: [MultipartPart]?, contentType: String = "multipart/form-data") {
        guard let parts else { return }
        var form = MultipartForm()
        form.parts(parts)
        body(multipart: form, contentType: contentType)
    }

    private mutating func set(
        multipart form: MultipartForm,
        contentType: String
    ) throws(ParameterForm.Refusal) {
        if let failure = form.failure { throw ParameterForm.Refusal(reason: failure) }
        let boundary = form.makeBoundary()
        try set(
            body: form.body(boundary: boundary),
            contentType: form.contentType(contentType, boundary: boundary)
        )
    }

    private static func jsonValue(_ value: some JSONWritable) throws(ParameterForm.Refusal) -> JSONValue {
        do throws(JSONError) {
            return try JSONValue(form: value)
        } catch {
            throw ParameterForm.Refusal(reason: "it cannot be written as JSON: \(error)")
        }
    }
}
