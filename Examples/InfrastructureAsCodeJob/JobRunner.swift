import Console
import InfrastructureAsCode
import SDKRuntime

/// Submits a job and asks for it until it has ended.
struct JobRunner: Sendable {
    let client: InfrastructureAsCodeClient
    /// Before the job is asked for the second time; each further wait is half as long again.
    let interval: Duration
    let maximumInterval: Duration
    /// From the job's submission to the last time it is asked for.
    let limit: Duration
    let progress: ProgressLine

    /// Gives the job as it was when it had ended, with its details.
    func run(_ input: AcceleratorInput) async throws(Failure) -> InfrastructureascodeJob {
        let id = try await submit(input)
        progress.note("job \(id): submitted\(input.dryRun == true ? ", as a dry run" : "")")
        return try await end(of: id)
    }

    private func submit(_ input: AcceleratorInput) async throws(Failure) -> String {
        progress.show("submitting a job …")
        do throws(InfrastructureAsCodeError) {
            let job = try await client.infrastructureAsCode.postInfrastructureascodeJobs(body: input)
            if let id = job.id { return id }
        } catch {
            // The SDK does not repeat a request that may have started a job already, and neither do we.
            throw Failure(
                error,
                hint: error.mayHaveBeenDone ? "the job may have been submitted all the same" : nil
            )
        }
        throw Failure("the server gave the job no id", .unexpectedAnswer)
    }

    private func end(of id: String) async throws(Failure) -> InfrastructureascodeJob {
        let clock = ContinuousClock()
        let begin = clock.now
        var interval = interval
        var status: InfrastructureascodeJob.Status?
        while true {
            var pause = interval
            do throws(InfrastructureAsCodeError) {
                let job = try await client.infrastructureAsCode.getInfrastructureascodeJob(
                    jobId: id,
                    details: true
                )
                if let new = job.status, new != status {
                    status = new
                    progress.note("job \(id): \(new.rawValue)")
                }
                if job.hasEnded { return job }
            } catch {
                // The job goes on while the server is busy: only what stays so is a reason to give up.
                guard error.mayPass else { throw Failure(error, hint: "job \(id) goes on") }
                progress.note("job \(id): \(Failure(error).message), asking again")
                pause = max(interval, error.retryAfter ?? .zero)
            }
            let left = limit - begin.duration(to: clock.now)
            guard left > .zero else {
                throw Failure("job \(id) has not ended in time", hint: "it goes on", .unfinished)
            }
            progress.show(
                "job \(id): \(status?.rawValue ?? "no status yet"), asking again in \(pause.roundedUp)"
            )
            guard (try? await clock.sleep(for: min(pause, left))) != nil else {
                throw Failure("interrupted", hint: "job \(id) goes on", .interrupted)
            }
            interval = min(interval * 1.5, maximumInterval)
        }
    }
}

extension InfrastructureascodeJob {
    /// Whether the status is one that stays.
    ///
    /// The API may get new statuses: one that is not known here is taken for a step on the way.
    fileprivate var hasEnded: Bool {
        switch status {
        case .complete, .failed, .incomplete: true
        default: false
        }
    }
}
