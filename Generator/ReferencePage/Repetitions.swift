import ReferenceModel

/// What the page says more than once, word for word: it is written where it comes first, and copied from there.
///
/// Answers of errors and their samples are the same for most operations of an API.
struct Repetitions {
    private var answers: [APIReference.Response: Occurrence] = [:]
    private var errors: [[APIReference.SwiftCall.ErrorCase]: Occurrence] = [:]
    private var samples: [SampleKey: Occurrence] = [:]

    /// Where something is said first.
    struct Occurrence {
        /// Unique on the page.
        let id: String
        /// Of what it is said: an operation or a model.
        let owner: String
        var count = 1
    }

    private struct SampleKey: Hashable {
        let text: String
        let mediaType: String
    }

    /// Shorter samples are written again.
    private static let shortest = 100

    init(_ reference: APIReference) {
        for operation in reference.groups.flatMap(\.operations) {
            let owner = operation.id
            for response in operation.responses {
                let id = Self.id(of: response, in: operation.anchor)
                Self.add(Occurrence(id: id, owner: owner), for: response, to: &answers)
            }
            if let cases = operation.calls.first?.errors {
                let id = Self.idOfErrors(in: operation.anchor)
                Self.add(Occurrence(id: id, owner: owner), for: cases, to: &errors)
            }
            for code in CodeView.requests(operation) + CodeView.responses(operation) {
                add(code, owner: owner)
            }
        }
        for model in reference.models {
            for code in CodeView.samples(of: model) { add(code, owner: model.name) }
        }
    }

    static func id(of response: APIReference.Response, in anchor: String) -> String {
        "answer/\(anchor)/\(response.status)"
    }

    static func idOfErrors(in anchor: String) -> String { "errors/\(anchor)" }

    private static func add<Key: Hashable>(
        _ occurrence: Occurrence,
        for key: Key,
        to occurrences: inout [Key: Occurrence]
    ) {
        if let first = occurrences[key] {
            occurrences[key] = Occurrence(id: first.id, owner: first.owner, count: first.count + 1)
        } else {
            occurrences[key] = occurrence
        }
    }

    private mutating func add(_ code: CodeView.Sample, owner: String) {
        guard code.text.utf8.count >= Self.shortest else { return }
        let key = SampleKey(text: code.text, mediaType: code.language)
        Self.add(Occurrence(id: code.id, owner: owner), for: key, to: &samples)
    }

    func place(of response: APIReference.Response, in anchor: String) -> PlaceOnPage {
        PlaceOnPage(Self.id(of: response, in: anchor), answers[response])
    }

    func place(of cases: [APIReference.SwiftCall.ErrorCase], in anchor: String) -> PlaceOnPage {
        PlaceOnPage(Self.idOfErrors(in: anchor), errors[cases])
    }

    func place(of code: CodeView.Sample) -> PlaceOnPage {
        PlaceOnPage(code.id, samples[SampleKey(text: code.text, mediaType: code.language)])
    }
}

/// Whether something is written at its place, or copied from another.
struct PlaceOnPage {
    /// What it is called, where others copy it.
    let id: String?
    /// Where it is written.
    let source: SourceView?

    init(_ id: String, _ first: Repetitions.Occurrence?) {
        let isFirst = first?.id == id
        self.id = isFirst && (first?.count ?? 0) > 1 ? id : nil
        self.source = isFirst ? nil : first.map { SourceView(id: $0.id, owner: $0.owner) }
    }
}
