/// Runs a call that is cancelled, and throws `.timeout`, when it takes too long.
func withTimeout<Value: Sendable>(
    _ timeout: Duration?,
    _ call: @escaping @Sendable () async throws(ResponseFailure) -> Value
) async throws(ResponseFailure) -> Value {
    guard let timeout else { return try await call() }
    let winner = await withTaskGroup(of: Result<Value, ResponseFailure>?.self) { group in
        group.addTask { await outcome(of: call) }
        group.addTask {
            // A clock cannot count further than this; nobody waits for thirty years.
            try? await Task.sleep(for: min(timeout, .seconds(1_000_000_000)))
            return nil
        }
        // Nil is the clock; when the caller is cancelled the clock stops early, and the call still has its say.
        let first = await group.next() ?? nil
        if let first {
            group.cancelAll()
            return first
        }
        guard Task.isCancelled else {
            // A value that comes now may hold a stream that has just been cancelled with the call.
            group.cancelAll()
            return .failure(.timeout)
        }
        let late = await group.next() ?? nil
        return late ?? .failure(.cancelled)
    }
    return try winner.get()
}

private func outcome<Value>(
    of call: () async throws(ResponseFailure) -> Value
) async -> Result<Value, ResponseFailure> {
    do throws(ResponseFailure) {
        return .success(try await call())
    } catch {
        return .failure(error)
    }
}
