package import ChangeModel

/// What is promised to those who use something that will go.
struct DeprecationPolicy: Sendable, Hashable {
    /// Whether everything that becomes deprecated must name the day from which it may be gone.
    let requiresSunset: Bool
    /// How many days there must be until then.
    let notice: Notice

    struct Notice: Sendable, Hashable {
        let days: Int
        /// By `x-stability-level`.
        let byLevel: [String: Int]

        init(days: Int = 0, byLevel: [String: Int] = [:]) {
            self.days = days
            self.byLevel = byLevel
        }

        func days(at level: String?) -> Int { level.flatMap { byLevel[$0] } ?? days }
    }
}

extension ChangePolicy {
    /// The changes that follow from the policy's promises: sunsets that are missing, too near or not awaited.
    ///
    /// In the order of the changes that they come from. Where the day is not known, nothing is too near.
    package func lifecycleChanges(in document: DocumentChanges, today: CivilDay?) -> [Change] {
        guard let deprecation else { return [] }
        var found: [Change] = []
        var seen: Set<Occasion> = []
        for change in document.changes {
            for breach in deprecation.breaches(by: change, today: today) {
                let occasion = Occasion(rule: breach.rule, location: change.location)
                if seen.insert(occasion).inserted { found.append(breach.change(from: change)) }
            }
        }
        return found
    }
}

/// A thing may have changed in two ways that tell of the same sunset.
private struct Occasion: Hashable {
    let rule: ChangeRule
    let location: String
}

/// One promise that a change does not keep.
private struct Breach {
    let rule: ChangeRule
    /// Follows the words of the change: `, without a sunset date`.
    let words: String
    let hint: String

    func change(from cause: Change) -> Change {
        Change(
            rule: rule,
            message: cause.message + words,
            location: cause.location,
            old: cause.old,
            new: cause.new,
            reach: cause.reach,
            way: cause.way,
            placements: cause.placements,
            verdicts: rule.verdicts(cause.reach.compactMap(\.direction)),
            hint: hint
        )
    }
}

extension DeprecationPolicy {
    fileprivate func breaches(by change: Change, today: CivilDay?) -> [Breach] {
        switch (change.rule.kind, change.rule.action) {
        case (.existence, .remove): removal(change, today: today).map { [$0] } ?? []
        case (.lifecycle, _): deprecation(change, today: today)
        default: []
        }
    }

    private func removal(_ change: Change, today: CivilDay?) -> Breach? {
        guard change.new == nil, let old = change.old?.lifecycle, old.isDeprecated, let today,
            let sunset = old.sunset.flatMap({ CivilDay(sunset: $0) }), today < sunset
        else { return nil }
        return Breach(
            rule: .removedBeforeSunset,
            words: " before \(sunset), its sunset date",
            hint: "keep it until \(sunset)"
        )
    }

    private func deprecation(_ change: Change, today: CivilDay?) -> [Breach] {
        guard let new = change.new?.lifecycle, new.isDeprecated else { return [] }
        let old = change.old?.lifecycle
        let wasDeprecated = old?.isDeprecated ?? false
        guard let text = new.sunset else {
            if wasDeprecated, let gone = old?.sunset {
                return [
                    Breach(
                        rule: .sunsetRemoved,
                        words: ", and its sunset date was removed",
                        hint: "keep 'x-sunset: \(gone)', or write a later day"
                    )
                ]
            }
            guard requiresSunset, !wasDeprecated else { return [] }
            return [
                Breach(
                    rule: .sunsetMissing,
                    words: ", without a sunset date",
                    hint: "write the day from which it may be gone: 'x-sunset: 2030-12-31'"
                )
            ]
        }
        guard !wasDeprecated || old?.sunset != text else { return [] }
        guard let sunset = CivilDay(sunset: text) else {
            return [
                Breach(
                    rule: .sunsetUnreadable,
                    words: ", with the sunset date '\(text)', which is no day",
                    hint: "write year, month and day: 'x-sunset: 2030-12-31'"
                )
            ]
        }
        let before = wasDeprecated ? old?.sunset.flatMap { CivilDay(sunset: $0) } : nil
        return nearness(of: sunset, before: before, level: new.stability, today: today).map { [$0] } ?? []
    }

    /// A date is moved nearer, or too near from the beginning: never both.
    private func nearness(of sunset: CivilDay, before: CivilDay?, level: String?, today: CivilDay?) -> Breach?
    {
        if let before, before <= sunset { return nil }
        guard let today else { return nil }
        let left = sunset.daysSinceEpoch - today.daysSinceEpoch
        let promised = notice.days(at: level)
        guard left < promised else { return nil }
        let hint = CivilDay(daysSinceEpoch: today.daysSinceEpoch + promised).map {
            "name \($0) or a later day"
        }
        let time = left < 0 ? "which is over" : "in \(left) day\(left == 1 ? "" : "s")"
        if let before {
            return Breach(
                rule: .sunsetMovedNearer,
                words: ", nearer than \(before) and \(time); \(promised) days are promised",
                hint: hint ?? "name a later day"
            )
        }
        return Breach(
            rule: .sunsetTooNear,
            words: ", with the sunset date \(sunset), \(time); \(promised) days are promised",
            hint: hint ?? "name a later day"
        )
    }
}
