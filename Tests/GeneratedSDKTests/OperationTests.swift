import Foundation
import InfrastructureAsCode
import SDKRuntime
import SpecsmithMock
import Testing

/// What each operation sends, byte for byte, and what it makes of the answer.
@Suite(.timeLimit(.minutes(1))) struct `Operations of InfrastructureAsCode` {
    private func exchange<Value: Sendable>(
        _ transport: Transport,
        answer: MockReply,
        _ call: (InfrastructureAsCodeClient) async throws -> Value
    ) async throws -> (value: Value, exchange: MockExchange) {
        try await Service.run(answering: answer) { server in
            let value = try await call(transport.client(server))
            #expect(server.exchanges.count == 1)
            return (value, try #require(server.exchanges.first))
        }
    }

    private func expectToken(_ exchange: MockExchange) {
        #expect(exchange.request.headerFields[values: .authorization] == ["Bearer token-1"])
        #expect(exchange.request.headerFields[values: .accept] == ["application/json"])
    }

    @Test(arguments: Transport.allCases)
    func getInfrastructureascodeAccelerators(transport: Transport) async throws {
        let (list, exchange) = try await exchange(
            transport,
            answer: .json(
                #"{"entities":[{"id":"acc-1","name":"A","origin":"Genesys","type":"Module"}],"total":18446744073709}"#
            )
        ) {
            try await $0.infrastructureAsCode.getInfrastructureascodeAccelerators(
                pageSize: 5,
                pageNumber: 2,
                sortBy: "name",
                sortOrder: .desc,
                name: "a b+c&d",
                description: "",
                origin: .community,
                type: .blueprint,
                classification: "ü",
                tags: "x;y"
            )
        }
        #expect(
            exchange.line
                == "GET /api/v2/infrastructureascode/accelerators?pageSize=5&pageNumber=2&sortBy=name"
                + "&sortOrder=desc&name=a%20b%2Bc%26d&description=&origin=community&type=blueprint"
                + "&classification=%C3%BC&tags=x%3By"
        )
        expectToken(exchange)
        #expect(exchange.requestBody == [])
        #expect(list.entities?.first?.id == "acc-1")
        #expect(list.entities?.first?.origin == .genesys)
        #expect(list.total == 18_446_744_073_709)
    }

    @Test(arguments: Transport.allCases)
    func getInfrastructureascodeAccelerator(transport: Transport) async throws {
        let (accelerator, exchange) = try await exchange(
            transport,
            answer: .json(#"{"id":"acc-1","tags":["a","b"],"origin":"Partner","results":{}}"#)
        ) {
            try await $0.infrastructureAsCode.getInfrastructureascodeAccelerator(
                acceleratorId: "a/../b?c#d",
                preferredLanguage: .ptBr
            )
        }
        #expect(
            exchange.line
                == "GET /api/v2/infrastructureascode/accelerators/a%2F..%2Fb%3Fc%23d?preferredLanguage=pt-BR"
        )
        expectToken(exchange)
        #expect(accelerator.id == "acc-1")
        #expect(accelerator.tags == ["a", "b"])
        #expect(accelerator.origin == .partner)
    }

    @Test(arguments: Transport.allCases)
    func getInfrastructureascodeJob(transport: Transport) async throws {
        let (job, exchange) = try await exchange(transport, answer: .json(Sample.job)) {
            try await $0.infrastructureAsCode.getInfrastructureascodeJob(jobId: "job-1", details: true)
        }
        #expect(exchange.line == "GET /api/v2/infrastructureascode/jobs/job-1?details=true")
        expectToken(exchange)
        #expect(job.id == "job-1")
        #expect(job.dryRun)
        #expect(job.status == .running)
        #expect(job.submittedBy?.id == "user-1")
        #expect(job.dateSubmitted?.description == "2026-01-02T03:04:05.123456Z")
        // What the document does not know is kept, even a number that no Double can hold.
        #expect(String(decoding: try JSON.encode(job), as: UTF8.self) == Sample.job)
    }

    @Test(arguments: Transport.allCases)
    func getInfrastructureascodeJobs(transport: Transport) async throws {
        let answer = MockReply.undocumented(#"{"dryRun":false,"status":"RolledBack"}"#)
        let (job, exchange) = try await exchange(transport, answer: answer) {
            try await $0.infrastructureAsCode.getInfrastructureascodeJobs(
                maxResults: 1,
                includeErrors: false,
                sortBy: .dateSubmitted,
                sortOrder: .asc,
                acceleratorId: "acc-1",
                submittedBy: "user-1",
                status: .complete
            )
        }
        #expect(
            exchange.line == "GET /api/v2/infrastructureascode/jobs?maxResults=1&includeErrors=false"
                + "&sortBy=dateSubmitted&sortOrder=asc&acceleratorId=acc-1&submittedBy=user-1&status=Complete"
        )
        // A state that the document does not list is no failure.
        #expect(job.status?.rawValue == "RolledBack")
        #expect(job.id == nil)
    }

    @Test(arguments: Transport.allCases)
    func postInfrastructureascodeJobs(transport: Transport) async throws {
        let (job, exchange) = try await exchange(transport, answer: .json(Sample.job)) {
            try await $0.infrastructureAsCode.postInfrastructureascodeJobs(
                body: AcceleratorInput(
                    dryRun: true,
                    acceleratorId: "acc-1",
                    parameters: [AcceleratorParameter(name: "size", value: "\"10\"\n")]
                )
            )
        }
        #expect(exchange.line == "POST /api/v2/infrastructureascode/jobs")
        expectToken(exchange)
        #expect(exchange.request.headerFields[values: .contentType] == ["application/json"])
        #expect(
            exchange.requestText
                == #"{"dryRun":true,"acceleratorId":"acc-1","parameters":[{"name":"size","value":"\"10\"\n"}]}"#
        )
        #expect(job.acceleratorId == "acc-1")
    }

    @Test func `optional arguments that are not given are not sent`() async throws {
        let (_, exchange) = try await exchange(.urlSession, answer: .json("{}")) {
            try await $0.infrastructureAsCode.getInfrastructureascodeAccelerators()
        }
        #expect(exchange.line == "GET /api/v2/infrastructureascode/accelerators")
    }

    @Test(arguments: ["", ".", ".."])
    func `a path argument that would change the path is refused before anything is sent`(id: String)
        async throws
    {
        try await Service.run(answering: .json(Sample.job)) { server in
            let error = await #expect(throws: InfrastructureAsCodeError.self) {
                _ = try await Transport.urlSession.client(server).infrastructureAsCode
                    .getInfrastructureascodeJob(jobId: id)
            }
            guard case .invalidInput(let input)? = error?.kind else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(input.parameter == "jobId")
            #expect(server.exchanges.isEmpty)
        }
    }
}
