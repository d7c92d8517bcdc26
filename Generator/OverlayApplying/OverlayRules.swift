package import Diagnostics

/// The findings of reading and applying overlays.
package enum OverlayRules {
    package static let invalid = DiagnosticRule(
        "overlay-invalid",
        .error,
        "an overlay is not as the Overlay Specification has it",
        explanation: """
            An overlay says its version, has a title and a version of its own, and lists at least one action with a
            target.

            ```yaml
            overlay: 1.0.0
            info: {title: Names for the SDK, version: 1.0.0}
            actions:
              - target: $.info
                update: {title: Pets}
            ```

            Source: <https://spec.openapis.org/overlay/v1.0.0#overlay-object>
            """
    )
    package static let unknownField = DiagnosticRule(
        "overlay-unknown-field",
        .error,
        "an overlay has a field that nothing reads",
        explanation: """
            A field of an overlay is none of the specification's. It is an error, as a misspelt field would otherwise
            do nothing without a word; fields of one's own begin with `x-`.

            ```yaml
            actions:
              - target: $.servers[0]
                delete: true      # unknown
                remove: true      # right
            ```

            Source: <https://spec.openapis.org/overlay/v1.0.0#action-object>
            """
    )
    package static let targetInvalid = DiagnosticRule(
        "overlay-target-invalid",
        .error,
        "the target of an action is no JSONPath query",
        explanation: """
            A target is a query of JSONPath. It begins with `$`; names with other characters than letters, digits and
            `_` stand in brackets and quotes. A query that would have to look at the document's nodes again and
            again, more than fifty times each, is refused, too.

            ```yaml
            target: $.paths./pets.get          # wrong
            target: $.paths['/pets'].get       # right
            target: $.paths.*[?@.x-internal]      # wrong
            target: $.paths.*[?@['x-internal']]   # right
            ```

            Source: RFC 9535
            """
    )
    package static let targetUnmatched = DiagnosticRule(
        "overlay-target-unmatched",
        .warning,
        "the target of an action finds nothing",
        explanation: """
            Nothing in the document is where the target of an action looks, so the action does nothing: the document
            has changed, an earlier action has removed the place, or a name is misspelt.

            ```yaml
            target: $.paths['/pet'].get     # the document has '/pets'
            ```

            Source: RFC 9535
            """
    )
    package static let updateImpossible = DiagnosticRule(
        "overlay-update-impossible",
        .error,
        "an action cannot be applied to what its target finds",
        explanation: """
            An object takes an object whose fields are merged into it, an array takes one more element. A text or a
            number is replaced through the object that it is in. The document itself cannot be removed, and what all
            actions add stays within a million values, nested as deep as a file may be.

            ```yaml
            - target: $.info.title        # a string
              update: Pets
            - target: $.info              # right: the object around it
              update: {title: Pets}
            ```

            Source: <https://spec.openapis.org/overlay/v1.0.0#action-object>
            """
    )
    package static let actionEmpty = DiagnosticRule(
        "overlay-action-without-effect",
        .warning,
        "a part of an action has no effect",
        explanation: """
            An action has neither `update` nor `remove: true`, so that it does nothing, or it has both, and then
            `update` does nothing.

            ```yaml
            - target: $.servers[0]
              update: {url: https://example.com}   # without effect beside 'remove'
              remove: true
            ```

            Source: <https://spec.openapis.org/overlay/v1.0.0#action-object>
            """
    )
    package static let otherDocument = DiagnosticRule(
        "overlay-other-document",
        .warning,
        "an overlay was written for another document",
        explanation: """
            `extends` names, from where the overlay is, another file than the document that the overlay is applied to.
            It is applied all the same. Addresses on the network are not compared.

            ```yaml
            extends: ./orders.yaml      # applied to pets.yaml
            ```

            Source: <https://spec.openapis.org/overlay/v1.0.0#overlay-object>
            """
    )

    package static let all = [
        invalid, unknownField, targetInvalid, targetUnmatched, updateImpossible, actionEmpty, otherDocument,
    ]
}
