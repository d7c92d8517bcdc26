extension AsyncSequence where Self: Sendable, Element: Sendable {
    /// Maps the elements as they come, not more than a few at a time; the values are in the order they were
    /// done in.
    ///
    /// The first error, of the sequence or of an element, cancels what is still at work.
    func concurrentMap<Value: Sendable>(
        limit: Int,
        _ transform: @escaping @Sendable (Element) async throws(Failure) -> Value
    ) async throws(Failure) -> [Value] {
        // Groups throw any error or none: results keep the type.
        let outcome = await withTaskGroup(of: Result<Value, Failure>.self) { group in
            var values: [Value] = []
            var started = 0
            do throws(Failure) {
                for try await element in self {
                    if started - values.count >= limit, let next = await group.next() {
                        values.append(try next.get())
                    }
                    started += 1
                    group.addTask {
                        do throws(Failure) {
                            return .success(try await transform(element))
                        } catch {
                            return .failure(error)
                        }
                    }
                }
                while let next = await group.next() { values.append(try next.get()) }
                return Result<_, Failure>.success(values)
            } catch {
                group.cancelAll()
                return .failure(error)
            }
        }
        return try outcome.get()
    }
}
