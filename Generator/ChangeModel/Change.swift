package import Diagnostics

/// One difference between two documents, told once, where it was made.
package struct Change: Sendable, Hashable {
    package let rule: ChangeRule
    /// Lower case, no full stop, names the document's things in single quotes: `the property 'nick' was removed`.
    package let message: String
    /// Where the cause stands, by structure and in both documents alike.
    ///
    /// As a URI fragment, `#/components/schemas/Pet/properties/nick`; never a line, an index into a list that may be
    /// reordered, or the name of a path parameter.
    package let location: String
    /// What tells this change from others by the same rule in the same place, such as the enum's value; empty else.
    package let detail: String
    /// The cause, in the old document; nil for what was added.
    package let old: Side?
    /// The cause, in the new document; nil for what was removed.
    package let new: Side?
    /// The operations that meet the change, in the order of the comparison's operations.
    package let reach: [Reach]
    /// A way from the first of them to the change: `response 200, application/json: items[].owner.nick`.
    package let way: String?
    /// What the thing is to the operations that meet it: ordered, each once.
    package let placements: [Placement]
    /// By rule and directions; the policy may say otherwise, and the SDK decides on the source.
    package var verdicts: Verdicts
    /// What an owner or a caller can do about it.
    package let hint: String?

    package init(
        rule: ChangeRule,
        message: String,
        location: String,
        detail: String = "",
        old: Side? = nil,
        new: Side? = nil,
        reach: [Reach] = [],
        way: String? = nil,
        placements: [Placement] = [],
        verdicts: Verdicts,
        hint: String? = nil
    ) {
        self.rule = rule
        self.message = message
        self.location = location
        self.detail = detail
        self.old = old
        self.new = new
        self.reach = reach
        self.way = way
        self.placements = placements
        self.verdicts = verdicts
        self.hint = hint
    }

    /// What one document says.
    package struct Side: Sendable, Hashable {
        package let range: SourceRange
        /// The value that changed, short and on one line: `20`, `sold, free`; nil where there is none.
        package let value: String?
        /// What its owner says of its life; nil where that does not matter.
        package let lifecycle: Lifecycle?

        package init(_ range: SourceRange, value: String? = nil, lifecycle: Lifecycle? = nil) {
            self.range = range
            self.value = value
            self.lifecycle = lifecycle
        }
    }

    /// What a schema, or something in it, is to an operation.
    package enum Placement: String, Sendable, Hashable, CaseIterable, Comparable {
        case body, property, parameter, parameterProperty, header, headerProperty

        package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }
}

/// An operation that meets a change, and which way the thing travels there.
package struct Reach: Sendable, Hashable {
    /// Index into the operations of the comparison.
    package let operation: Int
    /// Nil for what has no direction: the operation itself, its security.
    package let direction: Direction?

    package init(operation: Int, direction: Direction?) {
        self.operation = operation
        self.direction = direction
    }
}

/// An operation of the documents compared: of the new one, or of the old one where it is gone.
package struct ComparedOperation: Sendable, Hashable {
    /// Upper case.
    package let method: String
    /// The template, as the document it is from writes it; for a webhook its name.
    package let path: String
    package let operationID: String?
    package let tags: [String]
    package let isWebhook: Bool
    /// The `x-stability-level` that callers went by: the old document's, else the new one's.
    package let stability: String?
    /// Where it stands in each document; nil where it does not.
    package let old: SourceRange?
    package let new: SourceRange?

    package init(
        method: String,
        path: String,
        operationID: String?,
        tags: [String],
        isWebhook: Bool = false,
        old: SourceRange?,
        new: SourceRange?,
        stability: String? = nil
    ) {
        self.method = method
        self.path = path
        self.operationID = operationID
        self.tags = tags
        self.isWebhook = isWebhook
        self.old = old
        self.new = new
        self.stability = stability
    }

    /// `GET /pets/{id}`.
    package var title: String { "\(method) \(path)" }
}

/// All differences of two documents.
package struct DocumentChanges: Sendable, Hashable {
    /// In the order of the new document, with those that are gone after their neighbours.
    package let operations: [ComparedOperation]
    /// Sorted: document, paths and operations in order, then components by name.
    package let changes: [Change]

    package init(operations: [ComparedOperation], changes: [Change]) {
        self.operations = operations
        self.changes = changes
    }
}
