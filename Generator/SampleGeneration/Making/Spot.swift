import OpenAPIModel

/// Where a value is made, and what for.
struct Spot {
    /// The schemas that apply there.
    var ids: [SchemaID]
    /// The name of the parameter or property.
    var name: String?
    /// What is said of it elsewhere than in its schema.
    var about: String?
    /// What the object is that the value is a property of, in words: `team`.
    var subject: String?
    /// How many members and items lead to it.
    var depth = 0
    /// Tells apart the items of a list, from zero.
    var ordinal = 0

    /// Ordinals stay so small that they can be counted with.
    static let ordinalLimit = 1 << 40

    func member(_ name: String, _ ids: [SchemaID], of subject: String?) -> Spot {
        Spot(ids: ids, name: name, subject: subject, depth: depth + 1, ordinal: ordinal)
    }

    func item(_ index: Int, of count: Int, _ ids: [SchemaID]) -> Spot {
        // Items of one item's lists differ from those of another's.
        let first = ordinal.multipliedFullWidth(by: max(1, count)).low % UInt(Self.ordinalLimit)
        return Spot(
            ids: ids,
            name: name.map(Words.singular),
            about: about,
            subject: subject,
            depth: depth + 1,
            ordinal: Int(first) + min(index, Self.ordinalLimit)
        )
    }
}
