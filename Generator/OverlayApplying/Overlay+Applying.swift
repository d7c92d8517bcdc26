package import Diagnostics
package import YAMLModel

extension Overlay {
    /// The document with the overlay's changes, each made to what the ones before it have left; nil after an error.
    ///
    /// What an action adds keeps its place in the overlay's file. An action that finds nothing is a warning.
    package func applied(to document: YAMLNode, reporting log: inout DiagnosticLog) -> YAMLNode? {
        var node = document
        var budget = NodeEdit.Budget()
        var isComplete = true
        for action in actions {
            guard let next = Self.applied(action, to: node, version, &budget, reporting: &log) else {
                isComplete = false
                continue
            }
            node = next
        }
        return isComplete ? node : nil
    }

    private static func applied(
        _ action: OverlayAction,
        to document: YAMLNode,
        _ version: OverlayVersion,
        _ budget: inout NodeEdit.Budget,
        reporting log: inout DiagnosticLog
    ) -> YAMLNode? {
        let matches: [PathEvaluation.Match]
        do throws(PathEffortExceeded) {
            matches = try PathEvaluation.matches(of: action.target, in: document)
        } catch {
            log.report(.overlayTargetTooCostly(action.text), at: action.targetRange)
            return nil
        }
        guard !matches.isEmpty else {
            log.report(.overlayTargetUnmatched(action.text), at: action.targetRange)
            return document
        }
        let change: NodeEdit.Change
        switch action.effect {
        case .remove:
            if matches.contains(where: { $0.path == .root }) {
                log.report(.overlayRemovesRoot, at: action.targetRange)
                return nil
            }
            change = .remove
        case .update(let update):
            if let problem = problem(with: update, for: matches, version) {
                log.report(problem.message, at: action.targetRange, notes: problem.notes)
                return nil
            }
            guard budget.allows(update, at: matches) else {
                log.report(.overlayResultTooLarge, at: update.range)
                return nil
            }
            change = .update(update)
        }
        let paths = matches.compactMap { $0.path?.steps }.sorted { $0.lexicographicallyPrecedes($1) }
        return NodeEdit(change).applied(to: document, paths[...], depth: 0)
    }

    /// Why the update cannot be made to one of the nodes.
    private static func problem(
        with update: YAMLNode,
        for matches: [PathEvaluation.Match],
        _ version: OverlayVersion
    ) -> (message: DiagnosticMessage, notes: [Diagnostic.Note])? {
        for match in matches {
            let message: DiagnosticMessage? =
                switch match.node.content {
                case .mapping: update.mapping == nil ? .overlayUpdateNoObject(update) : nil
                case .sequence: nil
                case .null, .bool, .integer, .number, .string:
                    version == .v1_0 ? .overlayTargetPrimitive(match.node) : nil
                }
            if let message {
                return (message, [Diagnostic.Note("the target finds this", at: match.node.range)])
            }
        }
        return nil
    }
}
