package import Diagnostics

/// The findings of planning an SDK.
package enum PlanningRules {
    package static let nameCollision = DiagnosticRule(
        "name-collision",
        .note,
        "two names of the document give the same Swift name",
        explanation: """
            Two properties, cases, schemas or parameters differ only in characters that a Swift name cannot have.
            The one that is spelt like its Swift name keeps it, else the first; the other gets a name with the
            characters written out.

            ```yaml
            properties:
              fooBar: {type: string}    # fooBar
              foo-bar: {type: string}   # foo_dash_bar
            ```

            Give it a better name under `names` in `sdk.yaml`.
            """
    )
    package static let reservedName = DiagnosticRule(
        "reserved-type-name",
        .note,
        "a schema has the name of a common Swift type",
        explanation: """
            A schema called `Error`, `Data`, `Task` and the like would hide a type of Swift, Foundation or the
            runtime from everybody who imports the SDK, so its type is called `ErrorModel`, `DataModel`, …

            Give it another name under `names.types` in `sdk.yaml`.
            """
    )
    package static let allOfConflict = DiagnosticRule(
        "all-of-conflict",
        .warning,
        "the parts of an allOf give one property two types",
        explanation: """
            No value can have both types, so no value fits the schema. The property is read as any JSON.

            ```yaml
            allOf:
              - properties: {x: {type: string}}
              - properties: {x: {type: integer}}   # x cannot be both
            ```
            """
    )
    package static let pagination = DiagnosticRule(
        "pagination",
        .warning,
        "a way of paging and an operation do not fit together",
        explanation: """
            `pagination` in `sdk.yaml` describes how lists come in pages. A way of paging applies to each
            operation that has its query parameters and whose answer has its `items`, its `information` and
            nothing else, as that would be lost. What `count` and `property` name is in the object under
            `information`. It is reported where no operation fits, and where one names it in `x-pagination` and
            does not fit.

            ```yaml
            pagination:
              pageIndex:
                items: data
                information: pagination
                page: {parameter: page_index, count: {total: total}}
            ```
            """
    )
    package static let infiniteType = DiagnosticRule(
        "infinite-type",
        .error,
        "a schema requires itself, so that no finite value fits it",
        explanation: """
            Every value of the schema would have to contain another one of it.

            ```yaml
            Node:
              required: [next]
              properties:
                next: {$ref: '#/components/schemas/Node'}
            ```

            Make the property optional or nullable.
            """
    )
    package static let unsupportedKeyword = DiagnosticRule(
        "unsupported-keyword",
        .warning,
        "a schema keyword that does not shape the generated type",
        explanation: """
            The keyword limits values in a way that the generated Swift type does not express. Values are kept as
            they are; the keyword is not checked.
            """
    )
    package static let emptySchema = DiagnosticRule(
        "schema-allows-nothing",
        .warning,
        "a schema that no value fits",
        explanation: """
            The schema is `false`, or its keywords exclude each other. It is read as any JSON.
            """
    )
    package static let binaryProperty = DiagnosticRule(
        "binary-in-json",
        .warning,
        "a binary string inside a JSON document",
        explanation: """
            `format: binary` means raw bytes, which JSON cannot carry. The property is sent and read as base64.
            Write `contentEncoding: base64` (or `format: byte` in OpenAPI 3.0) to say so.
            """
    )
    package static let mixedEnumeration = DiagnosticRule(
        "mixed-enumeration",
        .warning,
        "an enum with values of several kinds",
        explanation: """
            The values of the enum are of several JSON kinds, so there is no one raw type. It is read as any JSON.
            """
    )
    package static let duplicateOperation = DiagnosticRule(
        "operation-name-collision",
        .warning,
        "two operations give the same Swift name",
        explanation: """
            The operationIds of two operations of one tag give the same method name. The second gets a name with
            its characters written out. Give it a better one under `names.operations` in `sdk.yaml`.
            """
    )
    package static let missingOperationId = DiagnosticRule(
        "operation-without-id",
        .note,
        "an operation without operationId gets a name from its method and path",
        explanation: """
            `GET /a/{id}` becomes `getAById`. Add an `operationId`, so that the name survives a change of the
            path.
            """
    )
    package static let severalTags = DiagnosticRule(
        "operation-with-several-tags",
        .note,
        "an operation with several tags is found under the first",
        explanation: """
            An operation has one home in the SDK: the sub-client of its first tag.
            """
    )
    package static let contentTypeNotOffered = DiagnosticRule(
        "content-type-not-offered",
        .note,
        "a content type that the SDK does not use",
        explanation: """
            A body is declared in several content types, and the SDK has no method for this one: it holds the
            same value as another one (YAML or XML beside JSON), or `contentTypes` in `sdk.yaml` lists others.

            ```yaml
            content:
              application/json: {schema: {$ref: '#/components/schemas/Report'}}
              application/yaml: {schema: {$ref: '#/components/schemas/Report'}}  # the same report
              text/csv: {schema: {type: string}}                                # another one: offered
            ```

            List the content type under `contentTypes` to have methods for it as well.
            """
    )
    package static let parameterLeftOut = DiagnosticRule(
        "parameter-unsupported",
        .warning,
        "a parameter that the SDK cannot send",
        explanation: """
            The specification leaves undefined how the parameter would look on the wire, or its location is not
            supported. An optional parameter is left out of the method; with a required one the whole operation
            is left out. Both are listed in the README of the SDK.
            """
    )
    package static let securityUnsupported = DiagnosticRule(
        "security-scheme-unsupported",
        .warning,
        "a security scheme that the transport must serve",
        explanation: """
            The SDK sends bearer tokens, basic credentials, API keys and OAuth 2 tokens. Other schemes, such as
            mutual TLS, are set up in the transport; requirements that name them count as met.
            """
    )
    package static let unusedOverride = DiagnosticRule(
        "configuration-unused-override",
        .warning,
        "sdk.yaml names something that the document does not have",
        explanation: """
            An entry of `sdk.yaml` matches nothing in the document, so it has no effect: a spelling mistake, or
            the thing was removed.
            """
    )
    package static let invalidName = DiagnosticRule(
        "configuration-invalid-name",
        .error,
        "a name that sdk.yaml gives cannot be used in Swift",
        explanation: """
            A name given in `sdk.yaml` or on the command line must be a Swift identifier: letters, digits and `_`,
            not starting with a digit.
            """
    )
    package static let omittedOperation = DiagnosticRule(
        "operation-left-out",
        .warning,
        "an operation that the SDK leaves out",
        explanation: """
            The operation has an error that keeps the SDK from offering it. The README of the SDK lists it.
            """
    )
    package static let notGenerated = DiagnosticRule(
        "not-generated",
        .note,
        "a part of the document that the SDK does not call",
        explanation: """
            Webhooks, callbacks and links describe calls that a client does not make. The types of their payloads
            are generated where they are named schemas.
            """
    )

    package static let all =
        [
            nameCollision, reservedName, allOfConflict, pagination, infiniteType, unsupportedKeyword,
            emptySchema,
            binaryProperty,
            mixedEnumeration, duplicateOperation, missingOperationId, severalTags, contentTypeNotOffered,
            parameterLeftOut, securityUnsupported, unusedOverride, invalidName, omittedOperation,
            notGenerated,
        ] + validation + answers + bodies + selection + types + schemas
}

extension DiagnosticMessage {
    static func nameCollision(_ source: String, proposed: String, given: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.nameCollision,
            "'\(source)' would be '\(proposed)' in Swift, which is taken; it is called '\(given)'"
        )
    }

    static func reservedTypeName(_ source: String, given: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.reservedName,
            "schema '\(source)' has the name of a common Swift type; it is called '\(given)'",
            hint: "give it another name under 'names.types' in sdk.yaml"
        )
    }

    static func allOfConflict(_ property: String, _ first: String, _ second: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.allOfConflict,
            "property '\(property)' is \(first) and \(second) at once, so no value fits"
        )
    }

    static func infiniteType(_ names: [String]) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.infiniteType,
            "schema '\(names.first ?? "")' requires itself (\(names.joined(separator: " → "))), so no value is finite",
            hint: "make one of the properties optional or nullable"
        )
    }

    static func unsupportedKeyword(_ keyword: String, effect: String) -> DiagnosticMessage {
        DiagnosticMessage(PlanningRules.unsupportedKeyword, "'\(keyword)' is not supported: \(effect)")
    }

    static func emptySchema(_ reason: String) -> DiagnosticMessage {
        DiagnosticMessage(PlanningRules.emptySchema, "no value fits this schema: \(reason)")
    }

    static let binaryProperty = DiagnosticMessage(
        PlanningRules.binaryProperty,
        "'format: binary' inside JSON is read and sent as base64",
        hint: "write 'contentEncoding: base64'"
    )

    static let mixedEnumeration = DiagnosticMessage(
        PlanningRules.mixedEnumeration,
        "the values of this enum are of several kinds; it is read as any JSON"
    )

    static func operationNameCollision(_ id: String, given: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.duplicateOperation,
            "operation '\(id)' has the Swift name of another one; it is called '\(given)'",
            hint: "give it another name under 'names.operations' in sdk.yaml"
        )
    }

    static func operationWithoutId(_ place: String, given: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.missingOperationId,
            "\(place) has no operationId; it is called '\(given)'"
        )
    }

    static func severalTags(_ first: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.severalTags,
            "the operation has several tags; it is found under the first, '\(first)'"
        )
    }

    static func parameterUnsupported(_ name: String, reason: String) -> DiagnosticMessage {
        DiagnosticMessage(PlanningRules.parameterLeftOut, "parameter '\(name)' cannot be sent: \(reason)")
    }

    static func securitySchemeUnsupported(_ name: String, kind: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.securityUnsupported,
            "security scheme '\(name)' (\(kind)) is not sent by the SDK; set it up in the transport"
        )
    }

    static func unusedOverride(_ kind: String, _ name: String, hint: String?) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.unusedOverride,
            "the document has no \(kind) '\(name)'",
            hint: hint.map { "did you mean '\($0)'?" }
        )
    }

    static func loginUnusable(_ operation: String, token: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.unusedOverride,
            "the operation '\(operation)' cannot serve as a login",
            hint: "it must take one argument and answer with an object whose string '\(token)' is required"
        )
    }

    static func paginationUnused(_ name: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.pagination,
            "no operation fits the pagination '\(name)'",
            hint: "one needs its query parameters, and an answer of items, information and nothing else"
        )
    }

    static func paginationDoesNotFit(_ name: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.pagination,
            "the operation does not fit the pagination '\(name)'",
            hint: "its answer needs the items and the information that 'pagination' in sdk.yaml names"
        )
    }

    static func invalidName(_ name: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.invalidName,
            "'\(name)' is no Swift identifier",
            hint: "use letters, digits and '_', not starting with a digit"
        )
    }

    static func operationLeftOut(_ operation: String, reason: String) -> DiagnosticMessage {
        DiagnosticMessage(PlanningRules.omittedOperation, "\(operation) is left out of the SDK: \(reason)")
    }

    static func notGenerated(_ what: String) -> DiagnosticMessage {
        DiagnosticMessage(PlanningRules.notGenerated, "\(what) not called by the SDK")
    }
}
