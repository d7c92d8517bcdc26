// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Organization-workers.md.
import Cycloid

struct OrganizationWorkersCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getWorkers", Self.getWorkers),
        ]
    }

    @available(*, deprecated)
    private static func getWorkers(_ client: CycloidClient) async throws {
        let workers = client.organizationWorkers.getWorkers(
            organizationCanonical: "example-organization"
        )
        for try await worker in workers.items {
            use(worker.name)
        }
    }
}
