import Synchronization

/// Answers in a row; after the last one there are none.
final class AnswerQueue<Answer: Sendable>: Sendable {
    private let answers: Mutex<ArraySlice<Answer>>

    init(_ answers: [Answer]) { self.answers = Mutex(answers[...]) }

    func next() -> Answer? { answers.withLock { $0.popFirst() } }
}
