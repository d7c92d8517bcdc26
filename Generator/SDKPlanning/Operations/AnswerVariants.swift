import Diagnostics
import OpenAPIModel
import SDKModel

extension OperationPlanner {
    /// The further methods of an operation, one for each media type in which its answers can be had besides the
    /// one that its own method asks for: `getReportAsCSV` beside `getReport`.
    ///
    /// To be asked for after all operations have their names, which no variant may take away.
    mutating func answerVariants(
        of operation: SDKModel.Operation,
        _ source: DocumentOperation,
        scope: inout NameScope
    ) -> [SDKModel.Operation] {
        guard source.operation.responses.entries.contains(where: { $0.response.value.content.count > 1 })
        else { return [] }
        let successes = successEntries(source)
        return successes.variants.map { variant(of: operation, source, successes, asking: $0, scope: &scope) }
    }

    private mutating func variant(
        of operation: SDKModel.Operation,
        _ source: DocumentOperation,
        _ successes: SuccessEntries,
        asking type: String,
        scope: inout NameScope
    ) -> SDKModel.Operation {
        let word = MediaTypeWords.word(type)
        let proposed = operation.name.text + "As" + word
        var collisions = DiagnosticLog()
        let name = scope.claim(
            NameScope.Candidate(source: proposed, proposed: proposed, range: nil),
            reporting: &collisions
        )
        if name.text != proposed {
            types.log.report(
                .operationNameCollision(proposed, given: name.text),
                at: source.operation.range
            )
        }
        let base = SwiftNaming.upperCamel(operation.operationID)
        let kind = MediaTypeKind(type)
        // The values of a stream are called the same whichever method has the stream.
        let typeName = kind == .events || kind == .jsonStream ? base : base + "As" + word
        return operation.variant(
            .answer(MediaTypeKind.essence(type)),
            named: name,
            success: planSuccess(source, successes, asking: type, typeName: typeName)
        )
    }
}

extension Documentation {
    /// With what the answer is where that is not plain from its type.
    func telling(_ success: Success, isVariant: Bool) -> Documentation {
        guard let type = success.accept.first else { return self }
        var remark = isVariant ? "Asks for the answer as `\(MediaTypeKind.essence(type))`." : nil
        if success.result == .text, ContentTypePreference.isXML(type) {
            remark = "The answer is XML (`\(MediaTypeKind.essence(type))`), handed on as the text that it is."
        }
        guard let remark, !type.contains("`") else { return self }
        return Documentation(summary: summary, discussion: discussion, remarks: remarks + [remark])
    }
}

extension SDKModel.Operation {
    /// The same request for another answer.
    fileprivate func variant(
        _ variant: Variant,
        named name: SwiftIdentifier,
        success: Success
    ) -> SDKModel.Operation {
        changed(
            variant,
            name: name,
            documentation: documentation.telling(success, isVariant: true),
            success: success
        )
    }

    /// A further method of this operation, which differs in what is given.
    func changed(
        _ variant: Variant,
        name: SwiftIdentifier? = nil,
        documentation: Documentation,
        parameters planned: PlannedParameters? = nil,
        success: Success? = nil
    ) -> SDKModel.Operation {
        SDKModel.Operation(
            operationID: operationID,
            variant: variant,
            name: name ?? self.name,
            method: method,
            path: path,
            documentation: documentation,
            deprecation: deprecation,
            arguments: planned?.arguments ?? arguments,
            parameters: planned?.bindings ?? parameters,
            body: planned.map(\.body) ?? body,
            success: success ?? self.success,
            errorTable: errorTable,
            security: security,
            server: server,
            isIdempotent: isIdempotent,
            origin: origin
        )
    }
}
