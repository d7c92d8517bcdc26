import OpenAPIModel
import YAMLModel

extension ObjectReader {
    /// The format that `type: file` stands for.
    func fileFormat(of object: ObjectNode) -> Located<String>? {
        guard version == .v2_0, let type = object.entry("type")?.value, type.string == "file" else {
            return nil
        }
        return Located("binary", at: type.range)
    }

    /// What `x-nullable` says, which most tools know.
    mutating func swaggerNullable(of object: ObjectNode) -> Located<Bool>? {
        version == .v2_0 ? bool("x-nullable", of: object) : nil
    }

    /// An extension counts beside `$ref`, where the keywords of schemas do not.
    func swaggerNullability(
        beside reference: YAMLMapping.Entry,
        in mapping: YAMLMapping
    ) -> Schema.Annotations? {
        guard version == .v2_0, let node = mapping["x-nullable"], case .bool(true) = node.content else {
            return nil
        }
        return Schema.Annotations(nullable: Located(true, at: node.range))
    }
}
