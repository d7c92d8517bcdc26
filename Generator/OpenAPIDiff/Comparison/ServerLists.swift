import ChangeModel
import Diagnostics
import OpenAPIModel

/// The servers of one place in both documents.
struct ServerLists {
    let old: ServerOwner
    let new: ServerOwner
    let location: String

    init(_ old: ServerOwner, _ new: ServerOwner, _ location: String) {
        self.old = old
        self.new = new
        self.location = location
    }

    /// What a document without servers has.
    private static let fallback = "/"

    func compare(in comparison: inout DocumentComparison, to use: Use) {
        var gone = Array(old.servers.indices)
        var added = Array(new.servers.indices)
        var pairs: [(Int, Int)] = []
        func pair(by key: (Server) -> String?) {
            var waiting: [String: [Int]] = [:]
            for index in gone.reversed() {
                if let key = key(old.servers[index]) { waiting[key, default: []].append(index) }
            }
            for index in added {
                guard let key = key(new.servers[index]), let partner = waiting[key]?.popLast() else {
                    continue
                }
                pairs.append((partner, index))
            }
            let (oldIndices, newIndices) = (Set(pairs.map(\.0)), Set(pairs.map(\.1)))
            gone.removeAll { oldIndices.contains($0) }
            added.removeAll { newIndices.contains($0) }
        }
        pair(by: \.url.value)
        pair(by: \.resolvedURL)
        if gone.first == 0, added.first == 0 { pairs.append((gone.removeFirst(), added.removeFirst())) }
        pair(by: \.description?.value)
        let isBaseChanged = reportBase(pairs, in: &comparison, to: use)
        for (before, now) in pairs.sorted(by: { $0.1 < $1.1 }) {
            compare(old.servers[before], new.servers[now], isFirst: before == 0 && now == 0, &comparison, use)
        }
        for index in gone where !(isBaseChanged && index == 0) && !isFallback(old, index, new) {
            report(
                .serverRemoved,
                "the server '\(old.servers[index].url.value)' was removed",
                old.servers[index],
                nil,
                &comparison,
                use
            )
        }
        for index in added where !(isBaseChanged && index == 0) && !isFallback(new, index, old) {
            report(
                .serverAdded,
                "the server '\(new.servers[index].url.value)' was added",
                nil,
                new.servers[index],
                &comparison,
                use
            )
        }
    }

    /// Whether one document says what the other leaves to the default.
    private func isFallback(_ owner: ServerOwner, _ index: Int, _ other: ServerOwner) -> Bool {
        other.servers.isEmpty && owner.servers[index].resolvedURL == Self.fallback
    }

    /// What comes first is where clients go that were not told otherwise.
    private func reportBase(
        _ pairs: [(Int, Int)],
        in comparison: inout DocumentComparison,
        to use: Use
    ) -> Bool {
        let before = old.servers.first?.resolvedURL ?? Self.fallback
        let now = new.servers.first?.resolvedURL ?? Self.fallback
        // A default that changed is told at the variable.
        guard before != now, old.servers.first?.url.value != new.servers.first?.url.value else {
            return false
        }
        if let first = old.servers.first, pairs.contains(where: { $0.0 == 0 && $0.1 != 0 }) {
            report(
                .serversReordered,
                "the first server is '\(now)' now, '\(before)' comes later",
                first,
                new.servers.first,
                &comparison,
                use
            )
            return false
        }
        report(
            .baseURLChanged,
            "the base URL is '\(now)' now, was '\(before)'",
            old.servers.first,
            new.servers.first,
            &comparison,
            use
        )
        return true
    }

    private func compare(
        _ before: Server,
        _ now: Server,
        isFirst: Bool,
        _ comparison: inout DocumentComparison,
        _ use: Use
    ) {
        if before.url.value != now.url.value, !isFirst, before.resolvedURL != now.resolvedURL {
            let words = "the server '\(before.url.value)' is '\(now.url.value)' now"
            report(.serverURLChanged, words, before, now, &comparison, use)
        }
        compareVariables(before, now, &comparison, use)
        let place = location
        comparison.compareWords(
            "description",
            before.description,
            now.description,
            before.range,
            now.range,
            to: use
        ) { place + "/" + now.url.value.pointerToken }
    }

    private func report(
        _ rule: ChangeRule,
        _ message: String,
        _ before: Server?,
        _ now: Server?,
        _ comparison: inout DocumentComparison,
        _ use: Use
    ) {
        comparison.report(
            rule,
            message,
            at: location,
            detail: (now ?? before)?.url.value ?? Self.fallback,
            old: before.map { Change.Side($0.url.range, value: $0.url.value) },
            new: now.map { Change.Side($0.url.range, value: $0.url.value) },
            to: use
        )
    }
}

extension Server {
    /// The address with every variable's default in its place.
    fileprivate var resolvedURL: String {
        variables.reduce(url.value) { text, variable in
            text.split(separator: "{\(variable.name)}", omittingEmptySubsequences: false)
                .joined(separator: variable.value.default.value)
        }
    }
}
