import ChangeModel

extension ChangeRule {
    static let versionNotBumped = ChangeRule(
        "version-not-bumped",
        .document,
        .lifecycle,
        .change,
        .anywhere(.unaffected),
        "callers are broken and the API's version is the same",
        explanation: """
            Something that worked with the old document does not work with the new one, and both carry the
            same version. Whoever looks only at the version cannot know.

            ```yaml
            # before
            info:
              version: 1.4.0
            # after
            info:
              version: 1.4.0
            ```

            Raise the major version, or take the breaking change back.

            Source: Semantic Versioning 2.0.0, item 8.
            """
    )
}
