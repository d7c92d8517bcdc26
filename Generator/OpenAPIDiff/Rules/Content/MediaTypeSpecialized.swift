import ChangeModel

extension ChangeRule {
    static let mediaTypeSpecialized = ChangeRule(
        "media-type-specialized",
        .response,
        .type,
        .narrow,
        .narrowing,
        "the media type of a body is a more special one",
        explanation: """
            What is sent from now on is still of the old type. Requests that were of the old type only may
            be refused.

            ```yaml
            # before
            content:
              application/json: {}
            # after
            content:
              application/problem+json: {}
            ```

            Go on to accept the general type.

            Source: RFC 6839, section 3.1; RFC 9110, section 12.5.1.
            """
    )
}
