import Cycloid
import SDKRuntime

#if Observability
    import Logging
    import SDKObservability
    import Tracing
#endif

// docs/guide/reliability.md

func patientCopy(of client: CycloidClient) -> CycloidClient {
    let patient = client.configured {
        $0.timeout = .seconds(120)
        $0.retry.maximumAttempts = 5
    }
    return patient
}

func waitAsTheServerAsks(_ client: CycloidClient) async throws {
    do {
        print(try await client.organizations.getOrg(organizationCanonical: "acme").name)
    } catch {
        guard case .response(let answer) = error.kind, answer.status == .tooManyRequests else { throw error }
        print("ask again in", answer.retryAfter ?? .seconds(60))
    }
}

func changeBudget(in configuration: inout ClientConfiguration) {
    configuration.retry.budget = RetryBudget(share: 0.1, reserve: 5)
    configuration.retry.budget = nil  // no limit
}

func copyWithoutRetries(of client: CycloidClient) -> CycloidClient {
    let once = client.configured { $0.retry = .never }
    return once
}

func copyThatPrintsRetries(of client: CycloidClient) -> CycloidClient {
    struct RetryPrinter: ClientObserver {
        func observe(_ event: ClientEvent) {
            if case .retryScheduled(let attempt, let reason, let delay) = event.kind {
                print("\(event.call.operationID): \(reason), attempt \(attempt) in \(delay)")
            }
        }
    }

    let client = client.configured { $0.observers.append(RetryPrinter()) }
    return client
}

#if Observability
    func observedCopy(of client: CycloidClient, logger: Logger, tracer: any Tracer) -> CycloidClient {
        let client = client.configured {
            $0.observers.append(.logging(logger))
            $0.observers.append(.metrics())
            $0.observe(with: tracer)
        }
        return client
    }
#endif

func showBodies(in configuration: inout ClientConfiguration) {
    configuration.observedBodyBytes = 4096
}
