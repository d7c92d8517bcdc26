/// Turns a pattern into a program.
struct ProgramBuilder {
    private var program = Program()
    private let names: [String: [Int]]
    /// The groups whose places are kept; without any, what failed once at a place fails there again.
    private let referenced: Set<Int>

    /// More instructions would take more memory than a pattern is worth.
    private static let sizeLimit = 50_000
    /// Up to so many times, a repeated character is written out.
    private static let unrolled = 8

    static func program(
        of node: PatternNode,
        names: [String: [Int]]
    ) throws(PatternError) -> Program {
        var builder = ProgramBuilder(names: names, referenced: node.referenced(names))
        builder.program.registerCount = 2 * ((builder.referenced.max() ?? 0) + 1)
        builder.program.isAnchored = node.isAnchored
        try builder.emit(node, Surroundings(isBackward: false, isTop: true))
        try builder.append(.accept)
        return builder.program
    }

    private init(names: [String: [Int]], referenced: Set<Int>) {
        self.names = names
        self.referenced = referenced
    }

    private struct Surroundings {
        let isBackward: Bool
        /// Not within lookaround.
        let isTop: Bool
    }

    private func isRemembered(_ place: Surroundings) -> Bool { place.isTop && referenced.isEmpty }

    @discardableResult
    private mutating func append(_ instruction: Instruction) throws(PatternError) -> Int {
        guard program.instructions.count < Self.sizeLimit else {
            throw PatternError("its repetitions are too many to be searched for", at: 0)
        }
        program.instructions.append(instruction)
        return program.instructions.count - 1
    }

    private var next: Int { program.instructions.count }

    private mutating func memo(_ place: Surroundings) -> Int {
        guard isRemembered(place) else { return -1 }
        program.memoCount += 1
        return program.memoCount - 1
    }

    private mutating func add(_ set: ScalarSet) -> Int {
        program.sets.append(set)
        return program.sets.count - 1
    }

    private mutating func emit(_ node: PatternNode, _ place: Surroundings) throws(PatternError) {
        switch node {
        case .empty: break
        case .scalar(let value): try append(.scalar(value, isBackward: place.isBackward))
        case .set(let set): try append(.set(add(set), isBackward: place.isBackward))
        case .sequence(let parts):
            for index in parts.indices {
                try emit(parts[place.isBackward ? parts.count - 1 - index : index], place)
            }
        case .alternatives(let parts): try emitAlternatives(parts, place)
        case .capture(let body, let index): try emitCapture(body, index, place)
        case .quantified(let body, let quantifier): try emitQuantified(body, quantifier, place)
        case .lookaround(let body, let isAhead, let isNegative):
            let look = try append(.look(isNegative: isNegative, then: 0))
            try emit(body, Surroundings(isBackward: !isAhead, isTop: false))
            try append(.accept)
            program.instructions[look] = .look(isNegative: isNegative, then: next)
        case .start: try append(.start)
        case .end: try append(.end)
        case .wordBoundary(let isNegative): try append(.wordBoundary(isNegative: isNegative))
        case .backreference(let index): try emitReference([index], place)
        case .namedBackreference(let name, let offset):
            guard let groups = names[name] else {
                throw PatternError("there is no group '\(name)'", at: offset)
            }
            try emitReference(groups, place)
        }
    }

    private mutating func emitReference(_ groups: [Int], _ place: Surroundings) throws(PatternError) {
        program.references.append(groups)
        try append(.backreference(program.references.count - 1, isBackward: place.isBackward))
    }

    private mutating func emitAlternatives(
        _ parts: [PatternNode],
        _ place: Surroundings
    ) throws(PatternError) {
        var ends: [Int] = []
        for (index, part) in parts.enumerated() {
            guard index + 1 < parts.count else {
                try emit(part, place)
                continue
            }
            let memo = memo(place)
            let split = try append(.jump(0))
            try emit(part, place)
            ends.append(try append(.jump(0)))
            program.instructions[split] = .split(split + 1, next, memo: memo)
        }
        for end in ends { program.instructions[end] = .jump(next) }
    }

    private mutating func emitCapture(
        _ body: PatternNode,
        _ index: Int,
        _ place: Surroundings
    ) throws(PatternError) {
        guard referenced.contains(index) else { return try emit(body, place) }
        try append(.save(place.isBackward ? 2 * index + 1 : 2 * index))
        try emit(body, place)
        try append(.save(place.isBackward ? 2 * index : 2 * index + 1))
    }

    // MARK: Repetition

    private mutating func emitQuantified(
        _ body: PatternNode,
        _ quantifier: Quantifier,
        _ place: Surroundings
    ) throws(PatternError) {
        if quantifier.maximum == 0 { return }
        if let set = Self.single(body), max(quantifier.minimum, quantifier.maximum ?? 0) > Self.unrolled {
            try append(
                .repetition(
                    Repetition(
                        set: add(set),
                        minimum: quantifier.minimum,
                        maximum: quantifier.maximum ?? quantifier.minimum,
                        isGreedy: quantifier.isGreedy,
                        isBackward: place.isBackward,
                        memo: memo(place)
                    )
                )
            )
            if quantifier.maximum == nil { try emitLoop(body, quantifier, place, needsTurn: false) }
            return
        }
        guard let maximum = quantifier.maximum else {
            for _ in 0..<max(0, quantifier.minimum - 1) { try emitTurn(body, quantifier, place) }
            return try emitLoop(body, quantifier, place, needsTurn: quantifier.minimum > 0)
        }
        for _ in 0..<quantifier.minimum { try emitTurn(body, quantifier, place) }
        var splits: [(index: Int, memo: Int)] = []
        for _ in quantifier.minimum..<maximum {
            splits.append((try append(.jump(0)), memo(place)))
            try emitTurn(body, quantifier, place)
        }
        for split in splits {
            program.instructions[split.index] = Self.split(
                split.index + 1,
                next,
                quantifier.isGreedy,
                split.memo
            )
        }
    }

    private mutating func emitTurn(
        _ body: PatternNode,
        _ quantifier: Quantifier,
        _ place: Surroundings
    ) throws(PatternError) {
        if let first = quantifier.captures.first(where: referenced.contains),
            let last = quantifier.captures.last(where: referenced.contains)
        {
            try append(.clear(2 * first..<2 * last + 2))
        }
        try emit(body, place)
    }

    /// Any number of turns, at least one where that is needed.
    private mutating func emitLoop(
        _ body: PatternNode,
        _ quantifier: Quantifier,
        _ place: Surroundings,
        needsTurn: Bool
    ) throws(PatternError) {
        // Where failures are remembered, coming back to the split without progress fails by itself.
        var register: Int?
        if body.canBeEmpty, !isRemembered(place) {
            register = program.registerCount
            program.registerCount += 1
        }
        let memo = memo(place)
        let entry = needsTurn ? nil : try append(.jump(0))
        let turn = next
        if let register { try append(.save(register)) }
        try emitTurn(body, quantifier, place)
        if let entry {
            if let register { try append(.requireProgress(register)) }
            try append(.jump(entry))
            program.instructions[entry] = Self.split(entry + 1, next, quantifier.isGreedy, memo)
            return
        }
        let split = try append(.jump(0))
        let again = next
        if let register { try append(.requireProgress(register)) }
        try append(.jump(turn))
        program.instructions[split] = Self.split(again, next, quantifier.isGreedy, memo)
    }

    private static func split(_ turn: Int, _ exit: Int, _ isGreedy: Bool, _ memo: Int) -> Instruction {
        isGreedy ? .split(turn, exit, memo: memo) : .split(exit, turn, memo: memo)
    }

    private static func single(_ node: PatternNode) -> ScalarSet? {
        switch node {
        case .scalar(let value): ScalarSet([value...value])
        case .set(let set): set
        case .empty, .sequence, .alternatives, .capture, .quantified, .lookaround, .start, .end,
            .wordBoundary, .backreference, .namedBackreference:
            nil
        }
    }
}
