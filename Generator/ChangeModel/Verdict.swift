/// How much a change matters to those it reaches on one axis.
package enum Verdict: String, Sendable, Hashable, Comparable, CaseIterable {
    /// Nobody can tell on this axis.
    case unaffected
    /// Something is new or wider, and all that worked goes on to work.
    case safe
    /// What worked may stop working, depending on something that the documents do not say.
    case warning
    /// Something that worked stops working, or works otherwise.
    case breaking

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .unaffected: 0
        case .safe: 1
        case .warning: 2
        case .breaking: 3
        }
    }
}

/// The ways in which a change reaches people.
package enum Axis: String, Sendable, Hashable, CaseIterable {
    /// A client built from the old document talks to a server that follows the new one.
    case wire
    /// Code written against the old SDK is compiled with the new one.
    case source
    /// Everything still compiles and is understood, and acts otherwise.
    case behaviour
}

/// What a change means on each axis.
package struct Verdicts: Sendable, Hashable {
    package var wire: Verdict
    package var source: Verdict
    package var behaviour: Verdict

    package init(
        wire: Verdict = .unaffected,
        source: Verdict = .unaffected,
        behaviour: Verdict = .unaffected
    ) {
        self.wire = wire
        self.source = source
        self.behaviour = behaviour
    }

    package static let unaffected = Verdicts()

    package subscript(axis: Axis) -> Verdict {
        get {
            switch axis {
            case .wire: wire
            case .source: source
            case .behaviour: behaviour
            }
        }
        set {
            switch axis {
            case .wire: wire = newValue
            case .source: source = newValue
            case .behaviour: behaviour = newValue
            }
        }
    }

    /// The worse of both on each axis.
    package func union(_ other: Verdicts) -> Verdicts {
        Verdicts(
            wire: max(wire, other.wire),
            source: max(source, other.source),
            behaviour: max(behaviour, other.behaviour)
        )
    }

    package func worst(on axes: [Axis] = Axis.allCases) -> Verdict {
        axes.map { self[$0] }.max() ?? .unaffected
    }
}
