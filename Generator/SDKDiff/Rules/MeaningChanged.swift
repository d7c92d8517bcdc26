import ChangeModel

extension ChangeRule {
    static let meaningChanged = ChangeRule(
        "swift-meaning-changed",
        .sdk,
        .naming,
        .change,
        .anywhere(Verdicts(behaviour: .warning)),
        "a Swift name stands for something else of the API",
        explanation: """
            Names of Swift are made from those of the document, and two that differ there may be one here: `pet-name` and
            `petName`, `sold` and `SOLD`. Callers compile as before, and read or send another field, value or endpoint. It
            may be the same thing under another name, or another one.

            ```yaml
            # before
            enum: [sold]
            # after
            enum: [SOLD]
            ```

            Where both are to be had, give them Swift names of their own in `sdk.yaml`.

            Source: none; it follows from how names are made.
            """
    )
}
