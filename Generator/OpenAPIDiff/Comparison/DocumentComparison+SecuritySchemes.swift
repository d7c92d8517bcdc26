import ChangeModel
import Diagnostics
import OpenAPIModel

/// How callers show who they are.
extension DocumentComparison {
    mutating func compareSecuritySchemes() {
        let formerly = old.components.securitySchemes
        let present = new.components.securitySchemes
        let oldNames = Partners(formerly) { $0.name }
        let newNames = Partners(present) { $0.name }
        for before in formerly {
            guard let now = newNames[before.name] else {
                report(
                    .securitySchemeRemoved,
                    "the security scheme '\(before.name)' was removed",
                    at: Self.place(before.name),
                    old: Change.Side(
                        before.nameRange.through(before.value.value.range),
                        value: before.value.value.kind.word
                    ),
                    to: .none
                )
                continue
            }
            meet(before.value.location, now.value.location, in: .none) { comparison, _ in
                SchemePair(name: now.name, old: before.value.value, new: now.value.value)
                    .compare(in: &comparison)
            }
        }
        for now in present where oldNames[now.name] == nil {
            report(
                .securitySchemeAdded,
                "the security scheme '\(now.name)' was added",
                at: Self.place(now.name),
                new: Change.Side(
                    now.nameRange.through(now.value.value.range),
                    value: now.value.value.kind.word
                ),
                to: .none
            )
        }
    }

    fileprivate static func place(_ name: String) -> String {
        "#/components/securitySchemes/" + name.pointerToken
    }

    /// A finding about a scheme reaches the operations that ask for it, before and now.
    fileprivate mutating func report(
        _ rule: ChangeRule,
        _ message: String,
        scheme: String,
        at location: String,
        detail: String,
        _ before: Change.Side?,
        _ now: Change.Side?
    ) {
        report(
            rule,
            message,
            at: location,
            detail: detail,
            old: before,
            new: now,
            needsReach: true,
            to: .none
        )
        for (index, pair) in operations.enumerated() {
            guard let old = pair.old, let new = pair.new, !new.isWebhook,
                asks(old.operation, of: self.old, for: scheme)
                    || asks(new.operation, of: self.new, for: scheme)
            else { continue }
            report(
                rule,
                message,
                at: location,
                detail: detail,
                old: before,
                new: now,
                needsReach: true,
                to: .operation(index, isIncoming: false)
            )
        }
    }

    private func asks(_ operation: Operation, of document: Document, for scheme: String) -> Bool {
        (operation.security ?? document.security)?.value
            .contains { $0.schemes.contains { $0.name.value == scheme } } ?? false
    }
}

extension SecurityScheme.Kind {
    /// The value of `type`.
    fileprivate var word: String {
        switch self {
        case .apiKey: "apiKey"
        case .http: "http"
        case .mutualTLS: "mutualTLS"
        case .oauth2: "oauth2"
        case .openIdConnect: "openIdConnect"
        }
    }
}

/// One scheme in both documents.
private struct SchemePair {
    let name: String
    let old: SecurityScheme
    let new: SecurityScheme

    func compare(in comparison: inout DocumentComparison) {
        switch (old.kind, new.kind) {
        case (.apiKey(let before, let oldPlace), .apiKey(let now, let newPlace)):
            compare(before, now, "name", .apiKeyNameChanged, "name of the key", in: &comparison)
            compare(
                Located(oldPlace.value.rawValue, at: oldPlace.range),
                Located(newPlace.value.rawValue, at: newPlace.range),
                "in",
                .apiKeyLocationChanged,
                "place of the key",
                in: &comparison
            )
        case (.http(let before, let oldFormat), .http(let now, let newFormat)):
            if before.value.lowercased() != now.value.lowercased() {
                compare(before, now, "scheme", .httpSchemeChanged, "HTTP scheme", in: &comparison)
            }
            compare(
                oldFormat,
                newFormat,
                "bearerFormat",
                .bearerFormatChanged,
                "format of the token",
                in: &comparison
            )
        case (.openIdConnect(let before), .openIdConnect(let now)):
            compare(
                before,
                now,
                "openIdConnectUrl",
                .openIDConnectURLChanged,
                "discovery URL",
                in: &comparison
            )
        case (.oauth2(let before), .oauth2(let now)): compare(before, now, in: &comparison)
        case (.mutualTLS, .mutualTLS): break
        case (.apiKey, _), (.http, _), (.openIdConnect, _), (.oauth2, _), (.mutualTLS, _):
            compare(
                Located(old.kind.word, at: old.typeRange),
                Located(new.kind.word, at: new.typeRange),
                "type",
                .securitySchemeTypeChanged,
                "type",
                in: &comparison
            )
        }
        let place = DocumentComparison.place(name)
        comparison.compareWords(
            "description",
            old.description,
            new.description,
            old.range,
            new.range,
            to: .none
        ) { place }
    }

    private func compare(
        _ before: Located<String>?,
        _ now: Located<String>?,
        _ keyword: String,
        _ rule: ChangeRule,
        _ words: String,
        in comparison: inout DocumentComparison
    ) {
        guard before?.value != now?.value else { return }
        let message =
            switch (before, now) {
            case (let before?, let now?):
                "the \(words) of '\(name)' is '\(now.value)' now, was '\(before.value)'"
            case (nil, let now?): "the \(words) of '\(name)' is '\(now.value)' now"
            case (_, nil): "the \(words) of '\(name)' was removed"
            }
        comparison.report(
            rule,
            message,
            scheme: name,
            at: DocumentComparison.place(name) + "/" + keyword,
            detail: "",
            Change.Side(before?.range ?? old.range, value: before?.value),
            Change.Side(now?.range ?? new.range, value: now?.value)
        )
    }
}

/// The flows of OAuth 2.0.
extension SchemePair {
    private func compare(
        _ before: OAuthFlows,
        _ now: OAuthFlows,
        in comparison: inout DocumentComparison
    ) {
        let flows: [(String, OAuthFlow?, OAuthFlow?)] = [
            ("implicit", before.implicit, now.implicit),
            ("password", before.password, now.password),
            ("clientCredentials", before.clientCredentials, now.clientCredentials),
            ("authorizationCode", before.authorizationCode, now.authorizationCode),
            ("deviceAuthorization", before.deviceAuthorization, now.deviceAuthorization),
        ]
        for (flow, old, new) in flows {
            let place = DocumentComparison.place(name) + "/flows/" + flow
            switch (old, new) {
            case (nil, nil): break
            case (let old?, let new?): compare(flow, old, new, at: place, in: &comparison)
            case (nil, let new?):
                comparison.report(
                    .oauthFlowAdded,
                    "the flow '\(flow)' was added to '\(name)'",
                    scheme: name,
                    at: place,
                    detail: "",
                    nil,
                    Change.Side(new.range, value: flow)
                )
            case (let old?, nil):
                comparison.report(
                    .oauthFlowRemoved,
                    "the flow '\(flow)' was removed from '\(name)'",
                    scheme: name,
                    at: place,
                    detail: "",
                    Change.Side(old.range, value: flow),
                    nil
                )
            }
        }
    }

    private func compare(
        _ flow: String,
        _ before: OAuthFlow,
        _ now: OAuthFlow,
        at place: String,
        in comparison: inout DocumentComparison
    ) {
        compare(
            before.authorizationUrl,
            now.authorizationUrl,
            "flows/\(flow)/authorizationUrl",
            .oauthAuthorizationURLChanged,
            "authorization URL",
            in: &comparison
        )
        compare(
            before.tokenUrl,
            now.tokenUrl,
            "flows/\(flow)/tokenUrl",
            .oauthTokenURLChanged,
            "token URL",
            in: &comparison
        )
        compare(
            before.refreshUrl,
            now.refreshUrl,
            "flows/\(flow)/refreshUrl",
            .oauthRefreshURLChanged,
            "refresh URL",
            in: &comparison
        )
        let formerly = Partners(before.scopes) { $0.name }
        let present = Partners(now.scopes) { $0.name }
        for scope in before.scopes {
            let partner = present[scope.name]
            if let partner, partner.value.value == scope.value.value { continue }
            comparison.report(
                partner == nil ? .oauthScopeRemoved : .oauthScopeDescriptionChanged,
                partner == nil
                    ? "the scope '\(scope.name)' of '\(name)' was removed"
                    : "what the scope '\(scope.name)' of '\(name)' is for was changed",
                scheme: name,
                at: place + "/scopes",
                detail: scope.name,
                Change.Side(scope.nameRange, value: scope.name),
                partner.map { Change.Side($0.nameRange, value: $0.name) }
            )
        }
        for scope in now.scopes where formerly[scope.name] == nil {
            comparison.report(
                .oauthScopeAdded,
                "the scope '\(scope.name)' of '\(name)' was added",
                scheme: name,
                at: place + "/scopes",
                detail: scope.name,
                nil,
                Change.Side(scope.nameRange, value: scope.name)
            )
        }
    }
}
