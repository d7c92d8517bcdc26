import Diagnostics
import OpenAPIModel
import SDKConfiguration
import SDKModel

/// Which sub-client each operation sits in: that of its first tag; without a tag it is the client's own.
struct GroupPlanning {
    struct Group {
        let tag: String
        let propertyName: SwiftIdentifier
        let typeName: SwiftIdentifier
        let documentation: Documentation
        let origin: SourceRange
    }

    /// In the order of first mention by an operation.
    let groups: [Group]
    /// By operation, in source order: index of its group.
    let homes: [Int?]

    init(document: Document, configuration: SDKConfiguration, reporting log: inout DiagnosticLog) {
        var keys: [String: Int] = [:]
        var tags: [Located<String>] = []
        var homes: [Int?] = []
        for source in document.operations {
            guard let tag = source.operation.tags.first else {
                homes.append(nil)
                continue
            }
            if source.operation.tags.count > 1 {
                log.report(.severalTags(tag.value), at: source.operation.tags[1].range)
            }
            let key = Self.key(tag.value)
            if let index = keys[key] {
                homes.append(index)
            } else {
                keys[key] = tags.count
                homes.append(tags.count)
                tags.append(tag)
            }
        }
        var properties = NameScope(reserved: ReservedNames.clientMembers)
        var types = NameScope(reserved: ReservedNames.types.union(ReservedNames.clientTypes))
        let overrides = configuration.names.groups
        groups = tags.map { tag in
            let override = overrides.first { $0.from == tag.value }?.to
            let property = properties.claim(
                NameScope.Candidate(
                    source: tag.value,
                    proposed: override ?? SwiftNaming.lowerCamel(tag.value),
                    range: tag.range
                ),
                reporting: &log
            )
            let type = types.claim(
                NameScope.Candidate(
                    source: tag.value,
                    proposed: SwiftNaming.upperCamel(override ?? tag.value) + "Operations",
                    range: nil
                ),
                reporting: &log
            )
            let object = document.tags.first { $0.name.value == tag.value }
            let words = SchemaDocumentation.split(object?.description?.value)
            let title = object?.summary?.value
            return Group(
                tag: tag.value,
                propertyName: property,
                typeName: type,
                documentation: Documentation(
                    summary: title ?? words.summary,
                    discussion: title == nil ? words.discussion : object?.description?.value,
                    remarks: object.map(Self.remarks) ?? []
                ),
                origin: object?.range ?? tag.range
            )
        }
        self.homes = homes
    }

    /// Where a tag stands among the others, and what it is for (3.2).
    private static func remarks(_ tag: Tag) -> [String] {
        [
            tag.parent.map { "Belongs to: `\($0.value)`" }, tag.kind.map { "Kind of tag: `\($0.value)`" },
        ].compactMap { $0 }
    }

    /// Tags that differ only in case and punctuation are one.
    static func key(_ tag: String) -> String { SwiftNaming.lowerCamel(tag).lowercased() }
}
