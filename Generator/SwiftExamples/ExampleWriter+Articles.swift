import SDKModel
package import YAMLModel

extension ExampleWriter {
    /// Calls an operation for the head of its answer as well; nil for one without a value.
    package func withResponse(_ choice: OperationChoice, samples: [Int: YAMLNode] = [:]) -> SwiftExample? {
        let suffix: String
        switch choice.operation.success.result {
        case .pages: suffix = ".page()"
        case .json, .optionalJSON, .enveloped, .text, .page: suffix = ""
        case .void, .bytes, .events, .jsonStream, .location, .oneOf: return nil
        }
        var values = valueWriter()
        let call = call(
            choice.operation,
            inGroup: choice.group,
            samples: samples,
            optionalLimit: 0,
            on: "$0",
            with: &values
        )
        return example(
            inGroup: choice.group,
            setup: clientLines(for: choice.operation),
            body: ["let response = try await \(receiver(ofGroup: choice.group)).withResponse {"]
                + call.lines("try await ", suffix, indentation: 4).map { "    " + $0 }
                + ["}", "print(response.status.code, response.headers)"],
            preparation: values.preparation
        )
    }

    /// Reads a list page by page, each with what is needed to go on after it; nil for an operation without pages.
    package func pages(_ choice: OperationChoice, samples: [Int: YAMLNode] = [:]) -> SwiftExample? {
        guard choice.operation.isPaged else { return nil }
        var values = valueWriter()
        let call = call(
            choice.operation,
            inGroup: choice.group,
            samples: samples,
            optionalLimit: 0,
            with: &values
        )
        return example(
            inGroup: choice.group,
            setup: clientLines(for: choice.operation),
            body: call.lines("let list = ") + [
                "for try await page in list.pages {",
                "    print(page.count, page.next?.description ?? \"the last one\")",
                "}",
            ],
            preparation: values.preparation
        )
    }

    /// Makes a copy of the client that waits longer and tries more often.
    package func configured() -> SwiftExample {
        let client = client()
        return SwiftExample(
            imports: client.imports,
            setup: client.body,
            body: [
                "let patient = \(Self.clientVariable).configured {", "    $0.timeout = .seconds(120)",
                "    $0.retry.maximumAttempts = 5", "}",
            ]
        )
    }
}
