extension HTTPBody {
    /// The same body; when a reading ends, its first bytes and the number of all are reported.
    func reportingBeginning(
        _ limit: Int,
        _ report: @escaping @Sendable (_ beginning: [UInt8], _ length: Int64) -> Void
    ) -> HTTPBody {
        HTTPBody(length: length, reading: reading) {
            var chunks = makeAsyncIterator()
            var beginning: [UInt8] = []
            var length: Int64 = 0
            var isOver = false
            let end = {
                if !isOver { report(beginning, length) }
                isOver = true
            }
            return AsyncIterator {
                do {
                    guard let chunk = try await chunks.next() else {
                        end()
                        return nil
                    }
                    beginning += chunk.prefix(Swift.max(0, limit - beginning.count))
                    length += Int64(chunk.count)
                    return chunk
                } catch {
                    end()
                    throw error
                }
            }
        }
    }
}
