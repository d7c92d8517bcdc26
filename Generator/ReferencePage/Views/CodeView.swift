import HTMLWriting
import ReferenceModel

/// Code or a sample, to be copied.
struct CodeView {
    let title: String
    /// What the script colours it by: `json`, `swift`, `sh`; empty for none.
    let language: String
    let summary: String?
    /// What others name it by that are the same.
    let id: String?
    /// Where it is written; nil where that is here.
    let source: SourceView?
    let code: ElementText?

    /// Calls in Swift and from a shell.
    static func examples(_ operation: APIReference.Operation) -> [CodeView] {
        let calls = operation.calls.filter { !$0.example.isEmpty }.map { call in
            Sample(
                title: call.variant.map { "Swift, \($0)" } ?? "Swift",
                language: "swift",
                text: call.example.joined(separator: "\n")
            )
        }
        let shell = Sample(title: "curl", language: "sh", text: operation.curl.joined(separator: "\n"))
        return (calls + (operation.curl.isEmpty ? [] : [shell])).map { CodeView($0) }
    }

    init(_ sample: Sample, _ place: PlaceOnPage? = nil) {
        self.title = sample.title
        self.language = sample.language
        self.summary = sample.summary
        self.id = place?.id
        self.source = place?.source
        self.code = place?.source == nil ? ElementText(sample.text) : nil
    }

    /// Code before it is known whether it is written here.
    struct Sample {
        let title: String
        let language: String
        let summary: String?
        let text: String
        /// Unique on the page.
        let id: String

        init(title: String, language: String, text: String, id: String = "") {
            self.title = title
            self.language = language
            self.summary = nil
            self.text = text
            self.id = id
        }

        init(_ sample: APIReference.Sample, title: String, id: String) {
            self.title = title
            self.language = sample.mediaType.contains("json") ? "json" : ""
            self.summary = sample.summary
            self.text = sample.text
            self.id = id
        }

        func placed(by repetitions: Repetitions) -> CodeView { CodeView(self, repetitions.place(of: self)) }
    }
}

extension CodeView {
    static func requests(_ operation: APIReference.Operation) -> [Sample] {
        requests(operation.body, of: operation.anchor)
    }

    static func requests(_ body: APIReference.RequestBody?, of anchor: String) -> [Sample] {
        let contents = body?.contents ?? []
        var samples: [Sample] = []
        for content in contents {
            for sample in content.samples {
                let name = [contents.count > 1 ? content.mediaType : nil, sample.name].compactMap(\.self)
                let title = name.isEmpty ? content.mediaType : name.joined(separator: ", ")
                samples.append(
                    Sample(sample, title: title, id: "sample/\(anchor)/request/\(samples.count + 1)")
                )
            }
        }
        return samples
    }

    /// One for each text: answers that look the same share it.
    static func responses(_ operation: APIReference.Operation) -> [Sample] {
        var found: [(titles: [String], sample: APIReference.Sample)] = []
        for response in operation.responses {
            for content in response.contents {
                let mediaType = response.contents.count > 1 ? content.mediaType : nil
                for sample in content.samples {
                    let title = [response.status, mediaType, sample.name].compactMap(\.self)
                    let same = found.firstIndex {
                        $0.sample.text == sample.text && $0.sample.mediaType == sample.mediaType
                    }
                    if let same {
                        found[same].titles.append(title.joined(separator: ", "))
                    } else {
                        found.append(([title.joined(separator: ", ")], sample))
                    }
                }
            }
        }
        return found.enumerated().map { index, group in
            Sample(
                group.sample,
                title: group.titles.joined(separator: " · "),
                id: "sample/\(operation.anchor)/\(index + 1)"
            )
        }
    }

    /// What the model looks like in JSON and in Swift.
    static func samples(of model: APIReference.Model) -> [Sample] {
        let id = "sample/\(model.anchor)"
        let samples = model.sample.map { [Sample($0, title: $0.mediaType, id: id)] } ?? []
        guard !model.declaration.isEmpty else { return samples }
        let text = model.declaration.joined(separator: "\n")
        return samples + [Sample(title: "Swift", language: "swift", text: text, id: id + "/swift")]
    }
}
