import Foundation
import JSONCoding

// Decodes and encodes 5 MB of jobs with JSONCoding and with Foundation, in turns, and prints the best of each.

let bytes = jobsDocument(bytes: 5_000_000)
let data = Data(bytes)
let clock = ContinuousClock()
let rounds = 15

func best(_ run: () throws -> Void) rethrows -> Duration {
    var best = Duration.seconds(3600)
    for _ in 0..<rounds { best = min(best, try clock.measure(run)) }
    return best
}

func report(_ what: String, ours: Duration, theirs: Duration) {
    func milliseconds(_ duration: Duration) -> String {
        String(format: "%7.2f ms", duration / .milliseconds(1))
    }
    let rate = Double(bytes.count) / 1e6 / (ours / .seconds(1))
    let ratio = String(format: "%.1f times as fast, %.0f MB/s", theirs / ours, rate)
    print("\(what): JSONCoding \(milliseconds(ours)), Foundation \(milliseconds(theirs)): \(ratio)")
}

let jobs = try JSON.decode([Job].self, from: bytes)
let synthesized = try JSONDecoder().decode([Synthesized.Job].self, from: data)
print("\(bytes.count) bytes, \(jobs.count) jobs, \(synthesized.count) for Foundation")

if CommandLine.arguments.contains("--profile") {
    for _ in 0..<60 {
        _ = try JSON.decode([Job].self, from: bytes)
        _ = try JSON.encode(jobs)
    }
} else {
    let decoding = try best { _ = try JSON.decode([Job].self, from: bytes) }
    let decodingByFoundation = try best { _ = try JSONDecoder().decode([Synthesized.Job].self, from: data) }
    report("decode", ours: decoding, theirs: decodingByFoundation)
    let encoding = try best { _ = try JSON.encode(jobs) }
    let encodingByFoundation = try best { _ = try JSONEncoder().encode(synthesized) }
    report("encode", ours: encoding, theirs: encodingByFoundation)
}
