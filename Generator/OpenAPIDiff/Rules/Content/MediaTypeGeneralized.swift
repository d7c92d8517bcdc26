import ChangeModel

extension ChangeRule {
    static let mediaTypeGeneralized = ChangeRule(
        "media-type-generalized",
        .response,
        .type,
        .widen,
        .widening,
        "the media type of a body is a more general one",
        explanation: """
            What was sent so far is still of the new type. Responses may be of other kinds from now on,
            which clients made from the old document do not know.

            ```yaml
            # before
            content:
              application/problem+json: {}
            # after
            content:
              application/json: {}
            ```

            Name every type that is sent.

            Source: RFC 6839, section 3.1; RFC 9110, section 12.5.1.
            """
    )
}
