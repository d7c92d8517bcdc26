import HTTPTypes
import SDKRuntime
import Synchronization
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite struct `Positions of pages` {
    @Test(arguments: ["", "next=a%20b%26%3D%C3%A9", "page_index=3&page_size=50", "next="])
    func `read back from their description and from JSON`(text: String) throws {
        let position = try #require(PagePosition(text))
        #expect(position.description == text)
        let data = try JSONEncoder().encode([position])
        #expect(try JSONDecoder().decode([PagePosition].self, from: data) == [position])
    }

    @Test func `are equal whatever the order they were written in`() {
        #expect(PagePosition("b=2&a=1") == PagePosition("a=1&b=2"))
        #expect(PagePosition("b=2&a=1")?.names == ["a", "b"])
    }

    @Test(arguments: ["next", "=1", "a=1&a=2", "a=%", "a=%4", "a=%zz", "a=%FF", "a=1&", "&"])
    func `are refused where they are broken`(text: String) {
        #expect(PagePosition(text) == nil)
        let data = Data(#"["\#(text)"]"#.utf8)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([PagePosition].self, from: data) }
    }

    @Test func `of another list are refused before anything is sent`() async throws {
        let transport = FakeTransport(200, #"{"data":[]}"#)
        let position = try #require(PagePosition("page_index=2&sort=down"))
        let all = list(NumberPaging.self, from: transport).resumed(at: position)
        let error = await #expect(throws: TestError.self) { try await all.page() }
        guard case .invalidInput(let input)? = error?.kind else { throw Unexpected(error) }
        #expect(input.parameter == "sort")
        #expect(
            input.reason
                == "the pages of this list are not chosen by it: the position is one of another list"
        )
        #expect(transport.sent.isEmpty)
    }

    @Test func `replace the arguments that choose a page, and no others`() async throws {
        let transport = FakeTransport(200, #"{"data":[]}"#)
        let position = try #require(PagePosition("page_index=9"))
        let all = list(NumberPaging.self, from: transport, [("page_index", 2), ("page_size", 5), ("x", 1)])
        _ = try await all.resumed(at: position).page()
        _ = try await all.resumed(at: PagePosition()).page()
        #expect(transport.queries == ["page_index=9&x=1", "page_index=2&page_size=5&x=1"])
        #expect(transport.sent.first?.url == "https://api.example.com/numbers?sort=up&page_index=9&x=1")
    }
}

@Suite struct `Walking through pages` {
    /// Endless, two items to a page; the requests whose numbers are given fail.
    private static func server(failing: Set<Int> = []) -> FakeTransport {
        FakeTransport { query, request in
            let index = query.int("page_index") ?? 1
            return failing.contains(request)
                ? nil
                : #"{"data":[\#(index * 2 - 1),\#(index * 2)],"#
                    + #""pagination":{"index":\#(index),"size":2,"total":1000}}"#
        }
    }

    @Test func `goes on at the same page after an error`() async throws {
        let transport = Self.server(failing: [1, 2])
        var items = list(NumberPaging.self, from: transport).items.makeAsyncIterator()
        #expect(try await items.next() == 1)
        #expect(try await items.next() == 2)
        for _ in 1...2 {
            let error = await #expect(throws: TestError.self) { try await items.next() }
            guard case .response(let answer)? = error?.kind else { throw Unexpected(error) }
            #expect(answer.status.code == 501)
            #expect(error?.request.url == "https://api.example.com/numbers?sort=up&page_index=2")
        }
        #expect(try await items.next() == 3)
        #expect(transport.queries == ["", "page_index=2", "page_index=2", "page_index=2"])
    }

    @Test func `goes on in another process where it stood`() async throws {
        var items = list(NumberPaging.self, from: Self.server()).items.makeAsyncIterator()
        #expect(items.position?.description == "")
        for expected in 1...3 { #expect(try await items.next() == expected) }
        let stored = try #require(items.position?.description)
        #expect(stored == "page_index=2")
        #expect(items.itemsTaken == 1)

        let position = try #require(PagePosition(stored))
        var later = list(NumberPaging.self, from: Self.server()).resumed(at: position).items
            .makeAsyncIterator()
        for expected in 3...5 { #expect(try await later.next() == expected) }
    }

    @Test func `fetches no page before it is needed`() async throws {
        let transport = Self.server()
        let all = list(NumberPaging.self, from: transport)
        #expect(transport.sent.isEmpty)
        #expect(try await all.items.prefix(2).all() == [1, 2])
        #expect(transport.sent.count == 1)
        #expect(try await all.pages.prefix(2).all().map(\.items) == [[1, 2], [3, 4]])
        #expect(transport.sent.count == 3)
    }

    @Test(arguments: [(0, 0), (1, 1), (2, 1), (3, 2), (5, 3)])
    func `collects so many and no more`(maximum: Int, requests: Int) async throws {
        let transport = Self.server()
        let items = try await list(NumberPaging.self, from: transport).collect(upTo: maximum)
        #expect(items == Array((1...10).prefix(maximum)))
        #expect(transport.sent.count == requests)
    }

    @Test func `throws its own kind of error, without a cast`() async throws {
        let all = list(NumberPaging.self, from: Self.server(failing: [0]))
        do throws(TestError) {
            for try await _ in all.items {}
            Issue.record("the first page cannot be had")
        } catch {
            #expect(error.operationID == "listNumbers")
        }
    }

    @Test func `gives the head of a page's answer`() async throws {
        let client = TestClient(url: "https://api.example.com", transport: Self.server())
        let response = try await client.jobs.withResponse { jobs in
            try await list(NumberPaging.self, jobs.core).page()
        }
        #expect(response.status == .ok)
        #expect(Array(response.value) == [1, 2])
    }

    @Test func `ends when its task is cancelled`() async throws {
        let transport = Self.server()
        let all = list(NumberPaging.self, from: transport)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await all.collect(upTo: 10)
        }
        let error = await #expect(throws: TestError.self) { try await task.value }
        guard case .cancelled? = error?.kind else { throw Unexpected(error) }
        #expect(transport.sent.isEmpty)
    }
}
