import HTTPTypes

/// A list that the server hands out in pages: what a generated method of such an operation returns.
///
/// Nothing is sent until something is asked for, and then one page at a time.
///
///     for try await project in client.projects.listProjects(organization: "acme").items { … }
///
/// Each `items`, `pages` and `page()` begins anew at the same page.
public struct Paginated<
    Item: JSONReadable & Sendable,
    Convention: PageConvention,
    ErrorBody: DocumentedErrorBody
>: Sendable {
    let core: ClientCore<ErrorBody>
    let request: OperationRequest
    /// Where the list begins: what the arguments of the method say, unless it was resumed.
    public let position: PagePosition
    private let requested: PagePosition

    /// Makes a list from the request for its first page.
    public init(_ core: ClientCore<ErrorBody>, _ request: OperationRequest) {
        self.core = core
        self.request = request
        requested = request.position(of: Convention.parameters)
        position = requested
    }

    private init(_ other: Paginated, at position: PagePosition) {
        core = other.core
        request = other.request
        requested = other.requested
        self.position = position.isEmpty ? other.requested : position
    }

    /// The same list from a page on: its position may come from another process.
    ///
    /// The position replaces the arguments that choose a page and its size; all others must be given as they
    /// were. A position of another kind of list is refused as `.invalidInput` before anything is sent.
    public func resumed(at position: PagePosition) -> Paginated { Paginated(self, at: position) }

    /// Fetches the page that the list begins with.
    public func page() async throws(APIError<ErrorBody>) -> Page<Item, Convention> {
        try await fetch(at: position, after: nil).page
    }

    /// Fetches the items in order until there are no more, or this many.
    public func collect(upTo maximum: Int) async throws(APIError<ErrorBody>) -> [Item] {
        var collected: [Item] = []
        guard maximum > 0 else { return collected }
        for try await page in pages {
            collected += page.prefix(maximum - collected.count)
            if collected.count >= maximum { break }
        }
        return collected
    }

    struct Fetched: Sendable {
        let page: Page<Item, Convention>
        let digest: Int?
        let isRepetition: Bool
    }

    func fetch(
        at position: PagePosition,
        after previous: Fetched?
    ) async throws(APIError<ErrorBody>) -> Fetched {
        let request = try request(at: position)
        let (content, headers) = try await core.perform(request) { response throws(ResponseFailure) in
            response.isBodiless
                ? (PageContent<Item, Convention>(), response.headers)
                : (try await response.json(PageContent<Item, Convention>.self), response.headers)
        }
        let answer = PageAnswer(
            position: position,
            itemCount: content.items.count,
            information: content.information,
            headers: headers,
            url: core.pipeline.summary(of: request).url,
            previous: previous?.page.information,
            repeatsItems: content.digest != nil && content.digest == previous?.digest
        )
        let continuation = Convention.continuation(of: answer)
        var next: PagePosition?
        if case .next(let following) = continuation, !following.isEmpty, following != position {
            next = following
        }
        let page = Page<Item, Convention>(
            items: content.items,
            information: content.information,
            position: position,
            next: next
        )
        let isRepetition = previous != nil && continuation == .repetition
        return Fetched(page: page, digest: content.digest, isRepetition: isRepetition)
    }

    private func request(at position: PagePosition) throws(APIError<ErrorBody>) -> OperationRequest {
        guard position != requested else { return request }
        if let stranger = position.names.first(where: { !Convention.parameters.contains($0) }) {
            let reason = "the pages of this list are not chosen by it: the position is one of another list"
            throw failure(.invalidInput(InvalidInput(parameter: stranger, reason: reason)))
        }
        var request = request
        for name in Convention.parameters { request.replaceQuery(name, position[name]) }
        return request
    }

    func failure(_ kind: APIError<ErrorBody>.Kind) -> APIError<ErrorBody> {
        APIError(kind, operationID: request.operationID, request: core.pipeline.summary(of: request))
    }
}
