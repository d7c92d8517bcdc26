import LoopbackServer
import Synchronization

/// Answers in a row; after the last one there are none.
final class AnswerQueue: Sendable {
    private let answers: Mutex<ArraySlice<[LoopbackServer.Step]>>

    init(_ answers: [[LoopbackServer.Step]]) { self.answers = Mutex(answers[...]) }

    func next() -> [LoopbackServer.Step] {
        answers.withLock { $0.popFirst() } ?? Answer.plain(status: "400 Nothing Left")
    }
}
