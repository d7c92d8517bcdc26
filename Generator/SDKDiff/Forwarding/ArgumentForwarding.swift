import SDKModel

/// An argument of a function, as far as forwarding looks at it.
struct ForwardingArgument {
    let label: SwiftIdentifier
    let type: TypeReference
    /// How far the Swift type is from the plain one.
    let depth: Depth
    let hasDefault: Bool

    enum Depth: Int {
        case plain, optional, nullable
    }
}

/// How the arguments of an earlier function become those of today.
enum ArgumentForwarding {
    /// Calls of then are calls of today.
    case unneeded
    case possible([ForwardedArgument])
    case impossible(ForwardingFindings.Reason)

    /// `partners` has for each earlier argument the index of the one of today with the same meaning.
    ///
    /// `isMoved`: the function itself has another name or place, so that even equal arguments must be handed on.
    init(
        _ old: [ForwardingArgument],
        _ new: [ForwardingArgument],
        partners: [Int?],
        isMoved: Bool,
        _ isSame: (TypeReference, TypeReference) -> Bool
    ) {
        let targets = partners.compactMap(\.self)
        let isInOrder = zip(targets, targets.dropFirst()).allSatisfy(<)
        let keepsLabels = zip(old, partners).allSatisfy { argument, partner in
            partner.map { new[$0].label == argument.label } ?? true
        }
        if !isMoved, isInOrder, keepsLabels {
            self = .unneeded
            return
        }
        var arguments: [ForwardedArgument] = []
        for (argument, partner) in zip(old, partners) {
            guard let partner else {
                self = .impossible(.argumentIsGone(argument.label.text))
                return
            }
            if let reason = Self.obstacle(argument, new[partner], isSame) {
                self = .impossible(reason)
                return
            }
            arguments.append(
                ForwardedArgument(
                    label: argument.label,
                    target: partner,
                    isRequired: !(argument.hasDefault && new[partner].hasDefault)
                )
            )
        }
        let given = Set(targets)
        if let missing = new.indices.first(where: { !given.contains($0) && !new[$0].hasDefault }) {
            self = .impossible(.argumentIsRequired(new[missing].label.text))
        } else if !isMoved, let label = Self.reusedLabel(old, new, partners: partners) {
            self = .impossible(.labelMeansAnother(label.text))
        } else {
            self = .possible(arguments)
        }
    }

    /// A label that stands for another value today: a call with it would go to the function of today.
    private static func reusedLabel(
        _ old: [ForwardingArgument],
        _ new: [ForwardingArgument],
        partners: [Int?]
    ) -> SwiftIdentifier? {
        let indices = Dictionary(
            new.enumerated().map { ($0.element.label, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        for (argument, partner) in zip(old, partners) {
            if let namesake = indices[argument.label], namesake != partner { return argument.label }
        }
        return nil
    }

    /// Whether some call fits both functions: each knows the labels that the other one asks for.
    static func isAmbiguous(_ old: [ForwardedArgument], _ new: [ForwardingArgument]) -> Bool {
        let oldLabels = Set(old.map(\.label))
        let newLabels = Set(new.map(\.label))
        return old.allSatisfy { !$0.isRequired || newLabels.contains($0.label) }
            && new.allSatisfy { $0.hasDefault || oldLabels.contains($0.label) }
    }

    private static func obstacle(
        _ old: ForwardingArgument,
        _ new: ForwardingArgument,
        _ isSame: (TypeReference, TypeReference) -> Bool
    ) -> ForwardingFindings.Reason? {
        if old.hasDefault, !new.hasDefault { return .argumentIsRequired(new.label.text) }
        let fits = old.depth == new.depth || (old.depth == .plain && new.depth == .optional)
        return fits && isSame(old.type, new.type) ? nil : .argumentTypeChanged(old.label.text)
    }
}
