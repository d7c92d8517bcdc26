import SDKModel
import SwiftSpelling

/// The first call that the README shows.
enum ReadmeExample {
    static func lines(_ sdk: SDK, variable: String, in surroundings: Surroundings) -> [String] {
        let client = sdk.client
        var arguments: [String] = []
        if ServerView.defaultExpression(client.servers) == nil {
            arguments.append("server: .init(url: \"https://api.example.com\")")
        }
        if let shared = client.sharedCredentials.first {
            arguments.append("credential: .\(SwiftText.identifier(shared.name, .member))(\"…\")")
        } else if let scheme = client.securitySchemes.first(where: CredentialView.isOffered) {
            arguments.append(
                "credential: .\(SwiftText.identifier(scheme.name, .member))(\(credential(scheme.kind)))"
            )
        }
        let call = simplest(client)
        let home = (call?.1).flatMap(client.groups.firstIndex).flatMap(sdk.layout.module)
        let module = home.map { sdk.layout.modules[$0].name } ?? sdk.moduleName
        var lines = ["import \(SwiftText.identifier(module, .declaration))", ""]
        lines += SwiftLayout.list("let \(variable) = \(surroundings.clientName)(", arguments, indentation: 0)
        guard let (operation, group) = call else { return lines }
        let base = group.map { "\(variable).\(SwiftText.identifier($0.propertyName, .member))" } ?? variable
        let values = operation.arguments.filter(\.isRequired).map {
            "\(SwiftText.identifier($0.name, .callLabel)): \(example(of: $0))"
        }
        let result =
            OperationView.resultType(operation.success.result, surroundings) == nil ? "" : "let result = "
        lines += SwiftLayout.list(
            "\(result)try await \(base).\(SwiftText.identifier(operation.name, .member))(",
            values,
            indentation: 0
        )
        return lines
    }

    private static func credential(_ kind: SecurityScheme.Kind) -> String {
        switch kind {
        case .bearer, .other: "\"token\""
        case .apiKey: "\"key\""
        case .basic: "username: \"name\", password: \"secret\""
        case .oauth2, .openIDConnect: "accessToken: \"token\""
        }
    }

    /// The first operation that only reads, with the fewest required arguments.
    private static func simplest(_ client: Client) -> (Operation, OperationGroup?)? {
        var best: (operation: Operation, group: OperationGroup?, cost: Int)?
        func consider(_ operation: Operation, _ group: OperationGroup?) {
            let cost =
                operation.arguments.count(where: \.isRequired) + (operation.method == "GET" ? 0 : 100)
                + (operation.deprecation == nil ? 0 : 1000)
            if let best, best.cost <= cost { return }
            best = (operation, group, cost)
        }
        for operation in client.operations { consider(operation, nil) }
        for group in client.groups {
            for operation in group.operations { consider(operation, group) }
        }
        return best.map { ($0.operation, $0.group) }
    }

    private static func example(of argument: Argument) -> String {
        switch argument.type {
        case .string: "\"…\""
        case .bool: "true"
        case .integer, .double, .float, .decimal: "1"
        case .array: "[]"
        case .dictionary: "[:]"
        case .civilDate, .dateTime, .uuid, .base64, .base64URL, .json, .external, .optional, .named, .body,
            .file, .part, .items,
            .void:
            SwiftText.identifier(argument.name, .declaration)
        }
    }
}
