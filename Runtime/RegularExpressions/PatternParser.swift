/// Reads a pattern: the grammar of the `u` flag, and beyond it that of Annex B (ECMA-262, B.1.2).
///
/// Where both could read a part, the `u` flag's reading wins: `\u{1F600}` is one scalar, `\p{L}` a property.
struct PatternParser {
    let scalars: [UInt32]
    var position = 0
    var peculiarities: [Peculiarity] = []
    /// The groups of each name; several where alternatives share it.
    private(set) var names: [String: [Int]] = [:]
    /// Of the whole pattern, found before it is read: `\2` may stand before its group.
    let groupCount: Int
    private var opened = 0
    private var depth = 0

    /// Deeper patterns would need too much of a thread's stack.
    private static let depthLimit = 100

    init(_ pattern: String) {
        scalars = pattern.unicodeScalars.map(\.value)
        groupCount = Self.countGroups(scalars)
    }

    mutating func pattern() throws(PatternError) -> PatternNode {
        let node = try disjunction().node
        // Only a closing parenthesis ends a disjunction early.
        guard position == scalars.count else {
            throw PatternError("')' closes nothing", at: position)
        }
        return node
    }

    // MARK: Looking at the pattern

    func peek(_ distance: Int = 0) -> UInt32? {
        position + distance < scalars.count ? scalars[position + distance] : nil
    }

    mutating func take(_ text: StaticString) -> Bool {
        let wanted = text.withUTF8Buffer { Array($0) }
        guard position + wanted.count <= scalars.count else { return false }
        for (index, byte) in wanted.enumerated() where scalars[position + index] != UInt32(byte) {
            return false
        }
        position += wanted.count
        return true
    }

    private static func countGroups(_ scalars: [UInt32]) -> Int {
        var count = 0
        var isInClass = false
        var index = 0
        while index < scalars.count {
            switch scalars[index] {
            case 0x5C: index += 1
            case 0x5B: isInClass = true
            case 0x5D: isInClass = false
            case 0x28 where !isInClass:
                let rest = scalars[(index + 1)...].prefix(3)
                let isNamed = rest.starts(with: [0x3F, 0x3C]) && rest.last != 0x3D && rest.last != 0x21
                if rest.first != 0x3F || isNamed { count += 1 }
            default: break
            }
            index += 1
        }
        return count
    }

    // MARK: Structure

    private mutating func disjunction() throws(PatternError) -> (node: PatternNode, names: Set<String>) {
        var branches: [PatternNode] = []
        var allNames: Set<String> = []
        repeat {
            let (node, names) = try alternative()
            branches.append(node)
            allNames.formUnion(names)
        } while take("|")
        return (branches.count == 1 ? branches[0] : .alternatives(branches), allNames)
    }

    private mutating func alternative() throws(PatternError) -> (node: PatternNode, names: Set<String>) {
        var terms: [PatternNode] = []
        var names: Set<String> = []
        while let next = peek(), next != 0x7C, next != 0x29 {
            let start = position
            let (node, inner) = try term()
            if let twice = inner.first(where: names.contains) {
                throw PatternError("two groups of one alternative are called '\(twice)'", at: start)
            }
            names.formUnion(inner)
            terms.append(node)
        }
        switch terms.count {
        case 0: return (.empty, names)
        case 1: return (terms[0], names)
        default: return (.sequence(terms), names)
        }
    }

    private mutating func term() throws(PatternError) -> (node: PatternNode, names: Set<String>) {
        let start = position
        let firstCapture = opened + 1
        var names: Set<String> = []
        let (node, isRepeatable) = try atom(&names)
        guard let range = try quantifier() else { return (node, names) }
        guard isRepeatable else { throw PatternError("an assertion cannot be repeated", at: start) }
        let isGreedy = !take("?")
        if !isGreedy || peek() != 0x2B {
            let quantifier = Quantifier(
                minimum: range.minimum,
                maximum: range.maximum,
                isGreedy: isGreedy,
                captures: firstCapture..<opened + 1
            )
            return (.quantified(node, quantifier), names)
        }
        throw PatternError("possessive quantifiers are no part of ECMA-262", at: position)
    }

    private mutating func atom(
        _ names: inout Set<String>
    ) throws(PatternError) -> (node: PatternNode, isRepeatable: Bool) {
        let start = position
        guard let scalar = peek() else { return (.empty, false) }
        position += 1
        switch scalar {
        case 0x5E: return (.start, false)
        case 0x24:
            peculiarities.append(Peculiarity(kind: .endBeforeLineBreak, offset: start))
            return (.end, false)
        case 0x2E: return (.set(.dot), true)
        case 0x28:
            depth += 1
            guard depth <= Self.depthLimit else {
                throw PatternError("groups stand more than \(Self.depthLimit) deep in one another", at: start)
            }
            defer { depth -= 1 }
            return try group(start, &names)
        case 0x5B: return (.set(try characterClass(start)), true)
        case 0x5C: return try escape(start)
        case 0x2A, 0x2B, 0x3F: throw PatternError("there is nothing to repeat", at: start)
        case 0x7B:
            // Annex B: a brace that begins no quantifier is itself.
            position = start
            if try quantifier() != nil { throw PatternError("there is nothing to repeat", at: start) }
            position = start + 1
            return (.scalar(scalar), true)
        default: return (.scalar(scalar), true)
        }
    }

    /// Position is behind the opening parenthesis.
    private mutating func group(
        _ start: Int,
        _ names: inout Set<String>
    ) throws(PatternError) -> (node: PatternNode, isRepeatable: Bool) {
        if take("?=") { return (try lookaround(start, &names, isAhead: true, isNegative: false), true) }
        if take("?!") { return (try lookaround(start, &names, isAhead: true, isNegative: true), true) }
        if take("?<=") { return (try lookaround(start, &names, isAhead: false, isNegative: false), false) }
        if take("?<!") { return (try lookaround(start, &names, isAhead: false, isNegative: true), false) }
        if take("?:") { return (try body(start, &names), true) }
        var name: String?
        if take("?<") {
            name = try groupName()
        } else if peek() == 0x3F {
            throw unknownGroup(start)
        }
        opened += 1
        let index = opened
        let node = try body(start, &names)
        if let name {
            guard names.insert(name).inserted else {
                throw PatternError("two groups of one alternative are called '\(name)'", at: start)
            }
            self.names[name, default: []].append(index)
        }
        return (.capture(node, index: index), true)
    }

    private mutating func lookaround(
        _ start: Int,
        _ names: inout Set<String>,
        isAhead: Bool,
        isNegative: Bool
    ) throws(PatternError) -> PatternNode {
        .lookaround(try body(start, &names), isAhead: isAhead, isNegative: isNegative)
    }

    private mutating func body(_ start: Int, _ names: inout Set<String>) throws(PatternError) -> PatternNode {
        let (node, inner) = try disjunction()
        guard take(")") else { throw PatternError("'(' is not closed", at: start) }
        names.formUnion(inner)
        return node
    }

    private func unknownGroup(_ start: Int) -> PatternError {
        switch peek(1) {
        case 0x3E: PatternError("atomic groups are no part of ECMA-262", at: start)
        case 0x50:
            PatternError("'(?P' is no part of ECMA-262, where a named group is '(?<name>…)'", at: start)
        case 0x23: PatternError("comments are no part of ECMA-262", at: start)
        default: PatternError("flags within a pattern are not supported", at: start)
        }
    }

    /// A name and its `>`.
    mutating func groupName() throws(PatternError) -> String {
        let start = position
        var name = ""
        while let value = peek(), value != 0x3E, let scalar = Unicode.Scalar(value) {
            let isAllowed =
                value == 0x24 || value == 0x5F
                || (name.isEmpty ? scalar.properties.isIDStart : scalar.properties.isIDContinue)
            guard isAllowed else { break }
            name.unicodeScalars.append(scalar)
            position += 1
        }
        guard !name.isEmpty, take(">") else { throw PatternError("the name of a group is wrong", at: start) }
        return name
    }

    // MARK: Quantifiers

    /// Nil where none stands; a brace that is none stays where it is.
    private mutating func quantifier() throws(PatternError) -> (minimum: Int, maximum: Int?)? {
        switch peek() {
        case 0x2A:
            position += 1
            return (0, nil)
        case 0x2B:
            position += 1
            return (1, nil)
        case 0x3F:
            position += 1
            return (0, 1)
        case 0x7B: return try bracedQuantifier()
        default: return nil
        }
    }

    private mutating func bracedQuantifier() throws(PatternError) -> (minimum: Int, maximum: Int?)? {
        let start = position
        position += 1
        guard let minimum = number() else {
            position = start
            return nil
        }
        var maximum: Int? = minimum
        if take(",") { maximum = number() }
        guard take("}") else {
            position = start
            return nil
        }
        if let maximum, maximum < minimum {
            throw PatternError("the numbers of a quantifier are out of order", at: start)
        }
        return (minimum, maximum)
    }

    /// Decimal digits; a number beyond all use is cut.
    mutating func number() -> Int? {
        var value: Int?
        while let digit = peek(), (0x30...0x39).contains(digit) {
            value = min((value ?? 0) * 10 + Int(digit - 0x30), 1 << 30)
            position += 1
        }
        return value
    }
}
