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

    /// Describes a member.
    ///
    /// - Parameters:
    ///   - kinds: One or more.
    ///   - required: Fields without which an object is not of this member.
    ///   - optional: Its other fields.
    ///   - constants: Fields that, where they are, hold one of these strings.
    ///   - format: What its strings are.
    public init(
        _ kinds: Kind...,
        required: [StaticString] = [],
        optional: [StaticString] = [],
        constants: KeyValuePairs<StaticString, [String]> = [:],
        format: Format? = nil
    ) {
        self.kinds = kinds
        self.required = required
        self.optional = optional
        self.constants = constants
        self.format = format
    }
}

/// Chooses a member by what a value looks like.
///
/// The value's kind must be one of the member's, required fields must be there, and constants hold. Of several such
/// members the one with the most specific kind wins (a formatted string before a free one, an integer before a
/// number), then the one that knows most of the fields, and then the first.
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
        guard kind == .object else { return UnionScore(specificity: specificity, knownFields: 0) }
        for name in member.required where !hasField(name) { return nil }
        for (name, values) in member.constants where hasField(name) {
            guard let value = peekString(in: name), values.contains(value) else { return nil }
        }
        // As all members look at the same fields, those most of which are known have the fewest unknown ones.
        return UnionScore(
            specificity: specificity,
            knownFields: member.required.count + member.optional.count { hasField($0) }
        )
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
            guard let format = member.format else { return 0 }
            return isString(of: format) ? 1 : nil
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

/// Compared by its first part, then by its second.
private struct UnionScore: Comparable {
    let specificity: Int
    let knownFields: Int

    static func < (left: Self, right: Self) -> Bool {
        (left.specificity, left.knownFields) < (right.specificity, right.knownFields)
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
