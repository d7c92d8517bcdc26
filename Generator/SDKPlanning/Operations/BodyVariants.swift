import SDKModel

extension SDKModel.Operation {
    /// The same operation with a body in another media type: an overload, told apart by the label of the body.
    func sending(_ parameters: PlannedParameters) -> SDKModel.Operation {
        let type = parameters.documentedType ?? ""
        return changed(
            .body(MediaTypeKind.essence(type)),
            documentation: Documentation(
                summary: documentation.summary,
                discussion: documentation.discussion,
                remarks: documentation.remarks + ["Sends the body as `\(type)`."]
            ),
            parameters: parameters
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
