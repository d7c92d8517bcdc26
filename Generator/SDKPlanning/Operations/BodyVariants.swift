import SDKModel

extension SDKModel.Operation {
    /// The same operation with a body in another media type: an overload, told apart by the label of the body.
    func sending(_ parameters: PlannedParameters) -> SDKModel.Operation {
        let type = parameters.documentedType ?? ""
        return SDKModel.Operation(
            operationID: operationID,
            variant: .body(MediaTypeKind.essence(type)),
            name: name,
            method: method,
            path: path,
            documentation: Documentation(
                summary: documentation.summary,
                discussion: documentation.discussion,
                remarks: documentation.remarks + ["Sends the body as `\(type)`."]
            ),
            deprecation: deprecation,
            arguments: parameters.arguments,
            parameters: parameters.bindings,
            body: parameters.body,
            success: success,
            errorTable: errorTable,
            security: security,
            server: server,
            isIdempotent: isIdempotent,
            origin: origin
        )
    }
}

extension TypeReference {
    /// Optional, once.
    var optionally: TypeReference {
        switch self {
        case .optional: self
        default: .optional(self)
        }
    }
}
