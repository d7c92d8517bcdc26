import Cycloid
import InfrastructureAsCode
import SDKRuntime

let cycloid = CycloidClient(credential: .environment())
do {
    // Open to everybody.
    print("Cycloid", try await cycloid.cycloid.getAppVersion().version)
    // With a key.
    for try await organization in cycloid.organizations.getOrgs().items { print(organization.name) }
} catch {
    print(error)
}

let genesys = InfrastructureAsCodeClient(
    server: .regional(domain: .euWest1),
    credential: .pureCloudOAuth(accessToken: EnvironmentVariable.value(of: "GENESYS_TOKEN") ?? "")
)
do {
    let list = try await genesys.infrastructureAsCode.getInfrastructureascodeAccelerators(pageSize: 5)
    for accelerator in list.entities ?? [] { print(accelerator.name ?? "without a name") }
} catch {
    print(error)
}
