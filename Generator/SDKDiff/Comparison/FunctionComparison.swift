import ChangeModel
import Diagnostics

extension Comparison {
    mutating func compareFunctions(
        _ old: Symbol,
        _ new: Symbol,
        _ oldFunction: Function,
        _ newFunction: Function
    ) {
        if isSame(oldFunction, newFunction) { return }
        let parameters = Matching(
            oldFunction.parameters,
            newFunction.parameters,
            by: [{ $0.key }, { .label($0.label) }]
        )
        for parameter in parameters.removed {
            tell(
                .argumentRemoved,
                old,
                new,
                "'\(old.shortPath)' no longer takes the argument '\(parameter.label)'",
                detail: parameter.label,
                origins: (parameter.origin, nil),
                mentioned: (parameter.type, nil)
            )
        }
        for parameter in parameters.added { tellAdded(parameter, old, new) }
        for pair in parameters.pairs { compare(pair.old, pair.new, of: old, new) }
        compareOrder(parameters, oldFunction, old, new)
        compareResults(old, new, oldFunction, newFunction)
    }

    /// Whether callers see no difference: most functions are as they were.
    private func isSame(_ old: Function, _ new: Function) -> Bool {
        guard old.parameters.count == new.parameters.count, isSame(old.result, new.result) else {
            return false
        }
        return old.parameters.indices.allSatisfy { index in
            old.parameters[index].key == new.parameters[index].key
                && old.parameters[index].label == new.parameters[index].label
                && old.parameters[index].defaultValue == new.parameters[index].defaultValue
                && types.isSame(old.parameters[index].type, new.parameters[index].type)
        }
    }

    private mutating func tellAdded(_ parameter: Parameter, _ old: Symbol, _ new: Symbol) {
        let type = newText(parameter.type)
        let origins = (SourceRange?.none, parameter.origin)
        if let value = parameter.defaultValue {
            let message =
                "'\(old.shortPath)' takes the argument '\(parameter.label): \(type)' now, '\(value)' by default"
            tell(
                .argumentAdded,
                old,
                new,
                message,
                detail: parameter.label,
                origins: origins,
                mentioned: (nil, parameter.type)
            )
        } else {
            let message = "'\(old.shortPath)' needs the argument '\(parameter.label): \(type)' now"
            tell(
                .argumentAddedRequired,
                old,
                new,
                message,
                detail: parameter.label,
                hint: "pass '\(parameter.label):'",
                origins: origins,
                mentioned: (nil, parameter.type)
            )
        }
    }

    private mutating func compare(
        _ old: Parameter,
        _ new: Parameter,
        of oldSymbol: Symbol,
        _ newSymbol: Symbol
    ) {
        let origins = (old.origin, new.origin)
        let subject = "the argument '\(new.label)' of '\(oldSymbol.shortPath)'"
        if old.label != new.label {
            let message =
                "the argument '\(old.label)' of '\(oldSymbol.shortPath)' is called '\(new.label)' now"
            let hint = "write '\(new.label):'"
            tell(
                .argumentRenamed,
                oldSymbol,
                newSymbol,
                message,
                detail: old.label,
                hint: hint,
                origins: origins
            )
        }
        compareDefaults(old, new, subject, oldSymbol, newSymbol)
        if types.isSame(old.type, new.type) { return }
        let (was, now) = (oldText(old.type), newText(new.type))
        let message = "\(subject) is '\(now)' now, was '\(was)'"
        let mentioned = (Optional(old.type), Optional(new.type))
        if types.converts(old.type, to: new.type) {
            // Where the default says so already, it is said.
            if old.defaultValue == nil && new.defaultValue != nil { return }
            tell(
                .argumentTypeWidened,
                oldSymbol,
                newSymbol,
                message,
                detail: old.label,
                origins: origins,
                mentioned: mentioned
            )
        } else if types.isSame(old.type.base, new.type.base) {
            if old.defaultValue != nil && new.defaultValue == nil { return }
            let hint = "unwrap the value before"
            tell(
                .argumentBecameNonOptional,
                oldSymbol,
                newSymbol,
                message,
                detail: old.label,
                hint: hint,
                origins: origins,
                mentioned: mentioned
            )
        } else {
            tell(
                .argumentTypeChanged,
                oldSymbol,
                newSymbol,
                message,
                detail: old.label,
                origins: origins,
                mentioned: mentioned
            )
        }
    }

    private mutating func compareDefaults(
        _ old: Parameter,
        _ new: Parameter,
        _ subject: String,
        _ oldSymbol: Symbol,
        _ newSymbol: Symbol
    ) {
        let origins = (old.origin, new.origin)
        switch (old.defaultValue, new.defaultValue) {
        case (nil, nil): break
        case (nil, let value?):
            let message = "\(subject) can be left out now: it is '\(value)' by default"
            tell(.argumentBecameOptional, oldSymbol, newSymbol, message, detail: old.label, origins: origins)
        case (_?, nil):
            let message = "\(subject) must be given now"
            tell(
                .argumentBecameRequired,
                oldSymbol,
                newSymbol,
                message,
                detail: old.label,
                hint: "pass '\(new.label):'",
                origins: origins
            )
        case (let was?, let now?):
            // A server of the same name that has another URL is told there.
            if was == now { return }
            if let meaning = old.defaultMeaning, meaning == new.defaultMeaning { return }
            let (before, after) = (old.defaultMeaning ?? was, new.defaultMeaning ?? now)
            let message = "\(subject) is '\(after)' by default now, was '\(before)'"
            let hint = "pass '\(new.label):' to keep what it was"
            tell(
                .defaultArgumentChanged,
                oldSymbol,
                newSymbol,
                message,
                detail: old.label,
                hint: hint,
                origins: origins
            )
        }
    }

    /// Labels must stand in the order of the declaration, defaulted ones too.
    private mutating func compareOrder(
        _ parameters: Matching<Parameter>,
        _ oldFunction: Function,
        _ old: Symbol,
        _ new: Symbol
    ) {
        var indices: [Parameter.Key: Int] = [:]
        for (index, parameter) in oldFunction.parameters.enumerated() { indices[parameter.key] = index }
        var last = -1
        var moved: Matching<Parameter>.Pair?
        for pair in parameters.pairs where moved == nil {
            let place = indices[pair.old.key] ?? last
            if place < last { moved = pair }
            last = place
        }
        guard let moved, case .function(let newFunction) = new.signature else { return }
        tell(
            .argumentsReordered,
            old,
            new,
            "the arguments of '\(old.shortPath)' stand in another order",
            hint: "write them in the order '\(newFunction.labels)'",
            origins: (moved.old.origin, moved.new.origin),
            // Those of an initializer follow the properties, whatever else is said of them.
            hasReason: !old.mirrorsProperties
        )
    }

    private mutating func compareResults(
        _ old: Symbol,
        _ new: Symbol,
        _ oldFunction: Function,
        _ newFunction: Function
    ) {
        let mentioned = (oldFunction.result, newFunction.result)
        switch mentioned {
        case (nil, nil): return
        case (nil, let type?):
            let message = "'\(old.shortPath)' returns '\(newText(type))' now, was nothing"
            tell(.resultAdded, old, new, message, hint: "assign it to '_' to ignore it", mentioned: mentioned)
        case (let type?, nil):
            let message = "'\(old.shortPath)' returns nothing now, was '\(oldText(type))'"
            tell(.resultRemoved, old, new, message, mentioned: mentioned)
        case (let oldType?, let newType?):
            if types.isSame(oldType, newType) { return }
            let message = "'\(old.shortPath)' returns '\(newText(newType))' now, was '\(oldText(oldType))'"
            if !types.isSame(oldType.base, newType.base) {
                tell(.resultTypeChanged, old, new, message, mentioned: mentioned)
            } else if newType.unwrapped != nil {
                let hint = "unwrap it: 'if let', or '??' with a default"
                tell(.resultBecameOptional, old, new, message, hint: hint, mentioned: mentioned)
            } else {
                let hint = "use the value as it is, without 'if let', '?.' or '!'"
                tell(.resultBecameNonOptional, old, new, message, hint: hint, mentioned: mentioned)
            }
        }
    }
}
