import ChangeModel
import Diagnostics
import OpenAPIModel

/// Requests that the API makes in consequence of an operation: who called is called.
extension DocumentComparison {
    mutating func compareCallbacks(_ old: Operation, _ new: Operation, in use: Use) {
        guard !old.callbacks.isEmpty || !new.callbacks.isEmpty else { return }
        let formerly = Partners(old.callbacks) { $0.name }
        let present = Partners(new.callbacks) { $0.name }
        for before in old.callbacks {
            guard let now = present[before.name] else {
                report(
                    .callbackRemoved,
                    "the callback '\(before.name)' was removed",
                    at: places.text(old.location, isOld: true) + "/callbacks/" + before.name.pointerToken,
                    old: Change.Side(before.nameRange, value: before.name),
                    to: use
                )
                continue
            }
            let site: Place = { [places] in
                places.text(new.location, isOld: false) + "/callbacks/" + now.name.pointerToken
            }
            compare(before.value, now.value, name: now.name, in: use, at: site)
        }
        for now in new.callbacks where formerly[now.name] == nil {
            report(
                .callbackAdded,
                "the callback '\(now.name)' was added",
                at: places.text(new.location, isOld: false) + "/callbacks/" + now.name.pointerToken,
                new: Change.Side(now.nameRange, value: now.name),
                to: use
            )
        }
    }

    mutating func compare(
        _ before: Referenceable<Callback>,
        _ now: Referenceable<Callback>,
        name: String,
        in use: Use,
        at site: @escaping Place
    ) {
        meet(before.location, now.location, in: use.callback(name)) { comparison, use in
            let place = comparison.place(before.location, now.location, site)
            let pairing = PathPairing(
                old: before.value.expressions.enumerated()
                    .map { PathSite(webhook: $0.element, index: $0.offset) },
                new: now.value.expressions.enumerated()
                    .map { PathSite(webhook: $0.element, index: $0.offset) }
            )
            for pair in pairing.pairs {
                comparison.compareCall(pair, of: name, at: place, in: use)
            }
        }
    }

    private mutating func compareCall(
        _ pair: OperationPair,
        of callback: String,
        at place: Place,
        in use: Use
    ) {
        if let old = pair.old, let new = pair.new {
            compare(old, new, in: use)
            return
        }
        guard let site = pair.new ?? pair.old else { return }
        let words = "\(site.method.value.name) \(site.path.value)"
        let isAdded = pair.old == nil
        report(
            isAdded ? .callbackAdded : .callbackRemoved,
            "the request '\(words)' of the callback '\(callback)' was \(isAdded ? "added" : "removed")",
            at: place() + "/" + site.path.value.pointerToken + site.method.value.pointer,
            old: pair.old.map { Change.Side($0.range, value: words) },
            new: pair.new.map { Change.Side($0.range, value: words) },
            to: use
        )
    }
}
