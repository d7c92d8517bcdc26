import OpenAPIModel
import SchemaValidation
import YAMLModel

extension SampleRun {
    mutating func number(_ demand: Demand, _ spot: Spot, isInteger: Bool) -> YAMLNode {
        let names = demand.all { $0.format?.value }
        let formats = names.compactMap(FormatCheck.range)
        let whole = isInteger || !formats.isEmpty
        let preferred = PreferredNumber.text(
            named: spot.name,
            formats: names,
            // What is said nearest: a property that refers to a component may be another thing.
            about: spot.about ?? demand.all { $0.description?.value }.last,
            isInteger: whole
        )
        if !demand.keywords.contains(where: \.bindsNumber), names.allSatisfy(Self.isWide),
            let start = Int32(preferred), let text = Int32(exactly: Int(start) + spot.ordinal)
        {
            return node(.integer(String(text)), demand)
        }
        let minimum = demand.all { $0.minimum?.value } + formats.map(\.least)
        let maximum = demand.all { $0.maximum?.value } + formats.map(\.most)
        let range = ScaledRange(
            isInteger: whole,
            preferred: preferred,
            minimum: minimum,
            maximum: maximum,
            exclusiveMinimum: demand.all { $0.exclusiveMinimum?.value },
            exclusiveMaximum: demand.all { $0.exclusiveMaximum?.value },
            multipleOf: demand.all { $0.multipleOf?.value }
        )
        var candidates = [range.text(preferring: preferred, ordinal: spot.ordinal)].compactMap(\.self)
        // Bounds beyond a machine word are numbers themselves.
        candidates += minimum + maximum + ["0"]
        let values = candidates.compactMap(JSONNumberSpelling.text).map { content($0, demand) }
        let checked = demand.sources.filter { schemas[$0].bindsNumber || schemas[$0].format != nil }
        for value in values where checked.isEmpty || fits(value, checked) { return value }
        return values.first ?? node(.integer("0"), demand)
    }

    /// Whether the positive numbers of 32 bits are numbers of a format.
    private static func isWide(_ format: String) -> Bool {
        switch format {
        case "int8", "int16", "uint8", "uint16": false
        default: true
        }
    }

    private func content(_ text: String, _ demand: Demand) -> YAMLNode {
        let isWhole = !text.contains { ".eE".contains($0) }
        return node(isWhole ? .integer(text) : .number(text), demand)
    }
}

extension Schema {
    fileprivate var bindsNumber: Bool {
        minimum != nil || maximum != nil || exclusiveMinimum != nil || exclusiveMaximum != nil
            || multipleOf != nil || not != nil
    }
}
