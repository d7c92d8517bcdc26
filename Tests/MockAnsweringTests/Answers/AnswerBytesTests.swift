import MockAnswering
import Synchronization
import Testing

@Suite struct `Bytes of answers` {
    private static let pages = """
          /things:
            get:
              parameters: [{in: query, name: page, schema: {type: integer}}]
              responses:
                '200':
                  description: A
                  content: {application/json: {schema: {type: array, items: {type: string}}}}
        """
    private static let object = """
          /things:
            get:
              responses:
                '200':
                  description: A
                  content: {application/json: {schema: {type: object}}}
        """

    @Test(arguments: [pages, object])
    func `the same answer is the same bytes, so that what a sender made of them serves again`(paths: String)
        throws
    {
        let answering = try Answering(paths)
        let first = try #require(Self.bytes(of: answering.answer()))
        let second = try #require(Self.bytes(of: answering.answer(number: 1)))
        #expect(!first.bytes.isEmpty)
        #expect(first === second)
    }

    @Test func `a form is made when it is asked for first`() {
        let bytes = AnswerBytes([1, 2, 3])
        let calls = Mutex(0)
        let sums = (0..<3).map { _ in
            bytes.form { bytes in
                calls.withLock { $0 += 1 }
                return bytes.reduce(0, +)
            }
        }
        #expect(sums == [6, 6, 6])
        #expect(calls.withLock { $0 } == 1)
    }

    private static func bytes(of answer: MockAnswer) -> AnswerBytes? {
        guard case .bytes(let bytes) = answer.body else { return nil }
        return bytes
    }
}
