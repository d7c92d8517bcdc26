import OpenAPIModel
import SDKConfiguration
import SDKModel

/// The answers of an operation that are successes.
struct SuccessEntries {
    struct Entry {
        let answer: ResponseEntry
        /// Of none in an answer that HTTP gives no body.
        let options: AnswerOptions

        func option(for type: String?) -> AnswerOptions.Option? { options.option(for: type) }
    }

    let entries: [Entry]
    /// Those of other statuses than 2XX.
    let others: [StatusPattern]

    /// The media types for which there are further methods, each once, in the order of the document.
    var variants: [String] {
        var names: [String] = []
        for option in entries.flatMap({ $0.options.options.dropFirst() })
        where names.count < AnswerOptions.limit && !names.contains(option.name) {
            names.append(option.name)
        }
        return names
    }
}

extension OperationPlanner {
    func successEntries(_ source: DocumentOperation) -> SuccessEntries {
        let entries = source.operation.responses.entries
        var successes = entries.filter { isSuccess($0.status.value) }
        var others: [StatusPattern] = []
        if successes.isEmpty {
            // Before the default, which is then for errors.
            successes = entries.filter(isRedirect)
            others = successes.map { pattern($0.status.value) }
        }
        if successes.isEmpty { successes = entries.filter { $0.status.value == .default } }
        let configured = configuredStatuses(source).compactMap { status in
            entries.first { $0.status.value == .exact(status.value) }
        }
        let wishes = configuration.contentTypes.map(\.value)
        return SuccessEntries(
            entries: (successes + configured).map { answer in
                let hasNoBody = source.method == .head || isBodiless(answer.status.value)
                let content = hasNoBody ? [] : answer.response.value.content
                return SuccessEntries.Entry(
                    answer: answer,
                    options: AnswerOptions(content, preferring: wishes, in: document.schemas)
                )
            },
            others: others + configured.map { pattern($0.status.value) }
        )
    }

    func configuredStatuses(_ source: DocumentOperation) -> [SDKConfiguration.Setting<Int>] {
        guard let id = source.operation.operationId?.value else { return [] }
        return configuration.answers.first { $0.value.operation == id }?.value.statuses ?? []
    }

    func isRedirect(_ entry: ResponseEntry) -> Bool {
        switch entry.status.value {
        case .exact(let code): (300..<400).contains(code)
        case .range(let digit): digit == 3
        case .default: false
        }
    }

    private func isSuccess(_ status: StatusCodePattern) -> Bool {
        switch status {
        case .exact(let code): (200..<300).contains(code)
        case .range(let digit): digit == 2
        case .default: false
        }
    }

    /// Answers that never have a body (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5).
    func isBodiless(_ status: StatusCodePattern) -> Bool {
        switch status {
        case .exact(let code): [204, 205, 304].contains(code)
        case .range, .default: false
        }
    }
}
