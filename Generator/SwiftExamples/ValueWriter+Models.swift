import SDKModel
import SwiftSpelling
import YAMLModel

extension ValueWriter {
    /// A value of a type that the SDK declares.
    mutating func named(_ name: TypeName, like sample: YAMLNode?, at place: Place) -> ExampleExpression? {
        guard budget > 0, catalog.depth(.named(name, isShadowed: false)) != nil else { return nil }
        budget -= 1
        switch catalog[name] {
        case .object(let type): return object(type, like: sample, at: place)
        case .enumeration(let type): return enumeration(type, like: sample)
        case .union(let type): return union(type, like: sample, at: place)
        case .wrapper(let type):
            let inside = Place(name: place.name, takesOptional: false, depth: place.depth + 1)
            return value(type.type, like: sample, at: inside).map {
                .call(typeText.path(name), [(nil, $0)])
            }
        case .alias(let type):
            let inside = Place(name: place.name, takesOptional: place.takesOptional, depth: place.depth + 1)
            return value(type.type, like: sample, at: inside)
        case nil: return nil
        }
    }

    private mutating func object(
        _ type: ObjectType,
        like sample: YAMLNode?,
        at place: Place
    ) -> ExampleExpression? {
        if let sample, type.isPositional ? sample.sequence == nil : sample.mapping == nil { return nil }
        var arguments: [(label: String?, value: ExampleExpression)] = []
        var optionalCount = 0
        for (index, property) in type.properties.enumerated() where !property.isFixed {
            let sample = sample.flatMap { Self.sample(of: property, in: $0, type) }
            let mustBeGiven = property.mustBeGiven
            if !mustBeGiven {
                let isTelling = sample != nil && property.deprecation == nil && property.constant == nil
                guard isTelling, place.depth < Self.fullDepth, optionalCount < 3 else { continue }
            }
            let inside = Place(
                name: property.name.text,
                takesOptional: property.presence == .requiredNullable || property.presence == .optional,
                depth: place.depth + 1,
                mediaType: type.parts?.mediaType(ofFileIn: index)
            )
            guard let value = self.property(property, like: sample, at: inside) else {
                if mustBeGiven { return nil }
                continue
            }
            if !mustBeGiven {
                if value.isEmpty { continue }
                optionalCount += 1
            }
            arguments.append((SwiftText.identifier(property.name, .callLabel), value))
        }
        if let rest = rest(of: type, in: sample, at: place) { arguments.append(rest) }
        return .call(typeText.path(type.header.name), arguments)
    }

    private static func sample(of property: Property, in sample: YAMLNode, _ type: ObjectType) -> YAMLNode? {
        if type.isPositional {
            guard let index = Int(property.wireName), let items = sample.sequence,
                items.indices.contains(index)
            else { return nil }
            return items[index]
        }
        return sample.mapping?[property.wireName]
    }

    private mutating func property(
        _ property: Property,
        like sample: YAMLNode?,
        at place: Place
    ) -> ExampleExpression? {
        let isNull = if case .null? = sample?.content { true } else { false }
        switch property.presence {
        case .required:
            // A sample that does not fit is no reason to leave out what must be there.
            return sample.flatMap { value(property.type, like: $0, at: place) }
                ?? value(property.type, like: nil, at: place)
        case .requiredNullable:
            if isNull || sample == nil && place.depth > 1 { return ExampleExpression("nil") }
            return sample.flatMap { value(property.type, like: $0, at: place) }
                ?? value(property.type, like: nil, at: place) ?? ExampleExpression("nil")
        case .optional:
            if isNull { return nil }
            return value(property.type, like: sample, at: place)
        case .optionalNullable:
            if isNull { return ExampleExpression(".null") }
            return value(property.type, like: sample, at: place).map { .call(".value", [(nil, $0)]) }
        }
    }

    /// A sample's fields that the type does not list, where it has typed ones.
    private mutating func rest(
        of type: ObjectType,
        in sample: YAMLNode?,
        at place: Place
    ) -> (label: String?, value: ExampleExpression)? {
        guard let additional = type.additionalProperties, !type.isPositional, place.depth < Self.fullDepth,
            let mapping = sample?.mapping
        else { return nil }
        let others = mapping.entries.filter { entry in
            !type.properties.contains { $0.wireName == entry.key }
        }
        guard !others.isEmpty,
            let value = entries(additional.type, others.prefix(2).map { ($0.key, $0.value) }, at: place)
        else { return nil }
        return (SwiftText.identifier(additional.name, .callLabel), value)
    }

    private func enumeration(_ type: EnumerationType, like sample: YAMLNode?) -> ExampleExpression? {
        let name = typeText.path(type.header.name)
        if let match = type.cases.first(where: { sample.map($0.value.equals) ?? true }) {
            // Of an optional type, these are its own cases.
            let isOptionals = match.name.text == "none" || match.name.text == "some"
            let member = SwiftText.identifier(match.name, .member)
            return ExampleExpression(isOptionals ? "\(name).\(member)" : ".\(member)")
        }
        switch (type.rawType, sample?.content) {
        case (.string, .string), (.string, nil):
            return ExampleExpression("\(name)(rawValue: \(text(sample)))")
        case (.integer, .integer(let text)):
            return ExampleNumber.integer(text, as: .int)
                .map { ExampleExpression("\(name)(rawValue: \($0))") }
        case (.double, .integer(let text)), (.double, .number(let text)):
            return ExampleNumber.double(text).map { ExampleExpression("\(name)(rawValue: \($0))") }
        case (.integer, nil), (.double, nil): return ExampleExpression("\(name)(rawValue: 1)")
        case (.json, _): return .call(name, [("rawValue", json(sample))])
        default: return nil
        }
    }

    private mutating func union(
        _ type: UnionType,
        like sample: YAMLNode?,
        at place: Place
    ) -> ExampleExpression? {
        for member in candidates(type, for: sample, at: place) {
            guard let value = value(member.type, like: sample, at: place.inside) else { continue }
            let isOptionals = member.name.text == "none" || member.name.text == "some"
            let base = isOptionals ? typeText.path(type.header.name) : ""
            return .call("\(base).\(SwiftText.identifier(member.name, .member))", [(nil, value)])
        }
        guard let sample, place.depth <= Self.fullDepth else { return nil }
        return .call(".\(SwiftText.identifier(type.unknownName, .member))", [(nil, json(sample))])
    }

    /// The members that a value may be, the likeliest first.
    private func candidates(
        _ type: UnionType,
        for sample: YAMLNode?,
        at place: Place
    ) -> [UnionType.Member] {
        guard let sample else {
            let possible = type.members.filter { catalog.depth($0.type) != nil }
            if place.depth == 0 { return possible }
            return possible.min { (catalog.depth($0.type) ?? 0) < (catalog.depth($1.type) ?? 0) }.map { [$0] }
                ?? []
        }
        if case .discriminator(let key, let values) = type.selection,
            let tag = sample.mapping?[key]?.string,
            let match = values.first(where: { $0.value == tag }), type.members.indices.contains(match.member)
        {
            return [type.members[match.member]]
        }
        let fitting = type.members.filter { member in member.shapes.contains { $0.admits(sample) } }
        return fitting.isEmpty ? type.members : fitting
    }
}

extension MultipartLayout {
    /// The media type of the file that a property of this index is; nil for what is none.
    fileprivate func mediaType(ofFileIn property: Int) -> String? {
        switch parts.first(where: { $0.property == property })?.coding {
        case .file(let type), .files(let type): type
        case .value, .style, nil: nil
        }
    }
}

extension Literal {
    /// Whether it is the value that a document has at some place.
    func equals(_ node: YAMLNode) -> Bool {
        switch (self, node.content) {
        case (.null, .null): true
        case (.bool(let own), .bool(let other)): own == other
        case (.number(let own), .integer(let other)), (.number(let own), .number(let other)): own == other
        case (.string(let own), .string(let other)): own == other
        default: false
        }
    }
}

extension UnionType.Shape {
    /// Whether a value has the kind and the keys.
    func admits(_ node: YAMLNode) -> Bool {
        switch node.content {
        case .null: kinds.contains(.null)
        case .bool: kinds.contains(.bool)
        case .integer: kinds.contains(.integer) || kinds.contains(.number)
        case .number: kinds.contains(.number)
        case .string: kinds.contains(.string)
        case .sequence: kinds.contains(.array)
        case .mapping(let mapping):
            kinds.contains(.object) && requiredKeys.allSatisfy { mapping[$0] != nil }
                && constants.allSatisfy { constant in
                    guard constant.areStrings, let text = mapping[constant.key]?.string else {
                        return true
                    }
                    return constant.values.contains(text)
                }
        }
    }
}
