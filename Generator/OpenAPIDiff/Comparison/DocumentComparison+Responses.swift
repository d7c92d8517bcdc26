import ChangeModel
import Diagnostics
import OpenAPIModel

extension DocumentComparison {
    mutating func compareResponses(_ old: Operation, _ new: Operation, in use: Use) {
        for before in old.responses.entries {
            let status = before.status.value
            if let now = new.responses.entries.first(where: { $0.status.value == status }) {
                compare(before, now, of: new, in: use)
            } else if let wider = Self.cover(of: status, in: new.responses) {
                report(.responseStatusGeneralized, before, wider, new, in: use)
                compare(before, wider, of: new, in: use)
            } else if !Self.isSplit(status, in: new.responses, butNot: old.responses) {
                reportRemoval(before, of: old, to: use)
            }
        }
        for now in new.responses.entries {
            let status = now.status.value
            if old.responses.entries.contains(where: { $0.status.value == status }) { continue }
            // Told at the statuses that it covers now.
            if Self.isSplit(status, in: old.responses, butNot: new.responses) { continue }
            if let wider = Self.cover(of: status, in: old.responses) {
                report(.responseStatusSpecialized, wider, now, new, in: use)
                compare(wider, now, of: new, in: use)
            } else {
                reportAddition(now, of: new, to: use)
            }
        }
    }

    /// The range, else the default, that answers with a status where the status itself is not documented.
    ///
    /// A range may be covered by the default only. For what succeeds, a default says too little to count.
    private static func cover(of status: StatusCodePattern, in responses: Responses) -> ResponseEntry? {
        switch status {
        case .exact(let code):
            if let range = responses.entries.first(where: { $0.status.value == .range(code / 100) }) {
                return range
            }
            return code / 100 == 2 ? nil : responses.entries.first { $0.status.value == .default }
        case .range(let digit):
            return digit == 2 ? nil : responses.entries.first { $0.status.value == .default }
        case .default: return nil
        }
    }

    /// Whether a range became the statuses in it, which are told as additions to what was covered.
    private static func isSplit(
        _ status: StatusCodePattern,
        in responses: Responses,
        butNot former: Responses
    ) -> Bool {
        guard case .range(let digit) = status else { return false }
        return responses.entries.contains { entry in
            guard case .exact(let code) = entry.status.value, code / 100 == digit else { return false }
            return !former.entries.contains { $0.status.value == entry.status.value }
        }
    }

    private mutating func reportRemoval(
        _ entry: ResponseEntry,
        of old: Operation,
        to use: Use
    ) {
        report(
            entry.status.value.isSuccess ? .successStatusRemoved : .nonSuccessStatusRemoved,
            "the response \(entry.status.value) was removed",
            at: places.text(old.location, isOld: true) + "/responses/\(entry.status.value)",
            old: Change.Side(entry.range, value: "\(entry.status.value)"),
            to: use.response("response \(entry.status.value)")
        )
    }

    private mutating func reportAddition(
        _ entry: ResponseEntry,
        of new: Operation,
        to use: Use
    ) {
        report(
            entry.status.value.isSuccess ? .successStatusAdded : .nonSuccessStatusAdded,
            "the response \(entry.status.value) was added",
            at: places.text(new.location, isOld: false) + "/responses/\(entry.status.value)",
            new: Change.Side(entry.range, value: "\(entry.status.value)"),
            to: use.response("response \(entry.status.value)")
        )
    }

    private mutating func report(
        _ rule: ChangeRule,
        _ before: ResponseEntry,
        _ now: ResponseEntry,
        _ new: Operation,
        in use: Use
    ) {
        let isWider = rule == .responseStatusGeneralized
        report(
            rule,
            isWider
                ? "the response \(before.status.value) is covered by \(now.status.value) now"
                : "the response \(now.status.value) was added, which \(before.status.value) covered",
            at: places.text(new.location, isOld: false)
                + "/responses/\((isWider ? before : now).status.value)",
            old: Change.Side(before.range, value: "\(before.status.value)"),
            new: Change.Side(now.range, value: "\(now.status.value)"),
            to: use.response("response \(now.status.value)")
        )
    }

    private mutating func compare(
        _ before: ResponseEntry,
        _ now: ResponseEntry,
        of operation: Operation,
        in use: Use
    ) {
        let status = now.status.value
        let site: Place = { [places] in
            places.text(operation.location, isOld: false) + "/responses/\(status)"
        }
        compare(before.response, now.response, in: use.response("response \(status)"), at: site)
    }

    mutating func compare(
        _ before: Referenceable<Response>,
        _ now: Referenceable<Response>,
        in use: Use,
        at site: @escaping Place
    ) {
        meet(before.location, now.location, in: use) { comparison, use in
            let place = comparison.place(before.location, now.location, site)
            let (old, new) = (before.value, now.value)
            comparison.compareContent(
                ContentSite(content: old.content, range: old.range),
                ContentSite(content: new.content, range: new.range),
                at: place,
                to: use
            )
            comparison.compareHeaders(
                HeaderSite(headers: old.headers, range: old.range),
                HeaderSite(headers: new.headers, range: new.range),
                at: place,
                in: use
            )
            comparison.compareLinks(old, new, at: place, to: use)
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
    }
}

extension ResponseEntry {
    /// What an SDK is made from: the answer, with its status where both stand together.
    fileprivate var range: SourceRange {
        response.reference == nil ? status.range.through(response.value.range) : response.value.range
    }
}

extension StatusCodePattern {
    /// Whether the answer is what the caller asked for.
    var isSuccess: Bool {
        switch self {
        case .exact(let code): code / 100 == 2
        case .range(let digit): digit == 2
        case .default: false
        }
    }
}
