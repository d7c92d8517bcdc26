package import Diagnostics

/// What reading a YAML or JSON file can report.
package enum YAMLReadingRules {
    /// Sorted by id.
    package static let all: [DiagnosticRule] = [
        .aliasesTooLarge, .aliasRecursive, .aliasUnknown, .characterNotAllowed, .directiveUnknown,
        .documentEmpty, .duplicateKey,
        .encodingInvalid, .encodingUTF16, .fileTooLarge, .jsonSyntax, .keyNotScalar, .mergeConflict,
        .mergeKeyNotMapping, .nestingTooDeep, .severalDocuments, .tagFormerType, .tagMismatch, .tagUnknown,
        .yamlSyntax,
    ].sorted { $0.id < $1.id }
}

extension DiagnosticRule {
    static let yamlSyntax = Self(
        "yaml-syntax",
        .error,
        "the file is not YAML",
        explanation: """
            The text breaks a rule of YAML at the place shown. Common causes are a tab in the indentation, keys
            of one mapping that start in different columns, a value that contains `: ` without quotes, and a
            quote or bracket that is never closed.

            ```yaml
            info:
              title: Pets: a shop      # the second ': ' needs quotes around the value
            ```

            Write `title: "Pets: a shop"`. Source: <https://yaml.org/spec/1.2.2/>.
            """
    )

    static let jsonSyntax = Self(
        "json-syntax",
        .error,
        "the file is not JSON",
        explanation: """
            A file whose name ends in `.json` is read strictly as JSON: no comments, no trailing commas, double
            quotes around every name and string.

            ```json
            {"openapi": "3.1.0", "paths": {},}
            ```

            Remove the comma before `}`. Source: <https://www.rfc-editor.org/rfc/rfc8259>.
            """
    )

    static let mergeConflict = Self(
        "merge-conflict",
        .error,
        "the file has marks of an unresolved merge conflict",
        explanation: """
            Version control has left both sides of a conflict in the file.

            ```yaml
            <<<<<<< HEAD
            title: Pets
            =======
            title: Animals
            >>>>>>> main
            ```

            Keep what is right and remove the three marks.
            """
    )

    static let duplicateKey = Self(
        "duplicate-key",
        .error,
        "a mapping has a key twice",
        explanation: """
            A key may stand once in a mapping; readers differ in which of two values they take, so neither is.
            Keys are compared as text: `200` and `"200"` are the same.

            ```yaml
            responses:
              "200": {description: done}
              200: {description: also done}
            ```

            Remove or rename one. Source: <https://yaml.org/spec/1.2.2/#3213-node-comparison>.
            """
    )

    static let keyNotScalar = Self(
        "key-not-scalar",
        .error,
        "a mapping's key is a sequence or a mapping",
        explanation: """
            YAML allows any value as a key, JSON and OpenAPI only strings. A key that starts with `[` or `{`
            needs quotes.

            ```yaml
            paths:
              {id}: {}
            ```

            Write `"/{id}": {}`. Source: <https://yaml.org/spec/1.2.2/#3211-nodes>.
            """
    )

    static let mergeKeyNotMapping = Self(
        "merge-key-not-mapping",
        .error,
        "a merge key's value is no mapping",
        explanation: """
            The key `<<` brings the entries of another mapping, or of each mapping in a sequence, into this one.

            ```yaml
            base: &base [a, b]
            more:
              <<: *base
            ```

            Refer to a mapping; write `"<<"` for a key of that name. Source: <https://yaml.org/type/merge.html>.
            """
    )

    static let aliasUnknown = Self(
        "alias-unknown",
        .error,
        "an alias has no anchor before it",
        explanation: """
            `*name` stands for the value that was marked with `&name` earlier in the same file.

            ```yaml
            schema: *pet
            ```

            Mark the value with `&pet` further up; put a text that starts with `*` in quotes. Source:
            <https://yaml.org/spec/1.2.2/#71-alias-nodes>.
            """
    )

    static let aliasRecursive = Self(
        "alias-recursive",
        .error,
        "an alias stands inside of its own value",
        explanation: """
            The value would contain itself without end.

            ```yaml
            node: &node
              child: *node
            ```

            Use a `$ref` for a recursive schema.
            """
    )

    static let aliasesTooLarge = Self(
        "alias-expansion-too-large",
        .error,
        "aliases stand for too many values",
        explanation: """
            Aliases to values that contain aliases multiply: a few lines can stand for billions of values. The
            limit is far above what a hand-written document needs.

            ```yaml
            a: &a [x, x, x, x, x, x, x, x, x]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
            ```

            Use `$ref` where the document format has it.
            """
    )
}
