import HTTPTypes
import OpenAPIModel
import SDKConfiguration

/// Finds out how lists come in pages: by the conventions of `sdk.yaml`, else by the names that are usual.
struct PagePlanner {
    let schemas: SchemaArena
    let conventions: [SDKConfiguration.PaginationConfiguration]

    /// Nil for an answer that has no list.
    func plan(_ operation: MockOperation, _ schema: SchemaID, _ response: Response) -> PagePlan? {
        let query = operation.parameters.filter { $0.location.value == .query }
        for convention in conventions {
            if let plan = plan(convention, query, schema, response) { return plan }
        }
        guard let place = ListPlace.find(in: schema, schemas) else { return nil }
        let counts = counts(in: schema, besides: place, query)
        let advances = advances(query, place, counts)
        let size = advances.isEmpty ? nil : size(query)
        return PagePlan(
            place: place,
            advances: advances,
            size: size,
            filters: filters(query, place, advances, size),
            counts: advances.isEmpty ? counts.filter(\.isAboutAll) : counts,
            fields: Self.fields(response),
            hasLink: !advances.isEmpty && (Self.documents("Link", response) || place.path.isEmpty)
        )
    }

    // MARK: Conventions

    private func plan(
        _ convention: SDKConfiguration.PaginationConfiguration,
        _ query: [Parameter],
        _ schema: SchemaID,
        _ response: Response
    ) -> PagePlan? {
        let names = Set(query.map(\.name.value))
        guard convention.parameters.allSatisfy(names.contains),
            let place = ListPlace(named: convention.items, in: schema, schemas)
        else { return nil }
        let base = convention.information.map { [$0] } ?? []
        var holder = schema
        if let name = convention.information {
            guard let inner = schemas.member(name, of: schema) else { return nil }
            holder = inner
        }
        func count(_ property: String?, _ fact: PageFact) -> PagePlan.Count? {
            property.flatMap { self.count($0, fact, in: holder, path: base, query) }
        }
        var counts: [PagePlan.Count?] = []
        let advance: PagePlan.Advance
        switch convention.advance {
        case .page(let parameter, let first, let names):
            advance = .page(parameter, first: first)
            counts = [count(names.index, .page), count(names.size, .size), count(names.total, .total)]
        case .offset(let parameter, let names):
            advance = .offset(parameter)
            counts = [count(names.index, .offset), count(names.size, .size), count(names.total, .total)]
        case .token(let parameter, let property):
            advance = .token(parameter)
            counts = [count(property, .next)]
        case .cursor(let property, let fields):
            advance = .cursor(
                property: base + [property],
                fields: fields.map { field in
                    PagePlan.CursorField(
                        parameter: field.parameter,
                        property: field.property,
                        isSize: field.parameter == convention.size
                    )
                }
            )
        }
        let own = counts.compactMap(\.self)
        let others = self.counts(in: schema, besides: place, query).filter { other in
            !own.contains { $0.path == other.path } && !Self.isInCursor(other.path, advance)
        }
        let size = size(query.filter { $0.name.value == convention.size }) ?? size(query)
        return PagePlan(
            place: place,
            advances: [advance],
            size: size,
            filters: filters(query, place, [advance], size),
            counts: own + others,
            fields: Self.fields(response),
            hasLink: Self.documents("Link", response)
        )
    }

    private static func isInCursor(_ path: [String], _ advance: PagePlan.Advance) -> Bool {
        guard case .cursor(let property, _) = advance else { return false }
        return path.dropLast() == property.dropLast()
    }

    // MARK: Usual names

    private func advances(
        _ query: [Parameter],
        _ place: ListPlace,
        _ counts: [PagePlan.Count]
    ) -> [PagePlan.Advance] {
        let hasToken = counts.contains { $0.fact == .next && ($0.form == .text || $0.form == .integer) }
        var found: [(rank: Int, advance: PagePlan.Advance)] = []
        for parameter in query {
            let name = parameter.name.value
            let plain = PageNames.plain(name)
            if PageNames.token.contains(plain), hasToken {
                found.append((0, .token(name)))
            } else if PageNames.item.contains(plain), let property = identifier(of: place.items) {
                found.append((1, .item(name, property: property)))
            } else if PageNames.page.contains(plain), isNumber(parameter) {
                found.append((2, .page(name, first: first(parameter))))
            } else if PageNames.offset.contains(plain), isNumber(parameter) {
                found.append((3, .offset(name)))
            }
        }
        return found.sorted { $0.rank < $1.rank }.map(\.advance)
    }

    /// Pages are counted from 1 unless the schema says 0.
    private func first(_ parameter: Parameter) -> Int {
        guard let id = parameter.schema else { return 1 }
        let schema = schemas[schemas.resolved(id)]
        return schema.default?.integer == 0 || (schema.default == nil && schema.minimum?.value == "0") ? 0 : 1
    }

    private func isNumber(_ parameter: Parameter) -> Bool {
        guard let id = parameter.schema else { return true }
        let types = schemas.types(of: id)
        return types.isEmpty || types.contains(.integer) || types.contains(.number)
    }

    /// Of the parameters that do not say which page is wanted.
    private func filters(
        _ query: [Parameter],
        _ place: ListPlace,
        _ advances: [PagePlan.Advance],
        _ size: PagePlan.Size?
    ) -> [ListFilter] {
        let taken = advances.flatMap(\.parameters) + [size?.parameter].compactMap(\.self)
        let others = query.filter { !taken.contains($0.name.value) }
        return ListFilter.all(among: others, of: place.items, schemas)
    }

    /// The property of an item that identifies it.
    private func identifier(of items: SchemaID) -> String? {
        let names = schemas.members(of: items).map(\.name)
        return CreatedAddress.usualNames.first(where: names.contains)
    }

    private func size(_ query: [Parameter]) -> PagePlan.Size? {
        for parameter in query where PageNames.size.contains(PageNames.plain(parameter.name.value)) {
            guard isNumber(parameter) else { continue }
            return size(parameter)
        }
        return query.count == 1 ? query.first.flatMap { isNumber($0) ? size($0) : nil } : nil
    }

    private func size(_ parameter: Parameter) -> PagePlan.Size {
        let schema = parameter.schema.map { schemas[schemas.resolved($0)] }
        let most = schema?.maximum.flatMap { Int($0.value) } ?? Int.max
        let usual = schema?.default?.integer ?? min(10, most)
        return PagePlan.Size(parameter: parameter.name.value, usual: max(1, usual))
    }

    // MARK: What answers tell

    /// In the answer, and in objects of it that tell about pages.
    private func counts(in schema: SchemaID, besides place: ListPlace, _ query: [Parameter]) -> [PagePlan
        .Count]
    {
        guard !place.path.isEmpty else { return [] }
        var result: [PagePlan.Count] = []
        var holders: [(path: [String], schema: SchemaID)] = []
        // The object that has the list, and those around it.
        var current = schema
        for depth in place.path.indices {
            holders.append((Array(place.path.prefix(depth)), current))
            guard let next = schemas.member(place.path[depth], of: current) else { break }
            current = next
        }
        for holder in holders {
            for member in schemas.members(of: holder.schema) where holder.path + [member.name] != place.path {
                if let count = count(member.name, nil, in: holder.schema, path: holder.path, query) {
                    result.append(count)
                    continue
                }
                guard PageNames.information.contains(PageNames.plain(member.name)) else { continue }
                let path = holder.path + [member.name]
                for inner in schemas.members(of: member.schema) {
                    if let count = count(inner.name, nil, in: member.schema, path: path, query) {
                        result.append(count)
                    }
                }
            }
        }
        let hasTotal = result.contains { $0.fact == .total }
        // A count beside nothing else counts all.
        return hasTotal ? result : result.map { $0.fact == .returned ? $0.asTotal : $0 }
    }

    private func count(
        _ name: String,
        _ known: PageFact?,
        in holder: SchemaID,
        path: [String],
        _ query: [Parameter]
    ) -> PagePlan.Count? {
        guard let schema = schemas.member(name, of: holder) else { return nil }
        let plain = PageNames.plain(name)
        let isLinks = path.last.map { PageNames.plain($0) == "links" } ?? false
        guard let fact = known ?? PageNames.roles[plain] ?? (isLinks ? PageNames.links[plain] : nil),
            let form = form(of: schema, fact, plain, isLinks: isLinks)
        else { return nil }
        return PagePlan.Count(
            path: path + [name],
            fact: fact,
            form: form,
            isRequired: schemas.requires(name, in: holder),
            isNullable: schemas.allowsNull(schema)
        )
    }

    /// Nil where the property cannot hold the fact.
    private func form(of schema: SchemaID, _ fact: PageFact, _ name: String, isLinks: Bool) -> PagePlan.Form?
    {
        let types = schemas.types(of: schema).filter { $0 != .null }
        guard let type = types.first else { return nil }
        switch (fact, type) {
        case (.hasMore, .boolean), (.hasPrevious, .boolean), (.isFirst, .boolean), (.isLast, .boolean):
            return .boolean
        case (.hasMore, _), (.hasPrevious, _), (.isFirst, _), (.isLast, _), (_, .boolean): return nil
        case (.next, .string), (.previous, .string), (.first, .string), (.last, .string), (.current, .string):
            let format = schemas.format(of: schema)
            if format == "uri" || format == "url" { return .address }
            let isReference =
                format == "uri-reference" || isLinks || name.hasSuffix("uri") || name.hasSuffix("url")
            let isAddress = isReference || name.hasSuffix("link") || name.hasSuffix("href")
            return isAddress ? .reference : .text
        case (.first, _), (.last, _), (.current, _): return nil
        case (_, .integer), (_, .number): return .integer
        case (_, .string): return .text
        case (_, .array), (_, .object), (_, .null): return nil
        }
    }

    private static func fields(_ response: Response) -> [PagePlan.Field] {
        response.headers.compactMap { header in
            guard let fact = PageNames.fields[PageNames.plain(header.name)],
                let name = HTTPField.Name(header.name)
            else { return nil }
            return PagePlan.Field(name: name, fact: fact)
        }
    }

    private static func documents(_ field: String, _ response: Response) -> Bool {
        response.headers.contains { $0.name.lowercased() == field.lowercased() }
    }
}

extension PagePlan.Count {
    fileprivate var isAboutAll: Bool { fact == .total || fact == .returned }

    fileprivate var asTotal: PagePlan.Count {
        PagePlan.Count(path: path, fact: .total, form: form, isRequired: isRequired, isNullable: isNullable)
    }
}

extension SchemaArena {
    /// The first format among the schema and those that it refers to.
    fileprivate func format(of schema: SchemaID) -> String? {
        var current = schema
        for _ in 0..<64 {
            if let format = self[current].format?.value { return format }
            guard let next = self[current].reference?.target ?? self[current].allOf.first else { return nil }
            current = next
        }
        return nil
    }

    fileprivate func allowsNull(_ schema: SchemaID) -> Bool {
        var current = schema
        for _ in 0..<64 {
            if self[current].isNullable { return true }
            guard let next = self[current].reference?.target else { return false }
            current = next
        }
        return false
    }
}
