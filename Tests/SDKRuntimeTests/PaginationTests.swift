import HTTPTypes
import SDKRuntime
import Testing

@Suite struct `Pages with numbers` {
    /// Seven items in pages of three, unless asked otherwise.
    private static func server(info: Bool = true) -> FakeTransport {
        FakeTransport { query, _ in
            let (index, size) = (query.int("page_index") ?? 1, query.int("page_size") ?? 3)
            let items = Array(1...7).dropFirst((index - 1) * size).prefix(size).map(String.init)
            let data = #""data":[\#(items.joined(separator: ","))]"#
            let numbers = #","pagination":{"index":\#(index),"size":\#(size),"total":7}"#
            return "{\(data)\(info ? numbers : "")}"
        }
    }

    @Test func `end with the page that reaches the total`() async throws {
        let transport = Self.server()
        #expect(try await list(NumberPaging.self, from: transport).items.all() == Array(1...7))
        #expect(transport.queries == ["", "page_index=2", "page_index=3"])
    }

    @Test func `end where the total fills the last page`() async throws {
        let transport = Self.server()
        let all = list(NumberPaging.self, from: transport, [("page_size", 7)])
        #expect(try await all.items.all() == Array(1...7))
        #expect(transport.queries == ["page_size=7"])
    }

    @Test func `end with an empty page where nothing is said about them`() async throws {
        let transport = Self.server(info: false)
        #expect(try await list(NumberPaging.self, from: transport).items.all() == Array(1...7))
        #expect(transport.queries == ["", "page_index=2", "page_index=3", "page_index=4"])
    }

    @Test func `begin and keep to what the arguments say`() async throws {
        let transport = Self.server()
        let all = list(NumberPaging.self, from: transport, [("page_index", 2), ("page_size", 2)])
        #expect(all.position.description == "page_index=2&page_size=2")
        #expect(try await all.items.all() == Array(3...7))
        #expect(
            transport.queries == [
                "page_index=2&page_size=2", "page_index=3&page_size=2", "page_index=4&page_size=2",
            ]
        )
    }

    @Test func `are collections that know where they are`() async throws {
        let page = try await list(NumberPaging.self, from: Self.server()).page()
        #expect(Array(page) == [1, 2, 3])
        #expect(page.last == 3)
        #expect(page.information?.total == 7)
        #expect(page.position.isEmpty)
        #expect(page.next?.description == "page_index=2")
        #expect(page.next?["page_index"] == "2")
    }

    @Test(arguments: [true, false])
    func `end before a page that repeats, when the server ignores the number`(info: Bool) async throws {
        let numbers = info ? #","pagination":{"index":1,"size":3,"total":700}"# : ""
        let transport = FakeTransport(200, #"{"data":[1,2,3]\#(numbers)}"#)
        #expect(try await list(NumberPaging.self, from: transport).items.all() == [1, 2, 3])
        #expect(transport.sent.count == 2)
    }

    @Test func `go on where the answered size says that the server capped the one asked for`() async throws {
        let transport = FakeTransport { query, _ in
            let index = query.int("page_index") ?? 1
            return #"{"data":[\#(index)],"pagination":{"index":\#(index),"size":1,"total":3}}"#
        }
        let all = list(NumberPaging.self, from: transport, [("page_size", 100)])
        #expect(try await all.items.all() == [1, 2, 3])
    }

    @Test func `may be answered with numbers that count from elsewhere`() async throws {
        let transport = FakeTransport { query, _ in
            let index = query.int("page_index") ?? 1
            return #"{"data":[\#(index)],"pagination":{"index":\#(index - 1),"size":1,"total":3}}"#
        }
        #expect(try await list(NumberPaging.self, from: transport).items.all() == [1, 2, 3])
    }

    @Test func `go on past a total that cannot be, until a page is not full`() async throws {
        let transport = FakeTransport { query, _ in
            let index = query.int("page_index") ?? 1
            let data = index < 3 ? "\(index),0" : "\(index)"
            return #"{"data":[\#(data)],"pagination":{"index":\#(index),"size":2,"total":0}}"#
        }
        #expect(try await list(NumberPaging.self, from: transport).items.all() == [1, 0, 2, 0, 3])
        #expect(transport.sent.count == 3)
    }

    @Test(arguments: ["18446744073709551615", "0"])
    func `do not overflow on what a hostile server says`(number: String) async throws {
        let transport = FakeTransport { query, _ in
            #"{"data":[\#(query.int("page_index") ?? 1)],"# + #""pagination":{"index":\#(number),"#
                + #""size":\#(number),"total":18446744073709551615}}"#
        }
        let all = list(NumberPaging.self, from: transport)
        #expect(try await all.items.all() == [1])
        let last = try #require(PagePosition("page_index=18446744073709551615"))
        #expect(try await all.resumed(at: last).page().next == nil)
    }

    @Test(arguments: [#"{"data":[]}"#, #"{"data":null}"#, #"{"data":[],"pagination":null}"#])
    func `may be empty`(body: String) async throws {
        let transport = FakeTransport(200, body)
        #expect(try await list(NumberPaging.self, from: transport).items.all() == [])
        #expect(transport.sent.count == 1)
    }

    @Test func `may be an answer without content`() async throws {
        let transport = FakeTransport(204, "")
        #expect(try await list(NumberPaging.self, from: transport).page().isEmpty)
    }

    @Test func `must have their items`() async throws {
        let all = list(NumberPaging.self, from: FakeTransport(200, "{}"))
        let error = await #expect(throws: TestError.self) { try await all.page() }
        guard case .decoding(let failure)? = error?.kind, case .json(let fault) = failure.reason else {
            throw Unexpected(error)
        }
        #expect(fault.message == "missing field 'data'")
    }
}

@Suite struct `Pages with tokens and cursors` {
    @Test(arguments: [#""""#, "null"])
    func `end where the token is empty or null`(last: String) async throws {
        let transport = FakeTransport { query, index in
            #"{"data":[\#(index)],"next":\#(index < 2 ? "\"a/\(index)&\"" : last)}"#
        }
        #expect(try await list(TokenPaging.self, from: transport).items.all() == [0, 1, 2])
        #expect(transport.queries == ["", "next=a%2F0%26", "next=a%2F1%26"])
    }

    @Test func `go on after an empty page`() async throws {
        let transport = FakeTransport { _, index in
            index == 0 ? #"{"data":[],"next":"b"}"# : #"{"data":[5]}"#
        }
        #expect(try await list(TokenPaging.self, from: transport).items.all() == [5])
    }

    @Test func `end where a token comes again`() async throws {
        let transport = FakeTransport { _, index in
            #"{"data":[\#(index)],"next":"\#(index % 3)"}"#
        }
        #expect(try await list(TokenPaging.self, from: transport).items.all() == [0, 1, 2, 3])
        let same = FakeTransport { _, index in #"{"data":[\#(index)],"next":"x"}"# }
        #expect(try await list(TokenPaging.self, from: same).pages.all().count == 2)
    }

    @Test func `fail after a thousand pages without items`() async throws {
        let transport = FakeTransport { _, index in #"{"data":[],"next":"\#(index)"}"# }
        let all = list(TokenPaging.self, from: transport)
        let error = await #expect(throws: TestError.self) { for try await _ in all.items {} }
        guard case .transport(let reason)? = error?.kind else { throw Unexpected(error) }
        #expect(reason.detail == "the server sent 1000 pages in a row without items")
        #expect(transport.sent.count == 1000)
    }

    @Test(arguments: ["null", "{}", #"{"since":0,"until":0,"limit":2}"#])
    func `end where no cursor says where the next page is`(last: String) async throws {
        let transport = FakeTransport { _, index in
            let next = index == 0 ? #"{"since":0,"until":41,"limit":2}"# : last
            return #"{"data":[\#(index)],"cursors":{"next":\#(next)}}"#
        }
        let all = list(CursorPaging.self, from: transport, [("page_since", 7)])
        #expect(try await all.items.all() == [0, 1])
        #expect(transport.queries == ["page_since=7", "page_until=41&page_limit=2"])
    }
}

@Suite struct `Pages with offsets and links` {
    @Test func `offsets advance by what came`() async throws {
        let transport = FakeTransport { query, _ in
            let items = Array(1...5).dropFirst(query.int("offset") ?? 0).prefix(2)
            return "\(Array(items))"
        }
        #expect(try await list(OffsetPaging.self, from: transport).items.all() == Array(1...5))
        #expect(transport.queries == ["", "offset=2", "offset=4", "offset=5"])
    }

    @Test func `an offset that the server ignores ends the list`() async throws {
        let transport = FakeTransport(200, "[1,2]")
        #expect(try await list(OffsetPaging.self, from: transport).items.all() == [1, 2])
    }

    @Test(arguments: [
        (#"</numbers?page=2&other=1>; rel="next""#, "page=2"),
        (
            #"<?page=1>;rel=prev, <https://api.example.com:443/?after=a+b%2B>;title="a;,\"";REL="last next""#,
            "after=a%20b%2B"
        ),
        (#"<?page=3>;rel=next;title=x, <?page=9>; rel=last"#, "page=3"),
    ])
    func `a link says where the next page is`(link: String, next: String) async throws {
        let transport = FakeTransport(json: { _, _ in "[1]" }, link: { _ in link })
        #expect(try await list(LinkPaging.self, from: transport).page().next?.description == next)
    }

    @Test(arguments: [
        "<https://other.example.com/numbers?page=2>; rel=next", "<http://api.example.com/?page=2>; rel=next",
        "<?page=2>; rel=prev", "<?page=2>", "?page=2; rel=next", "<?page=2", "<?other=1>; rel=next",
        #"<?page=2>; title="rel=next"#, "", ";;,<>;rel=next",
    ])
    func `other links are not followed`(link: String) async throws {
        let transport = FakeTransport(json: { _, _ in "[1]" }, link: { _ in link })
        #expect(try await list(LinkPaging.self, from: transport).page().next == nil)
    }
}
