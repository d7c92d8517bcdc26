import Foundation
import JSONCoding
import Testing

/// The cases of JSONTestSuite, from the folder that `SPECSMITH_JSON_CORPUS` names.
struct CorpusCase: CustomTestStringConvertible {
    let file: URL

    var testDescription: String { file.lastPathComponent }

    static let folder = ProcessInfo.processInfo.environment["SPECSMITH_JSON_CORPUS"]

    static func all(in name: String) -> [CorpusCase] {
        guard let folder else { return [] }
        let directory = URL(fileURLWithPath: folder).appendingPathComponent(name)
        let files = try? FileManager.default.contentsOfDirectory(
            at: directory,
            includingPropertiesForKeys: nil
        )
        return (files ?? [])
            .filter { $0.pathExtension == "json" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { CorpusCase(file: $0) }
    }
}

@Suite(.enabled(if: CorpusCase.folder != nil)) struct `JSONTestSuite` {
    @Test func `the folder has the cases`() {
        #expect(CorpusCase.all(in: "test_parsing").count > 300)
    }

    @Test(arguments: CorpusCase.all(in: "test_parsing"))
    func `y_ is read, n_ is refused with a place, i_ is either`(_ corpusCase: CorpusCase) throws {
        let data = try Data(contentsOf: corpusCase.file)
        let error = failure { () throws(JSONError) in try JSON.decode(JSONValue.self, from: data) }
        switch corpusCase.testDescription.prefix(2) {
        case "y_": #expect(error == nil)
        case "n_":
            let error = try #require(error)
            #expect(error.offset <= data.count)
        default: break
        }
    }

    @Test(arguments: CorpusCase.all(in: "test_transform"))
    func `transformed documents keep their numbers`(_ corpusCase: CorpusCase) throws {
        let data = try Data(contentsOf: corpusCase.file)
        var value: JSONValue?
        let error = failure { () throws(JSONError) in value = try JSON.decode(JSONValue.self, from: data) }
        if error == nil, corpusCase.testDescription.hasPrefix("number_") {
            #expect(try JSON.encode(try #require(value)) == Array(data.filter { $0 > 0x20 }))
        }
    }
}
