import Cycloid
import SDKRuntime
import SpecsmithMock
import Testing

@Suite(.serialized, .timeLimit(.minutes(1))) struct `Arguments of Cycloid` {
    /// What a call sends; the mock has accepted it.
    private func request<Value: Sendable>(
        _ call: (CycloidClient) async throws -> Value
    ) async throws -> MockExchange {
        try await Service.run { server in
            _ = try await call(Client.of(server.url))
            return try #require(server.exchanges.first)
        }
    }

    @Test func `trap 63: a default of the document is not sent by itself`() async throws {
        let teams = try await request {
            try await $0.organizationTeams.getTeams(organizationCanonical: "acme-1").page()
        }
        #expect(teams.target == "/organizations/acme-1/teams")
        let builds = try await request {
            try await $0.componentPipelinesJobsBuilds.getBuilds(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                jobName: "test"
            ).page()
        }
        #expect(builds.query == nil)
    }

    @Test func `an empty list is not sent, and an empty text is`() async throws {
        let cache = try await request {
            try await $0.componentPipelinesJobs.clearTaskCache(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                jobName: "test",
                stepName: "s",
                cachePath: ""
            )
        }
        #expect(cache.query == "cache_path=")
        let events = try await request {
            try await $0.organizations.getEvents(organizationCanonical: "acme-1", type: [.aws], severity: [])
        }
        #expect(events.query == "type=AWS")
    }

    @Test func `a body that is not required is left out with its type`() async throws {
        let request = try await request {
            try await $0.componentPipelineResources.checkResource(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                resourceName: "git"
            )
        }
        #expect(request.request.method == .post)
        #expect(request.requestBody == [])
        #expect(request.field("Content-Type") == nil)
    }

    @Test(arguments: ["", ".", ".."])
    func `a path argument that would change the path is refused`(name: String) async throws {
        try await Service.run { server in
            let error = await #expect(throws: CycloidError.self) {
                _ = try await Client.of(server.url).organizationLogs.getProjEnvLogEntries(
                    organizationCanonical: "acme-1",
                    projectCanonical: "shop-2",
                    environmentCanonical: "Prod_1",
                    logSourceId: name
                )
            }
            guard case .invalidInput(let input)? = error?.kind else { throw try #require(error) }
            #expect(input.parameter == "logSourceId" || input.parameter == "log_source_id")
            #expect(server.exchanges.isEmpty)
        }
    }

    @Test func `an open operation needs no credential`() async throws {
        try await Service.run { server in
            let client = CycloidClient(server: CycloidClient.Server(url: server.url))
            _ = try await client.cycloid.getStatus()
            let error = await #expect(throws: CycloidError.self) {
                _ = try await client.organizationTeams.getTeam(
                    organizationCanonical: "acme-1",
                    teamCanonical: "ops-2"
                )
            }
            guard case .credential? = error?.kind else { throw try #require(error) }
            #expect(server.exchanges.map(\.target) == ["/status"])
        }
    }
}
