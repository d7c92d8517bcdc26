import ChangeModel
import Diagnostics
import OpenAPIModel

/// The headers of an answer or a part.
struct HeaderSite {
    let headers: [Named<Referenceable<Header>>]
    let range: SourceRange
}

extension DocumentComparison {
    /// By name without regard to case; `Content-Type` is said by the media type.
    mutating func compareHeaders(
        _ old: HeaderSite,
        _ new: HeaderSite,
        at place: @escaping Place,
        in use: Use
    ) {
        guard !old.headers.isEmpty || !new.headers.isEmpty else { return }
        let formerly = old.headers.map { (key: $0.name.lowercased(), header: $0) }
            .filter { $0.key != "content-type" }
        let present = new.headers.map { (key: $0.name.lowercased(), header: $0) }
            .filter { $0.key != "content-type" }
        let partners = Dictionary(
            present.map { ($0.key, $0.header) },
            uniquingKeysWith: { first, _ in first }
        )
        for (key, before) in formerly {
            guard let now = partners[key] else {
                reportRemoval(before, at: place, to: use)
                continue
            }
            compare(before.value, now.value, name: now.name, in: use) {
                place() + "/headers/" + now.name.pointerToken
            }
        }
        let known = Set(formerly.map(\.key))
        for (key, now) in present where !known.contains(key) {
            reportAddition(now, at: place, to: use)
        }
    }

    private mutating func reportRemoval(
        _ header: Named<Referenceable<Header>>,
        at place: Place,
        to use: Use
    ) {
        let isRequired = header.value.value.required.value
        report(
            isRequired ? .headerRemovedRequired : .headerRemovedOptional,
            "the \(isRequired ? "required" : "optional") header '\(header.name)' was removed",
            at: place() + "/headers/" + header.name.pointerToken,
            old: Change.Side(
                header.nameRange.through(header.value.value.range),
                value: header.name,
                lifecycle: LifecycleExtensions.lifecycle(
                    isDeprecated: header.value.value.deprecated.value,
                    header.value.value.extensions
                )
            ),
            placements: [.header],
            to: use
        )
    }

    private mutating func reportAddition(
        _ header: Named<Referenceable<Header>>,
        at place: Place,
        to use: Use
    ) {
        let isRequired = header.value.value.required.value
        report(
            isRequired ? .headerAddedRequired : .headerAddedOptional,
            "the \(isRequired ? "required" : "optional") header '\(header.name)' was added",
            at: place() + "/headers/" + header.name.pointerToken,
            new: Change.Side(header.nameRange.through(header.value.value.range), value: header.name),
            placements: [.header],
            to: use
        )
    }

    /// The name is the one that the new document writes.
    mutating func compare(
        _ before: Referenceable<Header>,
        _ now: Referenceable<Header>,
        name: String,
        in use: Use,
        at site: @escaping Place
    ) {
        meet(before.location, now.location, as: "header '\(name)'", in: use) { comparison, use in
            let place = comparison.place(before.location, now.location, site)
            HeaderPair(old: before.value, new: now.value, name: name, place: place)
                .compare(in: &comparison, to: use)
        }
    }
}

private struct HeaderPair {
    let old: Header
    let new: Header
    let name: String
    let place: Place

    func compare(in comparison: inout DocumentComparison, to use: Use) {
        if old.required.value != new.required.value {
            let isRequired = new.required.value
            report(
                isRequired ? .headerBecameRequired : .headerBecameOptional,
                "the header '\(name)' is \(isRequired ? "required" : "optional") now",
                "required",
                Change.Side(old.required.range ?? old.range, value: "\(old.required.value)"),
                Change.Side(new.required.range ?? new.range, value: "\(new.required.value)"),
                &comparison,
                use
            )
        }
        comparison.compareLifecycles(
            DeprecationSite(old.deprecated, old.extensions, old.range),
            DeprecationSite(new.deprecated, new.extensions, new.range),
            .header("header '\(name)'"),
            place,
            to: use
        )
        compareExplode(in: &comparison, to: use)
        compareSchemas(in: &comparison, to: use)
        comparison.compareWords(
            "description",
            old.description,
            new.description,
            old.range,
            new.range,
            to: use,
            at: place
        )
    }

    private func compareExplode(in comparison: inout DocumentComparison, to use: Use) {
        guard old.explode.value != new.explode.value, old.content.isEmpty, new.content.isEmpty else { return }
        let shape = comparison.shape(old.schema, new.schema)
        guard Serialization(.simple, true, shape) != Serialization(.simple, false, shape) else { return }
        report(
            .headerExplodeChanged,
            "the header '\(name)' is \(new.explode.value ? "exploded" : "not exploded") now",
            "explode",
            Change.Side(old.explode.range ?? old.range, value: "\(old.explode.value)"),
            Change.Side(new.explode.range ?? new.range, value: "\(new.explode.value)"),
            &comparison,
            use
        )
    }

    private func compareSchemas(in comparison: inout DocumentComparison, to use: Use) {
        if let before = old.schema, let now = new.schema {
            comparison.meetSchemas(before, now, as: .header, in: use)
            return
        }
        let types = (old.content.first, new.content.first)
        if let before = old.schema ?? types.0?.value.schema, let now = new.schema ?? types.1?.value.schema {
            comparison.meetSchemas(before, now, as: .header, in: use)
        }
        guard types.0.map({ MediaTypeName($0.name) }) != types.1.map({ MediaTypeName($0.name) }) else {
            return
        }
        report(
            .headerContentChanged,
            "the header '\(name)' is sent \(SerializationWords.of(types.1?.name)) now"
                + " instead of \(SerializationWords.of(types.0?.name))",
            "content",
            Change.Side(types.0?.nameRange ?? old.range, value: types.0?.name),
            Change.Side(types.1?.nameRange ?? new.range, value: types.1?.name),
            &comparison,
            use
        )
    }

    private func report(
        _ rule: ChangeRule,
        _ message: String,
        _ keyword: String,
        _ before: Change.Side,
        _ now: Change.Side,
        _ comparison: inout DocumentComparison,
        _ use: Use
    ) {
        comparison.report(
            rule,
            message,
            at: place() + "/" + keyword,
            old: before,
            new: now,
            placements: [.header],
            to: use
        )
    }
}
