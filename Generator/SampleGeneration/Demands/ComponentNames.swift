import OpenAPIModel

extension Schema {
    /// The name of the component that it is; nil for a schema within another one, or anywhere else.
    var componentName: String? {
        let tokens = location.pointer.tokens
        switch tokens.count {
        case 3 where tokens[0] == "components" && tokens[1] == "schemas": return tokens[2]
        case 2 where tokens[0] == "definitions" || tokens[0] == "$defs": return tokens[1]
        // Of a file that holds nothing but schemas.
        case 1: return tokens[0]
        default: return nil
        }
    }
}

extension SchemaArena {
    /// The name of the component that the schema is, or refers to; nil for others.
    func componentName(of schema: SchemaID) -> String? {
        var current = schema
        for _ in 0..<64 {
            if let name = self[current].componentName { return name }
            guard let target = self[current].reference?.target else { return nil }
            current = target
        }
        return nil
    }
}
