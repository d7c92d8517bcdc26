import Cycloid
import SDKRuntime
import SpecsmithMock
import Testing

/// Answers of kinds that few operations have.
@Suite(.serialized, .timeLimit(.minutes(1))) struct `Unusual answers` {
    private func answered<Value: Sendable>(
        _ reply: MockReply,
        _ call: (CycloidClient) async throws -> Value
    ) async throws -> Value {
        try await Service.run(answering: reply) { server in
            let value = try await call(Client.of(server.url))
            #expect(server.exchanges.count == 1)
            return value
        }
    }

    @Test func `a service that is down is an answer`() async throws {
        let result = try await answered(
            .json(#"{"errors":[{"code":"Down","message":"vault is sealed"}]}"#, status: 500)
        ) { try await $0.cycloid.getServiceStatus(serviceStatusCanonical: "vault") }
        guard case .internalServerError(let payload) = result else {
            Issue.record("\(result)")
            return
        }
        #expect(payload.errors.first?.code == "Down")
        #expect(payload.errors.first?.message == "vault is sealed")
    }

    @Test func `a redirect is not followed, and relative to what was asked`() async throws {
        let moved = try await answered(redirect(301, to: "/console?token=a%2Fb")) {
            try await Outcome($0.user.handleAWSMarketplaceUserEntitlement()).value?.string
        }
        #expect(moved?.hasPrefix("http://127.0.0.1:") == true)
        #expect(moved?.hasSuffix("/console?token=a%2Fb") == true)
        let seen = try await answered(redirect(303, to: "https://app.example.com/after")) {
            try await Outcome($0.saml2.samlAssertionConsumerService()).value?.string
        }
        #expect(seen == "https://app.example.com/after")
    }

    private func redirect(_ status: Int, to location: String) -> MockReply {
        .json(status: status, headers: ["Location": location])
    }

    @Test(arguments: [MockReply.json("{}"), .undocumented(#"{"data":null}"#)])
    func `data that may be absent is nil`(answer: MockReply) async throws {
        let result = try await answered(answer) {
            try await $0.organizationInfrastructurePolicies.validateProjectInfraPolicies(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                body: TerraformPlanInput(tfplan: "{}")
            )
        }
        #expect(result == nil)
        let variables = try await answered(answer) {
            try await $0.organizationComponents.getComponentConfig(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2"
            )
        }
        #expect(variables == nil)
    }

    @Test func `data that must be there is missed by its place`() async throws {
        let error = await #expect(throws: CycloidError.self) {
            try await answered(.undocumented("{}")) {
                try await $0.organizationTeams.getTeam(
                    organizationCanonical: "acme-1",
                    teamCanonical: "ops-2"
                )
            }
        }
        guard case .decoding(let failure)? = error?.kind else { throw try #require(error) }
        #expect("\(failure)".contains("data"))
    }

    @Test func `null for what is not required is absent, and unknown fields and values are kept`()
        async throws
    {
        let body = """
            {"data":{"canonical":"ops-2","created_at":1,"id":1,"member_count":0,"members_preview":[],\
            "name":"Ops","owner":null,"roles":[{"canonical":"r-1","created_at":1,"default":false,\
            "description":"","id":1,"name":"R 1","rules":[{"action":"a","effect":"deny-later","id":1,\
            "resources":[]}],"updated_at":1}],"updated_at":1,"added_later":{"n":1e400}}}
            """
        let team = try await answered(.undocumented(body)) {
            try await $0.organizationTeams.getTeam(organizationCanonical: "acme-1", teamCanonical: "ops-2")
        }
        #expect(team.owner == nil)
        #expect(team.roles.first?.rules.first?.effect.rawValue == "deny-later")
        #expect(team.unknownFields.names == ["added_later"])
        #expect(
            String(decoding: try JSON.encode(team), as: UTF8.self).contains(#""added_later":{"n":1e400}"#)
        )
    }

    @Test func `every kind of external backend has its own type`() async throws {
        let exchange = try Exchange.of("getExternalBackends")
        let backends = try await answered(exchange.reply) {
            try await $0.organizationExternalBackends.getExternalBackends(organizationCanonical: "acme-1")
        }
        let kinds = backends.compactMap { Mirror(reflecting: $0.configuration as Any).descendantLabel }
        #expect(
            kinds == [
                "awsCloudWatchLogs", "awsRemoteTFState", "azureCostExport", "azureRemoteTFState",
                "azureStorage", "elasticsearchLogs", "gcpCostStorage", "gcpRemoteTFState",
                "gitLabHTTPStorage", "httpStorage", "swiftRemoteTFState", "vMwareVsphere", "unknown",
            ]
        )
    }

    @Test func `a component in an environment in a component is read to its end`() async throws {
        let component = try await answered(try Exchange.of("getComponent").reply) {
            try await $0.organizationComponents.getComponent(
                organizationCanonical: "acme-1",
                projectCanonical: "shop-2",
                environmentCanonical: "Prod_1",
                componentCanonical: "api.v2"
            )
        }
        let inner = try #require(component.environment.components?.first)
        #expect(inner.canonical != component.canonical)
        #expect(inner.environment.components == [])
    }
}

extension Mirror {
    /// The case of an enum with a value, also of an optional one.
    fileprivate var descendantLabel: String? {
        guard let child = children.first else { return nil }
        return child.label == "some" ? Mirror(reflecting: child.value).children.first?.label : child.label
    }
}
