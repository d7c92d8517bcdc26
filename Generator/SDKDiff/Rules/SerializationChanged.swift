import ChangeModel

extension ChangeRule {
    static let serializationChanged = ChangeRule(
        "swift-serialization-changed",
        .sdk,
        .serialization,
        .change,
        .anywhere(Verdicts(behaviour: .safe)),
        "an argument is sent in another way",
        explanation: """
            The value goes into another part of the request, or is written in another style or format. Callers need not
            change anything but the SDK's version; older versions go on to send it in the old way.

            ```yaml
            # before
            { name: tags, in: query, explode: true }
            # after
            { name: tags, in: query, explode: false }
            ```

            Let the server understand both as long as older versions are in use.

            Source: OpenAPI 3.1.1, Parameter Object, Style Values.
            """
    )
}
