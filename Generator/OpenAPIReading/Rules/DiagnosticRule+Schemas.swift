import Diagnostics

extension DiagnosticRule {
    static let unknownKeyword = DiagnosticRule(
        "unknown-keyword",
        .warning,
        "A schema has a keyword that is not known.",
        explanation: """
            The keyword is ignored. In OpenAPI 3.1 schemas may have any keyword, so there it is only noted when it looks
            like a slip of the pen.

            ```yaml
            maxLenght: 10   # ignored
            maxLength: 10   # right
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#schema-object>
            """
    )

    static let keywordValueInvalid = DiagnosticRule(
        "keyword-value-invalid",
        .warning,
        "A keyword of a schema has a value that it cannot have.",
        explanation: """
            Lengths and counts are whole numbers of 0 or more, `multipleOf` is greater than 0, lists have distinct members.
            The keyword or member is ignored.

            Source: JSON Schema 2020-12 validation, section 6
            """
    )

    static let boundsContradict = DiagnosticRule(
        "bounds-contradict",
        .warning,
        "A minimum is greater than its maximum.",
        explanation: """
            No value can fulfil both.

            ```yaml
            {minLength: 5, maxLength: 4}   # before
            {minLength: 4, maxLength: 5}   # after
            ```

            Source: JSON Schema 2020-12 validation, section 6
            """
    )

    static let exclusiveBound = DiagnosticRule(
        "exclusive-bound",
        .warning,
        "An exclusive bound is written as another version writes it.",
        explanation: """
            In 3.0 `exclusiveMinimum: true` makes `minimum` exclusive; in 3.1 `exclusiveMinimum` is the bound itself. Either
            is understood.

            ```yaml
            {minimum: 0, exclusiveMinimum: true}   # 3.0
            {exclusiveMinimum: 0}                  # 3.1
            ```
            """
    )

    static let nullableInLaterVersion = DiagnosticRule(
        "nullable-in-later-version",
        .warning,
        "`nullable` stands in a document of 3.1.",
        explanation: """
            3.1 says that null is allowed by naming it among the types.

            ```yaml
            {type: string, nullable: true}   # 3.0
            {type: [string, 'null']}         # 3.1
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#schema-object>
            """
    )

    static let typeList = DiagnosticRule(
        "type-list-in-3-0",
        .warning,
        "A schema of 3.0 names its types as 3.1 does.",
        explanation: """
            In 3.0 `type` is one name, and null is allowed by `nullable: true`. What is written is honoured.
            """
    )

    static let typeUnknown = DiagnosticRule(
        "type-unknown",
        .warning,
        "There is no such type.",
        explanation: """
            Types are null, boolean, integer, number, string, array and object. A date, a file or a UUID is a string with a
            `format`. The schema is treated as if it had no type.

            Source: JSON Schema 2020-12 validation, section 6.1.1
            """
    )

    static let requiredBoolean = DiagnosticRule(
        "required-boolean",
        .warning,
        "`required` is a boolean, as in old drafts of JSON Schema.",
        explanation: """
            `required` is a list of names in the schema that has the properties. The boolean is ignored: the property is
            optional.

            ```yaml
            type: object
            required: [name]
            properties:
              name: {type: string}
            ```
            """
    )

    static let requiredNotDeclared = DiagnosticRule(
        "required-not-declared",
        .note,
        "A required property is not described.",
        explanation: """
            The property must be there, but nothing says what it is. Often it is spelt differently under `properties`.
            """
    )

    static let itemsInvalid = DiagnosticRule(
        "items-invalid",
        .warning,
        "`items` is missing or a list.",
        explanation: """
            `items` is one schema for all items. A list of schemas for the first items is `prefixItems` in 3.1.

            ```yaml
            type: array
            items: {type: string}
            ```
            """
    )

    static let enumEmpty = DiagnosticRule(
        "enum-empty",
        .warning,
        "`enum` has no value.",
        explanation: """
            An empty `enum` would allow no value at all; it is ignored.

            Source: JSON Schema 2020-12 validation, section 6.1.2
            """
    )

    static let enumValueTwice = DiagnosticRule(
        "enum-value-twice",
        .warning,
        "A value is listed twice in `enum`.",
        explanation: """
            The first one counts, and generated enumerations have one case for it.

            Source: JSON Schema 2020-12 validation, section 6.1.2
            """
    )

    static let defaultWrongType = DiagnosticRule(
        "default-wrong-type",
        .warning,
        "The default is of another type than the schema.",
        explanation: """
            A default is a value that the schema allows. In YAML quotes make a text of a number.

            ```yaml
            {type: integer, default: '10'}   # before
            {type: integer, default: 10}     # after
            ```
            """
    )

    static let discriminatorInvalid = DiagnosticRule(
        "discriminator-invalid",
        .warning,
        "A discriminator is written as in another version.",
        explanation: """
            It is an object in OpenAPI 3, with the name of the property under `propertyName`, and that name itself in Swagger
            2.0. Either way it is read.

            Source: <https://spec.openapis.org/oas/v3.1.1#discriminator-object>
            """
    )

    static let discriminatorMappingNotFound = DiagnosticRule(
        "discriminator-mapping-not-found",
        .warning,
        "A discriminator names a schema that does not exist.",
        explanation: """
            A value of `mapping` is the name of a schema among the components, or a reference. Values that lead nowhere are
            treated as unknown.

            ```yaml
            discriminator:
              propertyName: kind
              mapping: {cat: '#/components/schemas/Cat'}
            ```

            Source: <https://spec.openapis.org/oas/v3.1.1#discriminator-object>
            """
    )
}
