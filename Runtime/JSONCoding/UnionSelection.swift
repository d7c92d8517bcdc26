/// How a member of a union without discriminator is told from the others.
public struct UnionMember: Sendable {
    /// The kinds of JSON values of the member; `integer` is a number without fraction.
    public enum Kind: Sendable, Hashable {
        case null, bool, integer, number, string, array, object
    }

    /// What a string of the member is, where strings of other members are free.
    public enum Format: Sendable, Hashable {
        case dateTime, civilDate, uuid
    }

    let kinds: [Kind]
    let required: [StaticString]
    let optional: [StaticString]
    let constants: KeyValuePairs<StaticString, [String]>
    let format: Format?
    let strings: [String]
    let items: [UnionMember]
    let tokens: KeyValuePairs<StaticString, [StaticString]>
    let fieldKinds: KeyValuePairs<StaticString, [Kind]>

    /// Describes a member.
    ///
    /// - Parameters:
    ///   - kinds: One or more.
    ///   - required: Fields without which an object is not of this member.
    ///   - optional: Its other fields.
    ///   - constants: Fields that, where they are, hold one of these strings.
    ///   - format: What its strings are.
    ///   - strings: The strings that it knows; others are taken where no other member does.
    ///   - items: What the items of its arrays are; none where they may be anything.
    ///   - tokens: Fields that, where they are, hold one of these numbers or booleans, as JSON writes them.
    ///   - fieldKinds: Fields that, where they are and not null, are of one of these kinds.
    public init(
        _ kinds: Kind...,
        required: [StaticString] = [],
        optional: [StaticString] = [],
        constants: KeyValuePairs<StaticString, [String]> = [:],
        format: Format? = nil,
        strings: [String] = [],
        items: [UnionMember] = [],
        tokens: KeyValuePairs<StaticString, [StaticString]> = [:],
        fieldKinds: KeyValuePairs<StaticString, [Kind]> = [:]
    ) {
        self.kinds = kinds
        self.required = required
        self.optional = optional
        self.constants = constants
        self.format = format
        self.strings = strings
        self.items = items
        self.tokens = tokens
        self.fieldKinds = fieldKinds
    }
}

/// Chooses a member by what a value looks like.
///
/// The value's kind must be one of the member's, required fields must be there, constants hold, and each item of an
/// array must look like the member's items. Of several such members the one with the most specific kind wins (a
/// known or formatted string before a free one, an integer before a number), then the one that knows most of the
/// fields, then the one that demands most of them, and then the first.
public struct UnionSelection: Sendable {
    let members: [UnionMember]

    /// Members in the order in which they win ties.
    public init(_ members: UnionMember...) { self.members = members }
}

extension JSONReader {
    /// The place of the member that the current value belongs to; nil if it fits none.
    public mutating func member(of selection: UnionSelection) -> Int? {
        var best: (index: Int, score: UnionScore)?
        for (index, member) in selection.members.enumerated() {
            guard let score = score(member) else { continue }
            if let best, best.score >= score { continue }
            best = (index, score)
        }
        return best?.index
    }

    private mutating func score(_ member: UnionMember) -> UnionScore? {
        guard let specificity = specificity(member) else { return nil }
        switch kind {
        case .object: return fieldScore(member, specificity)
        case .array where !member.items.isEmpty: return itemScore(member.items)
        case .array, .null, .bool, .number, .string: return UnionScore(specificity: specificity)
        }
    }

    private mutating func fieldScore(_ member: UnionMember, _ specificity: Int) -> UnionScore? {
        for name in member.required where !hasField(name) { return nil }
        for (name, values) in member.constants where hasField(name) {
            guard let value = peekString(in: name), values.contains(value) else { return nil }
        }
        for (name, values) in member.tokens where hasField(name) {
            guard values.contains(where: { isField(name, $0) }) else { return nil }
        }
        for (name, kinds) in member.fieldKinds {
            guard let kind = fieldKind(name), kind != .null else { continue }
            guard kinds.contains(where: { $0.isKind(kind) }) else { return nil }
        }
        // As all members look at the same fields, those most of which are known have the fewest unknown ones.
        return UnionScore(
            specificity: specificity,
            knownFields: member.required.count + member.optional.count { hasField($0) },
            demands: member.required.count + member.constants.count { hasField($0.key) }
                + member.tokens.count { hasField($0.key) }
        )
    }

    /// That of the item that fits least; an empty array fits any member, and says nothing.
    private mutating func itemScore(_ members: [UnionMember]) -> UnionScore? {
        let (outer, end) = (cursor, token.next)
        defer { cursor = outer }
        var worst: UnionScore?
        cursor += 1
        while cursor < end {
            let next = token.next
            var best: UnionScore?
            for member in members {
                guard let score = score(member) else { continue }
                best = best.map { max($0, score) } ?? score
            }
            guard let best else { return nil }
            worst = worst.map { min($0, best) } ?? best
            cursor = next
        }
        return worst ?? UnionScore(specificity: 0)
    }

    /// How closely the member describes values of the current kind; nil if it has none of them.
    private mutating func specificity(_ member: UnionMember) -> Int? {
        switch kind {
        case .null: return member.kinds.contains(.null) ? 0 : nil
        case .bool: return member.kinds.contains(.bool) ? 0 : nil
        case .array: return member.kinds.contains(.array) ? 0 : nil
        case .object: return member.kinds.contains(.object) ? 0 : nil
        case .number:
            if member.kinds.contains(.integer), isInteger { return 1 }
            return member.kinds.contains(.number) ? 0 : nil
        case .string:
            guard member.kinds.contains(.string) else { return nil }
            if let format = member.format { return isString(of: format) ? 1 : nil }
            if member.strings.isEmpty { return 0 }
            return member.strings.contains(readString()) ? 1 : -1
        }
    }

    private mutating func isString(of format: UnionMember.Format) -> Bool {
        switch format {
        case .dateTime: attempt(DateTime.self) != nil
        case .civilDate: attempt(CivilDate.self) != nil
        case .uuid: JSONText.isUUID(readString())
        }
    }
}

extension UnionMember.Kind {
    fileprivate func isKind(_ kind: JSONKind) -> Bool {
        switch kind {
        case .null: self == .null
        case .bool: self == .bool
        case .number: self == .number || self == .integer
        case .string: self == .string
        case .array: self == .array
        case .object: self == .object
        }
    }
}

/// Compared by its first part, then by its second, and so on.
private struct UnionScore: Comparable {
    let specificity: Int
    var knownFields = 0
    var demands = 0

    static func < (left: Self, right: Self) -> Bool {
        (left.specificity, left.knownFields, left.demands)
            < (right.specificity, right.knownFields, right.demands)
    }
}

extension JSONText {
    /// `8-4-4-4-12` hexadecimal digits (RFC 9562, section 4).
    static func isUUID(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 36 else { return false }
        return bytes.indices.allSatisfy { index in
            switch index {
            case 8, 13, 18, 23: bytes[index] == UInt8(ascii: "-")
            default: Character(Unicode.Scalar(bytes[index])).isHexDigit
            }
        }
    }
}
