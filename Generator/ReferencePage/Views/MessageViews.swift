import HTMLWriting
import ReferenceModel

/// The body of a request.
struct BodyView {
    let isRequired: Bool
    let description: CommonMarkText?
    let contents: [MediaView]

    init(_ body: APIReference.RequestBody, _ writer: ShapeWriter) {
        self.isRequired = body.isRequired
        self.description = CommonMarkText(body.description)
        self.contents = body.contents.map { MediaView($0, writer) }
    }
}

/// A body in one media type.
struct MediaView {
    let mediaType: String
    let shape: ShapeView?
    let itemShape: ShapeView?
    let hasEncodings: Bool
    let encodings: [EncodingView]

    struct EncodingView {
        let name: String
        let words: String
    }

    init(_ content: APIReference.Content, _ writer: ShapeWriter) {
        self.mediaType = content.mediaType
        self.shape = content.schema.map { writer.shape($0) }
        self.itemShape = content.itemSchema.map { writer.shape($0) }
        self.hasEncodings = !content.encodings.isEmpty
        self.encodings = content.encodings.map { EncodingView(name: $0.name, words: $0.words) }
    }
}

/// An answer.
struct ResponseView {
    let status: String
    let reason: String?
    /// For the style: `ok` or `no`.
    let kind: String
    /// What others name it by that are the same.
    let id: String?
    /// Where it is written; nil where that is here.
    let source: SourceView?
    let content: ResponseContentView?

    init(_ response: APIReference.Response, in anchor: String? = nil, _ writer: ShapeWriter) {
        let place = anchor.map { writer.repetitions.place(of: response, in: $0) }
        self.status = response.status
        self.reason = response.reason
        self.kind = response.isSuccess ? "ok" : "no"
        self.id = place?.id
        self.source = place?.source
        self.content = place?.source == nil ? ResponseContentView(response, writer) : nil
    }
}

/// What an answer says, and what is in it.
struct ResponseContentView {
    let description: CommonMarkText?
    let isEmpty: Bool
    let headers: [FieldView]
    let hasHeaders: Bool
    let contents: [MediaView]
    let links: [FollowUpView]

    struct FollowUpView {
        let name: String
        let target: String
        let operation: AnchorView?
        let isElsewhere: Bool
        let description: CommonMarkText?
    }

    init(_ response: APIReference.Response, _ writer: ShapeWriter) {
        self.description = CommonMarkText(response.description)
        self.isEmpty = response.headers.isEmpty && response.contents.isEmpty && response.links.isEmpty
        self.headers = response.headers.map { writer.field($0) }
        self.hasHeaders = !response.headers.isEmpty
        self.contents = response.contents.map { MediaView($0, writer) }
        self.links = response.links.map {
            FollowUpView(
                name: $0.name,
                target: $0.target,
                operation: $0.anchor.map { [target = $0.target] in AnchorView(anchor: $0, name: target) },
                isElsewhere: $0.anchor == nil,
                description: CommonMarkText($0.description)
            )
        }
    }
}

/// A request that the API sends.
struct WebhookView {
    let anchor: String
    let name: String
    let method: String
    let methodClass: String
    let address: String?
    let summary: String?
    let description: CommonMarkText?
    let body: BodyView?
    let hasResponses: Bool
    let responses: [ResponseView]
    let hasSamples: Bool
    let samples: [CodeView]

    init(_ webhook: APIReference.Webhook, anchor: String, _ writer: ShapeWriter) {
        self.anchor = anchor
        self.name = webhook.name
        self.method = webhook.method
        self.methodClass = OperationView.methodClass(webhook.method)
        self.address = webhook.address
        self.summary = webhook.summary
        self.description = CommonMarkText(webhook.description)
        self.body = webhook.body.map { BodyView($0, writer) }
        self.hasResponses = !webhook.responses.isEmpty
        self.responses = webhook.responses.map { ResponseView($0, writer) }
        self.samples = CodeView.requests(webhook.body, of: anchor).map { CodeView($0) }
        self.hasSamples = !samples.isEmpty
    }
}
