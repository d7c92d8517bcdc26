import Diagnostics
import SDKModel

extension ForwardingRun {
    /// Properties, initialisers, values and cases of types that both SDKs have.
    mutating func forwardMembers() {
        for pair in pairing.types.pairs {
            switch (pair.old, qualified(pair.new)) {
            case (.object(let old), .object(let new)): forwardObject(old, new)
            case (.enumeration(let old), .enumeration(let new)): forwardValues(old, new)
            case (.union(let old), .union(let new)): forwardCases(old, new)
            default: break
            }
        }
        for pair in pairing.match(old.errors, new.errors).pairs where pair.old.name != pair.new.name {
            let subject = "the case '\(old.errors.bodyName).\(pair.old.name)'"
            findings.add(subject, because: .onlyMatched, at: pair.old.origin)
        }
    }

    // MARK: - Objects

    private mutating func forwardObject(_ old: ObjectType, _ new: ObjectType) {
        let matching = Property.match(old.properties, new.properties)
        var taken = new.memberNames
        for pair in matching.pairs where pair.old.name != pair.new.name {
            let subject = "the property '\(old.header.name).\(pair.old.name)'"
            if taken.contains(pair.old.name) {
                findings.add(subject, because: .nameIsTaken(pair.old.name.text), at: pair.old.origin)
            } else if pair.old.depth != pair.new.depth || !isSame(pair.old.type, pair.new.type) {
                findings.add(subject, because: .typeChanged, at: pair.old.origin)
            } else {
                taken.insert(pair.old.name)
                add(.property(pair.old.name, pair.new, of: new), in: .type(new.header.name))
            }
        }
        forwardInitializer(old, new)
    }

    private mutating func forwardInitializer(_ old: ObjectType, _ new: ObjectType) {
        let oldArguments = old.initializerArguments
        let newArguments = new.initializerArguments
        var indices: [String: Int] = [:]
        for (index, argument) in newArguments.enumerated() { indices[argument.key] = index }
        let forwarding = ArgumentForwarding(
            oldArguments.map(\.argument),
            newArguments.map(\.argument),
            partners: oldArguments.map { indices[$0.key] },
            isMoved: false,
            isSame
        )
        switch forwarding {
        case .unneeded: break
        case .possible(let arguments):
            let targets = newArguments.map(\.target)
            let initializer = ForwardingInitializer(
                arguments: arguments.map {
                    ForwardedArgument(
                        label: $0.label,
                        target: targets[$0.target],
                        isRequired: $0.isRequired
                    )
                },
                object: new,
                isAmbiguous: ArgumentForwarding.isAmbiguous(arguments, newArguments.map(\.argument))
            )
            add(.initializer(initializer), in: .type(new.header.name))
        case .impossible(let reason):
            let labels = oldArguments.map { "\($0.argument.label):" }.joined()
            findings.add(
                "the initializer '\(old.header.name).init(\(labels))'",
                because: reason,
                at: old.header.origin
            )
        }
    }

    // MARK: - Values and cases

    private mutating func forwardValues(_ old: EnumerationType, _ new: EnumerationType) {
        guard old.rawType == new.rawType else { return }
        var taken = Set(new.cases.map(\.name)).union([new.knownValuesName])
        for pair in EnumerationType.Case.match(old.cases, new.cases).pairs
        where pair.old.name != pair.new.name {
            if taken.insert(pair.old.name).inserted {
                add(.value(pair.old.name, pair.new), in: .type(new.header.name))
            } else {
                let subject = "the value '\(old.header.name).\(pair.old.name)'"
                findings.add(subject, because: .nameIsTaken(pair.old.name.text), at: pair.old.origin)
            }
        }
    }

    private mutating func forwardCases(_ old: UnionType, _ new: UnionType) {
        var taken = Set(new.members.map(\.name)).union([new.unknownName])
        for pair in pairing.match(old, new).pairs where pair.old.name != pair.new.name {
            let subject = "the case '\(old.header.name).\(pair.old.name)'"
            let reason: ForwardingFindings.Reason
            if taken.contains(pair.old.name) {
                reason = .nameIsTaken(pair.old.name.text)
            } else if !isSame(pair.old.type, pair.new.type) {
                reason = .typeChanged
            } else {
                taken.insert(pair.old.name)
                add(
                    .unionCase(pair.old.name, new: pair.new.name, payload: pair.new.type),
                    in: .type(new.header.name)
                )
                reason = .onlyMade
            }
            findings.add(subject, because: reason, at: pair.old.origin)
        }
    }
}

extension Property {
    fileprivate var depth: ForwardingArgument.Depth {
        switch presence {
        case .required: .plain
        case .requiredNullable, .optional: .optional
        case .optionalNullable: .nullable
        }
    }
}

extension ObjectType {
    fileprivate var memberNames: Set<SwiftIdentifier> {
        Set(properties.map(\.name))
            .union([additionalProperties?.name, unknownFieldsName].compactMap(\.self))
            .union(header.nested.compactMap(\.header.name.components.last))
    }

    /// With the key that tells what an argument means, and the property's index; the rest has the next index.
    fileprivate var initializerArguments: [(key: String, target: Int, argument: ForwardingArgument)] {
        var arguments: [(key: String, target: Int, argument: ForwardingArgument)] = []
        for (index, property) in properties.enumerated() where !property.isFixed {
            let hasDefault =
                switch property.presence {
                case .required: property.constant != nil
                case .requiredNullable: false
                case .optional, .optionalNullable: true
                }
            arguments.append(
                (
                    "property \(property.wireName)", index,
                    ForwardingArgument(
                        label: property.name,
                        type: property.type,
                        depth: property.depth,
                        hasDefault: hasDefault
                    )
                )
            )
        }
        if let rest = additionalProperties, let type = restType {
            arguments.append(("additional", properties.count, .rest(rest.name, type)))
        } else if let name = unknownFieldsName {
            arguments.append(("unknown", properties.count, .rest(name, .void)))
        }
        return arguments
    }
}

extension ForwardingArgument {
    fileprivate static func rest(_ name: SwiftIdentifier, _ type: TypeReference) -> ForwardingArgument {
        ForwardingArgument(label: name, type: type, depth: .plain, hasDefault: true)
    }
}
