import OpenAPIModel

extension SampleRun {
    /// Takes an alternative of each choice into the demand, and gives the values that discriminators need.
    mutating func choose(_ trial: Trial, _ demand: inout Demand) -> [String: String] {
        var forced: [String: String] = [:]
        var branch = trial.branch
        var next = 0
        // Alternatives may bring choices of their own.
        while next < demand.choices.count, next < 32 {
            let choice = demand.choices[next]
            next += 1
            work -= choice.members.count
            let members = preferred(choice, demand)
            guard !members.isEmpty else { continue }
            let member = members[branch % members.count]
            branch /= members.count
            if let discriminator = schemas[choice.holder].discriminator,
                let value = DiscriminatorIndex.value(for: member, of: discriminator, in: schemas)
            {
                forced[discriminator.propertyName.value] = value
            }
            demand.add(member)
        }
        applyConditions(trial, &demand)
        return forced
    }

    /// The alternatives that go with the rest, those first that do not go round in a circle.
    private func preferred(_ choice: Demand.Choice, _ demand: Demand) -> [SchemaID] {
        let possible = choice.members.filter { member in
            var joined = demand
            joined.add(member)
            return !joined.isImpossible && (joined.types ?? [.string]) != [.null]
        }
        let straight = possible.filter { !isActive([$0]) }
        if !straight.isEmpty { return straight }
        return possible.isEmpty ? choice.members : possible
    }

    private mutating func applyConditions(_ trial: Trial, _ demand: inout Demand) {
        for schema in demand.keywords {
            if let condition = schema.if {
                if trial.meetsConditions {
                    demand.add(condition)
                    if let then = schema.then { demand.add(then) }
                } else if let otherwise = schema.else {
                    demand.add(otherwise)
                }
            }
            for dependent in schema.dependentSchemas
            where !trial.isSparse || isRequired(dependent.name, demand) {
                demand.add(dependent.value)
            }
            if let not = schema.not, let types = schemas[schemas.resolved(not)].type?.value,
                schemas[schemas.resolved(not)].saysOnlyType
            {
                demand.exclude(types)
            }
        }
    }

    private func isRequired(_ name: String, _ demand: Demand) -> Bool {
        demand.keywords.contains { $0.required.contains { $0.value == name } }
    }

    /// The values of discriminators that tell subtypes apart by `allOf`; of a base alone, one of its subtypes is made.
    mutating func inherited(_ spot: Spot, _ demand: inout Demand, _ trial: Trial) -> [String: String] {
        var forced: [String: String] = [:]
        for holder in demand.sources {
            guard let discriminator = schemas[holder].discriminator else { continue }
            let alternatives = generator.discriminators.alternatives(of: holder, in: schemas)
            guard !alternatives.isEmpty else { continue }
            if let met = met(alternatives, except: holder, demand) {
                forced[discriminator.propertyName.value] =
                    DiscriminatorIndex.value(for: met, of: discriminator, in: schemas)
                continue
            }
            let straight = alternatives.filter { !isActive([$0]) }
            guard !straight.isEmpty, isComponentAlone(holder, demand) else { continue }
            let member = straight[trial.branch % straight.count]
            forced[discriminator.propertyName.value] =
                DiscriminatorIndex.value(for: member, of: discriminator, in: schemas)
            demand.add(member)
        }
        return forced
    }

    /// The alternative that is being made, the outermost if there are several.
    private func met(_ alternatives: [SchemaID], except holder: SchemaID, _ demand: Demand) -> SchemaID? {
        for source in demand.sources.reversed() where source != holder {
            if let met = alternatives.first(where: { schemas.resolved($0) == source }) { return met }
        }
        return nil
    }

    /// Whether the schema was asked for itself rather than as a part of another component.
    private func isComponentAlone(_ holder: SchemaID, _ demand: Demand) -> Bool {
        demand.roots.contains { schemas.resolved($0) == holder }
    }
}

extension Schema {
    fileprivate var saysOnlyType: Bool {
        properties.isEmpty && required.isEmpty && const == nil && `enum` == nil && pattern == nil
            && items == nil
            && allOf.isEmpty && anyOf.isEmpty && oneOf.isEmpty && minimum == nil && maximum == nil
    }
}
