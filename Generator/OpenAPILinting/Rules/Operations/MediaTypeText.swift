/// What the name of a media type says.
enum MediaTypeText {
    /// Without parameters, in lower case.
    private static func essence(_ name: String) -> String {
        let type = name.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
        return type.lowercased().filter { !$0.isWhitespace }
    }

    /// Whether one JSON value is sent: not a sequence of them.
    static func isJSON(_ name: String) -> Bool {
        let type = essence(name)
        return type == "application/json" || type == "text/json"
            || (type.hasSuffix("+json") && type != "application/geo+json-seq")
    }

    /// Whether the parts are properties of the schema, each sent in its own way.
    static func isForm(_ name: String) -> Bool {
        let type = essence(name)
        return type == "application/x-www-form-urlencoded" || type.hasPrefix("multipart/")
    }
}
