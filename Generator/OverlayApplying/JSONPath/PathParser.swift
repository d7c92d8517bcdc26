/// Reads queries.
///
/// Source: RFC 9535, appendix A, and section 2.4.3 for what functions take and where they may stand.
struct PathParser {
    var scanner: PathScanner
    /// How many filters and parentheses enclose what is read.
    var depth = 0
    private var rootQueries = 0

    /// Deeper queries would need too much of a thread's stack.
    static let depthLimit = 48

    private init(_ text: String) { scanner = PathScanner(text) }

    static func parse(_ text: String) throws(PathError) -> PathQuery {
        var parser = PathParser(text)
        guard parser.scanner.take("$") else { throw parser.scanner.unexpected("'$'") }
        let query = try parser.segments()
        guard parser.scanner.isAtEnd else { throw parser.scanner.unexpected("'.' or '['") }
        return query
    }

    /// Behind `$` or `@`.
    mutating func segments() throws(PathError) -> PathQuery {
        var segments: [PathQuery.Segment] = []
        while true {
            let start = scanner.position
            var ahead = scanner
            ahead.skipBlanks()
            if ahead.take("..") {
                scanner = ahead
                segments.append(.descendants(try selectorsBehindDots()))
            } else if ahead.take(".") {
                scanner = ahead
                segments.append(.children([try selectorBehindDot()]))
            } else if ahead.current == "[" {
                scanner = ahead
                segments.append(.children(try bracketed()))
            } else {
                return PathQuery(segments: segments)
            }
            assert(scanner.position > start)
        }
    }

    private mutating func selectorsBehindDots() throws(PathError) -> [PathQuery.Selector] {
        scanner.current == "[" ? try bracketed() : [try selectorBehindDot()]
    }

    private mutating func selectorBehindDot() throws(PathError) -> PathQuery.Selector {
        if scanner.take("*") { return .wildcard }
        guard scanner.current?.beginsName == true else { throw scanner.unexpected("a name or '*'") }
        let name = scanner.takeWhile { $0.beginsName || $0.isDigit }
        if scanner.current == "-" {
            throw PathError(
                message: "a name with '-' must stand in brackets and quotes, as in ['x-name']",
                offset: scanner.position
            )
        }
        return .name(name)
    }

    private mutating func bracketed() throws(PathError) -> [PathQuery.Selector] {
        try scanner.expect("[")
        var selectors: [PathQuery.Selector] = []
        repeat {
            scanner.skipBlanks()
            selectors.append(try selector())
            scanner.skipBlanks()
        } while scanner.take(",")
        try scanner.expect("]")
        return selectors
    }

    private mutating func selector() throws(PathError) -> PathQuery.Selector {
        switch scanner.current {
        case "'", "\"": return .name(try scanner.quoted())
        case "*":
            scanner.advance()
            return .wildcard
        case "?":
            scanner.advance()
            scanner.skipBlanks()
            return .filter(try nested { parser throws(PathError) in try parser.disjunction() })
        case let scalar? where scalar == "-" || scalar == ":" || scalar.isDigit: return try indexOrSlice()
        default: throw scanner.unexpected("a quoted name, '*', an index or '?'")
        }
    }

    private mutating func indexOrSlice() throws(PathError) -> PathQuery.Selector {
        let start = scanner.current == ":" ? nil : try scanner.integer()
        guard scanner.takeBehindBlanks(":") else {
            guard let start else { throw scanner.unexpected("':'") }
            return .index(start)
        }
        let end = try optionalInteger()
        let step = scanner.takeBehindBlanks(":") ? try optionalInteger() : nil
        return .slice(PathSlice(start: start, end: end, step: step ?? 1))
    }

    private mutating func optionalInteger() throws(PathError) -> Int? {
        var ahead = scanner
        ahead.skipBlanks()
        guard let scalar = ahead.current, scalar == "-" || scalar.isDigit else { return nil }
        scanner = ahead
        return try scanner.integer()
    }

    /// What encloses others, up to the limit.
    mutating func nested(
        _ read: (inout PathParser) throws(PathError) -> PathCondition
    ) throws(PathError) -> PathCondition {
        guard depth < Self.depthLimit else {
            throw PathError(message: "the query is nested too deeply", offset: scanner.position)
        }
        depth += 1
        defer { depth -= 1 }
        return try read(&self)
    }

    /// A query that begins with `@` or `$`.
    mutating func embedded() throws(PathError) -> EmbeddedQuery {
        if scanner.take("@") { return EmbeddedQuery(start: .current, query: try segments()) }
        try scanner.expect("$")
        rootQueries += 1
        return EmbeddedQuery(start: .root(rootQueries), query: try segments())
    }
}
