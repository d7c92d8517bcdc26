import ChangeModel
import Diagnostics
import OpenAPIModel

/// What callers must show, at operations and for all that inherit it from the document.
extension DocumentComparison {
    mutating func compareSecurity(_ before: OperationSite, _ now: OperationSite, to use: Use) {
        let oldList = before.operation.security ?? old.security
        let newList = now.operation.security ?? new.security
        guard !(oldList?.value ?? []).isEmpty || !(newList?.value ?? []).isEmpty else { return }
        // The cause is the document's list only where both operations have it from there.
        let isInherited = before.operation.security == nil && now.operation.security == nil
        let oldOwner =
            isInherited ? DocumentLocation(file: old.file, pointer: .root) : before.operation.location
        let newOwner =
            isInherited ? DocumentLocation(file: new.file, pointer: .root) : now.operation.location
        let oldRange = oldList?.range ?? (isInherited ? old.range : before.operation.range)
        let newRange = newList?.range ?? (isInherited ? new.range : now.operation.range)
        meet(oldOwner.appending("security"), newOwner.appending("security"), in: use) { comparison, use in
            SecurityLists(
                old: SecurityAlternative.all(of: oldList?.value ?? []),
                new: SecurityAlternative.all(of: newList?.value ?? []),
                oldRange: oldRange,
                newRange: newRange,
                location: isInherited
                    ? "#/security"
                    : comparison.places.text(now.operation.location, isOld: false) + "/security"
            )
            .compare(in: &comparison, to: use)
        }
    }

    /// The document's list where no operation has it, so that nothing is passed over.
    mutating func compareUnusedSecurity() {
        let oldOwner = DocumentLocation(file: old.file, pointer: .root).appending("security")
        let newOwner = DocumentLocation(file: new.file, pointer: .root).appending("security")
        guard !wasMet(oldOwner, newOwner), old.security != nil || new.security != nil else { return }
        let (before, now) = (old.security, new.security)
        let (oldRange, newRange) = (before?.range ?? old.range, now?.range ?? new.range)
        meet(oldOwner, newOwner, in: .none) { comparison, use in
            SecurityLists(
                old: SecurityAlternative.all(of: before?.value ?? []),
                new: SecurityAlternative.all(of: now?.value ?? []),
                oldRange: oldRange,
                newRange: newRange,
                location: "#/security"
            )
            .compare(in: &comparison, to: use)
        }
    }
}

/// The alternatives of one place in both documents.
private struct SecurityLists {
    let old: [SecurityAlternative]
    let new: [SecurityAlternative]
    let oldRange: SourceRange
    let newRange: SourceRange
    let location: String

    func compare(in comparison: inout DocumentComparison, to use: Use) {
        let (formerly, present) = (Set(old.map(\.schemes)), Set(new.map(\.schemes)))
        var gone = old.filter { !present.contains($0.schemes) }
        var added = new.filter { !formerly.contains($0.schemes) }
        if gone.isEmpty, added.isEmpty {
            reportOrder(in: &comparison, to: use)
            return
        }
        if gone.contains(where: \.isAnonymous) {
            let words = added.map { "'\($0.plainWords)'" }.joined(separator: " or ")
            let now = added.isEmpty ? "" : ": \(words)"
            report(
                .securityBecameRequired,
                "credentials are required now\(now)",
                nil,
                added.first,
                &comparison,
                use
            )
            // All new alternatives are how those who came without anything may come now.
            if gone.count == old.count { added = [] }
            gone.removeAll(where: \.isAnonymous)
        }
        if added.contains(where: \.isAnonymous) {
            let words = gone.map { "'\($0.plainWords)'" }.joined(separator: " or ")
            let before = gone.isEmpty ? "" : ", were \(words)"
            report(
                .securityBecameOptional,
                "credentials are not required any more\(before)",
                gone.first,
                nil,
                &comparison,
                use
            )
            added.removeAll(where: \.isAnonymous)
            gone = []
        }
        for alternative in gone { report(gone: alternative, &added, &comparison, use) }
        for alternative in added {
            report(
                .securityRequirementAdded,
                "one may call with \(alternative.words) too",
                nil,
                alternative,
                &comparison,
                use
            )
        }
    }

    private func report(
        gone: SecurityAlternative,
        _ added: inout [SecurityAlternative],
        _ comparison: inout DocumentComparison,
        _ use: Use
    ) {
        if let index = added.firstIndex(where: { $0.hasSameSchemes(as: gone) }) {
            reportScopes(gone, added.remove(at: index), &comparison, use)
        } else if let index = added.firstIndex(where: { $0.isSatisfied(whereverIs: gone) }) {
            let now = added.remove(at: index)
            reportRelaxed(gone, now, &comparison, use)
        } else if let now = new.first(where: { $0.isSatisfied(whereverIs: gone) }) {
            reportRelaxed(gone, now, &comparison, use)
        } else if let index = added.firstIndex(where: { gone.isSatisfied(whereverIs: $0) }) {
            let now = added.remove(at: index)
            let words = "one needs \(now.words) now, where \(gone.words) sufficed"
            report(.securityRequirementTightened, words, gone, now, &comparison, use)
        } else {
            let words = "one may not call with \(gone.words) any more"
            report(.securityRequirementRemoved, words, gone, nil, &comparison, use)
        }
    }

    private func reportRelaxed(
        _ before: SecurityAlternative,
        _ now: SecurityAlternative,
        _ comparison: inout DocumentComparison,
        _ use: Use
    ) {
        let words = "one needs only \(now.words) now, where one needed \(before.words)"
        report(.securityRequirementRelaxed, words, before, now, &comparison, use)
    }

    private func reportScopes(
        _ before: SecurityAlternative,
        _ now: SecurityAlternative,
        _ comparison: inout DocumentComparison,
        _ use: Use
    ) {
        for (scheme, formerly) in zip(now.schemes, before.schemes) {
            for scope in scheme.scopes where !formerly.scopes.contains(scope) {
                let words = "the scope '\(scope)' of '\(scheme.name)' is needed now"
                report(.securityScopeAdded, words, before, now, &comparison, use, "\(scheme.name) \(scope)")
            }
            for scope in formerly.scopes where !scheme.scopes.contains(scope) {
                let words = "the scope '\(scope)' of '\(scheme.name)' is not needed any more"
                report(.securityScopeRemoved, words, before, now, &comparison, use, "\(scheme.name) \(scope)")
            }
        }
    }

    private func reportOrder(in comparison: inout DocumentComparison, to use: Use) {
        guard let before = old.first, let now = new.first, before.schemes != now.schemes else { return }
        let words = "\(now.words) comes first now, \(before.words) did"
        report(.securityRequirementsReordered, words, before, now, &comparison, use, "")
    }

    private func report(
        _ rule: ChangeRule,
        _ message: String,
        _ before: SecurityAlternative?,
        _ now: SecurityAlternative?,
        _ comparison: inout DocumentComparison,
        _ use: Use,
        _ detail: String? = nil
    ) {
        comparison.report(
            rule,
            message,
            at: location,
            detail: detail ?? (now ?? before)?.plainWords ?? "",
            old: rule == .securityRequirementAdded
                ? nil : Change.Side(before?.range ?? oldRange, value: before?.plainWords),
            new: rule == .securityRequirementRemoved
                ? nil : Change.Side(now?.range ?? newRange, value: now?.plainWords),
            to: use
        )
    }
}

extension SecurityAlternative {
    /// Without quotes: `oauth (read, write) and key`.
    fileprivate var plainWords: String {
        if isAnonymous { return "none" }
        return schemes.map {
            $0.scopes.isEmpty ? $0.name : "\($0.name) (\($0.scopes.joined(separator: ", ")))"
        }
        .joined(separator: " and ")
    }
}
