import LoopbackServer
import SpecsmithMock
import Testing

@Suite(.serialized, .timeLimit(.minutes(1))) struct `InfrastructureAsCodeJob` {
    private let program = Program(name: "InfrastructureAsCodeJob")

    private func run(
        _ arguments: String...,
        at server: MockServer,
        environment: [String: String] = ["GENESYS_TOKEN": "token-1"],
        interruptedAfter: (() async -> Void)? = nil
    ) async throws -> Program.Outcome {
        try await program.run(
            ["--url", server.url, "--token-url", "\(server.url)/oauth/token", "--interval", "0.01"]
                + arguments,
            environment: environment,
            interruptedAfter: interruptedAfter
        )
    }

    private func answers(_ statuses: String...) -> [MockReply] {
        statuses.map { .json(Jobs.job($0)) }
    }

    private let complete = MockReply.json(Jobs.job("Complete", rest: #","results":"queue q-1 created""#))

    @Test func `submits a job, asks until it is complete, and prints what it produced`() async throws {
        try await Jobs.run(answers("Queued", "Running", "Running") + [complete]) { server in
            let outcome = try await run("acc-1", "queue=Support", "note=a=b", "empty=", at: server)
            #expect(
                outcome
                    == Program.Outcome(
                        status: 0,
                        output: "queue q-1 created\n",
                        errors: """
                            job job-1: submitted
                            job job-1: Queued
                            job job-1: Running
                            job job-1: Complete

                            """
                    )
            )
            let jobs = "/api/v2/infrastructureascode/jobs"
            let job = "\(jobs)/job-1?details=true"
            #expect(server.exchanges.map(\.target) == [jobs, job, job, job, job])
            #expect(server.exchanges.allSatisfy { $0.problem == nil })
            #expect(
                server.exchanges.first?.requestText == #"""
                    {"dryRun":false,"acceleratorId":"acc-1","parameters":[{"name":"queue","value":"Support"},\#
                    {"name":"note","value":"a=b"},{"name":"empty","value":""}]}
                    """#
            )
        }
    }

    @Test func `plans only, if it is to be a dry run`() async throws {
        let submission = MockReply.json(Jobs.job("Created", dryRun: true))
        let end = MockReply.json(Jobs.job("Complete", dryRun: true, rest: #","results":"1 to add""#))
        try await Jobs.run(submission: submission, [end]) { server in
            let outcome = try await run("acc-1", "--dry-run", at: server)
            #expect(outcome.status == 0)
            #expect(outcome.output == "1 to add\n")
            #expect(outcome.errors.hasPrefix("job job-1: submitted, as a dry run\n"))
            #expect(
                server.exchanges.first?.requestText
                    == #"{"dryRun":true,"acceleratorId":"acc-1","parameters":[]}"#
            )
        }
    }

    @Test func `tells why a job failed`() async throws {
        let rest = #","errorInfo":{"code":"tf.apply","message":"the name is taken"}"#
        try await Jobs.run([.json(Jobs.job("Failed", rest: rest))]) { server in
            let outcome = try await run("acc-1", at: server)
            #expect(outcome.status == 1)
            #expect(outcome.output == "")
            #expect(
                outcome.errors.hasSuffix("\nerror: the job ended as Failed: tf.apply: the name is taken\n")
            )
        }
    }

    @Test func `prints what a job that was not completed has produced`() async throws {
        try await Jobs.run([.json(Jobs.job("Incomplete", rest: #","results":"half""#))]) { server in
            let outcome = try await run("acc-1", at: server)
            #expect(outcome.status == 1)
            #expect(outcome.output == "half\n")
            #expect(outcome.errors.hasSuffix("\nerror: the job ended as Incomplete\n"))
        }
    }

    @Test func `takes a status that it does not know for a step on the way`() async throws {
        try await Jobs.run([.undocumented(Jobs.job("Paused")), complete]) { server in
            let outcome = try await run("acc-1", at: server)
            #expect(outcome.status == 0)
            #expect(outcome.errors.contains("\njob job-1: Paused\n"))
        }
    }

    @Test func `gives up after the limit, not before, with waits that grow`() async throws {
        try await Jobs.run(answers("Running")) { server in
            let outcome = try await run("acc-1", "--limit", "0.5", at: server)
            #expect(outcome.status == 75)
            #expect(outcome.output == "")
            #expect(
                outcome.errors.hasSuffix("\nerror: job job-1 has not ended in time\nhint: it goes on\n")
            )
            // 10, 15, 22 ms … make eight waits of half a second; without growth it would be fifty.
            #expect(3...12 ~= server.exchanges.count, "\(server.exchanges.count)")
        }
    }

    @Test func `lives through a server that is busy for a while`() async throws {
        let busy = MockReply.json(Jobs.error("service.unavailable", "busy"), status: 503)
        try await Jobs.run([busy, busy, busy, complete]) { server in
            let outcome = try await run("acc-1", at: server)
            #expect(outcome.status == 0)
            #expect(
                outcome.errors.contains("\njob job-1: answered 503: busy, asking again\n"),
                "\(outcome.errors)"
            )
            #expect(outcome.output == "queue q-1 created\n")
        }
    }

    @Test func `does not submit a second job when the connection breaks`() async throws {
        try await Jobs.run(submission: .dropped, [complete]) { server in
            let outcome = try await run("acc-1", at: server)
            #expect(outcome.status == 69)
            #expect(outcome.errors.hasPrefix("error: no answer: "), "\(outcome.errors)")
            #expect(outcome.errors.hasSuffix("\nhint: the job may have been submitted all the same\n"))
            #expect(server.exchanges.map(\.operationID) == ["postInfrastructureascodeJobs"])
        }
    }

    @Test func `says what the server refuses`() async throws {
        let refusal = MockReply.json(Jobs.error("bad.request", "no such accelerator"), status: 400)
        try await Jobs.run(submission: refusal, []) { server in
            let outcome = try await run("acc-1", at: server)
            let errors = "error: answered 400: no such accelerator\n"
            #expect(outcome == Program.Outcome(status: 64, output: "", errors: errors))
        }
    }

    @Test func `fetches a token with client credentials`() async throws {
        try await Jobs.run([complete]) { server in
            let outcome = try await run(
                "acc-1",
                at: server,
                environment: ["GENESYS_CLIENT_ID": "id-1", "GENESYS_CLIENT_SECRET": "secret-1"]
            )
            #expect(outcome.status == 0, "\(outcome.errors)")
            #expect(
                server.exchanges.map(\.target) == [
                    "/oauth/token", "/api/v2/infrastructureascode/jobs",
                    "/api/v2/infrastructureascode/jobs/job-1?details=true",
                ]
            )
        }
    }

    @Test func `says that the client is not accepted, without its secret`() async throws {
        try await Jobs.run([complete]) { server in
            let outcome = try await run(
                "acc-1",
                at: server,
                environment: ["GENESYS_CLIENT_ID": "id-1", "GENESYS_CLIENT_SECRET": "wrong-7"]
            )
            #expect(outcome.status == 77)
            #expect(
                outcome.errors == """
                    error: no token: invalid_client: the client or its secret is not right (401)
                    hint: is the OAuth client one of this region?

                    """
            )
        }
    }

    @Test func `says that the token is not accepted`() async throws {
        try await Jobs.run([]) { server in
            let outcome = try await run("acc-1", at: server, environment: ["GENESYS_TOKEN": "token-2"])
            #expect(outcome.status == 77)
            let refusal = "error: answered 401: the credential for 'PureCloudOAuth' is not valid"
            #expect(outcome.errors.hasPrefix(refusal), "\(outcome.errors)")
            #expect(outcome.errors.contains("\nhint: is the token still valid"))
        }
    }

    @Test func `needs a token`() async throws {
        try await Jobs.run([]) { server in
            let outcome = try await run("acc-1", at: server, environment: [:])
            #expect(outcome.status == 78)
            #expect(outcome.errors.hasPrefix("error: there is no token\nhint: export GENESYS_TOKEN="))
            #expect(server.exchanges.isEmpty)
        }
    }

    @Test(arguments: [
        (["acc-1", "queue"], "'queue' is not name=value"),
        (["acc-1", "=x"], "'=x' is not name=value"),
        (["acc-1", "a=1", "a=2"], "the parameter 'a' is given twice"),
        (["acc-1", "--region", "nowhere"], "'nowhere' is none of mypurecloud.com, "),
        (["acc-1", "--limit", "inf"], "'inf' is not a number of seconds up to a week"),
    ])
    func `refuses arguments that make no sense`(arguments: [String], message: String) async throws {
        let outcome = try await program.run(arguments, environment: ["GENESYS_TOKEN": "token-1"])
        #expect(outcome.status == 64)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }

    @Test func `leaves the job alone on Ctrl-C`() async throws {
        let asked = Gate()
        try await Jobs.run(answers("Running"), opening: asked) { server in
            let outcome = try await run(
                "acc-1",
                "--interval",
                "60",
                at: server,
                interruptedAfter: { await asked.wait() }
            )
            #expect(outcome.status == 130)
            #expect(outcome.output == "")
            #expect(
                outcome.errors.hasSuffix("\nerror: interrupted\nhint: job job-1 goes on\n"),
                "\(outcome.errors)"
            )
        }
    }
}
