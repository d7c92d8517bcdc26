extension PatternParser {
    /// The members of a class; position is behind its opening bracket.
    ///
    /// A bracket within is itself, in both grammars.
    mutating func characterClass(_ start: Int) throws(PatternError) -> ScalarSet {
        let isNegated = take("^")
        if peek() == 0x5D { peculiarities.append(Peculiarity(kind: .emptyClass, offset: start)) }
        var set = ScalarSet()
        while let scalar = peek(), scalar != 0x5D {
            notePeculiarities(scalar)
            let memberStart = position
            let first = try classMember()
            guard peek() == 0x2D, let next = peek(1), next != 0x5D else {
                first.insert(into: &set)
                continue
            }
            notePeculiarities(0x2D)
            position += 1
            let last = try classMember()
            guard case .scalar(let lower) = first, case .scalar(let upper) = last else {
                // Annex B: beside a class of its own the dash is itself.
                first.insert(into: &set)
                set.insert(0x2D...0x2D)
                last.insert(into: &set)
                continue
            }
            guard lower <= upper else {
                throw PatternError("a range of a class is out of order", at: memberStart)
            }
            set.insert(lower...upper)
        }
        guard take("]") else { throw PatternError("'[' is not closed", at: start) }
        set.finish(isNegated: isNegated)
        return set
    }

    private enum ClassMember {
        case scalar(UInt32)
        case set(ScalarSet)

        func insert(into set: inout ScalarSet) {
            switch self {
            case .scalar(let value): set.insert(value...value)
            case .set(let other): set.insert(other)
            }
        }
    }

    private mutating func classMember() throws(PatternError) -> ClassMember {
        let start = position
        guard let scalar = peek() else { throw PatternError("a class is not closed", at: start) }
        position += 1
        guard scalar == 0x5C else { return .scalar(scalar) }
        if let set = try classEscape(start) { return .set(set) }
        return .scalar(try characterEscape(start, isInClass: true))
    }

    private mutating func notePeculiarities(_ scalar: UInt32) {
        switch scalar {
        case 0x5B: peculiarities.append(Peculiarity(kind: .bracketInClass, offset: position))
        case 0x26, 0x2D, 0x7E:
            if peek(1) == scalar {
                peculiarities.append(Peculiarity(kind: .setOperatorInClass, offset: position))
            }
        default: break
        }
    }
}
