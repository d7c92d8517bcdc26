import SDKModel

extension ForwardingRun {
    /// Groups and methods that have another name, place or arguments.
    mutating func forwardOperations() {
        var clientNames = Set(new.client.operations.map(\.name)).union(new.client.groups.map(\.propertyName))
        clientNames.formUnion(["core", "withResponse", "configured"].compactMap { SwiftIdentifier($0) })
        var groupTypes = Set(new.client.groups.map(\.typeName))
        var places: [String: GroupPlace] = [:]
        for pair in pairing.groups.pairs {
            places[pair.old.tag] = .kept(pair.new)
            forward(pair.old, to: pair.new, &clientNames, &groupTypes)
        }
        let tags = Set(pairing.operations.pairs.compactMap { $0.old.group?.tag })
        for group in pairing.groups.removed where tags.contains(group.tag) {
            if clientNames.contains(group.propertyName) || isTaken(group.typeName, groupTypes) {
                findings.add(
                    "the group '\(group.propertyName)'",
                    because: .nameIsTaken(group.propertyName.text),
                    at: group.origin
                )
                continue
            }
            clientNames.insert(group.propertyName)
            groupTypes.insert(group.typeName)
            places[group.tag] = .revived(group)
        }
        forwardMethods(places)
    }

    /// Where the methods of an earlier group are looked for.
    private enum GroupPlace {
        case kept(OperationGroup)
        case revived(OperationGroup)
    }

    /// A type of the name at the top level would be hidden from the client's methods.
    private func isTaken(_ name: SwiftIdentifier, _ groupTypes: Set<SwiftIdentifier>) -> Bool {
        groupTypes.contains(name) || topLevelNames.contains(name)
    }

    private mutating func forward(
        _ old: OperationGroup,
        to new: OperationGroup,
        _ clientNames: inout Set<SwiftIdentifier>,
        _ groupTypes: inout Set<SwiftIdentifier>
    ) {
        if old.propertyName != new.propertyName {
            if clientNames.insert(old.propertyName).inserted {
                add(.groupProperty(old.propertyName, new), in: .client)
            } else {
                let name = old.propertyName.text
                findings.add("the group '\(name)'", because: .nameIsTaken(name), at: old.origin)
            }
        }
        guard old.typeName != new.typeName else { return }
        if isTaken(old.typeName, groupTypes) {
            let name = old.typeName.text
            findings.add("the type '\(name)'", because: .nameIsTaken(name), at: old.origin)
        } else {
            groupTypes.insert(old.typeName)
            let target = TypeName([self.new.client.name, new.typeName])
            add(.alias(old.typeName, .named(target, isShadowed: false)), in: .client)
        }
    }

    // MARK: - Methods

    private mutating func forwardMethods(_ places: [String: GroupPlace]) {
        let client = self.new.client
        let ownNames = Set(client.operations.map(\.name) + client.groups.map(\.propertyName))
        let names = Dictionary(
            client.groups.map { ($0.typeName, Set($0.operations.map(\.name))) },
            uniquingKeysWith: { first, _ in first }
        )
        var revived: Set<String> = []
        for pair in pairing.operations.pairs {
            let (old, new) = (pair.old, pair.new)
            guard let group = old.group else {
                forward(old, new, in: .client, isSame: new.group == nil, besides: ownNames)
                continue
            }
            switch places[group.tag] {
            case .kept(let kept)?:
                forward(
                    old,
                    new,
                    in: .group(kept.typeName),
                    isSame: new.group?.typeName == kept.typeName,
                    besides: names[kept.typeName] ?? []
                )
            case .revived(let group)?:
                let count = declarations.count
                forward(old, new, in: .group(group.typeName), isSame: false, besides: [])
                // The group is worth its while with the first method that it has.
                if declarations.count > count, revived.insert(group.tag).inserted {
                    let content = ForwardingDeclaration.Content.group(
                        property: group.propertyName,
                        type: group.typeName
                    )
                    declarations.insert(ForwardingDeclaration(content, in: .client), at: count)
                }
            case nil: continue
            }
        }
    }

    /// `names`: those that the type where callers look for the method has today.
    private mutating func forward(
        _ old: PlacedOperation,
        _ new: PlacedOperation,
        in owner: ForwardingDeclaration.Owner,
        isSame: Bool,
        besides names: Set<SwiftIdentifier>
    ) {
        let (before, after) = (old.operation, new.operation)
        let isMoved = !isSame || before.name != after.name
        let subject = Self.subject(old)
        let forwarding = arguments(before, after, isMoved: isMoved)
        if case .unneeded = forwarding { return }
        if isMoved, names.contains(before.name) {
            findings.add(subject, because: .nameIsTaken(before.name.text), at: before.origin)
            return
        }
        guard isSameResult(before.success.result, after.success.result) else {
            findings.add(subject, because: .resultChanged, at: before.origin)
            return
        }
        switch forwarding {
        case .unneeded: break
        case .impossible(let reason): findings.add(subject, because: reason, at: before.origin)
        case .possible(let arguments):
            let method = ForwardingMethod(
                name: before.name,
                arguments: arguments,
                operation: after,
                target: isSame ? .sameType : Self.target(new),
                isAmbiguous: !isMoved
                    && ArgumentForwarding.isAmbiguous(arguments, after.arguments.map(ForwardingArgument.init))
            )
            add(.method(method), in: owner)
        }
    }

    private static func target(_ placed: PlacedOperation) -> ForwardingMethod.Target {
        placed.group.map { .group(property: $0.propertyName, type: $0.typeName) } ?? .client
    }

    private static func subject(_ placed: PlacedOperation) -> String {
        let group = placed.group.map { "\($0.propertyName)." } ?? ""
        let labels = placed.operation.arguments.map { "\($0.name):" }.joined()
        return "the method '\(group)\(placed.operation.name)(\(labels))'"
    }

    private func arguments(_ old: Operation, _ new: Operation, isMoved: Bool) -> ArgumentForwarding {
        var partners = [Int?](repeating: nil, count: old.arguments.count)
        for pair in BoundArgument.match(old, new).pairs where partners.indices.contains(pair.old.index) {
            partners[pair.old.index] = pair.new.index
        }
        return ArgumentForwarding(
            old.arguments.map(ForwardingArgument.init),
            new.arguments.map(ForwardingArgument.init),
            partners: partners,
            isMoved: isMoved,
            isSame
        )
    }
}

extension ForwardingArgument {
    fileprivate init(_ argument: Argument) {
        self.init(
            label: argument.name,
            type: argument.type,
            depth: argument.isRequired ? .plain : .optional,
            hasDefault: !argument.isRequired
        )
    }
}
