import OpenAPIModel
import ReferenceModel
import SchemaValidation
import SwiftExamples
import YAMLModel

/// A call of an operation from a shell.
struct CurlCommand {
    let url: String
    let source: DocumentOperation
    /// Those that are given.
    let parameters: [Parameter]
    let values: RequestValues
    let security: SecurityPlanning
    let requirement: SecurityRequirement?
    let samples: SampleWriter

    /// Each line but the last ends in a backslash.
    var lines: [String] {
        var query: [String] = []
        var arguments: [String] = []
        var path = source.pathTemplate.value
        for parameter in parameters {
            let value = values[parameter]
            switch parameter.location.value {
            case .path: path = filled(path, parameter, value)
            case .query: query += pairs(parameter, value)
            case .querystring:
                query +=
                    value.map { [SampleText.text(of: $0, in: "application/x-www-form-urlencoded") ?? ""] }
                    ?? []
            case .header: arguments.append("-H \(Self.quoted("\(parameter.name.value): \(plain(value))"))")
            case .cookie: arguments.append("-b \(Self.quoted("\(parameter.name.value)=\(plain(value))"))")
            }
        }
        let credentials = credentials()
        query += credentials.query
        let address = url + path + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
        let method = source.method.name == "GET" ? "" : "-X \(Self.word(source.method.name)) "
        return Self.joined(
            ["curl \(method)\(Self.quoted(address))"] + credentials.arguments + arguments + accept() + body()
        )
    }

    private func plain(_ value: YAMLNode?) -> String {
        value.map { ValueText.parts($0).joined(separator: ",") } ?? ""
    }

    private func filled(_ path: String, _ parameter: Parameter, _ value: YAMLNode?) -> String {
        let text = value.map { ValueText.parts($0).map(SampleText.escaped).joined(separator: ",") } ?? ""
        return path.split(separator: "{\(parameter.name.value)}", omittingEmptySubsequences: false)
            .joined(separator: text)
    }

    private func pairs(_ parameter: Parameter, _ value: YAMLNode?) -> [String] {
        guard let value else { return [] }
        let name = SampleText.escaped(parameter.name.value)
        if !parameter.content.isEmpty { return ["\(name)=\(SampleText.escaped(value.jsonText()))"] }
        let parts = ValueText.parts(value).map(SampleText.escaped)
        switch (parameter.style.value, value.content) {
        case (.deepObject, .mapping(let mapping)):
            return mapping.entries.map {
                "\(name)%5B\(SampleText.escaped($0.key))%5D=\(SampleText.escaped(ValueText.plain($0.value)))"
            }
        case (.form, .sequence) where parameter.explode.value: return parts.map { "\(name)=\($0)" }
        case (.form, .mapping(let mapping)) where parameter.explode.value:
            return mapping.entries.map {
                "\(SampleText.escaped($0.key))=\(SampleText.escaped(ValueText.plain($0.value)))"
            }
        case (.spaceDelimited, _): return ["\(name)=\(parts.joined(separator: "%20"))"]
        case (.pipeDelimited, _): return ["\(name)=\(parts.joined(separator: "%7C"))"]
        default: return ["\(name)=\(parts.joined(separator: ","))"]
        }
    }

    private func credentials() -> (arguments: [String], query: [String]) {
        var arguments: [String] = []
        var query: [String] = []
        for entry in requirement?.schemes ?? [] {
            switch security.kind(of: entry.name.value) {
            case .apiKey(let name, let location):
                switch location.value {
                case .header: arguments.append("-H \(Self.quoted("\(name.value): API_KEY"))")
                case .cookie: arguments.append("-b \(Self.quoted("\(name.value)=API_KEY"))")
                case .query: query.append("\(SampleText.escaped(name.value))=API_KEY")
                }
            case .http(let scheme, _) where scheme.value.lowercased() == "basic":
                arguments.append("-u 'USER:PASSWORD'")
            case .http(let scheme, _) where scheme.value.lowercased() != "bearer":
                arguments.append("-H \(Self.quoted("Authorization: \(scheme.value) CREDENTIALS"))")
            case .http, .oauth2, .openIdConnect: arguments.append("-H 'Authorization: Bearer TOKEN'")
            case .mutualTLS: arguments.append("--cert client.pem")
            case nil: break
            }
        }
        return (arguments, query)
    }

    private func accept() -> [String] {
        let answer = source.operation.responses.entries.first { $0.status.value.isSuccess }
        let types = answer?.response.value.content.map(\.name) ?? []
        return types.first.map { ["-H \(Self.quoted("Accept: \($0)"))"] } ?? []
    }

    private func body() -> [String] {
        guard let content = source.operation.requestBody?.value.content.first else { return [] }
        let type = content.name
        if case .multipart = SampleText.Form(type),
            let value = samples.value(of: content.value, direction: .request)
        {
            return SampleText.pairs(of: value.node).map { name, text in
                "-F \(Self.quoted("\(name)=\(file(name, content.value) ?? text)"))"
            }
        }
        let text = samples.samples(of: content.value, in: type, direction: .request).first?.text
        let header = "-H \(Self.quoted("Content-Type: \(type)"))"
        guard let text else { return [header, "--data-binary @body"] }
        return [header, "--data-binary \(Self.quoted(text))"]
    }

    /// `@picture.png;type=image/png` for a part that is a file.
    private func file(_ part: String, _ media: MediaType) -> String? {
        let schemas = samples.schemas
        guard let schema = media.schema,
            let member = schemas.members(of: schema).first(where: { $0.name == part })
        else { return nil }
        let own = schemas[schemas.resolved(schemas.items(of: member.schema) ?? member.schema)]
        let type =
            media.encoding.first { $0.name == part }?.value.contentType?.value ?? own.contentMediaType?.value
        let isFile =
            own.format?.value == "binary" || type.map(FileExtension.isBinary) == true
        guard isFile else { return nil }
        let first = type.map { String($0.prefix { $0 != "," }.trimmingSpaces) }
        let isExact = first.map { !$0.contains("*") } == true
        let name = "@\(part).\(FileExtension.text(of: type ?? "application/octet-stream"))"
        return name + (isExact ? first.map { ";type=\($0)" } ?? "" : "")
    }

    /// In single quotes, in which nothing means anything.
    private static func quoted(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    private static func word(_ text: String) -> String {
        text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ? text : quoted(text)
    }

    private static func joined(_ parts: [String]) -> [String] {
        let last = parts.count - 1
        return parts.enumerated().flatMap { index, part in
            let text = (index == 0 ? "" : "  ") + part + (index < last ? " \\" : "")
            return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
    }
}
