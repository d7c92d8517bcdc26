import Cycloid
import SDKRuntime
import SpecsmithMock
import Testing

/// Lists over two pages, in each of the three conventions.
@Suite(.serialized, .timeLimit(.minutes(1))) struct `Lists of Cycloid` {
    /// The first item of the fixture's answer, with another value of one field.
    private func item(_ operationID: String, _ field: String, _ value: JSONValue) throws -> JSONValue {
        let first = try #require(try Exchange.of(operationID).answer["body"]?["data"]?[0]?.object)
        var item = first
        item[field] = value
        return .object(item)
    }

    private func page(_ value: JSONValue) throws -> MockReply {
        .json(String(decoding: try JSON.encode(value), as: UTF8.self))
    }

    /// The items, and the targets of the requests after the path they share.
    private func list<Item: Sendable>(
        _ pages: [MockReply],
        _ items: (CycloidClient) async throws -> [Item]
    ) async throws -> (items: [Item], queries: [String]) {
        let answers = AnswerQueue(pages)
        return try await Service.run { _ in
            answers.next()
        } _: { server in
            (try await items(Client.of(server.url)), server.exchanges.map { $0.query ?? "" })
        }
    }

    @Test func `by page number`() async throws {
        var pages: [MockReply] = []
        for (index, names) in [["a-1", "b-1"], ["c-1"]].enumerated() {
            let items = try names.map { try item("getTeams", "canonical", .string($0)) }
            let information: JSONValue = [
                "index": .number(JSONNumber(index + 1)), "size": 2, "total": 3,
            ]
            pages.append(try page(["data": .array(items), "pagination": information]))
        }
        let (teams, queries) = try await list(pages) { client in
            var teams: [Team] = []
            let list = client.organizationTeams.getTeams(
                organizationCanonical: "acme-1",
                pageSize: 2,
                orderBy: "name:asc"
            )
            for try await team in list.items { teams.append(team) }
            return teams
        }
        #expect(teams.map(\.canonical) == ["a-1", "b-1", "c-1"])
        #expect(queries.count == 2)
        #expect(queries.first == "page_size=2&order_by=name%3Aasc")
        #expect(
            Set((queries.last ?? "").split(separator: "&")) == [
                "page_index=2", "page_size=2", "order_by=name%3Aasc",
            ]
        )
    }

    @Test func `null for a list is a page without items, and the last one`() async throws {
        let page = MockReply.undocumented(#"{"data":null,"pagination":{"index":1,"size":0,"total":0}}"#)
        let (teams, queries) = try await list([page]) {
            try await $0.organizationTeams.getTeams(organizationCanonical: "acme-1").collect(upTo: 10)
        }
        #expect(teams == [])
        #expect(queries == [""])
    }

    @Test func `by token`() async throws {
        let pages = [
            MockReply.json(#"{"data":[{"id":"i-1"},{"id":"i-2"}],"pagination":{"next":"to+ken/="}}"#),
            .json(#"{"data":[{"id":"i-3"}],"pagination":{"next":""}}"#),
        ]
        let (volumes, queries) = try await list(pages) { client in
            let listing: any TokenListing.Type = Volumes.self
            return try await listing.list(client).collect(upTo: 10)
        }
        #expect(volumes.map { $0["id"]?.string } == ["i-1", "i-2", "i-3"])
        #expect(queries.count == 2)
        #expect(queries.first?.contains("next=") == false)
        #expect(queries.last?.contains("next=to%2Bken%2F%3D") == true)
    }

    @Test func `by window`() async throws {
        var pages: [MockReply] = []
        let windows: [JSONValue] = [
            ["since": 0, "until": 18, "limit": 2], ["since": 0, "until": 0, "limit": 2],
        ]
        for (window, ids) in zip(windows, [[20, 19], [17]]) {
            let items = try ids.map { try item("getBuilds", "id", .number(JSONNumber($0))) }
            let previous: JSONValue = ["since": 99, "until": 0, "limit": 2]
            let information: JSONValue = ["next": window, "previous": previous]
            pages.append(try page(["data": .array(items), "pagination_concourse": information]))
        }
        let (builds, queries) = try await list(pages) { client in
            try await client.componentPipelinesJobsBuilds.getBuilds(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                jobName: "test",
                concoursePageLimit: 2
            ).collect(upTo: 10)
        }
        #expect(builds.map(\.id) == [20, 19, 17])
        #expect(queries.count == 2)
        #expect(queries.first == "concourse_page_limit=2")
        let second = Set((queries.last ?? "").split(separator: "&"))
        // A bound of 0 is none.
        #expect(second == ["concourse_page_until=18", "concourse_page_limit=2"])
    }
}

/// Calls of deprecated operations: seen through a protocol, they are no use of something deprecated.
private protocol TokenListing {
    static func list(
        _ client: CycloidClient
    ) -> Paginated<AWSInfrastructureResourceVolume, NextTokenPaging, CycloidErrorBody>
}

private enum Volumes: TokenListing {
    @available(*, deprecated)
    static func list(
        _ client: CycloidClient
    ) -> Paginated<AWSInfrastructureResourceVolume, NextTokenPaging, CycloidErrorBody> {
        client.organizationInfrastructure.getRunningInfraAWSVolumes(
            organizationCanonical: "acme-1",
            credentialCanonical: "aws-creds"
        )
    }
}
