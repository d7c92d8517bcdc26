import ChangeModel
import Diagnostics
import OpenAPIModel

/// Keys that start with `x-`, at operations.
extension DocumentComparison {
    mutating func compareExtensions(_ old: Operation, _ new: Operation, to use: Use) {
        guard !old.extensions.isEmpty || !new.extensions.isEmpty else { return }
        for name in Permissions.extensionNames { comparePermissions(name, old, new, to: use) }
        let formerly = Partners(old.extensions) { $0.name }
        let present = Partners(new.extensions) { $0.name }
        for before in old.extensions where !Self.isKnown(before.name) {
            let now = present[before.name]
            if let now, now.value.says(before.value) { continue }
            report(
                .extensionChanged,
                "the extension '\(before.name)' was \(now == nil ? "removed" : "changed")",
                at: places.text(new.location, isOld: false),
                detail: before.name,
                old: Change.Side(before.nameRange, value: before.value.brief),
                new: now.map { Change.Side($0.nameRange, value: $0.value.brief) },
                to: use
            )
        }
        for now in new.extensions where !Self.isKnown(now.name) {
            if formerly[now.name] != nil { continue }
            report(
                .extensionChanged,
                "the extension '\(now.name)' was added",
                at: places.text(new.location, isOld: false),
                detail: now.name,
                new: Change.Side(now.nameRange, value: now.value.brief),
                to: use
            )
        }
    }

    /// Extensions with rules of their own.
    private static func isKnown(_ name: String) -> Bool {
        name == "x-sunset" || name == "x-stability-level" || Permissions.extensionNames.contains(name)
    }

    private mutating func comparePermissions(
        _ name: String,
        _ old: Operation,
        _ new: Operation,
        to use: Use
    ) {
        let before = old.extensions.first { $0.name == name }
        let now = new.extensions.first { $0.name == name }
        guard before != nil || now != nil else { return }
        let formerly = before.map { Permissions($0.value) } ?? Permissions.none
        let required = now.map { Permissions($0.value) } ?? Permissions.none
        guard let formerly, let required, formerly != required else { return }
        let enoughBefore = required.isSatisfied(whereverIs: formerly)
        let enoughNow = formerly.isSatisfied(whereverIs: required)
        if enoughBefore, enoughNow { return }
        report(
            enoughBefore ? .permissionsRelaxed : .permissionsTightened,
            "the permissions needed are \(required.words) now, were \(formerly.words)",
            at: places.text(new.location, isOld: false) + "/" + name,
            old: Change.Side(before?.nameRange ?? old.range, value: formerly.words),
            new: Change.Side(now?.nameRange ?? new.range, value: required.words),
            to: use
        )
    }
}
