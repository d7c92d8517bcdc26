import OpenAPIModel
import SampleGeneration
import SchemaValidation
import YAMLModel

/// What a body says.
enum FoundValue {
    /// - Parameter isMade: Whether the document shows no such value.
    case value(YAMLNode, isMade: Bool)
    /// As it is sent.
    case text(String)

    var value: YAMLNode? {
        switch self {
        case .value(let value, _): value
        case .text: nil
        }
    }
}

extension AnswerMaker {
    /// The example that was asked for, else one that fits, else a value made for the schema.
    func value(
        of content: DocumentedContent,
        _ chosen: ChosenAnswer,
        _ preferences: AnswerPreferences
    ) -> Result<FoundValue, RequestProblem> {
        namedExample(of: content, chosen, preferences).map { named in
            if let named { return named }
            if preferences.variation == nil, let example = fittingExample(of: content) { return example }
            return made(for: content, variation: preferences.variation)
        }
    }

    /// The example that `Prefer` names, whether it fits or not; nil where none is named.
    func namedExample(
        of content: DocumentedContent,
        _ chosen: ChosenAnswer,
        _ preferences: AnswerPreferences
    ) -> Result<FoundValue?, RequestProblem> {
        guard let name = preferences.example else { return .success(nil) }
        guard let example = content.media.examples.first(where: { $0.name == name }) else {
            let known = content.media.examples.map { "'\($0.name)'" }.joined(separator: ", ")
            let words =
                known.isEmpty
                ? "answer \(chosen.status) has no named examples"
                : "answer \(chosen.status) has no example '\(name)', but \(known)"
            return .failure(AnswerPreferences.problem(words))
        }
        guard let value = Self.value(of: example.value.value, in: content) else {
            return .failure(AnswerPreferences.problem("the document does not hold example '\(name)'"))
        }
        return .success(value)
    }

    /// The first example that is what the schema says.
    func fittingExample(of content: DocumentedContent) -> FoundValue? {
        let single = content.media.example.map { Self.found($0, in: content) }
        let named = content.media.examples.compactMap { Self.value(of: $0.value.value, in: content) }
        return ([single].compactMap(\.self) + named).first { fits($0, content.media.schema) }
    }

    private static func value(of example: Example, in content: DocumentedContent) -> FoundValue? {
        if let node = example.dataValue { return .value(node, isMade: false) }
        if let text = example.serializedValue { return .text(text.value) }
        return example.value.map { found($0, in: content) }
    }

    /// A text is what is sent, unless it is a value of JSON.
    private static func found(_ node: YAMLNode, in content: DocumentedContent) -> FoundValue {
        guard !content.concreteName.isJSON, let text = node.string else { return .value(node, isMade: false) }
        return .text(text)
    }

    private func fits(_ found: FoundValue, _ schema: SchemaID?) -> Bool {
        guard let schema, let value = found.value else { return true }
        let verdict = validator.validate(
            value,
            against: schema,
            options: SchemaValidator.Options(direction: .response)
        )
        return verdict.fits != false
    }

    /// A value for the schema; without one an empty object or text.
    private func made(for content: DocumentedContent, variation: Int?) -> FoundValue {
        guard let schema = content.media.schema ?? content.media.itemSchema else {
            let isTree = content.concreteName.isJSON || content.concreteName.isXML
            let empty: YAMLNode.Content = isTree ? .mapping(YAMLMapping([])) : .string("")
            return .value(YAMLNode(empty, at: content.media.range), isMade: true)
        }
        let sample = samples.sample(
            of: schema,
            direction: .response,
            manner: variation.map { .data(index: $0) } ?? .documentation
        )
        return .value(sample.value, isMade: sample.origin == .made)
    }
}
