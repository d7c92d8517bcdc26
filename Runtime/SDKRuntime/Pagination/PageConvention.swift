public import HTTPTypes

/// How the operations of an API hand out a list in pages; generated SDKs have one such type for each way.
public protocol PageConvention: Sendable {
    /// What an answer says about its page; `NoPageInformation` where it says nothing.
    associatedtype Information: JSONReadable & Sendable
    /// Where items and information stand in an answer.
    static var layout: PageLayout { get }
    /// The query parameters that make a position, including the size of a page where there is one.
    static var parameters: [String] { get }
    /// Decides where the page after this one is.
    static func continuation(of page: PageAnswer<Information>) -> PageContinuation
}

/// Where the items of a page and what is said about them stand in an answer.
public enum PageLayout: Sendable {
    /// The answer is the array of items.
    case array
    /// The first field holds the items, the second the information, which may be absent or null.
    case fields(JSONFields)
    /// The only field holds the items; the information is the other fields of the same object.
    case beside(JSONFields)
}

/// Where a list goes on.
public enum PageContinuation: Sendable, Hashable {
    /// At this position. One that asks for nothing, or was visited before, ends the list.
    case next(PagePosition)
    /// Nowhere: this page is the last one.
    case end
    /// Nowhere, and the page is left out: the server sent the one before it again.
    case repetition
}

/// Nothing said about a page.
public struct NoPageInformation: JSONReadable, Sendable, Hashable {
    /// Reads nothing.
    public init(json reader: inout JSONReader) {}
}

/// What a convention has to find the next page by.
public struct PageAnswer<Information: Sendable>: Sendable {
    /// What was asked for: the values in the request's query where it gives some.
    public let position: PagePosition
    /// How many items came.
    public let itemCount: Int
    /// What the answer says about its page.
    public let information: Information?
    /// The header fields of the answer.
    public let headers: HTTPFields
    /// The URL that was asked.
    let url: String
    /// The information of the page before, in the same sequence.
    let previous: Information?
    /// Whether there are items and they are, byte for byte, those of the page before.
    let repeatsItems: Bool
}

/// Numbers that an answer says about its page, each nil where it says nothing.
public struct PageCount: Sendable, Hashable {
    /// The number of this page.
    public let index: UInt64?
    /// How many items a page holds when it is full; 0 counts as unknown.
    public let size: UInt64?
    /// How many items there are on all pages.
    public let total: UInt64?

    /// Makes a count; negative numbers count as unknown.
    public init<Index: BinaryInteger, Size: BinaryInteger, Total: BinaryInteger>(
        index: Index? = Int?.none,
        size: Size? = Int?.none,
        total: Total? = Int?.none
    ) {
        self.index = index.flatMap { UInt64(exactly: $0) }
        self.size = size.flatMap { UInt64(exactly: $0) }.flatMap { $0 == 0 ? nil : $0 }
        self.total = total.flatMap { UInt64(exactly: $0) }
    }
}
