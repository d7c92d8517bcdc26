import Diagnostics
import OpenAPIModel
import SDKConfiguration
import SDKModel

/// Plans the conventions of pages that operations use, each when the first operation fits it.
struct PagePlanner {
    private(set) var conventions: [PageConvention] = []
    private let settings: [SDKConfiguration.PaginationConfiguration]
    private var indices: [Int: Int] = [:]

    init(_ settings: [SDKConfiguration.PaginationConfiguration]) { self.settings = settings }

    /// The index of a convention if the answer has what it needs, parameters aside.
    mutating func plan(_ setting: Int, _ shape: AnswerShape, _ types: inout TypePlanner) -> Int? {
        let convention = settings[setting]
        guard shape.property(convention.items) != nil else { return nil }
        var information: PageConvention.Information?
        if let name = convention.information {
            guard let property = shape.property(name) else { return nil }
            let type = types.type(
                ofAll: property.schemas,
                at: SchemaPlace(owner: nil, proposed: SwiftNaming.upperCamel(convention.name) + "Information")
            )
            information = PageConvention.Information(property: name, type: type.reference)
        }
        if let index = indices[setting] {
            return conventions[index].information == information ? index : nil
        }
        guard let advance = advance(convention, information, types) else { return nil }
        indices[setting] = conventions.count
        conventions.append(
            PageConvention(
                name: types.declareResult(SwiftNaming.upperCamel(convention.name) + "Paging"),
                items: convention.items,
                information: information,
                parameters: convention.parameters
                    + [convention.size].compactMap { $0 }.filter { !convention.parameters.contains($0) },
                advance: advance
            )
        )
        return conventions.count - 1
    }

    /// Reports conventions that fit no operation.
    func reportUnused(to log: inout DiagnosticLog) {
        for (index, convention) in settings.enumerated() where indices[index] == nil {
            log.report(.paginationUnused(convention.name), at: convention.range)
        }
    }

    // MARK: - The information's members

    private func advance(
        _ convention: SDKConfiguration.PaginationConfiguration,
        _ information: PageConvention.Information?,
        _ types: TypePlanner
    ) -> PageConvention.Advance? {
        let members = information.map { Self.members(of: $0.type, types) } ?? [:]
        switch convention.advance {
        case .page(let parameter, let first, let count):
            return Self.count(count, members).map { .page(parameter: parameter, first: first, $0) }
        case .offset(let parameter, let count):
            return Self.count(count, members).map { .offset(parameter: parameter, $0) }
        case .token(let parameter, let property):
            return members[property].map { .token(parameter: parameter, member: $0.name) }
        case .cursor(let property, let fields):
            guard let cursor = members[property] else { return nil }
            let inner = Self.members(of: cursor.type, types)
            let planned = fields.compactMap { field in
                inner[field.property].map {
                    PageConvention.Field(
                        parameter: field.parameter,
                        member: $0.name,
                        isSize: field.parameter == convention.size
                    )
                }
            }
            guard planned.count == fields.count else { return nil }
            return .cursor(member: cursor.name, isOptional: cursor.presence != .required, planned)
        }
    }

    /// Nil if a property is named that is not there.
    private static func count(
        _ count: SDKConfiguration.PaginationConfiguration.Count,
        _ members: [String: Property]
    ) -> PageConvention.Count? {
        for name in [count.index, count.size, count.total] {
            if let name, members[name] == nil { return nil }
        }
        return PageConvention.Count(
            index: count.index.flatMap { members[$0]?.name },
            size: count.size.flatMap { members[$0]?.name },
            total: count.total.flatMap { members[$0]?.name }
        )
    }

    private static func members(of type: TypeReference, _ types: TypePlanner) -> [String: Property] {
        guard case .named(let name, _) = types.underlying(type) else { return [:] }
        return Dictionary(
            types.properties(of: name).map { ($0.wireName, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }
}
