/// Walks the tokens of a value along its rules.
///
/// It does not recurse, whatever the depth of the value.
struct ValueChecker: ~Copyable {
    /// More violations than this are not collected for one call.
    static let limit = 20

    private let parameter: String
    private let tokens: JSONTokens
    private var pending: [(index: Int, rules: ValueRules)]
    private var found: [ConstraintViolation] = []

    /// What a value does not meet, in the order of its JSON form.
    static func violations(_ check: InputCheck) -> [ConstraintViolation] {
        check.bytes.withUnsafeBufferPointer { buffer in
            // What is too deep to be read is not checked.
            guard let tokens = try? JSONTokens(buffer) else { return [] }
            var checker = ValueChecker(check, tokens)
            return checker.run()
        }
    }

    private init(_ check: InputCheck, _ tokens: consuming JSONTokens) {
        parameter = check.parameter
        self.tokens = tokens
        pending = [(0, check.rules)]
    }

    private mutating func run() -> [ConstraintViolation] {
        while found.count < Self.limit, let next = pending.popLast() {
            let token = tokens[next.index]
            switch (next.rules.kind, token.kind) {
            case (.text(let rules), .string): checkText(rules, next.index)
            case (.number(let rules), .number): checkNumber(rules, next.index)
            case (.list(let rules), .array): checkList(rules, next.index)
            case (.object(let rules), .object): checkObject(rules, next.index)
            case (.all(let all), _): for rules in all.reversed() { pending.append((next.index, rules)) }
            case (.later(let rules), _): pending.append((next.index, rules()))
            case (.text, _), (.number, _), (.list, _), (.object, _): continue
            }
        }
        return found
    }

    private mutating func report(_ constraint: ConstraintViolation.Constraint, _ index: Int) {
        found.append(
            ConstraintViolation(
                parameter: parameter,
                path: tokens.path(to: tokens[index].start),
                constraint: constraint
            )
        )
    }

    private mutating func checkText(_ rules: TextRules, _ index: Int) {
        let text = tokens.text(of: index)
        if rules.minLength != nil || rules.maxLength != nil {
            let length = text.unicodeScalars.count
            if let limit = rules.minLength, length < limit { report(.minLength(limit, found: length), index) }
            if let limit = rules.maxLength, length > limit {
                // A pattern is not searched for in what is too long anyway.
                return report(.maxLength(limit, found: length), index)
            }
        }
        if let pattern = rules.pattern, pattern.refuses(text) { report(.pattern(pattern.source), index) }
    }

    private mutating func checkNumber(_ rules: NumberRules, _ index: Int) {
        guard let number = ExactNumber(checked: tokens.text(of: index)) else { return }
        if let limit = rules.minimum, number < limit {
            report(.minimum(limit.text, found: number.text), index)
        }
        if let limit = rules.maximum, limit < number {
            report(.maximum(limit.text, found: number.text), index)
        }
        if let limit = rules.exclusiveMinimum, !(limit < number) {
            report(.exclusiveMinimum(limit.text, found: number.text), index)
        }
        if let limit = rules.exclusiveMaximum, !(number < limit) {
            report(.exclusiveMaximum(limit.text, found: number.text), index)
        }
        if let divisor = rules.multipleOf, number.isMultiple(of: divisor) == false {
            report(.multipleOf(divisor.text, found: number.text), index)
        }
    }

    private mutating func checkList(_ rules: ListRules, _ index: Int) {
        var items: [Int] = []
        var item = index + 1
        while item < tokens[index].next {
            items.append(item)
            item = tokens[item].next
        }
        if let limit = rules.minItems, items.count < limit {
            report(.minItems(limit, found: items.count), index)
        }
        if let limit = rules.maxItems, items.count > limit {
            report(.maxItems(limit, found: items.count), index)
        }
        if rules.uniqueItems, let pair = equalItems(items) {
            report(.uniqueItems(pair.first, pair.second), index)
        }
        guard let itemRules = rules.items else { return }
        for item in items.reversed() { pending.append((item, itemRules)) }
    }

    private mutating func checkObject(_ rules: ObjectRules, _ index: Int) {
        var values: [(index: Int, rules: ValueRules)] = []
        var count = 0
        var key = index + 1
        while key < tokens[index].next {
            let value = key + 1
            if let rules = rules.properties[tokens.text(of: key)] ?? rules.additionalProperties {
                values.append((value, rules))
            }
            count += 1
            key = tokens[value].next
        }
        if let limit = rules.minProperties, count < limit {
            report(.minProperties(limit, found: count), index)
        }
        if let limit = rules.maxProperties, count > limit {
            report(.maxProperties(limit, found: count), index)
        }
        pending += values.reversed()
    }

    // MARK: Equal items

    private func equalItems(_ items: [Int]) -> (first: Int, second: Int)? {
        var places: [[UInt8]: Int] = [:]
        for (place, item) in items.enumerated() {
            guard let bytes = canonical(item, depth: 0) else { continue }
            if let first = places.updateValue(place, forKey: bytes) { return (first, place) }
        }
        return nil
    }

    /// The same bytes for all equal values: `1` and `1.0` are, and objects whatever the order of their properties.
    ///
    /// Bytes, as strings of Swift are equal also where their scalars differ. Nil for a value too deep to be
    /// compared, which counts as equal to none.
    private func canonical(_ index: Int, depth: Int) -> [UInt8]? {
        guard depth <= 32 else { return nil }
        let token = tokens[index]
        switch token.kind {
        case .null: return Array("null".utf8)
        case .false: return Array("false".utf8)
        case .true: return Array("true".utf8)
        case .number:
            return ExactNumber(checked: tokens.text(of: index)).map { Array($0.canonical.utf8) }
        case .string, .key: return Array(JSONValue.string(tokens.text(of: index)).jsonText.utf8)
        case .array:
            var bytes = Array("[".utf8)
            var item = index + 1
            while item < token.next {
                guard let part = canonical(item, depth: depth + 1) else { return nil }
                bytes += part + Array(",".utf8)
                item = tokens[item].next
            }
            return bytes + Array("]".utf8)
        case .object:
            var members: [[UInt8]] = []
            var key = index + 1
            while key < token.next {
                guard let name = canonical(key, depth: depth + 1),
                    let value = canonical(key + 1, depth: depth + 1)
                else { return nil }
                members.append(name + Array(":".utf8) + value)
                key = tokens[key + 1].next
            }
            members.sort { $0.lexicographicallyPrecedes($1) }
            return Array("{".utf8) + members.joined(separator: ",".utf8)
        }
    }
}
