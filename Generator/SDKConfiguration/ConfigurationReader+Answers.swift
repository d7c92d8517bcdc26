import Diagnostics
import YAMLModel

extension ConfigurationReader {
    /// One convention for each key of `pagination`.
    mutating func paginations(_ node: YAMLNode?) -> [SDKConfiguration.PaginationConfiguration] {
        entries(of: node, "pagination").compactMap { entry in
            let kinds = ["page", "offset", "token", "cursor"]
            guard
                let mapping = mapping(
                    entry.value,
                    entry.key,
                    keys: ["items", "information", "size"] + kinds
                ),
                let items = required(mapping, "items", of: entry)
            else { return nil }
            let given = kinds.filter { mapping[$0] != nil }
            guard given.count == 1, let node = mapping[given[0]] else {
                report(.paginationNeedsOne(entry.key, of: kinds), at: entry.keyRange)
                return nil
            }
            let advance: SDKConfiguration.PaginationConfiguration.Advance?
            switch given[0] {
            case "page": advance = page(node)
            case "offset": advance = offset(node)
            case "token": advance = token(node)
            default: advance = cursor(node)
            }
            guard let advance else { return nil }
            return SDKConfiguration.PaginationConfiguration(
                name: entry.key,
                items: items,
                information: string(mapping, "information")?.value,
                size: string(mapping, "size")?.value,
                advance: advance,
                range: entry.keyRange
            )
        }
    }

    private mutating func page(_ node: YAMLNode) -> SDKConfiguration.PaginationConfiguration.Advance? {
        guard let mapping = mapping(node, "page", keys: ["parameter", "first", "count"]),
            let parameter = string(mapping, "parameter")?.value
        else {
            if node.mapping?["parameter"] == nil { wrongKind("page", "a mapping with 'parameter'", node) }
            return nil
        }
        return .page(
            parameter: parameter,
            first: integer(mapping["first"], "first") ?? 1,
            count(mapping["count"])
        )
    }

    private mutating func count(_ node: YAMLNode?) -> SDKConfiguration.PaginationConfiguration.Count {
        guard let node, let mapping = mapping(node, "count", keys: ["index", "size", "total"]) else {
            return SDKConfiguration.PaginationConfiguration.Count()
        }
        return SDKConfiguration.PaginationConfiguration.Count(
            index: string(mapping, "index")?.value,
            size: string(mapping, "size")?.value,
            total: string(mapping, "total")?.value
        )
    }

    private mutating func offset(_ node: YAMLNode) -> SDKConfiguration.PaginationConfiguration.Advance? {
        guard let mapping = mapping(node, "offset", keys: ["parameter", "count"]),
            let parameter = string(mapping, "parameter")?.value
        else {
            if node.mapping?["parameter"] == nil { wrongKind("offset", "a mapping with 'parameter'", node) }
            return nil
        }
        return .offset(parameter: parameter, count(mapping["count"]))
    }

    private mutating func token(_ node: YAMLNode) -> SDKConfiguration.PaginationConfiguration.Advance? {
        guard let mapping = mapping(node, "token", keys: ["parameter", "property"]),
            let parameter = string(mapping, "parameter")?.value,
            let property = string(mapping, "property")?.value
        else {
            if node.mapping?["parameter"] == nil || node.mapping?["property"] == nil {
                wrongKind("token", "a mapping with 'parameter' and 'property'", node)
            }
            return nil
        }
        return .token(parameter: parameter, property: property)
    }

    private mutating func cursor(_ node: YAMLNode) -> SDKConfiguration.PaginationConfiguration.Advance? {
        guard let mapping = mapping(node, "cursor", keys: ["property", "parameters"]),
            let property = string(mapping, "property")?.value,
            let parameters = mapping["parameters"]
        else {
            if node.mapping?["property"] == nil || node.mapping?["parameters"] == nil {
                wrongKind("cursor", "a mapping with 'property' and 'parameters'", node)
            }
            return nil
        }
        let fields = renames(parameters, "parameters").map {
            SDKConfiguration.PaginationConfiguration.Field(parameter: $0.from, property: $0.to)
        }
        return .cursor(property: property, parameters: fields)
    }

    /// What `streams` says of operations that send events.
    mutating func streams(
        _ node: YAMLNode?
    ) -> [SDKConfiguration.Setting<SDKConfiguration.EventStreamConfiguration>] {
        entries(of: node, "streams").compactMap { entry in
            guard let mapping = mapping(entry.value, entry.key, keys: ["endEvent"]),
                let end = required(mapping, "endEvent", of: entry)
            else { return nil }
            return SDKConfiguration.Setting(
                SDKConfiguration.EventStreamConfiguration(operation: entry.key, endEvent: end),
                at: entry.keyRange
            )
        }
    }

    /// What `answers` says of statuses that are no errors.
    mutating func answers(
        _ node: YAMLNode?
    ) -> [SDKConfiguration.Setting<SDKConfiguration.AnswerConfiguration>] {
        entries(of: node, "answers").compactMap { entry in
            guard let nodes = entry.value.sequence, !nodes.isEmpty else {
                wrongKind(entry.key, "a list of statuses", entry.value)
                return nil
            }
            let statuses = nodes.compactMap { node in
                integer(node, "a status").map { SDKConfiguration.Setting($0, at: node.range) }
            }
            return SDKConfiguration.Setting(
                SDKConfiguration.AnswerConfiguration(operation: entry.key, statuses: statuses),
                at: entry.keyRange
            )
        }
    }

    /// The operations of `idempotent`.
    mutating func idempotent(_ node: YAMLNode?) -> [SDKConfiguration.Setting<String>] {
        guard let node else { return [] }
        guard let nodes = node.sequence else {
            wrongKind("idempotent", "a list of operations", node)
            return []
        }
        return nodes.compactMap { node in
            guard let text = node.string else {
                wrongKind("idempotent", "a list of operations", node)
                return nil
            }
            return SDKConfiguration.Setting(text, at: node.range)
        }
    }

    /// One credential for each key of `credentials`.
    mutating func credentials(_ node: YAMLNode?) -> [SDKConfiguration.CredentialConfiguration] {
        entries(of: node, "credentials").compactMap { entry in
            guard let mapping = mapping(entry.value, entry.key, keys: ["schemes", "environment", "login"]),
                let schemes = strings(mapping, "schemes", of: entry)
            else { return nil }
            return SDKConfiguration.CredentialConfiguration(
                name: entry.key,
                schemes: schemes,
                environment: string(mapping, "environment")?.value,
                login: login(mapping["login"]),
                range: entry.keyRange
            )
        }
    }

    private mutating func login(_ node: YAMLNode?) -> SDKConfiguration.CredentialConfiguration.Login? {
        guard let node else { return nil }
        guard let mapping = mapping(node, "login", keys: ["operation", "token"]),
            let operation = string(mapping, "operation")?.value,
            let token = string(mapping, "token")?.value
        else {
            if node.mapping?["operation"] == nil || node.mapping?["token"] == nil {
                wrongKind("login", "a mapping with 'operation' and 'token'", node)
            }
            return nil
        }
        return SDKConfiguration.CredentialConfiguration.Login(operation: operation, token: token)
    }

    // MARK: - Kinds

    private mutating func entries(of node: YAMLNode?, _ key: String) -> [YAMLMapping.Entry] {
        guard let node else { return [] }
        return mapping(node, key, keys: nil)?.entries ?? []
    }

    private mutating func required(
        _ mapping: YAMLMapping,
        _ key: String,
        of entry: YAMLMapping.Entry
    ) -> String? {
        if mapping[key] == nil { wrongKind(entry.key, "a mapping with '\(key)'", entry.value) }
        return string(mapping, key)?.value
    }

    private mutating func integer(_ node: YAMLNode?, _ key: String) -> Int? {
        guard let node else { return nil }
        guard case .integer(let text) = node.content, let value = Int(text) else {
            wrongKind(key, "an integer", node)
            return nil
        }
        return value
    }

    private mutating func strings(
        _ mapping: YAMLMapping,
        _ key: String,
        of entry: YAMLMapping.Entry
    ) -> [String]? {
        guard let node = mapping[key] else {
            wrongKind(entry.key, "a mapping with '\(key)'", entry.value)
            return nil
        }
        guard let values = node.sequence, !values.isEmpty else {
            wrongKind(key, "a list of strings", node)
            return nil
        }
        var texts: [String] = []
        for value in values {
            if let text = value.string {
                texts.append(text)
            } else {
                wrongKind(key, "a list of strings", value)
            }
        }
        return texts.count == values.count ? texts : nil
    }
}
