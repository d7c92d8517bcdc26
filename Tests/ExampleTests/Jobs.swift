import Foundation
import LoopbackServer
import SpecsmithMock
import Synchronization
import TestSupport

/// An Infrastructure as Code service that takes a job, by its own specification.
enum Jobs {
    private static let specification = Result {
        try MockSpecification(PackageFolder.url("Specs/InfrastructureAsCode/v2/openapi.yaml").path)
    }

    /// Runs a service that gives one answer after the other for the job; the last one stays.
    ///
    /// It takes one token, and gives it to one client. The gate opens when it is asked for the job.
    static func run<Value>(
        submission: MockReply = .json(job("Created")),
        _ answers: [MockReply],
        opening asked: Gate? = nil,
        _ use: (MockServer) async throws -> Value
    ) async throws -> Value {
        let next = Mutex(answers[...])
        var options = MockServer.Options()
        options.credentials = [
            .init(scheme: "PureCloudOAuth", value: "token-1", client: "id-1:secret-1")
        ]
        let replies: MockServer.Replies = { exchange in
            switch exchange.operationID {
            case "postInfrastructureascodeJobs": return submission
            case "getInfrastructureascodeJob":
                asked?.open()
                return next.withLock { $0.count > 1 ? $0.popFirst() : $0.first }
            default: return nil
            }
        }
        return try await MockServer.run(specification.get(), options: options, replies: replies, body: use)
    }

    static func job(_ status: String, dryRun: Bool = false, rest: String = "") -> String {
        """
        {"id":"job-1","dryRun":\(dryRun),"acceleratorId":"acc-1","dateSubmitted":"2026-01-02T03:04:05.123Z",\
        "submittedBy":{"id":"user-1","selfUri":"https://api.example.com/users/user-1"},"status":"\(status)"\(rest),\
        "selfUri":"https://api.example.com/jobs/job-1"}
        """
    }

    static func error(_ code: String, _ message: String) -> String {
        #"{"message":"\#(message)","code":"\#(code)","contextId":"0a1b","details":[],"errors":[]}"#
    }
}
