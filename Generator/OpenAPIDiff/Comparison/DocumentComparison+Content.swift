import ChangeModel
import Diagnostics
import OpenAPIModel

/// What a body may look like, by media type.
struct ContentSite {
    let content: [Named<MediaType>]
    let range: SourceRange
}

extension DocumentComparison {
    /// The place is that of the body or the answer.
    mutating func compareContent(
        _ old: ContentSite,
        _ new: ContentSite,
        at place: @escaping Place,
        to use: Use
    ) {
        let formerly = Partners(old.content) { $0.name }
        let present = Partners(new.content) { $0.name }
        for entry in new.content {
            if let before = formerly[entry.name] { compare(before, entry, at: place, to: use) }
        }
        var gone = old.content.filter { present[$0.name] == nil }
        var added = new.content.filter { formerly[$0.name] == nil }
        if gone.isEmpty, added.isEmpty { return }
        pairByMeaning(&gone, &added, at: place, to: use)
        reportNarrowedRanges(&gone, new.content, at: place, to: use)
        for entry in gone {
            report(
                .mediaTypeRemoved,
                "the media type '\(entry.name)' was removed",
                at: place() + "/content/" + entry.name.pointerToken,
                old: Change.Side(entry.nameRange.through(entry.value.range), value: entry.name),
                placements: [.body],
                to: use
            )
        }
        for entry in added {
            report(
                .mediaTypeAdded,
                "the media type '\(entry.name)' was added",
                at: place() + "/content/" + entry.name.pointerToken,
                new: Change.Side(entry.nameRange.through(entry.value.range), value: entry.name),
                placements: [.body],
                to: use
            )
        }
    }

    /// The same under another spelling, then what has become narrower or wider.
    private mutating func pairByMeaning(
        _ gone: inout [Named<MediaType>],
        _ added: inout [Named<MediaType>],
        at place: @escaping Place,
        to use: Use
    ) {
        // Each is compared with each; nobody has that many.
        guard gone.count * added.count < 10_000 else { return }
        for relation in MediaTypeRelation.allCases {
            for entry in added {
                let now = MediaTypeName(entry.name)
                guard let index = gone.firstIndex(where: { relation.holds(MediaTypeName($0.name), now) })
                else {
                    continue
                }
                let before = gone.remove(at: index)
                added.removeAll { $0.name == entry.name }
                if let rule = relation.rule(before.name, entry.name) {
                    report(
                        rule,
                        "the media type '\(before.name)' is '\(entry.name)' now",
                        at: place() + "/content/" + entry.name.pointerToken,
                        old: Change.Side(before.nameRange, value: before.name),
                        new: Change.Side(entry.nameRange, value: entry.name),
                        placements: [.body],
                        to: use
                    )
                }
                compare(before, entry, at: place, to: use)
            }
        }
    }

    /// A range that is gone, of which types remain that stood beside it: it became narrower.
    private mutating func reportNarrowedRanges(
        _ gone: inout [Named<MediaType>],
        _ present: [Named<MediaType>],
        at place: @escaping Place,
        to use: Use
    ) {
        for range in gone.prefix(100) where range.name.contains("*") {
            let wide = MediaTypeName(range.name)
            let rest = present.filter { MediaTypeName($0.name).isKind(of: wide) }
            guard let first = rest.first else { continue }
            report(
                .mediaTypeSpecialized,
                "only '\(rest.map(\.name).joined(separator: "', '"))' is left of '\(range.name)'",
                at: place() + "/content/" + range.name.pointerToken,
                old: Change.Side(range.nameRange, value: range.name),
                new: Change.Side(first.nameRange, value: first.name),
                placements: [.body],
                to: use
            )
            gone.removeAll { $0.name == range.name }
        }
    }

    private mutating func compare(
        _ before: Named<MediaType>,
        _ now: Named<MediaType>,
        at place: @escaping Place,
        to use: Use
    ) {
        compareSchemas(before.value.schema, now.value.schema, "schema", before, now, at: place, to: use)
        if before.value.itemSchema != nil || now.value.itemSchema != nil {
            compareSchemas(
                before.value.itemSchema,
                now.value.itemSchema,
                "itemSchema",
                before,
                now,
                at: place,
                to: use
            )
        }
        if !before.value.encoding.isEmpty || !now.value.encoding.isEmpty {
            compareEncodings(before, now, at: { place() + "/content/" + now.name.pointerToken }, to: use)
        }
    }

    private mutating func compareSchemas(
        _ schema: SchemaID?,
        _ newSchema: SchemaID?,
        _ keyword: String,
        _ before: Named<MediaType>,
        _ now: Named<MediaType>,
        at place: @escaping Place,
        to use: Use
    ) {
        let words = keyword == "schema" ? now.name : now.name + " items"
        switch (schema, newSchema) {
        case (let schema?, let newSchema?):
            meetSchemas(schema, newSchema, as: .body, words, in: use)
        case (nil, let newSchema?):
            report(
                .mediaTypeSchemaAdded,
                "what '\(now.name)' holds is described by a schema now",
                at: place() + "/content/" + now.name.pointerToken + "/" + keyword,
                old: Change.Side(before.value.range),
                new: Change.Side(new.schemas[newSchema].range),
                placements: [.body],
                to: use
            )
        case (let schema?, nil):
            report(
                .mediaTypeSchemaRemoved,
                "what '\(now.name)' holds is not described by a schema any more",
                at: place() + "/content/" + now.name.pointerToken + "/" + keyword,
                old: Change.Side(old.schemas[schema].range),
                new: Change.Side(now.value.range),
                placements: [.body],
                to: use
            )
        case (nil, nil): break
        }
    }
}

/// How a media type may stand for one that is gone, the closest first.
private enum MediaTypeRelation: CaseIterable {
    case same, specialized, generalized

    func holds(_ old: MediaTypeName, _ new: MediaTypeName) -> Bool {
        switch self {
        case .same: old == new
        case .specialized: new.isKind(of: old)
        case .generalized: old.isKind(of: new)
        }
    }

    /// Nil where only the spelling is another one.
    func rule(_ old: String, _ new: String) -> ChangeRule? {
        switch self {
        case .same: old.lowercased() == new.lowercased() ? nil : .mediaTypeParametersChanged
        case .specialized: .mediaTypeSpecialized
        case .generalized: .mediaTypeGeneralized
        }
    }
}
