import ChangeModel

extension ChangeRule {
    static let mediaTypeParametersChanged = ChangeRule(
        "media-type-parameters-changed",
        .response,
        .naming,
        .change,
        .harmless,
        "a media type is written otherwise and means the same",
        explanation: """
            UTF-8 is what everybody sends who says nothing, and weights only choose among answers.

            ```yaml
            # before
            content:
              application/json: {}
            # after
            content:
              application/json; charset=utf-8: {}
            ```

            Source: RFC 9110, section 8.3.1; RFC 8259, section 8.1.
            """
    )
}
