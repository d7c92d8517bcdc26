import InfrastructureAsCode
import SDKRuntime
import SpecsmithMock
import Testing

/// The completion-handler calls of the older SDK.
///
/// Their settings are shared, so these run one after the other.
@Suite(.serialized, .timeLimit(.minutes(1))) struct `The completion-handler facade` {
    /// Runs a call and waits for its handler.
    private func outcome<Value: Sendable>(
        _ call: (@escaping @Sendable (Value?, (any Error)?) -> Void) -> Void
    ) async -> (response: Value?, error: (any Error)?) {
        await withCheckedContinuation { continuation in
            call { response, error in continuation.resume(returning: (response, error)) }
        }
    }

    @Test func `the base path and the token are those of the settings`() async throws {
        try await Service.run(answering: .json(Sample.job)) { server in
            PureCloudPlatformClientV2API.basePath = server.url
            PureCloudPlatformClientV2API.accessToken = "cwRto9ScT"
            let (response, error) = await outcome { completion in
                InfrastructureAsCodeAPI.getInfrastructureascodeJob(jobId: "job-1", details: true) {
                    (response, error) in completion(response, error)
                }
            }
            #expect(error == nil)
            #expect(response?.id == "job-1")
            let exchange = try #require(server.exchanges.first)
            #expect(exchange.line == "GET /api/v2/infrastructureascode/jobs/job-1?details=true")
            #expect(exchange.request.headerFields[values: .authorization] == ["Bearer cwRto9ScT"])
        }
    }

    @Test func `the spellings of parameters and values are those of the older SDK`() async throws {
        try await Service.run(answering: .json("{}")) { server in
            PureCloudPlatformClientV2API.basePath = server.url
            PureCloudPlatformClientV2API.accessToken = "token"
            let _description: String = "d"
            let type = InfrastructureAsCodeAPI.ModelType_getInfrastructureascodeAccelerators.module
            let origin = InfrastructureAsCodeAPI.Origin_getInfrastructureascodeAccelerators.partner
            let sortOrder = InfrastructureAsCodeAPI.SortOrder_getInfrastructureascodeAccelerators.desc
            let (response, error) = await outcome { completion in
                InfrastructureAsCodeAPI.getInfrastructureascodeAccelerators(
                    sortOrder: sortOrder,
                    _description: _description,
                    origin: origin,
                    type: type,
                    completion: completion
                )
            }
            #expect(error == nil)
            #expect(response != nil)
            #expect(
                server.exchanges.first?.target
                    == "/api/v2/infrastructureascode/accelerators?sortOrder=desc&description=d&origin=partner&type=module"
            )
            let language = InfrastructureAsCodeAPI.PreferredLanguage_getInfrastructureascodeAccelerator.enUs
            #expect(language.rawValue == "en-US")
            let sortBy = InfrastructureAsCodeAPI.SortBy_getInfrastructureascodeJobs.self
            #expect(
                [sortBy._id, .datesubmitted, .submittedby, .acceleratorid, .status].map(\.rawValue) == [
                    "id", "dateSubmitted", "submittedBy", "acceleratorId", "status",
                ]
            )
            #expect(
                InfrastructureAsCodeAPI.Status_getInfrastructureascodeJobs.incomplete.rawValue == "Incomplete"
            )
            #expect(InfrastructureAsCodeAPI.SortOrder_getInfrastructureascodeJobs.asc.rawValue == "asc")
        }
    }

    @Test func `an error reaches the handler`() async throws {
        try await Service.run(answering: .json(Sample.error, status: 404)) { server in
            PureCloudPlatformClientV2API.basePath = server.url
            PureCloudPlatformClientV2API.accessToken = "token"
            let (response, error) = await outcome { completion in
                InfrastructureAsCodeAPI.postInfrastructureascodeJobs(
                    body: AcceleratorInput(acceleratorId: "a"),
                    completion: completion
                )
            }
            #expect(response == nil)
            guard case .response(let answer)? = (error as? InfrastructureAsCodeError)?.kind else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(answer.status == .notFound)
        }
    }
}
