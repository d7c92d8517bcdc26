package import Diagnostics

extension PlanningRules {
    package static let xmlAnswer = DiagnosticRule(
        "xml-as-text",
        .note,
        "an answer in XML is handed on as text",
        explanation: """
            The SDK reads JSON into types. An answer in XML comes as the `String` that the server sent, whatever
            its schema says; the documentation of the method says so as well.

            ```yaml
            responses:
              '200':
                description: The feed.
                content:
                  application/atom+xml: {schema: {$ref: '#/components/schemas/Feed'}}
            ```

            Offer the answer in JSON beside it, or read the text with an XML parser.
            """
    )
    package static let multipartAnswer = DiagnosticRule(
        "multipart-answer-as-bytes",
        .note,
        "an answer in several parts is handed on as bytes",
        explanation: """
            The parts of a `multipart` answer are not read into types: the method returns the whole body as
            `HTTPBody`, a stream of bytes, and `withResponse` gives the header field with the boundary.
            """
    )
    package static let eventsDiffer = DiagnosticRule(
        "events-differ-by-name",
        .note,
        "the events of a stream have no type in common",
        explanation: """
            The item schema of a `text/event-stream` gives different `data` to events of different names. The
            stream then has the data as text; `event.type` tells the name, and `event.decode(_:)` reads the text
            into the type of that event.

            ```yaml
            text/event-stream:
              itemSchema:
                properties: {event: {type: string}, data: {type: string}}
                oneOf:
                - properties: {event: {const: added}, data: {contentSchema: {$ref: '#/components/schemas/Item'}}}
                - properties: {event: {const: removed}}
            ```
            """
    )
    package static let streamAsBytes = DiagnosticRule(
        "stream-as-bytes",
        .note,
        "a stream among several answers is handed on as bytes",
        explanation: """
            An operation that answers either with a stream of values or with something else returns an enum, in
            which the stream is an `HTTPBody` of its bytes. An answer without a body (204) beside a stream is
            none of this: it is a stream of nothing.
            """
    )

    static let answers: [DiagnosticRule] = [xmlAnswer, multipartAnswer, eventsDiffer, streamAsBytes]
}

extension DiagnosticMessage {
    static func otherFormNotOffered(_ type: String, of form: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.contentTypeNotOffered,
            "content type '\(type)' is not offered: it has the same value as '\(form)'",
            hint: "list it under 'contentTypes' in sdk.yaml to have a method for it"
        )
    }

    static func contentTypeNotListed(_ type: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.contentTypeNotOffered,
            "content type '\(type)' is not offered: 'contentTypes' in sdk.yaml does not list it"
        )
    }

    static func tooManyContentTypes(_ type: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.contentTypeNotOffered,
            "content type '\(type)' is not offered: the answer has more than 64",
            hint: "list those that are wanted under 'contentTypes' in sdk.yaml"
        )
    }

    static func xmlAnswer(_ type: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.xmlAnswer,
            "the answer in '\(type)' is handed on as text",
            hint: "read it with an XML parser, or offer it as JSON as well"
        )
    }

    static func multipartAnswer(_ type: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.multipartAnswer,
            "the answer in '\(type)' is handed on as the bytes of all its parts"
        )
    }

    static let eventsDiffer = DiagnosticMessage(
        PlanningRules.eventsDiffer,
        "the events of this stream differ by their name: the data of each is handed on as text",
        hint: "read the data of an event with 'event.decode(_:)'"
    )

    static func streamAsBytes(_ type: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.streamAsBytes,
            "the stream in '\(type)' is one of several answers and handed on as bytes"
        )
    }
}
