extension PathParser {
    /// What a condition may turn out to be made of, before it is known where it stands.
    private enum Term {
        case operand(PathOperand)
        case query(EmbeddedQuery)
        case condition(PathCondition, name: String)
    }

    mutating func disjunction() throws(PathError) -> PathCondition {
        var parts = [try conjunction()]
        while scanner.takeBehindBlanks("||") {
            scanner.skipBlanks()
            parts.append(try conjunction())
        }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func conjunction() throws(PathError) -> PathCondition {
        var parts = [try condition()]
        while scanner.takeBehindBlanks("&&") {
            scanner.skipBlanks()
            parts.append(try condition())
        }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func condition() throws(PathError) -> PathCondition {
        if scanner.take("!") {
            scanner.skipBlanks()
            if scanner.current == "(" { return .not(try parenthesised()) }
            let start = scanner.position
            return .not(try test(try term(), at: start))
        }
        if scanner.current == "(" { return try parenthesised() }
        let start = scanner.position
        let left = try term()
        guard let comparison = comparison() else { return try test(left, at: start) }
        let first = try operand(left, at: start)
        scanner.skipBlanks()
        let second = scanner.position
        return .comparison(first, comparison, try operand(try term(), at: second))
    }

    private mutating func parenthesised() throws(PathError) -> PathCondition {
        try scanner.expect("(")
        scanner.skipBlanks()
        let condition = try nested { parser throws(PathError) in try parser.disjunction() }
        scanner.skipBlanks()
        try scanner.expect(")")
        return condition
    }

    private mutating func comparison() -> PathComparison? {
        PathComparison.allCases.first { scanner.takeBehindBlanks($0.rawValue) }
    }

    /// Something that is true or false by itself.
    private func test(_ term: Term, at offset: Int) throws(PathError) -> PathCondition {
        switch term {
        case .query(let query): return .exists(query)
        case .condition(let condition, _): return condition
        case .operand: throw PathError(message: "a value must be compared with something", offset: offset)
        }
    }

    private func operand(_ term: Term, at offset: Int) throws(PathError) -> PathOperand {
        switch term {
        case .operand(let operand): return operand
        case .query(let query):
            guard query.query.isSingular else {
                throw PathError(
                    message: "only a query for a single node can be compared",
                    offset: offset
                )
            }
            return .node(query)
        case .condition(_, let name):
            throw PathError(message: "'\(name)' cannot be compared, as it is true or false", offset: offset)
        }
    }

    private mutating func term() throws(PathError) -> Term {
        switch scanner.current {
        case "@", "$": return .query(try embedded())
        case "'", "\"": return .operand(.literal(.string(try scanner.quoted())))
        case let scalar? where scalar == "-" || scalar.isDigit: return .operand(.literal(try number()))
        case let scalar? where ("a"..."z").contains(scalar): return try wordOrFunction()
        default: throw scanner.unexpected("a query, a value or a function")
        }
    }

    private mutating func number() throws(PathError) -> PathLiteral {
        let start = scanner.position
        let sign = scanner.take("-") ? "-" : ""
        var text = scanner.takeWhile(\.isDigit)
        guard !text.isEmpty, text == "0" || !text.hasPrefix("0") else {
            throw PathError(message: "expected a number", offset: start)
        }
        if scanner.take(".") {
            let digits = scanner.takeWhile(\.isDigit)
            guard !digits.isEmpty else { throw scanner.unexpected("a digit") }
            text += "." + digits
        }
        if scanner.take("e") || scanner.take("E") {
            let sign = scanner.take("-") ? "-" : scanner.take("+") ? "+" : ""
            let digits = scanner.takeWhile(\.isDigit)
            guard !digits.isEmpty else { throw scanner.unexpected("a digit") }
            text += "e" + sign + digits
        }
        return .number(sign + text)
    }

    private mutating func wordOrFunction() throws(PathError) -> Term {
        let start = scanner.position
        let word = scanner.takeWhile { ("a"..."z").contains($0) || $0 == "_" || $0.isDigit }
        guard scanner.take("(") else {
            switch word {
            case "true": return .operand(.literal(.bool(true)))
            case "false": return .operand(.literal(.bool(false)))
            case "null": return .operand(.literal(.null))
            default: throw PathError(message: "'\(word)' is no value; texts need quotes", offset: start)
            }
        }
        guard depth < Self.depthLimit else {
            throw PathError(message: "the query is nested too deeply", offset: start)
        }
        depth += 1
        defer { depth -= 1 }
        return try function(word, at: start)
    }

    /// Behind the opening parenthesis.
    private mutating func function(_ name: String, at start: Int) throws(PathError) -> Term {
        switch name {
        case "length":
            let value = try valueArgument()
            try endArguments()
            return .operand(.length(value))
        case "count", "value":
            scanner.skipBlanks()
            guard scanner.current == "@" || scanner.current == "$" else {
                throw scanner.unexpected("a query, which '\(name)' takes")
            }
            let query = try embedded()
            try endArguments()
            return .operand(name == "count" ? .count(query) : .value(query))
        case "match", "search":
            let text = try valueArgument()
            guard scanner.takeBehindBlanks(",") else { throw scanner.unexpected("','") }
            let pattern = try valueArgument()
            try endArguments()
            return .condition(.match(text, pattern: pattern, whole: name == "match"), name: name)
        default:
            throw PathError(
                message: "there is no function '\(name)', but length, count, match, search and value",
                offset: start
            )
        }
    }

    private mutating func valueArgument() throws(PathError) -> PathOperand {
        scanner.skipBlanks()
        let start = scanner.position
        return try operand(try term(), at: start)
    }

    private mutating func endArguments() throws(PathError) {
        scanner.skipBlanks()
        try scanner.expect(")")
    }
}
