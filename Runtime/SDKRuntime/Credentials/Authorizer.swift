import HTTPTypes

/// Adds the credentials that an operation takes and sends the request; once more with new ones where the server
/// refuses a token that can be renewed.
struct Authorizer: Sendable {
    let credentials: [CredentialEntry]
    let server: ServerLocation
    let configuration: ClientConfiguration
    let transport: any HTTPTransport
    var observation: CallObservation?

    private struct Applied {
        var secrets: [String] = []
        var grants: [TokenGrant] = []
    }

    func send(_ request: OutgoingRequest) async throws(ResponseFailure) -> IncomingResponse {
        let (answer, grants) = try await attempt(request)
        let canRepeat = request.body.map { $0.reading == .anyNumberOfTimes } ?? true
        guard answer.head.status == .unauthorized, !grants.isEmpty, canRepeat else { return answer }
        for grant in grants { await grant.invalidate() }
        observation?.emit(.credentialRefused)
        _ = try? await answer.body.collect(upTo: configuration.maximumErrorBytes)
        return try await attempt(request).answer
    }

    private func attempt(
        _ request: OutgoingRequest
    ) async throws(ResponseFailure) -> (answer: IncomingResponse, grants: [TokenGrant]) {
        var head = request.head
        var applied = Applied()
        if let requirement = request.security {
            let entries = try entries(for: requirement)
            if Origin(head) == request.trusted {
                for entry in entries { try await apply(entry, to: &head, &applied) }
            }
        }
        observation?.requestBody(head, request.body, secrets: applied.secrets)
        let follower = RedirectFollower(
            transport: transport,
            maximum: configuration.maximumRedirects,
            observation: observation,
            secrets: applied.secrets
        )
        do throws(TransportError) {
            let answer = try await follower.send(
                head,
                url: observation == nil ? "" : shownURL(request.head),
                body: request.body,
                unfollowed: request.unfollowed
            )
            var incoming = IncomingResponse(head: answer.response, body: answer.body)
            incoming.secrets = applied.secrets
            incoming.wasRedirected = answer.wasRedirected
            return (incoming, answer.isFromOrigin ? applied.grants : [])
        } catch {
            let detail = Redaction.redact(error.detail, secrets: applied.secrets)
            throw ResponseFailure(
                TransportError(error.reason, detail, mayHaveReachedServer: error.mayHaveReachedServer)
            )
        }
    }

    /// A caller may have put a credential into the server's URL under the name that it has in a query.
    private func shownURL(_ head: HTTPRequest) -> String {
        ObservedURL.text(head.wholeURL, hiding: credentials.compactMap(\.queryName))
    }

    /// The entries of the first alternative that is complete; the anonymous one only if no other is.
    private func entries(for requirement: SecurityRequirement) throws(ResponseFailure) -> [CredentialEntry] {
        var missing: [String] = []
        for alternative in requirement.alternatives where !alternative.isEmpty {
            let found = alternative.map { use in credentials.first { $0.scheme == use.scheme } }
            let present = found.compactMap { $0 }
            if present.count == alternative.count { return present }
            for (use, entry) in zip(alternative, found) where entry == nil && !missing.contains(use.scheme) {
                missing.append(use.scheme)
            }
        }
        guard missing.isEmpty || requirement.alternatives.contains([]) else {
            throw .credential(.missing(missing))
        }
        return []
    }

    private func apply(
        _ entry: CredentialEntry,
        to head: inout HTTPRequest,
        _ applied: inout Applied
    ) async throws(ResponseFailure) {
        switch entry.kind {
        case .authorization(let prefix, let provider):
            let secret = try await secret(entry, provider)
            applied.secrets.append(secret)
            head.headerFields[.authorization] = try checked(prefix + secret, entry)
        case .clientCredentials(let client):
            let grant = try await client.grant(
                server: server,
                configuration: configuration,
                transport: transport
            )
            applied.secrets.append(grant.token.value)
            applied.grants.append(grant)
            head.headerFields[.authorization] = try checked("Bearer " + grant.token.value, entry)
        case .renewableBearer(let renewable):
            let grant = try await grant(of: renewable, entry, &applied)
            head.headerFields[.authorization] = try checked("Bearer " + grant, entry)
        case .renewableKey(let name, let location, let renewable):
            let grant = try await grant(of: renewable, entry, &applied)
            try apply(key: grant, name, location, entry, to: &head)
        case .apiKey(let name, let location, let provider):
            let secret = try await secret(entry, provider)
            applied.secrets += [secret, PercentEncoding.encode(secret)]
            try apply(key: secret, name, location, entry, to: &head)
        }
    }

    private func grant(
        of renewable: RenewableSecret,
        _ entry: CredentialEntry,
        _ applied: inout Applied
    ) async throws(ResponseFailure) -> String {
        let call = RenewableSecret.Call(server: server, configuration: configuration, transport: transport)
        let grant = try await renewable.grant(entry.scheme, call)
        applied.secrets += [grant.token.value, PercentEncoding.encode(grant.token.value)]
        applied.grants.append(grant)
        return grant.token.value
    }

    private func apply(
        key: String,
        _ name: String,
        _ location: APIKeyLocation,
        _ entry: CredentialEntry,
        to head: inout HTTPRequest
    ) throws(ResponseFailure) {
        switch location {
        case .header:
            guard let field = HTTPField.Name(name) else {
                throw .credential(
                    .unusable(scheme: entry.scheme, reason: "'\(name)' is not the name of a header")
                )
            }
            head.headerFields[field] = try checked(key, entry)
        case .query:
            let path = head.path ?? "/"
            let separator = path.contains("?") ? "&" : "?"
            head.path = "\(path)\(separator)\(PercentEncoding.encode(name))=\(PercentEncoding.encode(key))"
        case .cookie:
            guard !key.contains(";") else {
                throw .credential(.unusable(scheme: entry.scheme, reason: "a cookie can hold no semicolon"))
            }
            let pair = try checked("\(name)=\(key)", entry)
            let all = head.headerFields[.cookie].map { "\($0); \(pair)" } ?? pair
            head.headerFields[.cookie] = nil
            head.headerFields.append(HTTPField(name: .cookie, value: all))
        }
    }

    private func secret(
        _ entry: CredentialEntry,
        _ provider: CredentialEntry.SecretProvider
    ) async throws(ResponseFailure) -> String {
        do {
            return try await provider()
        } catch let failure as CredentialFailure {
            throw .credential(failure)
        } catch is CancellationError {
            throw .cancelled
        } catch {
            throw .credential(.provider(scheme: entry.scheme, error: error))
        }
    }

    private func checked(_ value: String, _ entry: CredentialEntry) throws(ResponseFailure) -> String {
        guard HeaderText.isValid(value) else {
            throw .credential(.unusable(scheme: entry.scheme, reason: HeaderText.whyInvalid))
        }
        return value
    }
}
