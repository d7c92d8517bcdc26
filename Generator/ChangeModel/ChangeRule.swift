/// One kind of change: what `explain ID` prints, and what it means for those it reaches.
///
/// The id alone decides equality: two rules never share one. Each rule stands in a file of its own, as a static member.
package struct ChangeRule: Sendable, Hashable {
    /// Stable, kebab case, without the direction: `enum-value-removed`.
    package let id: String
    package let area: Area
    package let kind: Kind
    package let action: Action
    package let scope: Scope
    /// One line, shown in lists.
    package let summary: String
    /// Markdown: what it means for whom and why, an example, what an API's owner does instead, the source in
    /// a specification.
    package let explanation: String

    package init(
        _ id: String,
        _ area: Area,
        _ kind: Kind,
        _ action: Action,
        _ scope: Scope,
        _ summary: String,
        explanation: String
    ) {
        self.id = id
        self.area = area
        self.kind = kind
        self.action = action
        self.scope = scope
        self.summary = summary
        self.explanation = explanation
    }

    /// The part of a document, or the SDK made from it.
    package enum Area: String, Sendable, Hashable, CaseIterable {
        case document, server, tag, path, operation, parameter, requestBody, response, header, schema
        case security, component, callback, webhook, sdk
    }

    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case existence, requiredness, type, value, constraint, structure, mutability, serialization, lifecycle
        case security, naming, documentation
    }

    package enum Action: String, Sendable, Hashable, CaseIterable {
        case add, remove, change, widen, narrow
    }

    /// Which way the thing travels, and what the change means there.
    package enum Scope: Sendable, Hashable {
        /// Whichever way, or neither: documents, paths, operations, security, symbols of an SDK.
        case anywhere(Verdicts)
        case request(Verdicts)
        case response(Verdicts)
        /// Schemas travel both ways; what widens one narrows the other.
        case both(request: Verdicts, response: Verdicts)
    }

    package static func == (left: Self, right: Self) -> Bool { left.id == right.id }

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// Which way something travels.
package enum Direction: String, Sendable, Hashable, CaseIterable {
    /// From client to server; in a callback or webhook, what the client's own server answers.
    case request
    case response
}

extension ChangeRule {
    /// What a change by this rule means where it travels these ways; none for what no operation uses.
    package func verdicts(_ directions: [Direction]) -> Verdicts {
        switch scope {
        case .anywhere(let verdicts): verdicts
        case .request(let verdicts): directions.contains(.request) ? verdicts : .unaffected
        case .response(let verdicts): directions.contains(.response) ? verdicts : .unaffected
        case .both(let request, let response):
            (directions.contains(.request) ? request : .unaffected)
                .union(directions.contains(.response) ? response : .unaffected)
        }
    }
}
