import YAMLModel

extension ConfigurationReader {
    /// The media types that are offered, best first: names, ranges such as `image/*`, or words for kinds.
    mutating func contentTypes(_ node: YAMLNode?) -> [SDKConfiguration.Setting<String>] {
        guard let node else { return [] }
        guard let nodes = node.sequence else {
            wrongKind("contentTypes", "a list of media types", node)
            return []
        }
        return nodes.compactMap { node in
            guard let text = node.string else {
                wrongKind("contentTypes", "a list of media types", node)
                return nil
            }
            guard Self.contentTypeWords.contains(text.lowercased()) || text.contains("/") else {
                let words = Self.contentTypeWords.joined(separator: ", ")
                let hint =
                    "write a media type such as 'text/csv', a range such as 'image/*', or one of \(words)"
                report(.invalidConfigurationValue("contentTypes", text, hint: hint), at: node.range)
                return nil
            }
            return SDKConfiguration.Setting(text, at: node.range)
        }
    }

    private static let contentTypeWords = [
        "json", "form", "multipart", "text", "xml", "events", "jsonlines", "jsonstream", "bytes",
    ]
}
