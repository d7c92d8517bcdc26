import Foundation

// swift package dump-package | swift Scripts/check-edges.swift docs/architecture.md
//
// Compares what each target of the package depends on with the table under "## Modules": a module is the first
// cell of a row, its dependencies are the code spans of the last cell.

/// The part of the dumped manifest that matters here.
struct Manifest: Decodable {
    let targets: [Target]

    struct Target: Decodable {
        let name: String
        let path: String?
        let dependencies: [Dependency]
    }

    /// `{"byName": ["Diagnostics", null]}` or `{"product": ["ArgumentParser", "swift-argument-parser", …]}`.
    struct Dependency: Decodable {
        let name: String

        init(from decoder: any Decoder) throws {
            let kinds = try decoder.container(keyedBy: AnyKey.self)
            guard let kind = kinds.allKeys.first else {
                throw DecodingError.dataCorrupted(
                    .init(codingPath: decoder.codingPath, debugDescription: "empty")
                )
            }
            var values = try kinds.nestedUnkeyedContainer(forKey: kind)
            name = try values.decode(String.self)
        }
    }

    struct AnyKey: CodingKey {
        let stringValue: String
        let intValue: Int? = nil

        init(stringValue: String) { self.stringValue = stringValue }

        init?(intValue: Int) { nil }
    }
}

func codeSpans(_ cell: Substring) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
}

func table(in page: String) -> [String: Set<String>] {
    var rows: [String: Set<String>] = [:]
    var isInTable = false
    for line in page.split(separator: "\n") {
        if line.hasPrefix("#") { isInTable = line == "## Modules" }
        guard isInTable, line.hasPrefix("| `") else { continue }
        let cells = line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
        guard let module = cells.first.flatMap({ codeSpans($0).first }), let last = cells.last else {
            continue
        }
        rows[module] = Set(codeSpans(last))
    }
    return rows
}

/// Tests, examples and benchmarks may use what they like.
func isListed(_ target: Manifest.Target) -> Bool {
    !["Tests", "Examples", "Benchmarks"].contains { target.path?.hasPrefix("\($0)/") ?? false }
}

guard CommandLine.arguments.count == 2 else {
    print("usage: swift package dump-package | swift check-edges.swift ARCHITECTURE.md")
    exit(2)
}
let manifest = try JSONDecoder().decode(Manifest.self, from: FileHandle.standardInput.readDataToEndOfFile())
let page = CommandLine.arguments[1]
let rows = table(in: try String(contentsOfFile: page, encoding: .utf8))
var problems: [String] = []
for target in manifest.targets.filter(isListed) {
    let used = Set(target.dependencies.map(\.name))
    guard let allowed = rows[target.name] else {
        problems.append("\(target.name) is not in the table")
        continue
    }
    problems += used.subtracting(allowed).sorted().map {
        "\(target.name) depends on \($0), which the table does not say"
    }
    problems += allowed.subtracting(used).sorted().map {
        "\(target.name) does not depend on \($0), as the table says"
    }
}
problems += Set(rows.keys).subtracting(manifest.targets.map(\.name)).sorted().map {
    "there is no target \($0)"
}
for problem in problems { print("\(page): \(problem)") }
exit(problems.isEmpty ? 0 : 1)
