import Synchronization

/// The bytes of a body that may be sent many times, with room for the form that a sender needs them in.
package final class AnswerBytes: Sendable {
    package let bytes: [UInt8]
    private let form = Mutex<(any Sendable)?>(nil)

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    package static let none = AnswerBytes([])

    /// What `make` makes of the bytes, made when it is asked for first; every caller has to ask for the same.
    package func form<Form: Sendable>(_ make: ([UInt8]) -> Form) -> Form {
        form.withLock { form in
            if let form = form as? Form { return form }
            let made = make(bytes)
            form = made
            return made
        }
    }
}

extension AnswerBytes: Hashable {
    package static func == (lhs: AnswerBytes, rhs: AnswerBytes) -> Bool {
        lhs === rhs || lhs.bytes == rhs.bytes
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
