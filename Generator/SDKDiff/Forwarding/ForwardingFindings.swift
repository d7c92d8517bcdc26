import Diagnostics
import SDKModel

/// What is not offered under its earlier name, and why.
struct ForwardingFindings {
    private var entries: [(message: DiagnosticMessage, range: SourceRange)] = []

    /// `range`: what the earlier declaration was made from; without one there is nothing to point at.
    mutating func add(_ subject: String, because reason: Reason, at range: SourceRange?) {
        if let range { entries.append((.notForwarded(subject, because: reason.text), range)) }
    }

    func report(to log: inout DiagnosticLog) {
        for entry in entries { log.report(entry.message, at: entry.range) }
    }

    /// Why a declaration cannot be forwarded.
    enum Reason {
        case nameIsTaken(String)
        case ownerIsGone(String)
        case typeChanged
        case argumentTypeChanged(String)
        case resultChanged
        case argumentIsGone(String)
        case argumentIsRequired(String)
        case labelMeansAnother(String)
        case onlyMade
        case onlyMatched
        case imported(String)
        case otherModule

        var text: String {
            switch self {
            case .nameIsTaken(let name): "'\(name)' is another declaration now"
            case .ownerIsGone(let name): "'\(name)', which it was in, is gone"
            case .typeChanged: "its type is not the same any more"
            case .argumentTypeChanged(let label):
                "the type of its argument '\(label)' is not the same any more"
            case .resultChanged: "its result is not of the same type any more"
            case .argumentIsGone(let label): "nothing takes the value of its argument '\(label)'"
            case .argumentIsRequired(let label):
                "it has no value for the argument '\(label)', which is required"
            case .labelMeansAnother(let label): "the label '\(label)' belongs to another value now"
            case .onlyMade: "a value can be made by the earlier name, but not matched in a switch"
            case .onlyMatched: "callers match it in a switch, which knows the new name alone"
            case .imported(let name): "the module is called '\(name)' now, which every import must say"
            case .otherModule: "what it leads to is in modules that do not see each other"
            }
        }
    }
}
