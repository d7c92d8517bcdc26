import JSONCoding

/// Checks a value against a JSON Schema, as far as the schema of reports needs.
///
/// That is types, required and further keys, items, `enum`, `const`, `anyOf`, `minimum`, `pattern` and references into
/// `$defs`. Any other keyword is a finding.
struct SchemaCheck {
    private let root: JSONValue
    private(set) var findings: [String] = []

    init(_ schema: JSONValue) { root = schema }

    mutating func check(_ value: JSONValue, against schema: JSONValue? = nil, at path: String = "") {
        guard let keywords = (schema ?? root).object else {
            findings.append("\(path): no schema")
            return
        }
        for (keyword, argument) in keywords {
            switch keyword {
            case "$schema", "title", "description", "$defs": break
            case "$ref": checkReference(value, argument.string ?? "", at: path)
            case "type": checkType(value, argument, at: path)
            case "required": checkRequired(value, argument, at: path)
            case "properties": checkProperties(value, argument, at: path)
            case "additionalProperties": checkNoOthers(value, keywords["properties"], at: path)
            case "items":
                for (index, element) in (value.array ?? []).enumerated() {
                    check(element, against: argument, at: "\(path)/\(index)")
                }
            case "enum": expect(argument.array?.contains(value) == true, "not in the list", at: path)
            case "const": expect(argument == value, "not the constant", at: path)
            case "anyOf": checkAny(value, argument.array ?? [], at: path)
            case "minimum": expect((value.int ?? 0) >= (argument.int ?? .max), "too small", at: path)
            case "pattern": checkPattern(value.string ?? "", argument.string ?? "", at: path)
            default: findings.append("\(path): unknown keyword \(keyword)")
            }
        }
    }

    private mutating func expect(_ isTrue: Bool, _ finding: String, at path: String) {
        if !isTrue { findings.append("\(path): \(finding)") }
    }

    private mutating func checkReference(_ value: JSONValue, _ reference: String, at path: String) {
        let name = String(reference.dropFirst("#/$defs/".count))
        check(value, against: root["$defs"]?[name] ?? .null, at: path)
    }

    private mutating func checkType(_ value: JSONValue, _ types: JSONValue, at path: String) {
        let names = types.array?.compactMap(\.string) ?? [types.string ?? ""]
        let type =
            switch value {
            case .null: "null"
            case .bool: "boolean"
            case .number: value.int == nil ? "number" : "integer"
            case .string: "string"
            case .array: "array"
            case .object: "object"
            }
        expect(names.contains(type), "\(type) is none of \(names)", at: path)
    }

    private mutating func checkRequired(_ value: JSONValue, _ names: JSONValue, at path: String) {
        guard let object = value.object else { return }
        for name in (names.array ?? []).compactMap(\.string) {
            expect(object[name] != nil, "'\(name)' is missing", at: path)
        }
    }

    private mutating func checkProperties(_ value: JSONValue, _ properties: JSONValue, at path: String) {
        for (name, schema) in properties.object ?? JSONObject([]) {
            if let member = value.object?[name] { check(member, against: schema, at: "\(path)/\(name)") }
        }
    }

    private mutating func checkNoOthers(_ value: JSONValue, _ properties: JSONValue?, at path: String) {
        for (name, _) in value.object ?? JSONObject([]) {
            expect(properties?[name] != nil, "'\(name)' is not in the schema", at: path)
        }
    }

    private mutating func checkAny(_ value: JSONValue, _ schemas: [JSONValue], at path: String) {
        let isValid = schemas.contains { schema in
            var other = SchemaCheck(root)
            other.check(value, against: schema, at: path)
            return other.findings.isEmpty
        }
        expect(isValid, "none of the schemas fits", at: path)
    }

    private mutating func checkPattern(_ text: String, _ pattern: String, at path: String) {
        guard let expression = try? Regex(pattern) else {
            findings.append("\(path): bad pattern")
            return
        }
        expect(text.firstMatch(of: expression) != nil, "'\(text)' does not match", at: path)
    }
}
