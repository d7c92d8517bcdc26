import OpenAPIModel
import ReferenceModel
import SDKModel
import SchemaValidation
import SwiftExamples
import SwiftSpelling
import YAMLModel

/// The methods of an SDK: how they are declared and called, what they give and throw.
struct CallPlanner {
    let sdk: SDK
    let types: SwiftTypes
    let samples: SampleWriter
    private let examples: ExampleWriter

    init(sdk: SDK, types: SwiftTypes, samples: SampleWriter) {
        self.sdk = sdk
        self.types = types
        self.samples = samples
        examples = ExampleWriter(sdk)
    }

    func call(
        _ method: SDKModel.Operation,
        of source: DocumentOperation,
        home: Int?,
        values: RequestValues
    ) -> APIReference.SwiftCall {
        let group = home.flatMap { sdk.client.groups.indices.contains($0) ? sdk.client.groups[$0] : nil }
        let owner = group.map { "client." + SwiftText.identifier($0.propertyName, .member) } ?? "client"
        let example = examples.call(of: method, inGroup: home, samples: arguments(of: method, source, values))
        return APIReference.SwiftCall(
            variant: variant(method),
            name: method.name.text,
            access: owner + "." + SwiftText.identifier(method.name, .member),
            declaration: declaration(method),
            result: types.result(method.success.result),
            notes: notes(method.success.result),
            errors: errors(method),
            example: example.lines
        )
    }

    private func variant(_ method: SDKModel.Operation) -> String? {
        switch method.variant {
        case nil: nil
        case .body(let type): "sends \(type)"
        case .answer(let type): "asks for \(type)"
        }
    }

    /// The parameters that the example of a method gives.
    func parameters(
        givenTo method: SDKModel.Operation,
        of source: DocumentOperation,
        _ values: RequestValues
    ) -> [Parameter] {
        let given = Set(
            examples.shownArguments(of: method, samples: arguments(of: method, source, values))
        )
        return source.effectiveParameters.map(\.value).filter { parameter in
            parameter.required.value || method.argument(for: parameter).map(given.contains) == true
        }
    }

    /// The values of an example, by argument; no optional one that would change nothing, or is to go.
    private func arguments(
        of method: SDKModel.Operation,
        _ source: DocumentOperation,
        _ shown: RequestValues
    ) -> [Int: YAMLNode] {
        var values: [Int: YAMLNode] = [:]
        let parameters = source.effectiveParameters.map(\.value).filter {
            $0.required.value || !shown.isDefault($0) && !$0.deprecated.value
        }
        for parameter in parameters {
            if let index = method.argument(for: parameter) { values[index] = shown[parameter] }
        }
        if let body = method.body, let content = source.operation.requestBody?.value.content {
            let media =
                content.first { $0.name.lowercased() == body.contentType.lowercased() } ?? content.first
            values[body.argument] = media.flatMap { samples.value(of: $0.value, direction: .request)?.node }
        }
        return values
    }

    /// On one line if it fits, else an argument a line.
    private func declaration(_ method: SDKModel.Operation) -> [String] {
        var arguments = method.arguments.map { argument in
            let name = SwiftText.identifier(argument.name, .label)
            return argument.isRequired
                ? "\(name): \(types(argument.type).text)"
                : "\(name): \(types.optional(argument.type).text) = nil"
        }
        if case .events = method.success.result {
            arguments.append("settings: EventStreamSettings = EventStreamSettings()")
        }
        var tail = ")"
        if case .pages = method.success.result {
        } else {
            tail += " async throws(\(SwiftText.identifier(sdk.errors.errorName, .type)))"
        }
        if let result = types.result(method.success.result) { tail += " -> \(result.text)" }
        let head = "func \(SwiftText.identifier(method.name, .declaration))("
        let line = head + arguments.joined(separator: ", ") + tail
        if line.count <= 100 || arguments.isEmpty { return [line] }
        let last = arguments.count - 1
        return [head] + arguments.enumerated().map { "    \($1)\($0 < last ? "," : "")" } + [tail]
    }

    private func notes(_ result: Success.Result) -> [String] {
        switch result {
        case .void, .json, .enveloped(_, isOptional: false), .text: []
        case .optionalJSON, .enveloped(_, isOptional: true): ["Nil where the answer has nothing in it."]
        case .bytes: ["The body is given as it arrives, as a stream of bytes."]
        case .pages(let index, _):
            ["A list in pages: nothing is sent until its items are asked for." + pageWords(index)]
        case .page: ["One page: a collection of its items."]
        case .events(_, let end):
            ["Server-sent events, one value each." + (end.map { " The event '\($0)' ends them." } ?? "")]
        case .jsonStream: ["JSON values, one after the other, as they come."]
        case .location: ["The URL that the server redirects to; it is not followed."]
        case .oneOf: ["One of several answers: a case for each that is documented."]
        }
    }

    private func pageWords(_ index: Int) -> String {
        let conventions = sdk.client.pageConventions
        guard conventions.indices.contains(index) else { return "" }
        return switch conventions[index].advance {
        case .page(let parameter, let first, _): " The parameter '\(parameter)' counts pages from \(first)."
        case .offset(let parameter, _): " The parameter '\(parameter)' counts the items before the page."
        case .token(let parameter, _): " The parameter '\(parameter)' is the token of the page before."
        case .cursor: " Each page says where the next one begins."
        }
    }

    private func errors(_ method: SDKModel.Operation) -> [APIReference.SwiftCall.ErrorCase] {
        guard sdk.errors.tables.indices.contains(method.errorTable) else { return [] }
        return sdk.errors.tables[method.errorTable].map { row in
            let member = row.member.flatMap {
                sdk.errors.members.indices.contains($0) ? sdk.errors.members[$0] : nil
            }
            return .init(
                status: row.status.words,
                caseName: member.map { "." + SwiftText.identifier($0.name, .member) },
                type: member.map { types($0.type) }
            )
        }
    }
}

extension SDKModel.Operation {
    /// The index of the argument that a parameter is given by.
    func argument(for parameter: Parameter) -> Int? {
        let place = parameter.location.value.rawValue
        return parameters.first {
            $0.wireName == parameter.name.value && $0.location.rawValue == place
        }?.argument
    }
}
