import SDKModel

extension ForwardingRun {
    /// The client, its errors, servers and credentials.
    mutating func forwardClient() {
        if old.moduleName != new.moduleName {
            findings.add(
                "the module '\(old.moduleName)'",
                because: .imported(new.moduleName.text),
                at: old.types.first?.header.origin ?? old.client.groups.first?.origin
            )
        }
        for (before, after) in [
            (old.client.name, new.client.name), (old.errors.errorName, new.errors.errorName),
            (old.errors.bodyName, new.errors.bodyName),
        ] where before != after {
            forward(before, to: TypeName([after]))
        }
        forwardServers()
        forwardCredentials()
    }

    private mutating func forwardServers() {
        var taken = Set(new.client.servers.map(\.name))
        for pair in pairing.servers.pairs where pair.old.name != pair.new.name {
            let subject = "the server '\(pair.old.name)'"
            if taken.contains(pair.old.name) {
                findings.add(subject, because: .nameIsTaken(pair.old.name.text), at: pair.old.origin)
            } else if !Self.takesTheSame(pair.old, pair.new) {
                findings.add(subject, because: .typeChanged, at: pair.old.origin)
            } else {
                taken.insert(pair.old.name)
                add(.server(pair.old.name, pair.new), in: .server)
            }
        }
    }

    /// Both are made with the same arguments.
    private static func takesTheSame(_ old: Server, _ new: Server) -> Bool {
        old.isRelative == new.isRelative && old.variables.count == new.variables.count
            && zip(old.variables, new.variables).allSatisfy { old, new in
                old.name == new.name && old.enumeration?.header.name == new.enumeration?.header.name
            }
    }

    // MARK: - Credentials

    private mutating func forwardCredentials() {
        let offers = CredentialOffer.all(of: new.client)
        var taken = Set(offers.map(\.name))
        let partners = schemePartners()
        for offer in CredentialOffer.all(of: old.client) where !taken.contains(offer.name) {
            let schemes = offer.schemes.compactMap { partners[$0] }
            // All that it signed for must be signed for still.
            let successor = offers.first { candidate in
                schemes.count == offer.schemes.count && schemes.allSatisfy(candidate.schemes.contains)
            }
            guard let successor else { continue }
            let forms = offer.forms(asIn: successor)
            if forms.isEmpty { continue }
            taken.insert(offer.name)
            for form in forms { add(.credential(offer.name, new: successor.name, form), in: .credential) }
        }
    }

    /// The new document's name of each old scheme; one that is gone goes with the only new one of its kind.
    private func schemePartners() -> [String: String] {
        let matching = pairing.securitySchemes
        var partners = Dictionary(
            matching.pairs.map { ($0.old.schemeName, $0.new.schemeName) },
            uniquingKeysWith: { first, _ in first }
        )
        for scheme in matching.removed {
            let alike = matching.added.filter { $0.kind == scheme.kind }
            let rivals = matching.removed.count { $0.kind == scheme.kind }
            if alike.count == 1, rivals == 1 { partners[scheme.schemeName] = alike[0].schemeName }
        }
        return partners
    }
}

/// The functions of one name that make a credential.
private struct CredentialOffer {
    let name: SwiftIdentifier
    let schemes: [String]
    let forms: [CredentialForm]

    /// As the client has them: those for several schemes, and the schemes that are in none of these.
    static func all(of client: Client) -> [CredentialOffer] {
        let shared = Set(client.sharedCredentials.flatMap(\.schemes))
        return client.sharedCredentials.map {
            CredentialOffer(
                name: $0.name,
                schemes: $0.schemes,
                forms: [.secret(label: nil, newLabel: nil), .provider]
            )
        }
            + client.securitySchemes.filter { !shared.contains($0.schemeName) }.map {
                CredentialOffer(name: $0.name, schemes: [$0.schemeName], forms: forms(of: $0.kind))
            }
    }

    private static func forms(of kind: SecurityScheme.Kind) -> [CredentialForm] {
        let accessToken = SwiftIdentifier("accessToken")
        switch kind {
        case .bearer, .apiKey: return [.secret(label: nil, newLabel: nil), .provider]
        case .basic: return [.usernameAndPassword]
        case .oauth2(let tokenURL, _):
            let flow = tokenURL.map { [CredentialForm.clientCredentials(tokenURL: $0)] } ?? []
            return [.secret(label: accessToken, newLabel: accessToken)] + flow + [.provider]
        case .openIDConnect: return [.secret(label: accessToken, newLabel: accessToken), .provider]
        case .other: return []
        }
    }

    /// Those of this one's forms that the other has too.
    func forms(asIn other: CredentialOffer) -> [CredentialForm] {
        forms.compactMap { form in
            switch form {
            case .secret(let label, _):
                for case .secret(_, let newLabel) in other.forms {
                    return .secret(label: label, newLabel: newLabel)
                }
                return nil
            case .provider, .usernameAndPassword: return other.forms.contains(form) ? form : nil
            case .clientCredentials:
                return other.forms.first { if case .clientCredentials = $0 { true } else { false } }
            }
        }
    }
}
