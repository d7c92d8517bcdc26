import LoopbackServer
import Synchronization

/// What the Infrastructure as Code API answers, as its specification has it.
enum Jobs {
    /// Runs a server that takes a job and then gives one answer after the other for it; the last one stays.
    static func run<Value>(
        submission: [LoopbackServer.Step] = Answer.json(job("Created")),
        _ answers: [[LoopbackServer.Step]],
        _ use: (LoopbackServer) async throws -> Value
    ) async throws -> Value {
        let next = Mutex(0)
        return try await LoopbackServer.run(
            { request in
                switch request.line {
                case "POST /token HTTP/1.1":
                    guard request.value("authorization") == "Basic aWQtMTpzZWNyZXQtMQ==" else {
                        return Answer.json(#"{"error":"invalid_client"}"#, status: "401 Unauthorized")
                    }
                    return Answer.json(#"{"access_token":"token-1","token_type":"bearer","expires_in":3600}"#)
                case _ where request.value("authorization") != "Bearer token-1":
                    return Answer.json(
                        error("bad.credentials", "Invalid login credentials."),
                        status: "401 Unauthorized"
                    )
                case "POST /api/v2/infrastructureascode/jobs HTTP/1.1":
                    return submission
                case "GET /api/v2/infrastructureascode/jobs/job-1?details=true HTTP/1.1":
                    let index = next.withLock { next in
                        defer { next += 1 }
                        return next
                    }
                    return index < answers.count ? answers[index] : answers.last ?? []
                default:
                    return Answer.json(error("not.found", "There is no such thing."), status: "404 Not Found")
                }
            },
            use
        )
    }

    static func job(_ status: String, dryRun: Bool = false, rest: String = "") -> String {
        """
        {"id":"job-1","dryRun":\(dryRun),"acceleratorId":"acc-1","dateSubmitted":"2026-01-02T03:04:05.123Z",\
        "submittedBy":{"id":"user-1","selfUri":"/api/v2/users/user-1"},"status":"\(status)"\(rest),\
        "selfUri":"/api/v2/infrastructureascode/jobs/job-1"}
        """
    }

    static func error(_ code: String, _ message: String) -> String {
        #"{"message":"\#(message)","code":"\#(code)","contextId":"0a1b","details":[],"errors":[]}"#
    }
}
