extension Paginated {
    /// The pages in order, each fetched when it is asked for.
    public var pages: Pages { Pages(list: self) }

    /// The items of all pages in order; a page is fetched when the one before it is used up.
    public var items: Items { Items(pages: pages) }

    /// The pages of a list, from its position on.
    ///
    /// The sequence ends where a position comes again, and fails after a thousand pages in a row without
    /// items, so that a list which changes meanwhile or a server in error cannot keep it busy for ever.
    public struct Pages: AsyncSequence, Sendable {
        /// A page.
        public typealias Element = Page<Item, Convention>
        /// Why a page could not be had.
        public typealias Failure = APIError<ErrorBody>

        let list: Paginated

        /// Begins at the list's position.
        public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(list: list) }

        /// One walk through the pages.
        ///
        /// After an error it stands where it stood: `next()` tries the same page again.
        public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
            private static var maximumEmptyPages: Int { 1000 }

            private let list: Paginated
            private var visited: Set<PagePosition> = []
            private var previous: Fetched?
            private var emptyPages = 0
            /// Where the page is that `next()` fetches; nil at the end.
            public private(set) var position: PagePosition?

            init(list: Paginated) {
                self.list = list
                position = list.position
            }

            /// Fetches the next page, nil at the end.
            public mutating func next() async throws(APIError<ErrorBody>) -> Page<Item, Convention>? {
                guard let position else { return nil }
                // A transport that answers from memory may not look.
                guard !Task.isCancelled else { throw list.failure(.cancelled) }
                if emptyPages >= Self.maximumEmptyPages {
                    let detail = "the server sent \(emptyPages) pages in a row without items"
                    throw list.failure(.transport(TransportError(.invalidResponse, detail)))
                }
                let fetched = try await list.fetch(at: position, after: previous)
                guard !fetched.isRepetition else {
                    self.position = nil
                    return nil
                }
                visited.insert(position)
                emptyPages = fetched.page.isEmpty ? emptyPages + 1 : 0
                previous = fetched
                self.position = fetched.page.next.flatMap { visited.contains($0) ? nil : $0 }
                return fetched.page
            }
        }
    }

    /// The items of a list, from its position on.
    public struct Items: AsyncSequence, Sendable {
        /// An item.
        public typealias Element = Item
        /// Why a page could not be had.
        public typealias Failure = APIError<ErrorBody>

        let pages: Pages

        /// Begins with the first item of the page at the list's position.
        public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(pages.makeAsyncIterator()) }

        /// One walk through the items.
        ///
        /// After an error `next()` tries the same page again; no item is left out or comes twice by that.
        public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
            private var pages: Pages.AsyncIterator
            private var page: Page<Item, Convention>?
            private var index = 0

            init(_ pages: Pages.AsyncIterator) { self.pages = pages }

            /// Where the page of the last item is; before the first item, where the list begins.
            ///
            /// A list resumed there begins with the items of that page, of which `itemsTaken` were handed
            /// out.
            public var position: PagePosition? { page?.position ?? pages.position }

            /// How many items of the page at `position` were handed out.
            public var itemsTaken: Int { index }

            /// The next item, nil at the end.
            public mutating func next() async throws(APIError<ErrorBody>) -> Item? {
                while true {
                    if let page, index < page.endIndex {
                        defer { index += 1 }
                        return page[index]
                    }
                    guard let following = try await pages.next() else { return nil }
                    page = following
                    index = 0
                }
            }
        }
    }
}
