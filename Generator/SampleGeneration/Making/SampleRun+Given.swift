import OpenAPIModel
import YAMLModel

extension SampleRun {
    /// A value that the document itself gives, if one fits.
    mutating func given(_ demand: Demand, _ spot: Spot) -> Made? {
        let keywords = Array(demand.keywords.reversed())
        for const in keywords.compactMap(\.const) where fits(const, spot.ids) {
            return Made(value: const, origin: .const)
        }
        if usesExamples {
            let examples = keywords.flatMap { [$0.example].compactMap(\.self) + $0.examples }
            if let value = fitting(examples, spot) { return Made(value: value, origin: .example) }
            for value in keywords.compactMap(\.default) where isTelling(value) && fits(value, spot.ids) {
                return Made(value: value, origin: .default)
            }
        }
        for values in keywords.compactMap(\.enum) {
            let listed = values.value.filter { $0.content != .null }
            for index in listed.indices.prefix(64) {
                let value = listed[(index + spot.ordinal) % listed.count]
                if fits(value, spot.ids) { return Made(value: value, origin: .enum) }
            }
            if !values.value.isEmpty, listed.isEmpty, fits(values.value[0], spot.ids) {
                return Made(value: values.value[0], origin: .enum)
            }
        }
        return nil
    }

    /// The example whose turn it is; the one alone varied, where it is for one item of many.
    private mutating func fitting(_ examples: [YAMLNode], _ spot: Spot) -> YAMLNode? {
        let candidates = examples.filter { $0.content != .null }.prefix(16)
        for index in candidates.indices {
            let value = candidates[(index + spot.ordinal) % candidates.count]
            guard fits(value, spot.ids) else { continue }
            guard spot.ordinal >= candidates.count else { return value }
            let varied = ExampleVariation(ordinal: spot.ordinal).varied(value, named: spot.name)
            return fits(varied, spot.ids) ? varied : value
        }
        return nil
    }

    /// An empty text, list or object as a default says less than what can be made.
    private func isTelling(_ value: YAMLNode) -> Bool {
        switch value.content {
        case .null: false
        case .string(let text): !text.isEmpty
        case .sequence(let items): !items.isEmpty
        case .mapping(let mapping): !mapping.entries.isEmpty
        case .bool, .integer, .number: true
        }
    }
}
