import ChangeModel

extension ChangeRule {
    static let reservedCharactersAllowed = ChangeRule(
        "reserved-characters-allowed",
        .parameter,
        .serialization,
        .widen,
        .harmless,
        "a parameter may have reserved characters unescaped",
        explanation: """
            Clients that escape them go on to be understood.

            ```yaml
            # before
            parameters:
              - {name: filter, in: query}
            # after
            parameters:
              - {name: filter, in: query, allowReserved: true}
            ```

            Source: OpenAPI 3.1.1, section "Parameter Object", `allowReserved`.
            """
    )
}
