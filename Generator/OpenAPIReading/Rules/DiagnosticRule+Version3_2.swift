import Diagnostics
import OpenAPIModel

extension DiagnosticRule {
    /// What only documents of OpenAPI 3.2 can have.
    static let version3_2: [DiagnosticRule] = [
        .methodInvalid, .methodHasField, .querystringWithoutContent, .querystringNotAlone, .tagParent,
        .xmlNodeType,
    ]

    static let methodInvalid = DiagnosticRule(
        "method-invalid",
        .warning,
        "A key of 'additionalOperations' is no HTTP method.",
        explanation: """
            The keys of `additionalOperations` are methods of HTTP, written as a request has them: letters, digits and
            a few signs, without spaces. An operation under any other key cannot be called and is left out.

            ```yaml
            additionalOperations:
              COPY: {responses: {'201': {description: A copy.}}}   # not 'COPY it'
            ```
            """
    )
    static let methodHasField = DiagnosticRule(
        "method-has-field",
        .warning,
        "A method in 'additionalOperations' has a field of its own.",
        explanation: """
            `get`, `put`, `post`, `delete`, `options`, `head`, `patch`, `trace` and `query` are fields of the path item
            itself, and must not stand in `additionalOperations`. The operation is read as if it stood in its field;
            if that is there too, the one in `additionalOperations` is left out.

            ```yaml
            /orders:
              post: {responses: {'201': {description: Made.}}}   # not additionalOperations: {POST: …}
            ```
            """
    )
    static let querystringWithoutContent = DiagnosticRule(
        "querystring-without-content",
        .warning,
        "A parameter for the whole query string has no 'content'.",
        explanation: """
            A parameter `in: querystring` is the whole query, and `content` says in which form. One that has a `schema`
            instead is sent as a form.

            ```yaml
            parameters:
              - name: filter
                in: querystring
                content: {application/x-www-form-urlencoded: {schema: {type: object}}}
            ```
            """
    )
    static let tagParent = DiagnosticRule(
        "tag-parent",
        .warning,
        "The parent of a tag is not there, or is its own descendant.",
        explanation: """
            `parent` names another tag of the document. Tags that are their own ancestors have no place in a tree.

            ```yaml
            tags:
              - {name: orders}
              - {name: returns, parent: orders}
            ```
            """
    )
    static let xmlNodeType = DiagnosticRule(
        "xml-node-type",
        .warning,
        "An XML node type is not known, or stands beside what it replaces.",
        explanation: """
            `nodeType` is `element`, `attribute`, `text`, `cdata` or `none`. It takes the place of `attribute` and
            `wrapped`, which must not stand beside it and are then ignored.
            """
    )
}

extension DiagnosticMessage {
    static func methodInvalid(_ key: String) -> Self {
        Self(.methodInvalid, "'\(key)' is no HTTP method, so its operation is left out")
    }

    static func methodHasField(_ key: String, isTaken: Bool) -> Self {
        let field = key.lowercased()
        let effect = isTaken ? "; the operation is left out" : ""
        return Self(
            .methodHasField,
            "the method '\(key)' has a field of its own, '\(field)'\(effect)",
            hint: "write the operation under '\(field)'"
        )
    }

    static func querystringWithSchema(_ name: String) -> Self {
        Self(
            .querystringWithoutContent,
            "the parameter '\(name)' in querystring must have 'content', not 'schema'",
            hint: "put the schema under 'content', below its media type"
        )
    }

    static func tagParentMissing(_ name: String, _ parent: String, among names: [String]) -> Self {
        let near = Suggestion.nearest(to: parent, among: names)
        return Self(
            .tagParent,
            "the parent '\(parent)' of the tag '\(name)' is not among the document's tags",
            hint: near.map { "did you mean '\($0)'?" }
        )
    }

    static func tagParentCircular(_ name: String) -> Self {
        Self(.tagParent, "the tag '\(name)' is its own ancestor")
    }

    static func nodeTypeUnknown(_ text: String) -> Self {
        let types = XMLNodeType.allCases.map(\.rawValue)
        let near = Suggestion.nearest(to: text, among: types)
        return Self(
            .xmlNodeType,
            "'\(text)' is no type of an XML node",
            hint: near.map { "did you mean '\($0)'?" } ?? "use one of \(types.joined(separator: ", "))"
        )
    }

    static func besideNodeType(_ key: String) -> Self {
        Self(.xmlNodeType, "'\(key)' is ignored beside 'nodeType'")
    }
}
