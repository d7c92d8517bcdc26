import ChangeModel
import Diagnostics
import OpenAPIModel

/// What may be chosen in an address.
extension ServerLists {
    func compareVariables(
        _ before: Server,
        _ now: Server,
        _ comparison: inout DocumentComparison,
        _ use: Use
    ) {
        let place = location + "/" + now.url.value.pointerToken + "/variables/"
        let formerly = Partners(before.variables) { $0.name }
        let present = Partners(now.variables) { $0.name }
        for variable in before.variables {
            guard let partner = present[variable.name] else {
                comparison.report(
                    .serverVariableRemoved,
                    "the server variable '\(variable.name)' was removed",
                    at: place + variable.name.pointerToken,
                    old: Change.Side(variable.nameRange, value: variable.value.default.value),
                    to: use
                )
                continue
            }
            compare(variable, partner, place + variable.name.pointerToken, &comparison, use)
        }
        for variable in now.variables where formerly[variable.name] == nil {
            comparison.report(
                .serverVariableAdded,
                "the server variable '\(variable.name)' was added",
                at: place + variable.name.pointerToken,
                new: Change.Side(variable.nameRange, value: variable.value.default.value),
                to: use
            )
        }
    }

    private func compare(
        _ before: Named<ServerVariable>,
        _ now: Named<ServerVariable>,
        _ place: String,
        _ comparison: inout DocumentComparison,
        _ use: Use
    ) {
        let defaults = (before.value.default, now.value.default)
        if defaults.0.value != defaults.1.value {
            comparison.report(
                .serverVariableDefaultChanged,
                "the server variable '\(now.name)' is '\(defaults.1.value)' by default now, was '\(defaults.0.value)'",
                at: place + "/default",
                old: Change.Side(defaults.0.range, value: defaults.0.value),
                new: Change.Side(defaults.1.range, value: defaults.1.value),
                to: use
            )
        }
        let oldValues = before.value.enum?.value ?? []
        let newValues = now.value.enum?.value ?? []
        let (oldNames, newNames) = (Set(oldValues.map(\.value)), Set(newValues.map(\.value)))
        // Without a list any text will do.
        if newValues.isEmpty { return }
        for value in oldValues where !newNames.contains(value.value) {
            comparison.report(
                .serverVariableValueRemoved,
                "the server variable '\(now.name)' may not be '\(value.value)' any more",
                at: place + "/enum",
                detail: value.value,
                old: Change.Side(value.range, value: value.value),
                to: use
            )
        }
        if oldValues.isEmpty { return }
        for value in newValues where !oldNames.contains(value.value) {
            comparison.report(
                .serverVariableValueAdded,
                "the server variable '\(now.name)' may be '\(value.value)' too",
                at: place + "/enum",
                detail: value.value,
                new: Change.Side(value.range, value: value.value),
                to: use
            )
        }
    }
}
