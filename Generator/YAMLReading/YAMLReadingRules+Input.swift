import Diagnostics

extension DiagnosticRule {
    static let nestingTooDeep = Self(
        "nesting-too-deep",
        .error,
        "collections stand in each other beyond the limit",
        explanation: """
            A document that is nested hundreds of levels deep is a mistake of the program that wrote it, or an
            attack.

            ```yaml
            [[[[[[ and so on ]]]]]]
            ```

            Name the inner values and refer to them with `$ref`.
            """
    )

    static let fileTooLarge = Self(
        "file-too-large",
        .error,
        "a file is larger than the limit",
        explanation: """
            The whole file is held in memory. Split the document into several files and connect them:

            ```yaml
            paths:
              /pets: {$ref: "paths/pets.yaml"}
            ```
            """
    )

    static let directiveUnknown = Self(
        "directive-unknown",
        .warning,
        "a directive is not known",
        explanation: """
            A line that starts with `%` before the document is a directive; YAML 1.2 has `%YAML` and `%TAG`.

            ```yaml
            %FOO bar
            ---
            openapi: 3.1.0
            ```

            Remove the line. Source: <https://yaml.org/spec/1.2.2/#68-directives>.
            """
    )

    static let severalDocuments = Self(
        "several-documents",
        .error,
        "a file has more than one document",
        explanation: """
            A line `---` after content starts a second document in the same file, which no reference can name.

            ```yaml
            openapi: 3.1.0
            ---
            openapi: 3.1.0
            ```

            Put each document in a file of its own. Source:
            <https://yaml.org/spec/1.2.2/#91-document-boundaries>.
            """
    )

    static let documentEmpty = Self(
        "document-empty",
        .error,
        "a file has no content",
        explanation: """
            The file is empty, or has only comments.

            ```yaml
            # openapi: 3.1.0
            ```
            """
    )

    static let encodingInvalid = Self(
        "encoding-invalid",
        .error,
        "a file is not valid UTF-8",
        explanation: """
            The file was saved in another encoding (often Latin-1 or Windows-1252), or is not text. The offset
            counts bytes from the start of the file, from 0. Convert it, for example with

            ```sh
            iconv -f LATIN1 -t UTF-8 old.yaml > new.yaml
            ```
            """
    )

    static let encodingUTF16 = Self(
        "encoding-utf16",
        .warning,
        "a file is UTF-16",
        explanation: """
            The file starts with the byte order mark of UTF-16 and was read as that. JSON has to be UTF-8, and
            few tools read YAML in anything else.

            ```sh
            iconv -f UTF-16 -t UTF-8 old.yaml > new.yaml
            ```
            """
    )

    static let characterNotAllowed = Self(
        "character-not-allowed",
        .error,
        "a character may not stand in YAML",
        explanation: """
            NUL and other control characters, U+FFFE and U+FFFF may not stand in a YAML file; tab and line
            breaks may. A value that needs one writes it as an escape:

            ```yaml
            separator: "\\x1F"
            ```

            Source: <https://yaml.org/spec/1.2.2/#51-character-set>.
            """
    )

    static let tagMismatch = Self(
        "tag-mismatch",
        .error,
        "a value is not of the type that its tag names",
        explanation: """
            A tag such as `!!int` says how a value is to be read.

            ```yaml
            minimum: !!int many
            ```

            Remove the tag or write a value of its type. Source:
            <https://yaml.org/spec/1.2.2/#103-core-schema>.
            """
    )

    static let tagFormerType = Self(
        "tag-former-type",
        .warning,
        "a tag names a type that YAML 1.2 does not have",
        explanation: """
            `!!timestamp`, `!!binary`, `!!set`, `!!omap` and `!!pairs` come from YAML 1.1. The value is read as
            if the tag were not there: a text as a string.

            ```yaml
            example: !!timestamp 2024-01-31
            ```

            Remove the tag. Source: <https://yaml.org/spec/1.2.2/#103-core-schema>.
            """
    )

    static let tagUnknown = Self(
        "tag-unknown",
        .warning,
        "a tag is not known",
        explanation: """
            Tags of programming languages and of other tools have no meaning here; nothing is ever executed or
            included because of one. The value is read as if the tag were not there, a text as a string.

            ```yaml
            schema: !include pet.yaml
            ```

            Use `$ref: pet.yaml`; put a text that starts with `!` in quotes. Source:
            <https://yaml.org/spec/1.2.2/#691-node-tags>.
            """
    )
}
