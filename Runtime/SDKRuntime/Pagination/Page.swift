/// One page of a list: a collection of its items, and where it is.
public struct Page<Item: JSONReadable & Sendable, Convention: PageConvention>: RandomAccessCollection,
    Sendable
{
    /// The items, in the server's order.
    public let items: [Item]
    /// What the answer says about the page.
    public let information: Convention.Information?
    /// Where this page is.
    public let position: PagePosition
    /// Where the next one is; nil where this is the last one.
    public let next: PagePosition?

    /// The place of the first item.
    public var startIndex: Int { items.startIndex }
    /// The place behind the last item.
    public var endIndex: Int { items.endIndex }
    /// The item at a place.
    public subscript(index: Int) -> Item { items[index] }
}

/// The body of an answer with a page.
struct PageContent<Item: JSONReadable & Sendable, Convention: PageConvention>: JSONReadable, Sendable {
    var items: [Item] = []
    var information: Convention.Information?
    /// A hash of the items' JSON; nil where there are none.
    var digest: Int?

    /// A page without items or information.
    init() {}

    init(json reader: inout JSONReader) {
        let list: PageItems<Item>?
        switch Convention.layout {
        case .array: list = reader.isNull ? nil : PageItems(json: &reader)
        case .fields(let fields):
            let object = reader.beginObject(fields)
            list = reader.nullable(0)
            information = reader.optional(1)
            reader.skipObject(object)
        case .beside(let fields):
            let object = reader.beginObject(fields)
            list = reader.nullable(0)
            reader.skipObject(object)
            information = Convention.Information(json: &reader)
        }
        // Servers written in Go send null for an empty list.
        guard let list else { return }
        items = list.items
        digest = list.digest
    }
}

private struct PageItems<Item: JSONReadable & Sendable>: JSONReadable {
    let items: [Item]
    let digest: Int?

    init(json reader: inout JSONReader) {
        items = reader.readArray()
        guard !items.isEmpty, !reader.hasFailed else {
            digest = nil
            return
        }
        var hasher = Hasher()
        reader.rawJSON.withUnsafeBytes { hasher.combine(bytes: $0) }
        digest = hasher.finalize()
    }
}
