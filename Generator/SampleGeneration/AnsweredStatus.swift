package import OpenAPIModel
import SchemaValidation
package import YAMLModel

/// Members of an answer that say its status.
package enum AnsweredStatus {
    /// Whether a member with this name holds the status of the answer if it holds a number.
    package static func isNamed(_ name: String) -> Bool {
        let plain = name.lowercased().filter { $0.isLetter }
        return ["status", "statuscode", "httpstatus", "httpstatuscode", "httpcode", "code"].contains(plain)
    }
}

extension SampleGenerator {
    /// A made value of an answer with its status where numbers say it, `status` or `code`, and, in a problem document
    /// (RFC 9457), with the `type` and `title` that go with it.
    ///
    /// What the schema shows by an example or a default stays, as does what fits no other way.
    package func value(_ value: YAMLNode, of schema: SchemaID, telling status: Int) -> YAMLNode {
        guard let mapping = value.mapping else { return value }
        let members = schemas.members(of: schema)
        let isProblem = ["type", "title", "status", "detail"].allSatisfy { name in
            members.contains { $0.name == name }
        }
        var told = value
        for member in members where !isShown(member.schema) {
            guard let old = mapping[member.name] else { continue }
            var new: YAMLNode?
            switch old.content {
            case .integer, .number:
                let number = YAMLNode.Content.integer(String(status))
                if AnsweredStatus.isNamed(member.name) { new = YAMLNode(number, at: old.range) }
            case .string where isProblem && member.name == "type":
                new = YAMLNode(.string("about:blank"), at: old.range)
            case .string where isProblem && member.name == "title":
                new = StatusReason.name(of: status).map { YAMLNode(.string($0), at: old.range) }
            case .mapping where member.name == "error":
                new = self.value(old, of: member.schema, telling: status)
            case .null, .bool, .string, .sequence, .mapping: break
            }
            guard let new, new != old else { continue }
            let candidate = told.setting(new, at: [member.name])
            if fits(candidate, schema) { told = candidate }
        }
        return told
    }

    private func isShown(_ schema: SchemaID) -> Bool {
        let keywords = Demand(of: [schema], in: schemas).keywords
        return keywords.contains { $0.example != nil || !$0.examples.isEmpty || $0.default != nil }
    }

    private func fits(_ value: YAMLNode, _ schema: SchemaID) -> Bool {
        let options = SchemaValidator.Options(direction: .response)
        return validator.validate(value, against: schema, options: options).fits != false
    }
}
