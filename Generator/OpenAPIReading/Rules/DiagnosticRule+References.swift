import Diagnostics

extension DiagnosticRule {
    static let referenceMalformed = DiagnosticRule(
        "reference-malformed",
        .error,
        "A `$ref` cannot be understood.",
        explanation: """
            A reference is a text. Within it `%` starts an escape of two digits; in the part after `#/`, `~1` stands for a
            slash and `~0` for a tilde.

            ```yaml
            $ref: '#/paths/~1pets~1{id}/get'
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#reference-object>, RFC 6901 section 6
            """
    )

    static let referenceNotFound = DiagnosticRule(
        "reference-not-found",
        .error,
        "Nothing stands where a `$ref` leads.",
        explanation: """
            The file exists, but the part after `#` names nothing in it. The hint tells what is there.

            ```yaml
            $ref: '#/components/schemas/Pet'
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#reference-object>
            """
    )

    static let referenceFileNotFound = DiagnosticRule(
        "reference-file-not-found",
        .error,
        "The file that a `$ref` names cannot be read.",
        explanation: """
            Paths are relative to the file that has the reference, not to the root document.

            ```yaml
            # in paths/pets.yaml
            $ref: ../schemas/pet.yaml
            ```
            """
    )

    static let referenceToURL = DiagnosticRule(
        "reference-to-url",
        .error,
        "A `$ref` is a URL.",
        explanation: """
            Nothing is ever read over a network: what is generated depends on the files in the repository alone. A URL is
            allowed where a schema in one of the files gives itself that address by `$id`.
            """
    )

    static let referenceOutside = DiagnosticRule(
        "reference-outside-root",
        .error,
        "A `$ref` leads out of the folder of the root document.",
        explanation: """
            References are followed to files below the root document's folder, and below the folders that `--allow-root`
            names. Links are followed under the same condition.

            ```
            specsmith generate specs/api/openapi.yaml --allow-root specs/common
            ```
            """
    )

    static let referenceCycle = DiagnosticRule(
        "reference-cycle",
        .error,
        "References lead in a circle without a value.",
        explanation: """
            Each reference of the circle is only the next one, or demands by `allOf` all that it demands itself: no value is
            described. Recursion through properties or items is fine.

            ```yaml
            A: {$ref: '#/components/schemas/B'}
            B: {$ref: '#/components/schemas/A'}
            ```
            """
    )

    static let objectsNestedTooDeeply = DiagnosticRule(
        "objects-nested-too-deeply",
        .error,
        "Objects are nested in each other without reason.",
        explanation: """
            Callbacks hold path items, which hold operations, which hold callbacks; encodings hold headers, which hold content,
            which holds encodings. More than 32 of them in each other are refused.
            """
    )

    static let referenceWrongKind = DiagnosticRule(
        "reference-wrong-kind",
        .error,
        "A `$ref` leads to an object of another kind.",
        explanation: """
            A schema stands where a schema is needed, a parameter where a parameter is needed.

            ```yaml
            schema:
              $ref: '#/components/parameters/Limit'   # before
              $ref: '#/components/schemas/Limit'      # after
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#reference-object>
            """
    )

    static let referenceUnusual = DiagnosticRule(
        "reference-unusual",
        .note,
        "A `$ref` stands where the specification allows none.",
        explanation: """
            Many tools follow references everywhere, and so does this one; others will stop here.
            """
    )

    static let referenceSiblingsIgnored = DiagnosticRule(
        "reference-siblings-ignored",
        .warning,
        "Keys beside a `$ref` are ignored.",
        explanation: """
            In OpenAPI 3.0 a reference is replaced by its target, with all that stands beside it. In 3.1 a summary and a
            description count, and in schemas every keyword.

            ```yaml
            # 3.0
            allOf: [{$ref: '#/components/schemas/Pet'}]
            nullable: true
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#reference-object>
            """
    )
}
