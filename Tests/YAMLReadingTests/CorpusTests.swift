import Diagnostics
import Foundation
import TestSupport
import Testing
import YAMLModel
import YAMLReading

/// Runs over public test suites whose folders environment variables name; skipped without them.
@Suite struct `Public test suites` {
    private static let environment = ProcessInfo.processInfo.environment
    private static let yaml = environment["SPECSMITH_YAML_CORPUS"]
    private static let json = environment["SPECSMITH_JSON_CORPUS"]

    /// Valid documents that libyaml cannot read, as `docs/guide/broken-documents.md` lists them.
    private static let unreadable: Set<String> = [
        "2SXE", "4MUZ-01", "4MUZ-02", "DK3J", "DK95-00", "DK95-03", "K3WX", "VJP3-01",
        "Y2GN",
    ]

    /// The folder has a subfolder a case with `in.yaml`, and `in.json` with the expected value of each document
    /// where that can be written as JSON.
    @Test(.enabled(if: yaml != nil))
    func `of YAML: valid documents give the expected values`() throws {
        let folder = URL(filePath: try #require(Self.yaml), directoryHint: .isDirectory)
        var others: [String] = []
        var total = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let directory = folder.appending(path: name)
            guard let yaml = try? Data(contentsOf: directory.appending(path: "in.yaml")),
                let json = try? Data(contentsOf: directory.appending(path: "in.json")),
                let expected = Reading(bytes: Array(json), path: "in.json").node
            else { continue }
            total += 1
            let reading = Reading(bytes: Array(yaml), path: "in.yaml")
            if let node = reading.node, node.isEqual(to: expected), !reading.log.hasErrors { continue }
            let findings = reading.findings.map(\.description).joined(separator: "; ")
            print("\(name): \(findings.isEmpty ? reading.node?.outline ?? "nothing" : findings)")
            others.append(name)
            // What is not read is refused: nothing is read as something else.
            #expect(reading.log.hasErrors, "\(name)")
        }
        print("\(total - others.count) of \(total) agree")
        #expect(total > 0)
        #expect(others.filter { !Self.unreadable.contains($0) } == [])
    }

    /// Its `test_parsing` has files whose names start with `y_` (to accept), `n_` (to refuse) or `i_` (either).
    @Test(.enabled(if: json != nil))
    func `of JSON: valid texts are read, invalid ones refused with a place`() throws {
        let folder = URL(filePath: try #require(Self.json), directoryHint: .isDirectory)
            .appending(path: "test_parsing")
        var agreed = 0
        var total = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
            let reading = Reading(bytes: bytes, path: name)
            // Names that occur twice are valid JSON, but not a valid description of anything.
            let ids = Set(reading.log.diagnostics.filter { $0.severity == .error }.map(\.rule.id))
            let isAccepted = reading.node != nil && ids.subtracting(["duplicate-key"]).isEmpty
            #expect(isAccepted || reading.log.hasErrors, "\(name)")
            guard !name.hasPrefix("i_") else { continue }
            total += 1
            if isAccepted == name.hasPrefix("y_") {
                agreed += 1
            } else {
                Issue.record("\(name): \(reading.findings)")
            }
        }
        print("\(agreed) of \(total) agree")
        #expect(total > 0)
    }
}

extension YAMLNode {
    /// Equal as values: places, spellings of numbers and the order of keys do not count.
    fileprivate func isEqual(to other: YAMLNode) -> Bool {
        switch (content, other.content) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.string(let left), .string(let right)): left == right
        case (.integer, .integer), (.integer, .number), (.number, .integer), (.number, .number):
            number == other.number
        case (.sequence(let left), .sequence(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.isEqual(to: $1) }
        case (.mapping(let left), .mapping(let right)):
            left.entries.count == right.entries.count
                && left.entries.allSatisfy { entry in right[entry.key]?.isEqual(to: entry.value) == true }
        default: false
        }
    }

    private var number: Double? {
        guard case .integer(let text) = content else {
            if case .number(let text) = content { return Double(text) }
            return nil
        }
        if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16).map(Double.init) }
        if text.hasPrefix("0o") { return Int(text.dropFirst(2), radix: 8).map(Double.init) }
        return Double(text)
    }
}
