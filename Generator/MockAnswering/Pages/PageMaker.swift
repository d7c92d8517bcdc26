import HTTPTypes
import OpenAPIModel
import SDKConfiguration
import SampleGeneration
import SchemaValidation
import YAMLModel

/// Makes pages of lists: items that differ and stay the same, whatever page they are on.
struct PageMaker: Sendable {
    let samples: SampleGenerator
    private let options: MockOptions
    /// The names of credentials in the query.
    private let keys: Set<String>
    private let plans: [PlanKey: PagePlan]
    private let items = BoundedCache<ItemKey, YAMLNode>(limit: 64 << 20)
    private let frames = BoundedCache<SchemaID, YAMLNode>(limit: 16 << 20)
    private let pages = BoundedCache<PageKey, ProvidedValue>(limit: 64 << 20)

    private struct PlanKey: Hashable {
        let operation: Int
        let schema: SchemaID
    }

    private struct ItemKey: Hashable {
        let schema: SchemaID
        let index: Int
    }

    private struct PageKey: Hashable {
        let plan: PlanKey
        let offset: Int
        let size: Int
        let wishes: [ItemWish]
        /// What addresses are made from.
        let address: String
    }

    /// The items that pages are cut from.
    struct Source {
        let count: Int
        let item: (Int) -> YAMLNode
    }

    init(
        _ operations: [MockOperation],
        _ samples: SampleGenerator,
        _ configuration: SDKConfiguration,
        _ options: MockOptions,
        keys: Set<String>
    ) {
        self.samples = samples
        self.keys = keys
        self.options = options
        let planner = PagePlanner(schemas: samples.schemas, conventions: configuration.paginations)
        var plans: [PlanKey: PagePlan] = [:]
        for operation in operations {
            for entry in operation.documented.operation.responses.entries where entry.status.value.isSuccess {
                let response = entry.response.value
                for schema in response.content.compactMap(\.value.schema) {
                    let key = PlanKey(operation: operation.index, schema: schema)
                    if plans[key] == nil { plans[key] = planner.plan(operation, schema, response) }
                }
            }
        }
        self.plans = plans
    }

    /// Nil for an operation that has no list.
    func plan(of operation: MockOperation, _ schema: SchemaID) -> PagePlan? {
        plans[PlanKey(operation: operation.index, schema: schema)]
    }

    /// The page that a request asks for; nil where the answer has no pages.
    func page(for request: ReadRequest, _ schema: SchemaID) -> ProvidedValue? {
        let key = PlanKey(operation: request.operation.index, schema: schema)
        guard let plan = plans[key], !plan.advances.isEmpty else { return nil }
        // What identifies an item is not to be the same in all.
        let wishes = wishes(of: request, plan).filter {
            !CreatedAddress.usualNames.contains($0.filter.property)
        }
        let source = Source(count: max(0, options.items)) { index in
            wishes.reduce(item(plan.place.items, index)) { $1.fulfilled(in: $0, index) }
        }
        let slice = slice(for: request, plan, source)
        let address = PageAddress(request, without: keys)
        let pageKey = PageKey(
            plan: key,
            offset: slice.offset,
            size: slice.size,
            wishes: wishes,
            address: plan.needsAddress ? address.text : ""
        )
        if let page = pages[pageKey] { return page }
        let value = value(plan, slice, source, schema, address)
        let page = ProvidedValue(
            value.node,
            fields: fields(plan, slice, value.items, address),
            key: "\(slice.offset)/\(slice.size)/\(wishes.map(\.text))/\(pageKey.address)"
        )
        pages.keep(page, for: pageKey, cost: value.node.weight)
        return page
    }

    /// The part of these items that a request asks for, all of them where there are no pages; nil without a list.
    func page(for request: ReadRequest, _ schema: SchemaID, from source: Source) -> ProvidedValue? {
        guard let plan = plans[PlanKey(operation: request.operation.index, schema: schema)] else {
            return nil
        }
        let slice = slice(for: request, plan, source)
        let address = PageAddress(request, without: keys)
        let value = value(plan, slice, source, schema, address)
        return ProvidedValue(value.node, fields: fields(plan, slice, value.items, address))
    }

    func item(_ schema: SchemaID, _ index: Int) -> YAMLNode {
        let key = ItemKey(schema: schema, index: index)
        if let item = items[key] { return item }
        let item = samples.value(of: schema, direction: .response, manner: .data(index: index))
        items.keep(item, for: key, cost: item.weight)
        return item
    }

    // MARK: The request

    /// What the filters of the request want, as far as the properties can hold it.
    func wishes(of request: ReadRequest, _ plan: PagePlan) -> [ItemWish] {
        plan.filters.compactMap { filter in
            guard let sent = request.value(of: filter.parameter, in: .query) else { return nil }
            let values = (sent.sequence ?? [sent]).filter { value in
                let options = SchemaValidator.Options(direction: .response)
                let verdict = samples.validator.validate(value, against: filter.value, options: options)
                return verdict.fits == true && value.string != ""
            }
            return values.isEmpty ? nil : ItemWish(filter: filter, values: values)
        }
    }

    /// No page has more items, whatever is asked for.
    private static let lengthLimit = 10_000
    /// So many items are made to find one by its identifier.
    private static let searchLimit = 5_000

    private func slice(for request: ReadRequest, _ plan: PagePlan, _ source: Source) -> PageSlice {
        guard let advance = advance(of: request, plan) else {
            return PageSlice(offset: 0, size: max(1, source.count), total: source.count)
        }
        let size = plan.size.map { size in
            let sent = request.value(of: size.parameter, in: .query)?.integer ?? 0
            return sent > 0 ? sent : size.usual
        }
        let length = min(size ?? 10, Self.lengthLimit)
        let sent = advance.parameter.flatMap { request.value(of: $0, in: .query) }
        let offset: Int
        switch advance {
        case .page(_, let first):
            let number = max(0, min((sent?.integer ?? first) - min(first, sent?.integer ?? first), 1 << 40))
            let (product, overflow) = number.multipliedReportingOverflow(by: length)
            offset = overflow ? Int.max >> 1 : product
        case .offset, .cursor: offset = max(0, sent?.integer ?? 0)
        case .token: offset = max(0, sent?.identifier.flatMap { Int($0) } ?? 0)
        case .item(_, let property):
            let last = sent?.identifier
            let place = (0..<min(source.count, Self.searchLimit)).first { index in
                last != nil && source.item(index).mapping?[property]?.identifier == last
            }
            offset = place.map { $0 + 1 } ?? 0
        }
        return PageSlice(offset: min(offset, 1 << 50), size: length, total: source.count)
    }

    /// The way that the request goes, else the first one.
    private func advance(of request: ReadRequest, _ plan: PagePlan) -> PagePlan.Advance? {
        plan.advances.first { advance in
            advance.parameter.map { request.value(of: $0, in: .query) != nil } ?? false
        } ?? plan.advances.first
    }

    // MARK: The answer

    private func value(
        _ plan: PagePlan,
        _ slice: PageSlice,
        _ source: Source,
        _ schema: SchemaID,
        _ address: PageAddress
    ) -> (node: YAMLNode, items: [YAMLNode]) {
        let items = slice.range.map(source.item)
        let frame = frame(schema)
        let list = frame.member(at: plan.place.path)
        var node = frame.setting(
            YAMLNode(.sequence(items), at: list?.range ?? frame.range),
            at: plan.place.path
        )
        let facts = PageFacts(plan: plan, slice: slice, items: items, address: address)
        for count in plan.counts {
            let content = facts.content(count.fact, count.form)
            if let content {
                node = node.setting(YAMLNode(content, at: frame.range), at: count.path)
            } else if !count.isRequired {
                node = node.setting(nil, at: count.path)
            } else {
                let empty = count.isNullable ? .null : facts.empty(count.form)
                node = node.setting(YAMLNode(empty, at: frame.range), at: count.path)
            }
        }
        for advance in plan.advances {
            guard case .cursor(let property, let fields) = advance else { continue }
            node = withCursor(node, property, fields, slice)
        }
        return (node, items)
    }

    /// Objects beside the cursor of its form lead nowhere.
    private func withCursor(
        _ node: YAMLNode,
        _ property: [String],
        _ fields: [PagePlan.CursorField],
        _ slice: PageSlice
    ) -> YAMLNode {
        var node = node
        let names = Set(fields.map(\.property))
        let around = Array(property.dropLast())
        for entry in node.member(at: around)?.mapping?.entries ?? [] {
            guard let inner = entry.value.mapping, names.isSubset(of: inner.entries.map(\.key)) else {
                continue
            }
            let isNext = entry.key == property.last && slice.hasMore
            let position = fields.first { !$0.isSize }
            for field in fields {
                let number =
                    !isNext ? 0 : field.isSize ? slice.size : field == position ? slice.range.upperBound : 0
                let path = around + [entry.key, field.property]
                node = node.setting(YAMLNode(.integer(String(number)), at: node.range), at: path)
            }
        }
        return node
    }

    /// The answer around the items.
    private func frame(_ schema: SchemaID) -> YAMLNode {
        if let frame = frames[schema] { return frame }
        let frame = samples.value(of: schema, direction: .response, manner: .data(index: 0))
        frames.keep(frame, for: schema, cost: frame.weight)
        return frame
    }

    private func fields(
        _ plan: PagePlan,
        _ slice: PageSlice,
        _ items: [YAMLNode],
        _ address: PageAddress
    ) -> HTTPFields {
        let facts = PageFacts(plan: plan, slice: slice, items: items, address: address)
        var fields = HTTPFields()
        for field in plan.fields {
            let form: PagePlan.Form = field.fact == .next ? .text : .integer
            fields[field.name] = facts.content(field.fact, form)?.identifier ?? ""
        }
        if plan.hasLink, let name = HTTPField.Name("Link"), let links = facts.links { fields[name] = links }
        return fields
    }
}

extension PagePlan {
    fileprivate var needsAddress: Bool {
        hasLink || counts.contains { $0.form == .address || $0.form == .reference }
    }
}

extension StatusCodePattern {
    fileprivate var isSuccess: Bool {
        switch self {
        case .exact(let code): (200..<300).contains(code)
        case .range(let digit): digit == 2
        case .default: true
        }
    }
}
