import Dispatch
import Foundation
import Synchronization

/// The bytes of a request that is sent again and again.
struct LoadRequest: Sendable {
    let bytes: [UInt8]

    init(target: String, fields: [String]) {
        let head = ["GET \(target) HTTP/1.1", "Host: 127.0.0.1", "Accept: application/json"] + fields
        bytes = Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }
}

/// Connections of this machine to itself that each send a request when the answer to the one before it is there.
struct Load: Sendable {
    let port: UInt16
    let request: LoadRequest

    func run(seconds: Double, connections: Int) throws -> LoadReport {
        let results = Mutex<[Result<[Duration], any Error>]>([])
        let end = ContinuousClock.now + .seconds(seconds)
        let start = ContinuousClock.now
        let group = DispatchGroup()
        for _ in 0..<connections {
            let thread = Thread {
                let result = Result { try measure(until: end) }
                results.withLock { $0.append(result) }
                group.leave()
            }
            group.enter()
            thread.start()
        }
        group.wait()
        let elapsed = ContinuousClock.now - start
        return LoadReport(try results.withLock { try $0.flatMap { try $0.get() } }, in: elapsed)
    }

    private func measure(until end: ContinuousClock.Instant) throws -> [Duration] {
        let connection = try LoopbackConnection(port: port)
        defer { connection.close() }
        var durations: [Duration] = []
        while true {
            let start = ContinuousClock.now
            if start >= end { return durations }
            try connection.exchange(request.bytes)
            durations.append(ContinuousClock.now - start)
        }
    }
}

/// How many answers came, and how long they took.
struct LoadReport: CustomStringConvertible {
    private let durations: [Duration]
    private let elapsed: Duration

    init(_ durations: [Duration], in elapsed: Duration) {
        self.durations = durations.sorted()
        self.elapsed = elapsed
    }

    /// `12345 requests/s, p50 0.61 ms, p99 2.10 ms`.
    var description: String {
        let rate = Int((Double(durations.count) / (elapsed / .seconds(1))).rounded())
        return "\(rate) requests/s, p50 \(percentile(50)) ms, p99 \(percentile(99)) ms"
    }

    private func percentile(_ percent: Int) -> String {
        guard !durations.isEmpty else { return "-" }
        let duration = durations[min(durations.count - 1, durations.count * percent / 100)]
        let hundredths = Int((duration / .milliseconds(1) * 100).rounded())
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
