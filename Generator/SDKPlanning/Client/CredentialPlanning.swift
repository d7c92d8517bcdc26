import Diagnostics
import SDKConfiguration
import SDKModel

/// Plans the credentials of the configuration, each for several security schemes.
struct CredentialPlanning {
    private let configuration: SDKConfiguration
    private let schemes: [SDKModel.SecurityScheme]
    private let types: TypePlanner

    init(_ configuration: SDKConfiguration, _ schemes: [SDKModel.SecurityScheme], types: TypePlanner) {
        self.configuration = configuration
        self.schemes = schemes
        self.types = types
    }

    func plan(
        _ groups: [OperationGroup],
        _ operations: [SDKModel.Operation],
        reporting log: inout DiagnosticLog
    ) -> [SharedCredential] {
        var scope = NameScope(
            reserved: ReservedNames.members.union(["entries", "and", "environment", "login"])
        )
        // Not of one scope with the credentials, whose names they must leave free.
        var makers = NameScope(
            reserved: Set(configuration.credentials.map(\.name) + schemes.map(\.name.text))
        )
        return configuration.credentials.compactMap { setting in
            guard checkSchemes(setting, reporting: &log) else { return nil }
            let candidate = NameScope.Candidate(
                source: setting.name,
                proposed: SwiftNaming.lowerCamel(setting.name),
                range: setting.range
            )
            return SharedCredential(
                name: scope.claim(candidate, reporting: &log),
                schemes: setting.schemes,
                environment: setting.environment.map {
                    SharedCredential.Environment(
                        name: Self.maker("environment", of: setting.name, in: &makers),
                        variable: $0
                    )
                },
                login: login(setting, groups, operations, &makers, reporting: &log)
            )
        }
    }

    /// Only schemes that take one secret can share it.
    private func checkSchemes(
        _ setting: SDKConfiguration.CredentialConfiguration,
        reporting log: inout DiagnosticLog
    ) -> Bool {
        let sharing = schemes.filter { scheme in
            switch scheme.kind {
            case .apiKey, .bearer, .oauth2, .openIDConnect: true
            case .basic, .other: false
            }
        }.map(\.schemeName)
        let strangers = setting.schemes.filter { !sharing.contains($0) }
        for name in strangers {
            let hint = Suggestion.nearest(to: name, among: sharing)
            log.report(
                .unusedOverride("security scheme with one secret", name, hint: hint),
                at: setting.range
            )
        }
        return strangers.isEmpty
    }

    private func login(
        _ setting: SDKConfiguration.CredentialConfiguration,
        _ groups: [OperationGroup],
        _ operations: [SDKModel.Operation],
        _ makers: inout NameScope,
        reporting log: inout DiagnosticLog
    ) -> SharedCredential.Login? {
        guard let login = setting.login else { return nil }
        var places = operations.map { (group: SwiftIdentifier?.none, operation: $0) }
        for group in groups {
            places += group.operations.map { (group: group.propertyName, operation: $0) }
        }
        guard let place = places.first(where: { $0.operation.operationID == login.operation }) else {
            let hint = Suggestion.nearest(to: login.operation, among: places.map(\.operation.operationID))
            log.report(.unusedOverride("operation", login.operation, hint: hint), at: setting.range)
            return nil
        }
        guard place.operation.arguments.count == 1, let argument = place.operation.arguments.first,
            let token = token(login.token, of: place.operation.success.result)
        else {
            log.report(.loginUnusable(login.operation, token: login.token), at: setting.range)
            return nil
        }
        return SharedCredential.Login(
            name: Self.maker("login", of: setting.name, in: &makers),
            group: place.group,
            method: place.operation.name,
            argument: argument,
            token: token
        )
    }

    /// The name of a function that makes a credential: that of the first is the plain one.
    private static func maker(_ name: String, of credential: String, in scope: inout NameScope)
        -> SwiftIdentifier
    {
        var unused = DiagnosticLog()
        let candidate = NameScope.Candidate(
            source: name,
            proposed: name,
            range: nil,
            fallback: name + "For" + SwiftNaming.upperCamel(credential)
        )
        return scope.claim(candidate, reporting: &unused)
    }

    /// The member of an answer that is a string and always there.
    private func token(_ name: String, of result: Success.Result) -> SwiftIdentifier? {
        switch result {
        case .json(.named(let type, _)), .enveloped(.named(let type, _), isOptional: false):
            let property = types.properties(of: type).first { $0.wireName == name }
            return property?.type == .string && property?.presence == .required ? property?.name : nil
        case .void, .json, .optionalJSON, .text, .bytes, .enveloped, .pages, .page, .events, .jsonStream,
            .location, .oneOf:
            return nil
        }
    }
}
