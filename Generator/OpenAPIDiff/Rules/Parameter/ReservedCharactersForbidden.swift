import ChangeModel

extension ChangeRule {
    static let reservedCharactersForbidden = ChangeRule(
        "reserved-characters-forbidden",
        .parameter,
        .serialization,
        .narrow,
        .both(request: Verdicts(wire: .warning), response: Verdicts(wire: .safe)),
        "a parameter may not have reserved characters unescaped any more",
        explanation: """
            Clients made from the old document send `/` or `?` as they are. Most servers understand that;
            some cut the value short.

            ```yaml
            # before
            parameters:
              - {name: filter, in: query, allowReserved: true}
            # after
            parameters:
              - {name: filter, in: query}
            ```

            Go on to accept both.

            Source: OpenAPI 3.1.1, section "Parameter Object", `allowReserved`.
            """
    )
}
