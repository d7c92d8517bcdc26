import ChangeModel
import Diagnostics
import OpenAPIModel
import YAMLModel

/// What an operation says about itself: its name, its age, who may call it.
extension DocumentComparison {
    mutating func compareFacts(_ old: Operation, _ new: Operation, to use: Use) {
        let place: Place = { [places] in places.text(new.location, isOld: false) }
        compareIDs(old, new, to: use)
        compareTags(old, new, to: use)
        compareLifecycles(
            DeprecationSite(old.deprecated, old.extensions, old.range),
            DeprecationSite(new.deprecated, new.extensions, new.range),
            DeprecationRules.operation,
            place,
            to: use
        )
        compareExtensions(old, new, to: use)
        compareWords("summary", old.summary, new.summary, old.range, new.range, to: use, at: place)
        compareWords(
            "description",
            old.description,
            new.description,
            old.range,
            new.range,
            to: use,
            at: place
        )
    }

    /// Descriptions and the like, which only people read.
    mutating func compareWords(
        _ what: String,
        _ old: Located<String>?,
        _ new: Located<String>?,
        _ oldOwner: SourceRange,
        _ newOwner: SourceRange,
        to use: Use,
        at place: Place
    ) {
        guard old?.value != new?.value else { return }
        report(
            .documentationChanged,
            "the \(what) was \(old == nil ? "added" : new == nil ? "removed" : "changed")",
            at: place(),
            detail: what,
            old: Change.Side(old?.range ?? oldOwner),
            new: Change.Side(new?.range ?? newOwner),
            to: use
        )
    }

    private mutating func compareIDs(_ old: Operation, _ new: Operation, to use: Use) {
        let (before, now) = (old.declaredOperationId, new.declaredOperationId)
        guard before?.value != now?.value else { return }
        let location = places.text(new.location, isOld: false) + "/operationId"
        let oldSide = before.map { Change.Side($0.range, value: $0.value) }
        let newSide = now.map { Change.Side($0.range, value: $0.value) }
        switch (before, now) {
        case (nil, let now?):
            report(
                .operationIDAdded,
                "the operation got the id '\(now.value)'",
                at: location,
                old: Change.Side(old.range),
                new: newSide,
                to: use
            )
        case (let before?, nil):
            report(
                .operationIDRemoved,
                "the operation lost its id '\(before.value)'",
                at: location,
                old: oldSide,
                new: Change.Side(new.range),
                to: use
            )
        case (let before?, let now?):
            report(
                .operationIDChanged,
                "the operation's id is '\(now.value)' now, was '\(before.value)'",
                at: location,
                old: oldSide,
                new: newSide,
                to: use
            )
        case (nil, nil): break
        }
    }

    private mutating func compareTags(_ old: Operation, _ new: Operation, to use: Use) {
        let before = old.tags.map(\.value)
        let now = new.tags.map(\.value)
        guard before != now else { return }
        let location = places.text(new.location, isOld: false) + "/tags"
        let (formerNames, names) = (Set(before), Set(now))
        for tag in old.tags where !names.contains(tag.value) {
            report(
                .operationTagRemoved,
                "the tag '\(tag.value)' was taken from the operation",
                at: location,
                detail: tag.value,
                old: Change.Side(tag.range, value: tag.value),
                to: use
            )
        }
        for tag in new.tags where !formerNames.contains(tag.value) {
            report(
                .operationTagAdded,
                "the operation got the tag '\(tag.value)'",
                at: location,
                detail: tag.value,
                new: Change.Side(tag.range, value: tag.value),
                to: use
            )
        }
        guard let first = new.tags.first, let formerly = old.tags.first, first.value != formerly.value,
            formerNames == names
        else { return }
        report(
            .operationTagsReordered,
            "the operation's first tag is '\(first.value)' now, was '\(formerly.value)'",
            at: location,
            old: Change.Side(formerly.range, value: formerly.value),
            new: Change.Side(first.range, value: first.value),
            to: use
        )
    }
}
