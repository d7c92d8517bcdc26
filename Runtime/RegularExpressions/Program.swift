/// What a matcher runs.
struct Program: Sendable {
    var instructions: [Instruction] = []
    var sets: [ScalarSet] = []
    /// The groups that each backreference may mean.
    var references: [[Int]] = []
    var registerCount = 0
    /// Choices that are remembered to have failed at a place of the text, so that none is made there twice.
    var memoCount = 0
    /// It can match at the start of the text only.
    var isAnchored = false
}

/// A step.
///
/// `isBackward` reads the text towards its start, within lookbehind.
enum Instruction: Sendable {
    case scalar(UInt32, isBackward: Bool)
    /// Index into the program's sets.
    case set(Int, isBackward: Bool)
    /// Tries the first target, then the second; `memo` is negative where the choice is not remembered.
    case split(Int, Int, memo: Int)
    /// Index into the program's repetitions of one set.
    case repetition(Repetition)
    case jump(Int)
    case start
    case end
    case wordBoundary(isNegative: Bool)
    /// Keeps the place in a register.
    case save(Int)
    /// Forgets the places in registers.
    case clear(Range<Int>)
    /// Fails if the place is the one in a register: a turn that matched nothing is the last.
    case requireProgress(Int)
    /// Index into the program's references.
    case backreference(Int, isBackward: Bool)
    /// What is between here and the target, which begins behind an `accept`, must or must not match here.
    case look(isNegative: Bool, then: Int)
    case accept
}

/// A set repeated a counted number of times, without an instruction for each.
struct Repetition: Sendable {
    let set: Int
    let minimum: Int
    let maximum: Int
    let isGreedy: Bool
    let isBackward: Bool
    let memo: Int
}
