import OpenAPIModel
import SampleGeneration
import SchemaValidation
import YAMLModel

/// Tells a problem in the words of a document: a value of its own schema for errors.
///
/// Members whose names say that they hold a message, a code, a status or a place are filled from the problem, required
/// ones that say something else are made, optional ones left out. What the schema refuses is not used.
struct ErrorBody {
    let schemas: SchemaArena
    let validator: SchemaValidator
    let samples: SampleGenerator
    private let made = BoundedCache<SchemaID, YAMLNode>(limit: 1 << 24)

    init(schemas: SchemaArena, validator: SchemaValidator, samples: SampleGenerator) {
        self.schemas = schemas
        self.validator = validator
        self.samples = samples
    }

    func value(telling problem: RequestProblem, status: Int, path: String, schema: SchemaID) -> YAMLNode {
        let sample = sample(of: schema)
        let words = ErrorWords(problem: problem, fault: nil, status: status, path: path)
        if let told = told(sample, schema, words, depth: 0), fits(told, schema) {
            return completed(told, with: problem, path: path, schema)
        }
        // Of a schema that names nothing, the form of the standard is as good as any.
        if schemas.members(of: schema).isEmpty, let document = document(problem, path: path),
            fits(document, schema)
        {
            return document
        }
        return sample
    }

    /// A problem document of the document's own with all that was found, where its schema is open to that.
    private func completed(
        _ told: YAMLNode,
        with problem: RequestProblem,
        path: String,
        _ schema: SchemaID
    ) -> YAMLNode {
        guard let own = told.mapping, ["type", "title", "detail"].allSatisfy({ own[$0] != nil }),
            own["errors"] == nil, let errors = document(problem, path: path)?.mapping?["errors"]
        else { return told }
        let whole = told.setting(errors, at: ["errors"])
        return fits(whole, schema) ? whole : told
    }

    private func document(_ problem: RequestProblem, path: String) -> YAMLNode? {
        try? ReceivedJSON.node(ProblemDocument.bytes(problem, instance: path))
    }

    /// Made once for a schema: those of failures are met again and again.
    private func sample(of schema: SchemaID) -> YAMLNode {
        if let value = made[schema] { return value }
        let value = samples.value(of: schema, direction: .response)
        made.keep(value, for: schema, cost: 4096)
        return value
    }

    private func fits(_ value: YAMLNode, _ schema: SchemaID) -> Bool {
        let options = SchemaValidator.Options(direction: .response)
        return validator.validate(value, against: schema, options: options).fits != false
    }

    /// Nil where nothing of the problem could be told.
    private func told(_ sample: YAMLNode, _ schema: SchemaID, _ words: ErrorWords, depth: Int) -> YAMLNode? {
        guard depth < 5 else { return nil }
        switch sample.content {
        case .string: return text(words.message, schema, like: sample)
        case .sequence: return list(sample, schema, words, depth: depth)
        case .mapping(let mapping): return object(mapping, sample, schema, words, depth: depth)
        case .null, .bool, .integer, .number: return nil
        }
    }

    private func object(
        _ sample: YAMLMapping,
        _ node: YAMLNode,
        _ schema: SchemaID,
        _ words: ErrorWords,
        depth: Int
    ) -> YAMLNode? {
        var entries: [YAMLMapping.Entry] = []
        var isTold = false
        var isNamed = false
        // What tells most comes first, so that a list of errors is left out where a message has said it.
        let members = schemas.members(of: schema)
        var words = words
        words.isProblemDocument = ["type", "title", "detail"].allSatisfy { name in
            members.contains { $0.name == name }
        }
        for member in members {
            let sampled = sample[member.name]
            let isRequired = schemas.requires(member.name, in: schema)
            var value = scalar(member, sampled, words)
            if value != nil, ErrorWords.isMessage(member.name) { isTold = true }
            if value != nil, ErrorWords.isTitle(member.name) { isNamed = true }
            if value == nil, words.fault == nil || ErrorWords.isPlace(member.name) {
                let isNeeded = isRequired || !words.problem.faults.isEmpty || !isTold
                if isNeeded, ErrorWords.isContainer(member.name) || ErrorWords.isPlace(member.name) {
                    value = container(member, sampled, words, depth: depth)
                    if value != nil { isTold = true }
                }
            }
            guard let value = value ?? (isRequired ? sampled : nil) else { continue }
            entries.append(YAMLMapping.Entry(key: member.name, keyRange: member.nameRange, value: value))
        }
        guard isTold || isNamed || words.fault != nil && !entries.isEmpty else { return nil }
        return YAMLNode(.mapping(YAMLMapping(entries)), at: node.range)
    }

    /// The problem's word for a member, where the member takes it.
    private func scalar(_ member: SchemaProperty, _ sampled: YAMLNode?, _ words: ErrorWords) -> YAMLNode? {
        let types = schemas.types(of: member.schema)
        let range = schemas[member.schema].range
        if types.isEmpty || types.contains(.string), let word = words.text(for: member.name) {
            if let value = text(word, member.schema, like: sampled ?? YAMLNode(.null, at: range)) {
                return value
            }
        }
        if types.contains(.integer) || types.contains(.number), ErrorWords.isStatus(member.name) {
            let value = YAMLNode(.integer(String(words.status)), at: range)
            if fits(value, member.schema) { return value }
        }
        return nil
    }

    private func text(_ word: String, _ schema: SchemaID, like sample: YAMLNode) -> YAMLNode? {
        let whole = YAMLNode(.string(word), at: sample.range)
        if fits(whole, schema) { return whole }
        guard let limit = schemas[schemas.resolved(schema)].maxLength?.value, limit > 0 else { return nil }
        let short = YAMLNode(.string(String(word.unicodeScalars.prefix(limit))), at: sample.range)
        return fits(short, schema) ? short : nil
    }

    private func container(
        _ member: SchemaProperty,
        _ sampled: YAMLNode?,
        _ words: ErrorWords,
        depth: Int
    ) -> YAMLNode? {
        let types = schemas.types(of: member.schema)
        guard types.isEmpty || types.contains(.array) || types.contains(.object) else { return nil }
        let sample = sampled ?? sample(of: member.schema)
        if case .string = sample.content { return nil }
        if case .sequence = sample.content, ErrorWords.isPlace(member.name), words.fault != nil {
            let steps = words.location.map { YAMLNode(.string($0), at: sample.range) }
            let value = YAMLNode(.sequence(steps), at: sample.range)
            return fits(value, member.schema) ? value : nil
        }
        guard let value = told(sample, member.schema, words, depth: depth + 1) else { return nil }
        return fits(value, member.schema) ? value : nil
    }

    /// An item for each fault, at most twenty; one for a problem without faults.
    private func list(_ sample: YAMLNode, _ schema: SchemaID, _ words: ErrorWords, depth: Int) -> YAMLNode? {
        guard let item = schemas.items(of: schema) else { return nil }
        let itemSample = sample.sequence?.first ?? self.sample(of: item)
        let faults = words.fault == nil ? words.problem.faults.prefix(20).map { words.about($0) } : []
        let items = (faults.isEmpty ? [words] : faults).compactMap {
            told(itemSample, item, $0, depth: depth + 1)
        }
        return items.isEmpty ? nil : YAMLNode(.sequence(items), at: sample.range)
    }
}
