import YAMLModel

/// What is true of one page.
struct PageFacts {
    let plan: PagePlan
    let slice: PageSlice
    let items: [YAMLNode]
    let address: PageAddress

    /// Nil where there is nothing to say: no next page, no item.
    func content(_ fact: PageFact, _ form: PagePlan.Form) -> YAMLNode.Content? {
        switch fact {
        case .hasMore: return .bool(slice.hasMore)
        case .hasPrevious: return .bool(slice.hasPrevious)
        case .isFirst: return .bool(!slice.hasPrevious)
        case .isLast: return .bool(!slice.hasMore)
        case .next: return slice.hasMore ? position(slice.range.upperBound, form) : nil
        case .previous: return slice.hasPrevious ? position(previous, form) : nil
        case .first: return position(0, form)
        case .last: return position(max(0, slice.pages - 1) * slice.size, form)
        case .current: return position(slice.offset, form)
        case .firstItem: return identifier(of: items.first, form)
        case .lastItem: return identifier(of: items.last, form)
        case .nextPage: return slice.hasMore ? number(slice.page + 1 + first, form) : nil
        case .previousPage: return slice.hasPrevious ? number(slice.page - 1 + first, form) : nil
        case .total: return number(slice.total, form)
        case .pages: return number(slice.pages, form)
        case .page: return number(slice.page + first, form)
        case .size: return number(slice.size, form)
        case .offset: return number(slice.offset, form)
        case .returned: return number(items.count, form)
        case .remaining: return number(slice.total - slice.range.upperBound, form)
        }
    }

    /// What stands for nothing where a member must be there.
    func empty(_ form: PagePlan.Form) -> YAMLNode.Content {
        switch form {
        case .integer: .integer("0")
        case .boolean: .bool(false)
        // An empty text ends a list for most clients; an address must be one.
        case .text, .reference: .string("")
        case .address: .string(address.absolute)
        }
    }

    /// The value of a `Link` field (RFC 8288); nil for a list of one page.
    var links: String? {
        var links: [String] = []
        func add(_ relation: String, _ offset: Int) {
            guard let target = target(offset) else { return }
            links.append("<\(address.absolute(target))>; rel=\"\(relation)\"")
        }
        if slice.hasMore { add("next", slice.range.upperBound) }
        if slice.hasPrevious { add("prev", previous) }
        guard !links.isEmpty else { return nil }
        if case .item? = plan.advances.first { return links.joined(separator: ", ") }
        add("first", 0)
        add("last", max(0, slice.pages - 1) * slice.size)
        return links.joined(separator: ", ")
    }

    private var previous: Int { max(0, min(slice.offset, slice.total) - slice.size) }

    /// The number of the first page.
    private var first: Int {
        for advance in plan.advances {
            if case .page(_, let first) = advance { return first }
        }
        return 1
    }

    private func number(_ number: Int, _ form: PagePlan.Form) -> YAMLNode.Content {
        form == .text ? .string(String(number)) : .integer(String(number))
    }

    private func identifier(of item: YAMLNode?, _ form: PagePlan.Form) -> YAMLNode.Content? {
        for name in CreatedAddress.usualNames {
            if let value = item?.mapping?[name], value.identifier != nil { return value.content }
        }
        return nil
    }

    private func position(_ offset: Int, _ form: PagePlan.Form) -> YAMLNode.Content? {
        switch form {
        case .address: return target(offset).map { .string(address.absolute($0)) }
        case .reference: return target(offset).map { .string($0) }
        case .text, .integer, .boolean: break
        }
        switch plan.advances.first {
        case .page(_, let first)?: return number(offset / max(1, slice.size) + first, form)
        case .item(_, let property)? where offset > 0 && offset == slice.range.upperBound:
            let last = items.last?.mapping?[property]?.identifier
            return form == .text
                ? last.map { .string($0) } : last.flatMap { Int($0) }.map { .integer(String($0)) }
        case .offset?, .token?, .cursor?, .item?, nil: return number(offset, form)
        }
    }

    /// Path and query of the page that begins there.
    private func target(_ offset: Int) -> String? {
        guard let advance = plan.advances.first, let parameter = advance.parameter else { return nil }
        switch advance {
        case .page(_, let first):
            return address.target(parameter, String(offset / max(1, slice.size) + first))
        case .offset, .token, .cursor: return address.target(parameter, String(offset))
        case .item(_, let property):
            guard offset > 0 else { return address.target(parameter, nil) }
            guard offset == slice.range.upperBound else { return nil }
            return items.last?.mapping?[property]?.identifier.map { address.target(parameter, $0) }
        }
    }
}
