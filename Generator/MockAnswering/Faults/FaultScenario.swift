package import Diagnostics

/// Faults that come by themselves: what `--faults FILE` says.
package struct FaultScenario: Sendable, Hashable {
    /// The first one that matches a call and fires decides.
    package let rules: [Rule]

    package init(rules: [Rule] = []) { self.rules = rules }

    /// Which calls fail, how often, and in which ways.
    package struct Rule: Sendable, Hashable {
        package let target: Target
        package let occasion: Occasion
        /// By matching call: the first call takes the first one, and so on; a single one is for all.
        package let faults: [Fault]
        /// Whether the sequence begins again at its end; otherwise nothing fails from there on.
        package let isRepeated: Bool
        package let range: SourceRange

        package init(
            target: Target,
            occasion: Occasion,
            faults: [Fault],
            isRepeated: Bool,
            range: SourceRange
        ) {
            self.target = target
            self.occasion = occasion
            self.faults = faults
            self.isRepeated = isRepeated
            self.range = range
        }
    }

    /// The calls that a rule is for: all that fit each list that is not empty.
    package struct Target: Sendable, Hashable {
        /// By operationId.
        package let operations: [String]
        /// In upper case.
        package let methods: [String]
        /// With `*` for any text: of the document's template, or of the request.
        package let paths: [String]
        package let tags: [String]

        package init(
            operations: [String] = [],
            methods: [String] = [],
            paths: [String] = [],
            tags: [String] = []
        ) {
            self.operations = operations
            self.methods = methods
            self.paths = paths
            self.tags = tags
        }
    }

    /// Which of the matching calls fail.
    package enum Occasion: Sendable, Hashable {
        case always
        /// By chance, from 0 to 1: the same calls for the same seed.
        case rate(Double)
        /// By number, from 1.
        case calls([ClosedRange<Int>])
        /// The nth, the 2nth, and so on.
        case every(Int)
    }
}
