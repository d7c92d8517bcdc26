import ChangeModel

extension ChangeRule {
    static let majorVersionNotBumped = ChangeRule(
        "major-version-not-bumped",
        .document,
        .lifecycle,
        .change,
        .anywhere(.unaffected),
        "callers are broken and the API's major version is the same",
        explanation: """
            Something that worked with the old document does not work with the new one. The version was
            raised, but by less than semantic versioning asks for.

            ```yaml
            # before
            info:
              version: 1.4.0
            # after
            info:
              version: 1.5.0
            ```

            Raise the major version, or take the breaking change back.

            Source: Semantic Versioning 2.0.0, item 8.
            """
    )
}
