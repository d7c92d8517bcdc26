import HTTPTypes
import Synchronization

/// Keeps the head of the last answer, for `withResponse`.
final class AnswerRecorder: Sendable {
    private let answer = Mutex<HTTPResponse?>(nil)

    var last: HTTPResponse? { answer.withLock { $0 } }

    func record(_ head: HTTPResponse) { answer.withLock { $0 = head } }
}
