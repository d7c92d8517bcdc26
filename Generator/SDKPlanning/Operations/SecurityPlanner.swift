import Diagnostics
import OpenAPIModel
import SDKConfiguration
import SDKModel

/// Plans the credentials that the SDK sends, and the distinct requirements of its operations.
struct SecurityPlanner {
    private(set) var schemes: [SDKModel.SecurityScheme] = []
    private(set) var requirements: [SDKModel.SecurityRequirement] = []
    private var unsupported: Set<String> = []

    init(document: Document, configuration: SDKConfiguration, reporting log: inout DiagnosticLog) {
        var scope = NameScope(reserved: ReservedNames.members.union(["entries", "and"]))
        let components = document.components.securitySchemes
        let names = scope.names(
            for: components.map {
                NameScope.Candidate(
                    source: $0.name,
                    proposed: SwiftNaming.lowerCamel($0.name),
                    range: $0.nameRange
                )
            },
            reporting: &log
        )
        for (component, name) in zip(components, names) {
            let scheme = component.value.value
            let tokenURL = configuration.tokenURLs.first { $0.value.scheme == component.name }?.value.url
            let kind = Self.kind(scheme.kind, tokenURL: tokenURL)
            if case .other(let word) = kind {
                unsupported.insert(component.name)
                log.report(.securitySchemeUnsupported(component.name, kind: word), at: component.nameRange)
            }
            let words = SchemaDocumentation.split(scheme.description?.value)
            schemes.append(
                SDKModel.SecurityScheme(
                    schemeName: component.name,
                    name: name,
                    documentation: Documentation(
                        summary: words.summary,
                        discussion: words.discussion,
                        remarks: Self.remarks(scheme)
                    ),
                    kind: kind,
                    origin: scheme.range
                )
            )
        }
    }

    /// What a token is asked for with, where the SDK does not do so itself (3.2 has more ways than one).
    private static func remarks(_ scheme: OpenAPIModel.SecurityScheme) -> [String] {
        var remarks: [String] = []
        if scheme.deprecated.value { remarks.append("Deprecated: use another way to show who is calling.") }
        if let url = scheme.oauth2MetadataUrl?.value { remarks.append("Authorization server: `\(url)`") }
        if case .oauth2(let flows) = scheme.kind, let device = flows.deviceAuthorization {
            if let url = device.deviceAuthorizationUrl?.value {
                remarks.append("Devices are authorized at: `\(url)`")
            }
            if let url = device.tokenUrl?.value { remarks.append("Their tokens come from: `\(url)`") }
        }
        return remarks
    }

    private static func kind(
        _ kind: OpenAPIModel.SecurityScheme.Kind,
        tokenURL: String?
    ) -> SDKModel.SecurityScheme.Kind {
        switch kind {
        case .apiKey(let name, let location):
            let place: ParameterBinding.Location =
                switch location.value {
                case .query: .query
                case .header: .header
                case .cookie: .cookie
                }
            return .apiKey(wireName: name.value, location: place)
        case .http(let scheme, _):
            switch scheme.value.lowercased() {
            case "bearer": return .bearer
            case "basic": return .basic
            default: return .other("http \(scheme.value)")
            }
        case .mutualTLS: return .other("mutual TLS")
        case .oauth2(let flows):
            let flow = flows.clientCredentials
            return .oauth2(
                tokenURL: flow == nil ? nil : tokenURL ?? flow?.tokenUrl?.value,
                scopes: flow?.scopes.map(\.name) ?? []
            )
        case .openIdConnect(let url): return .openIDConnect(url: url.value)
        }
    }

    /// The index of a requirement; nil where nothing is to be sent.
    mutating func requirement(
        _ alternatives: [OpenAPIModel.SecurityRequirement],
        reporting log: inout DiagnosticLog
    ) -> Int? {
        let known = Set(schemes.map(\.schemeName))
        var planned: [[SDKModel.SecurityRequirement.SchemeUse]] = []
        for alternative in alternatives {
            let uses = alternative.schemes.filter { known.contains($0.name.value) }
            guard uses.count == alternative.schemes.count else { continue }
            planned.append(
                uses.filter { !unsupported.contains($0.name.value) }.map {
                    SDKModel.SecurityRequirement.SchemeUse(
                        schemeName: $0.name.value,
                        scopes: $0.scopes.map(\.value)
                    )
                }
            )
        }
        guard planned.contains(where: { !$0.isEmpty }) else { return nil }
        let requirement = SDKModel.SecurityRequirement(alternatives: planned)
        if let index = requirements.firstIndex(of: requirement) { return index }
        requirements.append(requirement)
        return requirements.count - 1
    }
}
