/// A secret that a call of the API itself gives, such as the token of a login.
///
/// It is asked for when the first call needs it, once for all copies and however many calls wait, and again when
/// the server refuses it with 401.
public struct RenewableSecret: Sendable {
    /// Makes the call that gives the secret, and may throw any error.
    public typealias Source = @Sendable (Call) async throws -> String

    private let source: Source
    private let tokens = TokenStore()

    /// Makes a secret that the function gets.
    public init(_ source: @escaping Source) { self.source = source }

    /// What the call that gives the secret is made with.
    public struct Call: Sendable {
        let server: ServerLocation
        let configuration: ClientConfiguration
        let transport: any HTTPTransport

        /// A core without credentials, for the same server as the call that needs the secret.
        public func core<ErrorBody: DocumentedErrorBody>() -> ClientCore<ErrorBody> {
            ClientCore(server: server, transport: transport, configuration: configuration)
        }
    }

    func grant(_ scheme: String, _ call: Call) async throws(ResponseFailure) -> TokenGrant {
        let url = call.server.url
        let outcome = await tokens.token(at: url) { [source] in
            do {
                return .success(AccessToken(try await source(call), lifetime: nil))
            } catch let failure as CredentialFailure {
                return .failure(.credential(failure))
            } catch is CancellationError {
                return .failure(.cancelled)
            } catch {
                return .failure(.credential(.provider(scheme: scheme, error: error)))
            }
        }
        return TokenGrant(token: try outcome.get(), url: url, store: tokens)
    }
}
