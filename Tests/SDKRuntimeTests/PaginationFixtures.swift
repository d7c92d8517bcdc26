import HTTPTypes
import SDKRuntime

// Conventions as they are generated.

struct Numbers: JSONReadable, Sendable {
    let index: UInt64
    let size: UInt64
    let total: UInt64

    static let fields = JSONFields("index", "size", "total")

    init(json reader: inout JSONReader) {
        let object = reader.beginObject(Numbers.fields)
        index = reader.value(0)
        size = reader.value(1)
        total = reader.value(2)
        reader.skipObject(object)
    }
}

enum NumberPaging: PageConvention {
    typealias Information = Numbers
    static let layout = PageLayout.fields(JSONFields("data", "pagination"))
    static let parameters = ["page_index", "page_size"]

    static func continuation(of page: PageAnswer<Numbers>) -> PageContinuation {
        page.numbered("page_index", first: 1) { PageCount(index: $0.index, size: $0.size, total: $0.total) }
    }
}

struct NextToken: JSONReadable, Sendable {
    let next: String?

    static let fields = JSONFields("next")

    init(json reader: inout JSONReader) {
        let object = reader.beginObject(NextToken.fields)
        next = reader.optionalString(0)
        reader.skipObject(object)
    }
}

enum TokenPaging: PageConvention {
    typealias Information = NextToken
    static let layout = PageLayout.beside(JSONFields("data"))
    static let parameters = ["next"]

    static func continuation(of page: PageAnswer<NextToken>) -> PageContinuation {
        page.token("next", page.information?.next)
    }
}

struct Cursors: JSONReadable, Sendable {
    struct Range: JSONReadable, Sendable {
        let since: UInt64?
        let until: UInt64?
        let limit: UInt64?

        static let fields = JSONFields("since", "until", "limit")

        init(json reader: inout JSONReader) {
            let object = reader.beginObject(Range.fields)
            since = reader.optional(0)
            until = reader.optional(1)
            limit = reader.optional(2)
            reader.skipObject(object)
        }
    }

    let next: Range?

    static let fields = JSONFields("next")

    init(json reader: inout JSONReader) {
        let object = reader.beginObject(Cursors.fields)
        next = reader.optional(0)
        reader.skipObject(object)
    }
}

enum CursorPaging: PageConvention {
    typealias Information = Cursors
    static let layout = PageLayout.fields(JSONFields("data", "cursors"))
    static let parameters = ["page_since", "page_until", "page_limit"]

    static func continuation(of page: PageAnswer<Cursors>) -> PageContinuation {
        page.cursors { information, cursors in
            cursors.place("page_since", information.next?.since)
            cursors.place("page_until", information.next?.until)
            cursors.size("page_limit", information.next?.limit)
        }
    }
}

enum OffsetPaging: PageConvention {
    typealias Information = NoPageInformation
    static let layout = PageLayout.array
    static let parameters = ["offset", "limit"]

    static func continuation(of page: PageAnswer<NoPageInformation>) -> PageContinuation {
        page.offset("offset")
    }
}

enum LinkPaging: PageConvention {
    typealias Information = NoPageInformation
    static let layout = PageLayout.array
    static let parameters = ["page", "after"]

    static func continuation(of page: PageAnswer<NoPageInformation>) -> PageContinuation {
        page.linked(parameters)
    }
}

/// A list of numbers, as a generated method returns it.
func list<Convention: PageConvention>(
    _ convention: Convention.Type,
    from transport: some HTTPTransport,
    _ query: [(String, Int)] = []
) -> Paginated<Int, Convention, TestErrorBody> {
    let client = TestClient(url: "https://api.example.com", transport: transport)
    return list(convention, client.core, query)
}

func list<Convention: PageConvention>(
    _ convention: Convention.Type,
    _ core: ClientCore<TestErrorBody>,
    _ query: [(String, Int)] = []
) -> Paginated<Int, Convention, TestErrorBody> {
    var request = OperationRequest("listNumbers", method: "GET")
    request.appendPath("/numbers")
    request.query("sort", "up")
    for (name, value) in query { request.query(name, value) }
    request.accept("application/json")
    request.documentedErrors = TestErrorBody.table0
    return Paginated(core, request)
}

extension FakeTransport {
    /// Answers by the query of each request: nil is a failure of the server.
    convenience init(
        json: @escaping @Sendable (_ query: [Substring], _ index: Int) -> String?,
        link: @escaping @Sendable (_ query: [Substring]) -> String? = { _ in nil }
    ) {
        self.init { sent, index throws(TransportError) in
            let query = sent.url.split(separator: "?").dropFirst().first?.split(separator: "&") ?? []
            var fields: HTTPFields = [.contentType: "application/json"]
            if let link = link(query), let name = HTTPField.Name("Link") { fields[name] = link }
            guard let text = json(query, index) else {
                return (HTTPResponse(status: .notImplemented, headerFields: fields), HTTPBody(#""down""#))
            }
            return (HTTPResponse(status: .ok, headerFields: fields), HTTPBody(text))
        }
    }

    /// What was asked for, without the parameter that is always there.
    var queries: [String] {
        sent.map { sent in
            let query = sent.url.split(separator: "?").dropFirst().first?.split(separator: "&") ?? []
            return query.filter { $0 != "sort=up" }.joined(separator: "&")
        }
    }
}

extension [Substring] {
    func int(_ name: String) -> Int? {
        lazy.compactMap { $0.hasPrefix(name + "=") ? Int($0.dropFirst(name.count + 1)) : nil }.first
    }
}

extension AsyncSequence {
    func all() async throws -> [Element] {
        var elements: [Element] = []
        for try await element in self { elements.append(element) }
        return elements
    }
}
