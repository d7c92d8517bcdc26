/// Runs a program on a text: backtracking, with a stack of its own and a limited number of steps.
///
/// What was chosen once at a place and failed is remembered, as long as no backreference makes it depend on more
/// than the place; that makes the search linear.
struct Matcher {
    private let program: Program
    private let bytes: UnsafeBufferPointer<UInt8>
    private var steps: Int
    private var registers: [Int]
    private var frames: [Frame] = []
    private var failed: [UInt64]
    private let isTooLong: Bool

    private enum Outcome { case matched, failed, exhausted }

    /// What to do when the present way fails.
    private struct Frame {
        enum Kind { case branch, restore, giveBack, takeMore }

        let kind: Kind
        /// Of an instruction, or of the register to restore.
        let target: Int
        let position: Int
        /// Of a repetition: where it may not give back more, or how often it may be taken once more.
        let limit: Int
    }

    /// In bits: a text so long that remembering takes more is not searched.
    private static let memoryLimit = 1 << 27

    init(_ program: Program, _ bytes: UnsafeBufferPointer<UInt8>, steps: Int) {
        self.program = program
        self.bytes = bytes
        self.steps = steps
        registers = [Int](repeating: -1, count: program.registerCount)
        let (bits, overflow) = program.memoCount.multipliedReportingOverflow(by: bytes.count + 1)
        isTooLong = overflow || bits > Self.memoryLimit
        failed = [UInt64](repeating: 0, count: isTooLong ? 0 : (bits + 63) / 64)
    }

    mutating func search() -> SearchResult {
        if isTooLong { return .undecided }
        var position = 0
        while true {
            switch run(0, position) {
            case .matched: return .found
            case .exhausted: return .undecided
            case .failed: break
            }
            if program.isAnchored { return .notFound }
            guard let next = scalar(at: position, isBackward: false) else { return .notFound }
            position = next.end
        }
    }

    // MARK: The text

    /// The scalar that begins, or backward ends, at a place; nil at the end of the text.
    @inline(__always)
    private func scalar(at position: Int, isBackward: Bool) -> (value: UInt32, end: Int)? {
        if isBackward {
            guard position > 0 else { return nil }
            var start = position - 1
            while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
            return (decode(start, length: position - start), start)
        }
        guard position < bytes.count else { return nil }
        let first = bytes[position]
        if first < 0x80 { return (UInt32(first), position + 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        return (decode(position, length: length), position + length)
    }

    /// The text of a String is well-formed UTF-8.
    private func decode(_ start: Int, length: Int) -> UInt32 {
        let first = UInt32(bytes[start])
        switch length {
        case 1: return first
        case 2: return (first & 0x1F) << 6 | UInt32(bytes[start + 1] & 0x3F)
        case 3:
            return (first & 0x0F) << 12 | UInt32(bytes[start + 1] & 0x3F) << 6
                | UInt32(bytes[start + 2] & 0x3F)
        default:
            return (first & 0x07) << 18 | UInt32(bytes[start + 1] & 0x3F) << 12
                | UInt32(bytes[start + 2] & 0x3F) << 6 | UInt32(bytes[start + 3] & 0x3F)
        }
    }

    private func isWord(_ position: Int, isBackward: Bool) -> Bool {
        guard let next = scalar(at: position, isBackward: isBackward) else { return false }
        return ScalarSet.wordCharacters.contains(next.value)
    }

    // MARK: Running

    /// Runs from an instruction; nested calls are as deep as lookaround is nested.
    private mutating func run(_ start: Int, _ from: Int) -> Outcome {
        let base = frames.count
        var pc = start
        var position = from
        while true {
            steps -= 1
            guard steps >= 0 else { return .exhausted }
            var isOn = true
            switch program.instructions[pc] {
            case .accept: return .matched
            case .scalar(let value, let isBackward):
                isOn = advance(&pc, &position, isBackward) { $0 == value }
            case .set(let index, let isBackward):
                let next = scalar(at: position, isBackward: isBackward)
                if let next, program.sets[index].contains(next.value) {
                    position = next.end
                    pc += 1
                } else {
                    isOn = false
                }
            case .split(let first, let second, let memo):
                if remember(memo, position) {
                    frames.append(Frame(kind: .branch, target: second, position: position, limit: 0))
                    pc = first
                } else {
                    isOn = false
                }
            case .jump(let target): pc = target
            case .repetition(let repetition): isOn = repeatSet(repetition, &pc, &position)
            case .look(let isNegative, let then):
                switch look(pc + 1, position, isNegative: isNegative) {
                case .matched: pc = then
                case .failed: isOn = false
                case .exhausted: return .exhausted
                }
            case .start, .end, .wordBoundary, .save, .clear, .requireProgress, .backreference:
                isOn = runRare(&pc, &position)
            }
            if isOn { continue }
            guard backtrack(to: base, &pc, &position) else { return steps < 0 ? .exhausted : .failed }
        }
    }

    @inline(__always)
    private func advance(
        _ pc: inout Int,
        _ position: inout Int,
        _ isBackward: Bool,
        _ isWanted: (UInt32) -> Bool
    ) -> Bool {
        guard let next = scalar(at: position, isBackward: isBackward), isWanted(next.value) else {
            return false
        }
        position = next.end
        pc += 1
        return true
    }

    private mutating func runRare(_ pc: inout Int, _ position: inout Int) -> Bool {
        let isOn: Bool
        switch program.instructions[pc] {
        case .start: isOn = position == 0
        case .end: isOn = position == bytes.count
        case .wordBoundary(let isNegative):
            let isBoundary = isWord(position, isBackward: true) != isWord(position, isBackward: false)
            isOn = isBoundary != isNegative
        case .save(let register):
            set(register, position)
            isOn = true
        case .clear(let range):
            for register in range { set(register, -1) }
            isOn = true
        case .requireProgress(let register): isOn = registers[register] != position
        case .backreference(let index, let isBackward):
            isOn = backreference(program.references[index], isBackward, &position)
        case .accept, .scalar, .set, .split, .jump, .repetition, .look: isOn = false
        }
        if isOn { pc += 1 }
        return isOn
    }

    private mutating func set(_ register: Int, _ value: Int) {
        guard registers[register] != value else { return }
        frames.append(Frame(kind: .restore, target: register, position: registers[register], limit: 0))
        registers[register] = value
    }

    /// False if this choice has failed at this place before.
    @inline(__always)
    private mutating func remember(_ memo: Int, _ position: Int) -> Bool {
        guard memo >= 0 else { return true }
        let bit = memo * (bytes.count + 1) + position
        let mask: UInt64 = 1 << UInt64(bit & 63)
        if failed[bit >> 6] & mask != 0 { return false }
        failed[bit >> 6] |= mask
        return true
    }

    /// Takes up the last choice; false if there is none left.
    private mutating func backtrack(to base: Int, _ pc: inout Int, _ position: inout Int) -> Bool {
        while frames.count > base, let frame = frames.popLast() {
            switch frame.kind {
            case .restore: registers[frame.target] = frame.position
            case .branch:
                pc = frame.target
                position = frame.position
                return true
            case .giveBack, .takeMore:
                guard steps >= 0 else { return false }
                if resume(frame, &pc, &position) { return true }
            }
        }
        return false
    }

    // MARK: Repetitions of one set

    private mutating func repeatSet(
        _ repetition: Repetition,
        _ pc: inout Int,
        _ position: inout Int
    ) -> Bool {
        var end = position
        var count = 0
        var least = position
        let wanted = repetition.isGreedy ? repetition.maximum : repetition.minimum
        while count < wanted, let next = member(repetition, end) {
            end = next
            count += 1
            steps -= 1
            if count == repetition.minimum { least = end }
        }
        guard count >= repetition.minimum else { return false }
        let frame = Frame(
            kind: repetition.isGreedy ? .giveBack : .takeMore,
            target: pc,
            position: end,
            limit: repetition.isGreedy ? least : repetition.maximum - count
        )
        if remember(repetition.memo, end) {
            frames.append(frame)
            position = end
            pc += 1
            return true
        }
        return resume(frame, &pc, &position)
    }

    private func member(_ repetition: Repetition, _ position: Int) -> Int? {
        guard let next = scalar(at: position, isBackward: repetition.isBackward),
            program.sets[repetition.set].contains(next.value)
        else { return nil }
        return next.end
    }

    /// Goes on with one time less, or more, than before.
    private mutating func resume(_ frame: Frame, _ pc: inout Int, _ position: inout Int) -> Bool {
        guard case .repetition(let repetition) = program.instructions[frame.target] else { return false }
        var end = frame.position
        var limit = frame.limit
        while true {
            steps -= 1
            if frame.kind == .giveBack {
                guard end != limit, let shorter = scalar(at: end, isBackward: !repetition.isBackward) else {
                    return false
                }
                end = shorter.end
            } else {
                guard limit > 0, let longer = member(repetition, end) else { return false }
                end = longer
                limit -= 1
            }
            guard remember(repetition.memo, end) else { continue }
            frames.append(Frame(kind: frame.kind, target: frame.target, position: end, limit: limit))
            pc = frame.target + 1
            position = end
            return true
        }
    }

    // MARK: Lookaround and backreferences

    private mutating func look(_ body: Int, _ position: Int, isNegative: Bool) -> Outcome {
        let base = frames.count
        switch run(body, position) {
        case .exhausted: return .exhausted
        case .failed: return isNegative ? .matched : .failed
        case .matched:
            // What is inside is never tried again; its groups stay, until what is before fails.
            let inner = frames[base...].filter { $0.kind == .restore }
            frames.removeSubrange(base...)
            guard isNegative else {
                frames += inner
                return .matched
            }
            for frame in inner.reversed() { registers[frame.target] = frame.position }
            return .failed
        }
    }

    /// A group that has not matched is nothing, and matches.
    private mutating func backreference(
        _ groups: [Int],
        _ isBackward: Bool,
        _ position: inout Int
    ) -> Bool {
        for group in groups {
            let start = registers[2 * group]
            let end = registers[2 * group + 1]
            guard start >= 0, end >= start else { continue }
            let length = end - start
            steps -= length
            let from = isBackward ? position - length : position
            guard from >= 0, from + length <= bytes.count else { return false }
            for index in 0..<length where bytes[from + index] != bytes[start + index] { return false }
            position = isBackward ? from : from + length
            return true
        }
        return true
    }
}
