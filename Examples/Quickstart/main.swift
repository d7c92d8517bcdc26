import Foundation
import InfrastructureAsCode

let client = InfrastructureAsCodeClient(
    server: .regional(domain: .euWest1),
    credential: .pureCloudOAuth(accessToken: ProcessInfo.processInfo.environment["GENESYS_TOKEN"] ?? "")
)
do {
    let job = try await client.infrastructureAsCode.getInfrastructureascodeJob(jobId: "42", details: true)
    print(job.status?.rawValue ?? "no status")
} catch {
    print(error)
}
