// The usual ways, for conventions to choose from. None of them trusts the server to come to an end.
extension PageAnswer {
    /// Pages with numbers: asks for the number after this one.
    ///
    /// A page without items is the end. So is one that reaches the total; without a total, one that holds
    /// less than the size *answered* (the size asked for proves nothing, as servers cap it). A total below
    /// the number of items here is not believed. A server that does not advance, in its answered index or,
    /// where it gives no index or total, in its items, is taken to ignore the parameter: the list ends before
    /// the repeated page.
    ///
    /// - Parameters:
    ///   - name: The query parameter of the number.
    ///   - first: The number of the first page: what is meant where none is asked for.
    ///   - count: What the information says.
    /// - Returns: Where the list goes on.
    public func numbered(
        _ name: String,
        first: UInt64 = 1,
        count: (Information) -> PageCount = { _ in PageCount() }
    ) -> PageContinuation {
        let count = PageCounts(now: information.map(count), before: previous.map(count))
        if count.standsStill(repeatsItems) { return .repetition }
        let asked = position[name].flatMap { UInt64($0) } ?? first
        let (next, isLast) = asked.addingReportingOverflow(1)
        guard itemCount > 0, !isLast else { return .end }
        let skipped = asked > first ? asked - first : 0
        var reached: UInt64? = skipped == 0 ? UInt64(itemCount) : nil
        if let size = count.now?.size {
            let (start, overflows) = skipped.multipliedReportingOverflow(by: size)
            reached = overflows ? .max : start.addingSaturated(UInt64(itemCount))
        }
        return ends(count, reached: reached) ? .end : moved(name, to: next)
    }

    /// Pages that begin at an offset: asks for the item after the last one of this page.
    ///
    /// The end is found as for `numbered`; an answered index is not looked at.
    ///
    /// - Parameters:
    ///   - name: The query parameter of the offset, which counts from 0.
    ///   - count: What the information says.
    /// - Returns: Where the list goes on.
    public func offset(
        _ name: String,
        count: (Information) -> PageCount = { _ in PageCount() }
    ) -> PageContinuation {
        let count = PageCounts(now: information.map(count), before: nil)
        if repeatsItems { return .repetition }
        let asked = position[name].flatMap { UInt64($0) } ?? 0
        let (next, isLast) = asked.addingReportingOverflow(UInt64(itemCount))
        guard itemCount > 0, !isLast else { return .end }
        return ends(count, reached: next) ? .end : moved(name, to: next)
    }

    /// Pages that name the next one: asks with the token answered; nil, null and an empty token are the end.
    public func token<Token: JSONWritable>(_ name: String, _ token: Token?) -> PageContinuation {
        var next = position
        next.set(name, token)
        guard let text = next[name], !text.isEmpty else { return .end }
        return .next(next)
    }

    /// Pages whose header has `Link: <…>; rel="next"` (RFC 8288): asks with the link's values of these
    /// parameters.
    ///
    /// Only the query of a link to the same origin is followed.
    public func linked(_ parameters: [String]) -> PageContinuation {
        guard let base = try? AbsoluteURL(url), let reference = LinkHeader.next(in: headers),
            let link = try? base.resolving(reference), let query = link.query,
            let target = Origin(scheme: link.scheme, authority: link.authority),
            target == Origin(scheme: base.scheme, authority: base.authority)
        else { return .end }
        var next = PagePosition()
        for pair in query.split(separator: "&") {
            guard let equals = pair.firstIndex(of: "="), let name = PercentEncoding.decode(pair[..<equals]),
                parameters.contains(name)
            else { continue }
            // A plus is a space in the queries that servers write, as in those of forms.
            let spaced = String(pair[pair.index(after: equals)...].map { $0 == "+" ? " " : $0 })
            next.set(name, PercentEncoding.decode(spaced[...]))
        }
        return .next(next)
    }

    private func moved(_ name: String, to value: UInt64) -> PageContinuation {
        var next = position
        next.set(name, value)
        return .next(next)
    }

    private func ends(_ count: PageCounts, reached: UInt64?) -> Bool {
        if let total = count.now?.total, total >= UInt64(itemCount), let reached { return reached >= total }
        return count.now?.size.map { UInt64(itemCount) < $0 } ?? false
    }
}

private struct PageCounts {
    let now: PageCount?
    let before: PageCount?

    func standsStill(_ repeatsItems: Bool) -> Bool {
        if let index = now?.index, let earlier = before?.index, index <= earlier { return true }
        return repeatsItems && (now?.index == nil || now?.total == nil)
    }
}

extension UInt64 {
    fileprivate func addingSaturated(_ other: UInt64) -> UInt64 {
        let (sum, overflows) = addingReportingOverflow(other)
        return overflows ? .max : sum
    }
}
