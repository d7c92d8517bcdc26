/// What a scenario's rules look at in a request.
package struct FaultCall: Sendable, Hashable {
    package let operationId: String?
    package let method: String
    /// As the document writes it, with braces; nil where no operation was found.
    package let template: String?
    /// As sent, without the query.
    package let path: String
    package let tags: [String]

    package init(operationId: String?, method: String, template: String?, path: String, tags: [String]) {
        self.operationId = operationId
        self.method = method
        self.template = template
        self.path = path
        self.tags = tags
    }
}

extension FaultScenario.Target {
    func matches(_ call: FaultCall) -> Bool {
        if !operations.isEmpty, !(call.operationId.map(operations.contains) ?? false) { return false }
        if !methods.isEmpty, !methods.contains(call.method) { return false }
        if !tags.isEmpty, !tags.contains(where: call.tags.contains) { return false }
        if paths.isEmpty { return true }
        let texts = [call.template, call.path].compactMap(\.self)
        return paths.contains { pattern in
            texts.contains { Self.matches(Array($0.utf8), Array(pattern.utf8)) }
        }
    }

    /// Whether a text is as a pattern says, in which `*` stands for any bytes; in time of at most their product.
    private static func matches(_ text: [UInt8], _ pattern: [UInt8]) -> Bool {
        let star = UInt8(ascii: "*")
        var (at, next) = (0, 0)
        var retry: (at: Int, next: Int)?
        while at < text.count {
            if next < pattern.count, pattern[next] == star {
                retry = (at, next + 1)
                next += 1
            } else if next < pattern.count, pattern[next] == text[at] {
                (at, next) = (at + 1, next + 1)
            } else if let last = retry {
                retry = (last.at + 1, last.next)
                (at, next) = (last.at + 1, last.next)
            } else {
                return false
            }
        }
        return pattern[next...].allSatisfy { $0 == star }
    }
}

extension FaultScenario.Rule {
    /// What happens to the matching call of a number, from 0; nil where this rule lets it pass.
    func fault(ofCall number: Int, chance: SeededChance) -> Fault? {
        let fires =
            switch occasion {
            case .always: true
            case .rate(let rate): chance.fraction(of: number) < rate
            case .calls(let ranges): ranges.contains { $0.contains(number + 1) }
            case .every(let step): (number + 1).isMultiple(of: step)
            }
        guard fires, !faults.isEmpty else { return nil }
        if faults.count == 1, isRepeated { return faults[0] }
        guard isRepeated || number < faults.count else { return nil }
        return faults[number % faults.count]
    }
}

/// Numbers that look like chance and are the same in each run.
struct SeededChance: Sendable, Hashable {
    let seed: UInt64
    /// Keeps apart the draws of different rules.
    let stream: UInt64

    /// At least 0, less than 1.
    func fraction(of number: Int) -> Double {
        let mixed = Self.mix(seed &+ Self.mix(stream &+ Self.mix(UInt64(truncatingIfNeeded: number))))
        return Double(mixed >> 11) * 0x1p-53
    }

    /// The output function of SplitMix64.
    private static func mix(_ value: UInt64) -> UInt64 {
        var bits = value &+ 0x9E37_79B9_7F4A_7C15
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}
