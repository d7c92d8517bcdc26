package import SDKModel

/// An operation and where it is called.
package struct OperationChoice: Sendable, Hashable {
    /// Index into the client's groups; nil for an operation of the client's own.
    package let group: Int?
    package let operation: Operation

    package init(group: Int?, operation: Operation) {
        self.group = group
        self.operation = operation
    }
}

extension SDK {
    /// All operations, those of the client first, then group by group.
    package var operationChoices: [OperationChoice] {
        client.operations.map { OperationChoice(group: nil, operation: $0) }
            + client.groups.enumerated().flatMap { index, group in
                group.operations.map { OperationChoice(group: index, operation: $0) }
            }
    }

    /// The operation that is the easiest to call: one that only reads, is not deprecated, and asks for little.
    ///
    /// Nil if there is none that is accepted.
    package func simplestOperation(where isAccepted: (Operation) -> Bool = { _ in true }) -> OperationChoice?
    {
        var best: (choice: OperationChoice, cost: Int)?
        for choice in operationChoices where isAccepted(choice.operation) {
            let operation = choice.operation
            let cost =
                operation.arguments.count(where: \.isRequired) + (operation.method == "GET" ? 0 : 100)
                + (operation.deprecation == nil ? 0 : 1000)
            if let best, best.cost <= cost { continue }
            best = (choice, cost)
        }
        return best?.choice
    }
}

extension Operation {
    /// Whether its answer is a list that the client pages through.
    package var isPaged: Bool {
        if case .pages = success.result { true } else { false }
    }

    /// Whether its answer is read while it arrives: events, or JSON values one after another.
    package var isStreaming: Bool {
        switch success.result {
        case .events, .jsonStream: true
        case .void, .json, .optionalJSON, .text, .bytes, .enveloped, .pages, .page, .location, .oneOf: false
        }
    }
}
