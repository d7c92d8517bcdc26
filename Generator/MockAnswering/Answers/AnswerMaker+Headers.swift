import HTTPTypes
import OpenAPIModel
import SampleGeneration
import SchemaValidation
import YAMLModel

extension AnswerMaker {
    /// The headers that a response documents, with examples or values made for their schemas.
    ///
    /// Those that say how the message is sent are left to who sends it.
    func declaredFields(of documented: DocumentedAnswer, status: Int, _ operation: MockOperation)
        -> HTTPFields
    {
        guard !documented.response.headers.isEmpty else { return [:] }
        let key = HeaderKey(operation: operation.index, status: status)
        if let fields = declared[key] { return fields }
        var fields: HTTPFields = [:]
        for entry in documented.response.headers {
            guard let name = HTTPField.Name(entry.name), !Self.isFraming(name) else { continue }
            let header = entry.value.value
            guard let text = text(of: header, named: name), HTTPField.isValidValue(text) else { continue }
            fields[name] = text
        }
        declared.keep(fields, for: key, cost: 1024)
        return fields
    }

    private static func isFraming(_ name: HTTPField.Name) -> Bool {
        [
            "content-type", "content-length", "content-encoding", "transfer-encoding", "connection",
            "keep-alive",
            "upgrade", "trailer", "te", "date",
        ].contains(name.canonicalName)
    }

    private func text(of header: Header, named name: HTTPField.Name) -> String? {
        if let example = header.firstExample { return example.headerText(explode: header.explode.value) }
        if name == .retryAfter, fits(.integer("1"), header.schema) { return "1" }
        if let content = header.content.first {
            guard let schema = content.value.schema else { return nil }
            return samples.value(of: schema, named: name.rawName, direction: .response).jsonText()
        }
        guard let schema = header.schema else { return nil }
        let value = samples.value(of: schema, named: name.rawName, direction: .response)
        return value.headerText(explode: header.explode.value)
    }

    private func fits(_ content: YAMLNode.Content, _ schema: SchemaID?) -> Bool {
        guard let schema else { return true }
        return validator.validate(YAMLNode(content, at: schemas[schema].range), against: schema).fits != false
    }

    /// Where what was made can be found: below the address of the request.
    ///
    /// Nil for other statuses than 201, and where the value has nothing to find it by.
    func createdAddress(of value: YAMLNode?, status: Int, _ request: ReadRequest) -> String? {
        guard status == 201, let value else { return nil }
        let path = (request.request.head.path ?? "/").prefix { $0 != "?" }
        let names = childNames[request.operation.index] + CreatedAddress.usualNames
        guard let id = CreatedAddress.identifier(in: value, names: names) else { return nil }
        let address = (path.hasSuffix("/") ? path.dropLast() : path) + "/" + CreatedAddress.encoded(id)
        return HTTPField.isValidValue(String(address)) ? String(address) : nil
    }
}

/// What the headers of an answer depend on.
struct HeaderKey: Hashable, Sendable {
    let operation: Int
    let status: Int
}

extension Header {
    fileprivate var firstExample: YAMLNode? {
        if let example { return example }
        return examples.lazy.compactMap { $0.value.value.dataValue ?? $0.value.value.value }.first
    }
}

extension DocumentedAnswer {
    func declares(_ name: HTTPField.Name) -> Bool { header(name) != nil }

    func example(of name: HTTPField.Name) -> YAMLNode? { header(name)?.firstExample }

    private func header(_ name: HTTPField.Name) -> Header? {
        response.headers.first { $0.name.lowercased() == name.canonicalName }?.value.value
    }
}

extension YAMLNode {
    /// In the style `simple`: items and members separated by commas.
    fileprivate func headerText(explode: Bool) -> String {
        switch content {
        case .null, .bool, .integer, .number, .string: return plainText
        case .sequence(let items): return items.map(\.plainText).joined(separator: ",")
        case .mapping(let mapping):
            let members = mapping.entries.map { $0.key + (explode ? "=" : ",") + $0.value.plainText }
            return members.joined(separator: ",")
        }
    }
}
