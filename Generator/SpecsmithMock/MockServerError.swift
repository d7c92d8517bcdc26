/// Why there is no mock server.
public enum MockServerError: Error, Sendable, Hashable {
    /// The document, its `sdk.yaml` or a scenario has errors: one a line, with their places.
    case document(findings: String)
    /// A file cannot be read.
    case file(reason: String)
    /// A credential is for a security scheme that the document does not have.
    case unknownScheme(String, known: [String])
    /// Another program listens on the port.
    case portInUse(Int)
    /// The address is not one to listen on.
    case cannotListen(host: String, port: Int, reason: String)
}

extension MockServerError: CustomStringConvertible {
    /// What went wrong, in words.
    public var description: String {
        switch self {
        case .document(let findings): findings
        case .file(let reason): reason
        case .unknownScheme(let name, let known):
            "the document has no security scheme '\(name)'"
                + (known.isEmpty ? "" : ", only \(known.map { "'\($0)'" }.joined(separator: ", "))")
        case .portInUse(let port): "port \(port) is in use by another program"
        case .cannotListen(let host, let port, let reason): "cannot listen on \(host):\(port): \(reason)"
        }
    }
}
