import Console
import InfrastructureAsCode
import SDKRuntime

extension InfrastructureAsCodeClient.Credential {
    /// A token from the environment, or the OAuth client that fetches one.
    static func environment(tokenURL: String?) throws(Failure) -> Self {
        if let token = EnvironmentVariable.value(of: "GENESYS_TOKEN") {
            return .pureCloudOAuth(accessToken: token)
        }
        guard let id = EnvironmentVariable.value(of: "GENESYS_CLIENT_ID"),
            let secret = EnvironmentVariable.value(of: "GENESYS_CLIENT_SECRET")
        else {
            throw Failure(
                "there is no token",
                hint: "export GENESYS_TOKEN=…, or GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET",
                .noCredential
            )
        }
        guard let tokenURL else { return .pureCloudOAuth(clientID: id, clientSecret: secret) }
        return .pureCloudOAuth(clientID: id, clientSecret: secret, tokenURL: tokenURL)
    }
}
