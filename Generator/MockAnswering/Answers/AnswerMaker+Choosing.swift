import HTTPTypes
import OpenAPIModel

extension AnswerMaker {
    /// The response and form of body that the preferences and `Accept` ask for.
    func choice(
        for operation: MockOperation,
        _ preferences: AnswerPreferences,
        _ accepted: AcceptedTypes
    ) -> Result<ChosenAnswer, RequestProblem> {
        let answers = documented[operation.index]
        let candidates: [(status: Int, answer: DocumentedAnswer)]
        if let code = preferences.code {
            guard let answer = answers.documented(for: code) else {
                let known = answers.map { "\($0.pattern)" }.joined(separator: ", ")
                return .failure(
                    AnswerPreferences.problem("the operation documents no answer \(code), but \(known)")
                )
            }
            candidates = [(code, answer)]
        } else {
            candidates = answers.byPreference
        }
        guard let first = candidates.first else {
            // Where only failures are documented, a request that is in order succeeds all the same.
            return .success(
                ChosenAnswer(status: 200, documented: .undocumented(of: operation), content: nil)
            )
        }
        for (status, answer) in candidates {
            if let chosen = Self.negotiated(answer, status: status, accepted) { return .success(chosen) }
        }
        if first.status >= 400 {
            // A failure is told in a form that was not asked for rather than not at all.
            return .success(
                ChosenAnswer(
                    status: first.status,
                    documented: first.answer,
                    content: first.answer.contents.first
                )
            )
        }
        return .failure(Self.notAcceptable(candidates.flatMap(\.answer.contents)))
    }

    /// The form that is liked best, of equals the first; nil where the answer has forms and none is accepted.
    static func negotiated(
        _ answer: DocumentedAnswer,
        status: Int,
        _ accepted: AcceptedTypes
    ) -> ChosenAnswer? {
        var best: (quality: Double, content: DocumentedContent)?
        for content in answer.contents {
            let quality = accepted.quality(of: content.concreteName)
            if quality > best?.quality ?? 0 { best = (quality, content) }
        }
        guard best != nil || answer.contents.isEmpty else { return nil }
        return ChosenAnswer(status: status, documented: answer, content: best?.content)
    }

    private static func notAcceptable(_ contents: [DocumentedContent]) -> RequestProblem {
        var names: [String] = []
        for content in contents where !names.contains(content.concreteName.description) {
            names.append(content.concreteName.description)
        }
        let message = "accepts none of \(names.joined(separator: ", "))"
        return RequestProblem(
            .notAcceptable,
            title: "Not Acceptable",
            detail: "header 'Accept' \(message)",
            faults: [RequestFault(place: .header, name: "Accept", keyword: "content", message: message)]
        )
    }
}
