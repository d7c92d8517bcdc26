import OpenAPIModel

/// What a message calls the schema at a stable place.
enum SubjectWords {
    /// `the property 'nick'`, `the items of the property 'tags'`, `the schema 'Pet'`, `the query parameter 'limit'`.
    static func text(at location: String) -> String {
        let bytes = location.utf8
        guard let hash = bytes.firstIndex(of: UInt8(ascii: "#")) else { return "the schema" }
        let tokens = bytes[bytes.index(after: hash)...].split(separator: UInt8(ascii: "/")).map { token in
            token.contains(UInt8(ascii: "~")) ? JSONPointer.unescaped(token) : String(Substring(token))
        }
        guard !tokens.isEmpty else { return "the schema '\(fileName(location[..<hash]))'" }
        return text(tokens[...])
    }

    private static func fileName(_ path: Substring) -> Substring {
        let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
        return name.lastIndex(of: ".").map { name[..<$0] } ?? name
    }

    /// Words of what a keyword holds; the rest of the place says whose.
    private static let parts = [
        "items": "the items of", "additionalProperties": "the other properties of",
        "not": "what is ruled out of", "if": "the condition of", "then": "what the condition asks of",
        "else": "what the failed condition asks of", "contains": "the items looked for in",
        "propertyNames": "the property names of", "contentSchema": "the content of",
        "unevaluatedItems": "the unevaluated items of",
        "unevaluatedProperties": "the unevaluated properties of",
    ]

    private static func text(_ tokens: ArraySlice<String>) -> String {
        var prefix = ""
        var rest = tokens
        while let last = rest.last {
            let outer = rest.dropLast()
            let parent = outer.last ?? ""
            if let words = parts[last], parent != "properties" {
                prefix += words + " "
                rest = outer
                continue
            }
            switch parent {
            case "properties": return prefix + "the property '\(last)'"
            case "schemas", "$defs", "definitions": return prefix + "the schema '\(last)'"
            case "oneOf", "anyOf":
                let name = Int(last).map { "\($0 + 1)" } ?? "'\(last)'"
                prefix += "the alternative \(name) of "
                rest = outer.dropLast()
            case "allOf": rest = outer.dropLast()
            case "prefixItems":
                prefix += "the item \((Int(last) ?? 0) + 1) of "
                rest = outer.dropLast()
            case "patternProperties":
                prefix += "the properties '\(last)' of "
                rest = outer.dropLast()
            case "dependentSchemas":
                prefix += "what '\(last)' asks of "
                rest = outer.dropLast()
            default: return prefix + root(rest)
            }
        }
        return prefix + "the schema"
    }

    /// What a parameter, header, or body holds.
    private static func root(_ tokens: ArraySlice<String>) -> String {
        guard tokens.last == "schema" || tokens.last == "itemSchema" else { return "the schema" }
        let owner = tokens.dropLast()
        let isContent = owner.dropLast().last == "content"
        let holder = isContent ? owner.dropLast(2) : owner
        guard let name = holder.last else { return "the schema" }
        switch holder.dropLast().last ?? "" {
        case "parameters": return parameter(name)
        case "headers": return "the header '\(name)'"
        case "responses": return "the body of the response '\(name)'"
        default: return name == "requestBody" ? "the request body" : "the body"
        }
    }

    /// From `query:limit`, `path:1`, `path:id` where the path has no such place, or the name of a component.
    private static func parameter(_ name: String) -> String {
        guard let colon = name.firstIndex(of: ":") else { return "the parameter '\(name)'" }
        let place = name[..<colon]
        let rest = name[name.index(after: colon)...]
        let isPosition = place == "path" && rest.allSatisfy(\.isNumber)
        return isPosition ? "the path parameter \(rest)" : "the \(place) parameter '\(rest)'"
    }
}
