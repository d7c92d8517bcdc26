import Cycloid
import SDKRuntime
import SpecsmithMock
import Testing

/// Arguments that the document does not allow are refused before anything is sent.
@Suite(.serialized, .timeLimit(.minutes(1))) struct `Arguments that Cycloid would refuse` {
    /// A call with one argument that is not allowed, and what is wrong with it.
    struct Refusal: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let violation: ConstraintViolation
        let call: @Sendable (CycloidClient) async throws -> Void

        init(
            _ parameter: String,
            _ path: String,
            _ constraint: ConstraintViolation.Constraint,
            _ call: @escaping @Sendable (CycloidClient) async throws -> Void
        ) {
            testDescription = "\(parameter) \(path)"
            violation = ConstraintViolation(parameter: parameter, path: path, constraint: constraint)
            self.call = call
        }
    }

    private static let canonical = #"^[a-z0-9]+[a-z0-9\-_]+[a-z0-9]+$"#

    private static let parameters: [Refusal] = [
        Refusal("organization_canonical", "$", .pattern(canonical)) {
            _ = try await $0.organizations.getOrg(organizationCanonical: "Acme")
        },
        Refusal("team_canonical", "$", .maxLength(100, found: 101)) {
            try await $0.organizationTeams.deleteTeam(
                organizationCanonical: "acme-1",
                teamCanonical: String(repeating: "a", count: 101)
            )
        },
        Refusal("credential_types", "$", .uniqueItems(0, 2)) {
            _ = try await $0.organizationCredentials.listCredentials(
                organizationCanonical: "acme-1",
                credentialTypes: [.ssh, .aws, .ssh]
            ).page()
        },
        Refusal("filter_version", "$", .minItems(1, found: 0)) {
            _ = try await $0.componentPipelineResourcesVersions.getResourceVersions(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2",
                pipelineName: "deploy.main",
                resourceName: "git",
                filterVersion: []
            ).page()
        },
        Refusal("tags", "$[1]", .pattern("^[^;]+;[^;]+$")) {
            _ = try await $0.organizationCloudCostManagementFilterValues.getCloudCostManagementFilterValues(
                organizationCanonical: "acme-1",
                begin: day("2026-01-01"),
                end: day("2026-01-31"),
                tags: ["env;prod", "team"]
            )
        },
    ]

    private static let bodies: [Refusal] = [
        Refusal("body", "$.roles_canonical[1]", .pattern(canonical)) {
            _ = try await $0.organizationTeams.createTeam(
                organizationCanonical: "acme-1",
                body: NewTeam(name: "Ops", rolesCanonical: ["ops-admin", "no spaces"])
            )
        },
        Refusal("body", "$", .minProperties(2, found: 1)) {
            _ = try await $0.user.login(body: UserLogin(password: "correct horse"))
        },
        Refusal("body", "$.color.g", .maximum("255", found: "256")) {
            _ = try await $0.organizationAppearances.createAppearance(
                organizationCanonical: "acme-1",
                body: NewAppearance(
                    name: "n",
                    displayName: "d",
                    tabTitle: "t",
                    color: AppearanceColor(b: 0, g: 256, r: 255),
                    logo: "https://example.com/l",
                    favicon: "https://example.com/f",
                    footer: ""
                )
            )
        },
    ]

    @Test(arguments: parameters + bodies)
    func `what is not allowed is not sent`(refusal: Refusal) async throws {
        try await Service.run { server in
            let error = await #expect(throws: CycloidError.self) {
                try await refusal.call(Client.of(server.url))
            }
            guard case .invalidInput(let input)? = error?.kind else { throw try #require(error) }
            #expect(input.violations == [refusal.violation])
            #expect(server.exchanges.isEmpty)
        }
    }

    @Test func `with checks switched off the server decides`() async throws {
        try await Service.run { server in
            var configuration = ClientConfiguration()
            configuration.validatesInput = false
            let client = CycloidClient(
                server: CycloidClient.Server(url: server.url),
                credential: .apiKey(Client.key),
                configuration: configuration
            )
            let error = await #expect(throws: CycloidError.self) {
                _ = try await client.organizations.getOrg(organizationCanonical: "Acme/1")
            }
            guard case .response? = error?.kind else { throw try #require(error) }
            #expect(server.exchanges.map(\.target) == ["/organizations/Acme%2F1"])
        }
    }

    /// The document's pattern for addresses of repositories opens a class in a class for other engines than those
    /// of ECMA-262.
    @Test(arguments: [
        ("git@example.com:acme/stacks.git", true), ("https://example.com/acme/stacks.git", true),
        ("/srv/git/stacks.git", true), ("[:a", true), ("stacks", false),
    ])
    func `addresses of repositories are matched as ECMA-262 says`(url: String, isAllowed: Bool) async throws {
        try await Service.run { server in
            let call = {
                _ = try await Client.of(server.url).organizations.getRepoBranches(
                    organizationCanonical: "acme-1",
                    gitUrl: url
                )
            }
            if isAllowed {
                try await call()
            } else {
                await #expect(throws: CycloidError.self) { try await call() }
            }
            #expect(server.exchanges.count == (isAllowed ? 1 : 0))
        }
    }
}
