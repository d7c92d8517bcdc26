import OpenAPIModel
import SchemaValidation
import YAMLModel

extension SampleRun {
    mutating func object(
        _ demand: Demand,
        _ spot: Spot,
        _ trial: Trial,
        _ forced: [String: String]
    ) -> YAMLNode {
        let subject = subject(of: demand, spot)
        let names = memberNames(demand, spot, trial)
        var entries: [YAMLMapping.Entry] = []
        let range = node(.null, demand).range
        for (name, ids) in names {
            let value = member(name, ids, spot.member(name, ids, of: subject), forced[name], demand)
            entries.append(YAMLMapping.Entry(key: name, keyRange: range, value: value))
        }
        let least = demand.all { $0.minProperties?.value }.max() ?? 0
        let most = demand.all { $0.maxProperties?.value }.min() ?? Int.max
        addOthers(&entries, demand, spot, trial, least: least, most: most)
        if entries.count > most {
            let required = Set(requiredNames(demand, names.map(\.name)))
            while entries.count > most, let index = entries.lastIndex(where: { !required.contains($0.key) }) {
                entries.remove(at: index)
            }
        }
        return node(.mapping(YAMLMapping(entries)), demand)
    }

    private mutating func member(
        _ name: String,
        _ ids: [SchemaID],
        _ place: Spot,
        _ forced: String?,
        _ demand: Demand
    ) -> YAMLNode {
        if let forced {
            let value = node(.string(forced), ids.isEmpty ? demand : Demand(of: ids, in: schemas))
            if fits(value, ids) { return value }
        }
        if isActive(ids) {
            let inner = Demand(of: ids, in: schemas)
            if inner.isNullable { return node(.null, inner) }
        }
        return make(place).value
    }

    /// The members to make in the order of the schemas, those without a property of their own last.
    private mutating func memberNames(
        _ demand: Demand,
        _ spot: Spot,
        _ trial: Trial
    ) -> [(name: String, ids: [SchemaID])] {
        let declared = demand.propertyNames
        let required = requiredNames(demand, declared)
        let mandatory = Set(required)
        let avoided = trial.isExclusive ? avoidedNames(demand) : forbiddenNames(demand)
        let isBare = trial.isSparse || spot.depth > depthLimit
        var members: [(name: String, ids: [SchemaID])] = []
        var seen: Set<String> = []
        for name in declared + required where seen.insert(name).inserted {
            let isMandatory = mandatory.contains(name)
            if !isMandatory, isBare || isOverfull || avoided.contains(name) { continue }
            guard let ids = demand.schemas(ofMember: name, generator.validator) else { continue }
            if demand.isSpared(ids, direction) || !isMandatory && isActive(ids) { continue }
            members.append((name, ids))
        }
        return members
    }

    private func requiredNames(_ demand: Demand, _ declared: [String]) -> [String] {
        var names = demand.requiredNames
        let present = Set(names + declared)
        for dependency in demand.keywords.flatMap(\.dependentRequired) where present.contains(dependency.name)
        {
            names += dependency.value.map(\.value).filter { !names.contains($0) }
        }
        return names
    }

    /// What `not: {required: …}` forbids, one name of each.
    private func forbiddenNames(_ demand: Demand) -> Set<String> {
        var names: Set<String> = []
        for not in demand.keywords.compactMap(\.not) {
            let refused = schemas[schemas.resolved(not)]
            for part in [refused] + refused.anyOf.map({ schemas[schemas.resolved($0)] }) {
                if let last = part.required.last { names.insert(last.value) }
            }
        }
        return names
    }

    /// Besides these, what only alternatives require or have that were not chosen.
    private func avoidedNames(_ demand: Demand) -> Set<String> {
        var names = forbiddenNames(demand)
        let wanted = Set(demand.requiredNames)
        for choice in demand.choices {
            for member in choice.members where !demand.includes(member) {
                let other = Demand(of: [member], in: schemas)
                names.formUnion(other.requiredNames.filter { !wanted.contains($0) })
            }
        }
        return names
    }

    /// Members whose names the schema leaves open.
    private mutating func addOthers(
        _ entries: inout [YAMLMapping.Entry],
        _ demand: Demand,
        _ spot: Spot,
        _ trial: Trial,
        least: Int,
        most: Int
    ) {
        let openings = openings(demand)
        let isMap = entries.isEmpty && !openings.isEmpty && !trial.isSparse && !isOverfull
        let shown = isMap && !isActive(openings.flatMap(\.ids)) && spot.depth <= depthLimit
        let wanted = min(max(least, shown ? (isForReading ? 1 : 2) : 0), most, 1_000)
        guard entries.count < wanted else { return }
        let range = node(.null, demand).range
        let names = demand.all { $0.propertyNames }
        for turn in 0..<(wanted * 4) where entries.count < wanted && work > 0 {
            let opening = openings.isEmpty ? nil : openings[turn % openings.count]
            let key = key(turn, opening?.pattern, names, demand, spot)
            guard !entries.contains(where: { $0.key == key }) else { continue }
            guard let ids = demand.schemas(ofMember: key, generator.validator) else { continue }
            // The values of `labels` are labels, whatever their keys are.
            let name = spot.name.map(Words.singular) ?? "value"
            var place = spot.member(name, ids, of: spot.subject)
            place.ordinal = spot.ordinal + entries.count
            entries.append(YAMLMapping.Entry(key: key, keyRange: range, value: make(place).value))
        }
    }

    private struct Opening {
        let pattern: String?
        let ids: [SchemaID]
    }

    /// The keywords that let members of any name in, and say what they are.
    private func openings(_ demand: Demand) -> [Opening] {
        demand.keywords.flatMap { schema in
            var result = schema.patternProperties.map { Opening(pattern: $0.name, ids: [$0.value]) }
            if let rest = schema.additionalProperties, schemas[rest].boolean == nil {
                result.append(Opening(pattern: nil, ids: [rest]))
            }
            return result
        }
    }

    private mutating func key(
        _ turn: Int,
        _ pattern: String?,
        _ names: [SchemaID],
        _ demand: Demand,
        _ spot: Spot
    ) -> String {
        var place = Spot(ids: names, name: "key", depth: spot.depth + 1, ordinal: turn)
        if let pattern {
            var stream = stream(demand, place)
            return PatternText.text(of: pattern, length: 1...64, words: "key", &stream) ?? "key\(turn + 1)"
        }
        guard !names.isEmpty else { return turn == 0 ? "key" : "key\(turn + 1)" }
        place.name = turn == 0 ? "key" : "key\(turn + 1)"
        return make(place).value.string ?? "key\(turn + 1)"
    }

    /// What an object is, in words: by its component, else by the property that it stands in.
    private func subject(of demand: Demand, _ spot: Spot) -> String? {
        for id in demand.sources.reversed() {
            if let subject = schemas[id].componentName.flatMap(Words.subject) { return subject }
        }
        return spot.name.flatMap { Words.subject(Words.singular($0)) } ?? spot.subject
    }
}
