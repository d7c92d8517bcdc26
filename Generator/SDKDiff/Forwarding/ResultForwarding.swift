import SDKModel

extension ForwardingRun {
    /// Whether callers are given a value of the same Swift type.
    func isSameResult(_ old: Success.Result, _ new: Success.Result) -> Bool {
        switch (old.visible, new.visible) {
        case (.nothing, .nothing): true
        case (.value(let old, let wasOptional), .value(let new, let isOptional)):
            wasOptional == isOptional && isSame(old, new)
        case (.pages(let oldConvention, let oldItem), .pages(let newConvention, let newItem)),
            (.page(let oldConvention, let oldItem), .page(let newConvention, let newItem)):
            isSameConvention(oldConvention, newConvention) && isSame(oldItem, newItem)
        case (.events(let old), .events(let new)), (.jsonStream(let old), .jsonStream(let new)):
            isSame(old, new)
        case (.union(let old), .union(let new)):
            newUnionNames[old] == new
        default: false
        }
    }

    private func isSameConvention(_ old: Int, _ new: Int) -> Bool {
        let (before, after) = (self.old.client.pageConventions, self.new.client.pageConventions)
        guard before.indices.contains(old), after.indices.contains(new) else { return false }
        return before[old].name == after[new].name
    }
}

/// What callers see of a result, however it comes.
private enum VisibleResult {
    case nothing
    case value(TypeReference, isOptional: Bool)
    case pages(Int, TypeReference)
    case page(Int, TypeReference)
    case events(TypeReference)
    case jsonStream(TypeReference)
    case union(SwiftIdentifier)

    /// An optional of an optional is one optional.
    static func plain(_ type: TypeReference, isOptional: Bool = false) -> VisibleResult {
        if case .optional(let wrapped) = type { return .value(wrapped, isOptional: true) }
        return .value(type, isOptional: isOptional)
    }
}

extension Success.Result {
    fileprivate var visible: VisibleResult {
        switch self {
        case .void: .nothing
        case .json(let type): .plain(type)
        case .optionalJSON(let type): .plain(type, isOptional: true)
        case .enveloped(let type, let isOptional): .plain(type, isOptional: isOptional)
        case .text, .location: .plain(.string)
        case .bytes: .plain(.body)
        case .pages(let convention, let item): .pages(convention, item)
        case .page(let convention, let item): .page(convention, item)
        case .events(let type, _): .events(type)
        case .jsonStream(let type): .jsonStream(type)
        case .oneOf(let union): .union(union.name)
        }
    }
}
