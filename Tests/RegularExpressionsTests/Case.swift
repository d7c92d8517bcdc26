import RegularExpressions
import Testing

/// A pattern with texts in which it occurs and others in which it does not.
struct Case: Sendable, CustomTestStringConvertible {
    let pattern: String
    let found: [String]
    let notFound: [String]

    init(_ pattern: String, _ found: [String], not notFound: [String] = []) {
        self.pattern = pattern
        self.found = found
        self.notFound = notFound
    }

    var testDescription: String { "/\(pattern)/" }

    func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
        let expression = try RegularExpression(pattern)
        for text in found {
            #expect(
                expression.search(text) == .found,
                "\(text.debugDescription)",
                sourceLocation: sourceLocation
            )
        }
        for text in notFound {
            let result = expression.search(text)
            #expect(result == .notFound, "\(text.debugDescription)", sourceLocation: sourceLocation)
        }
    }
}
