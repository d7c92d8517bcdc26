import ChangeModel
import Diagnostics
import OpenAPIModel

/// What can be deprecated, and where it says so.
struct DeprecationSite {
    let deprecated: Defaulted<Bool>
    let extensions: [Extension]
    let range: SourceRange

    init(_ deprecated: Defaulted<Bool>, _ extensions: [Extension], _ range: SourceRange) {
        self.deprecated = deprecated
        self.extensions = extensions
        self.range = range
    }

    /// Where it is said, or the thing that says it.
    func side(_ place: SourceRange?, value: String?) -> Change.Side {
        Change.Side(
            place ?? range,
            value: value,
            lifecycle: LifecycleExtensions.lifecycle(isDeprecated: deprecated.value, extensions)
        )
    }
}

/// The rules for one kind of thing, and what messages call it.
struct DeprecationRules {
    let noun: String
    let deprecated: ChangeRule
    let undeprecated: ChangeRule
    let sunsetChanged: ChangeRule
    let stabilityIncreased: ChangeRule
    let stabilityDecreased: ChangeRule
    let placements: [Change.Placement]

    static let operation = DeprecationRules(
        noun: "operation",
        deprecated: .operationDeprecated,
        undeprecated: .operationUndeprecated,
        sunsetChanged: .operationSunsetChanged,
        stabilityIncreased: .operationStabilityIncreased,
        stabilityDecreased: .operationStabilityDecreased,
        placements: []
    )
    static func parameter(_ title: String) -> DeprecationRules {
        DeprecationRules(
            noun: title,
            deprecated: .parameterDeprecated,
            undeprecated: .parameterUndeprecated,
            sunsetChanged: .parameterSunsetChanged,
            stabilityIncreased: .parameterStabilityIncreased,
            stabilityDecreased: .parameterStabilityDecreased,
            placements: [.parameter]
        )
    }

    static func header(_ title: String) -> DeprecationRules {
        DeprecationRules(
            noun: title,
            deprecated: .headerDeprecated,
            undeprecated: .headerUndeprecated,
            sunsetChanged: .headerSunsetChanged,
            stabilityIncreased: .headerStabilityIncreased,
            stabilityDecreased: .headerStabilityDecreased,
            placements: [.header]
        )
    }
}

extension DocumentComparison {
    mutating func compareLifecycles(
        _ old: DeprecationSite,
        _ new: DeprecationSite,
        _ kind: @autoclosure () -> DeprecationRules,
        _ place: Place,
        to use: Use
    ) {
        if old.deprecated.value == new.deprecated.value, old.extensions.isEmpty, new.extensions.isEmpty {
            return
        }
        let rules = kind()
        let sunset = (
            LifecycleExtensions.sunset(of: old.extensions), LifecycleExtensions.sunset(of: new.extensions)
        )
        switch (old.deprecated.value, new.deprecated.value) {
        case (false, true):
            let until = sunset.1.map { " and may be gone after \($0.value)" } ?? ""
            report(
                rules.deprecated,
                "the \(rules.noun) is deprecated now\(until)",
                at: place(),
                old: old.side(nil, value: nil),
                new: new.side(new.deprecated.range, value: sunset.1?.value),
                placements: rules.placements,
                to: use
            )
        case (true, false):
            report(
                rules.undeprecated,
                "the \(rules.noun) is not deprecated any more",
                at: place(),
                old: old.side(old.deprecated.range, value: sunset.0?.value),
                new: new.side(nil, value: nil),
                placements: rules.placements,
                to: use
            )
        case (true, true): compareSunsets(sunset.0, sunset.1, old, new, rules, place, to: use)
        case (false, false): break
        }
        compareStabilities(old, new, rules, place, to: use)
    }

    private mutating func compareSunsets(
        _ before: Located<String>?,
        _ now: Located<String>?,
        _ old: DeprecationSite,
        _ new: DeprecationSite,
        _ rules: DeprecationRules,
        _ place: Place,
        to use: Use
    ) {
        guard before?.value != now?.value else { return }
        let words =
            switch (before, now) {
            case (let before?, let now?):
                "the sunset of the \(rules.noun) is \(now.value) now, was \(before.value)"
            case (nil, let now?): "the sunset \(now.value) was added to the \(rules.noun)"
            case (let before?, nil): "the sunset \(before.value) of the \(rules.noun) was removed"
            case (nil, nil): ""
            }
        report(
            rules.sunsetChanged,
            words,
            at: place() + "/x-sunset",
            old: old.side(before?.range, value: before?.value),
            new: new.side(now?.range, value: now?.value),
            placements: rules.placements,
            to: use
        )
    }

    private mutating func compareStabilities(
        _ old: DeprecationSite,
        _ new: DeprecationSite,
        _ rules: DeprecationRules,
        _ place: Place,
        to use: Use
    ) {
        let before = LifecycleExtensions.stability(of: old.extensions)
        let now = LifecycleExtensions.stability(of: new.extensions)
        guard before?.value != now?.value else { return }
        // Who says nothing promises everything.
        guard let oldRank = LifecycleExtensions.rank(before?.value ?? "stable"),
            let newRank = LifecycleExtensions.rank(now?.value ?? "stable")
        else {
            return
        }
        guard oldRank != newRank else { return }
        report(
            newRank < oldRank ? rules.stabilityDecreased : rules.stabilityIncreased,
            "the \(rules.noun) is '\(now?.value ?? "stable")' now, was '\(before?.value ?? "stable")'",
            at: place() + "/x-stability-level",
            old: old.side(before?.range, value: before?.value),
            new: new.side(now?.range, value: now?.value),
            placements: rules.placements,
            to: use
        )
    }
}
