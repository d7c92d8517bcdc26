import ChangeModel

extension ChangeRule {
    static let nonSuccessStatusAdded = ChangeRule(
        "non-success-status-added",
        .response,
        .existence,
        .add,
        .harmless,
        "there is one answer more for what does not succeed",
        explanation: """
            Clients must take every status of 400 and more for a failure, whether it is documented or not.

            ```yaml
            # before
            responses:
              "404": {}
            # after
            responses:
              "404": {}
              "409": {}
            ```

            Source: RFC 9110, section 15.
            """
    )
}
