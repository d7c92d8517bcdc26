import Cycloid
import SDKRuntime

// docs/guide/validation.md

func createTeam(_ client: CycloidClient) async throws {
    let team = NewTeam(name: "QA", rolesCanonical: ["organization-member"])
    do {
        _ = try await client.organizationTeams.createTeam(organizationCanonical: "ACME", body: team)
    } catch {
        guard case .invalidInput(let input) = error.kind else { throw error }
        print(input)
        for violation in input.violations {
            guard case .minLength(let minimum, let found) = violation.constraint else { continue }
            print("\(violation.path) needs \(minimum - found) more")
        }
    }
}

func trustingCopy(of client: CycloidClient) -> CycloidClient {
    let trusting = client.configured { $0.validatesInput = false }
    return trusting
}
