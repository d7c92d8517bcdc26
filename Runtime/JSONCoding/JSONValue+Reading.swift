extension JSONValue: JSONReadable {
    /// Reads any value, without recursion, so that only the reader's limit bounds its depth.
    public init(json reader: inout JSONReader) {
        var builder = JSONValueBuilder()
        let end = reader.token.next
        for index in reader.cursor..<end { builder.add(index, of: reader.tokens) }
        self = builder.finish(before: end)
    }
}

extension JSONTokens {
    func value(of index: Int) -> JSONValue {
        let token = self[index]
        return switch token.kind {
        case .null: .null
        case .true: .bool(true)
        case .false: .bool(false)
        case .number: .number(JSONNumber(unchecked: text(of: index)))
        case .string, .key: .string(text(of: index))
        case .array: .array([])
        case .object: .object(JSONObject())
        }
    }
}

/// Puts a run of tokens together, with a stack of the containers that are not complete yet.
private struct JSONValueBuilder {
    private struct Container {
        let isObject: Bool
        let end: Int
        var keys: [String] = []
        var values: [JSONValue] = []

        var value: JSONValue {
            isObject ? .object(JSONObject(zip(keys, values).map { ($0, $1) })) : .array(values)
        }
    }

    private var containers: [Container] = []
    private var root = JSONValue.null

    mutating func add(_ index: Int, of tokens: borrowing JSONTokens) {
        closeContainers(before: index)
        let token = tokens[index]
        if token.kind == .key {
            containers[containers.count - 1].keys.append(tokens.text(of: index))
        } else if token.kind == .object || token.kind == .array {
            containers.append(Container(isObject: token.kind == .object, end: token.next))
        } else {
            add(tokens.value(of: index))
        }
    }

    mutating func finish(before index: Int) -> JSONValue {
        closeContainers(before: index)
        return root
    }

    private mutating func closeContainers(before index: Int) {
        while let last = containers.last, last.end <= index {
            containers.removeLast()
            add(last.value)
        }
    }

    private mutating func add(_ value: JSONValue) {
        guard let last = containers.indices.last else {
            root = value
            return
        }
        containers[last].values.append(value)
    }
}
