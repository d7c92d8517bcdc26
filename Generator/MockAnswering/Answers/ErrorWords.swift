import OpenAPIModel
import SampleGeneration

/// What there is to say of a problem, by the names under which documents like to have it.
struct ErrorWords {
    let problem: RequestProblem
    /// The one thing that is told; nil for the problem as a whole.
    let fault: RequestFault?
    let status: Int
    let path: String
    /// Whether the members are those of RFC 9457.
    var isProblemDocument = false

    func about(_ fault: RequestFault) -> ErrorWords {
        ErrorWords(problem: problem, fault: fault, status: status, path: path)
    }

    var message: String { fault?.description ?? problem.detail }

    /// Where the fault is: the place, then the name or the steps of the pointer.
    var location: [String] {
        guard let fault else { return [] }
        let steps = fault.pointer.split(separator: "/").map { JSONPointer.unescaped($0.utf8) }
        return [fault.place.rawValue] + [fault.name].compactMap(\.self) + steps
    }

    /// The text for a member; nil where its name does not tell what it holds.
    func text(for name: String) -> String? {
        let key = Self.key(name)
        if Self.isMessage(name) { return message }
        switch key {
        case "title", "error", "summary": return problem.title
        case "status", "statuscode", "httpstatus", "httpstatuscode", "httpcode": return String(status)
        case "type" where isProblemDocument: return "about:blank"
        case "code", "errorcode", "type", "kind", "errortype", "reasoncode": return fault?.keyword ?? slug
        case "instance": return path
        default: break
        }
        guard let fault else { return nil }
        switch key {
        case "in", "place": return fault.place.rawValue
        case "keyword", "rule", "constraint", "validation": return fault.keyword
        case "pointer", "jsonpointer", "instancepath": return fault.pointer
        default: return Self.places.contains(key) ? fault.name ?? fault.pointer : nil
        }
    }

    /// `Bad Request` as `bad-request`.
    private var slug: String {
        String(problem.title.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" })
    }

    static func isMessage(_ name: String) -> Bool {
        let key = key(name)
        return messages.contains(key) || key.hasSuffix("message") || key.hasSuffix("msg")
    }

    /// Whether a member with this name says in few words what is wrong.
    static func isTitle(_ name: String) -> Bool { ["title", "error", "summary"].contains(key(name)) }

    static func isStatus(_ name: String) -> Bool {
        key(name) == "errorcode" || AnsweredStatus.isNamed(name)
    }

    /// Whether a member with this name holds errors.
    static func isContainer(_ name: String) -> Bool { containers.contains(key(name)) }

    /// Whether a member with this name tells where an error is.
    static func isPlace(_ name: String) -> Bool { places.contains(key(name)) }

    /// Without case, dashes and underscores.
    private static func key(_ name: String) -> String {
        name.lowercased().filter { $0 != "_" && $0 != "-" && $0 != "." }
    }

    private static let messages: Set<String> = [
        "detail", "description", "errordescription", "reason", "details", "faultstring",
    ]
    private static let containers: Set<String> = [
        "error", "errors", "violations", "issues", "detail", "details", "fielderrors", "invalidparams",
        "invalidparameters",
        "validationerrors", "messages", "causes", "suberrors", "fault", "faults", "problem", "problems",
        "failures",
    ]
    private static let places: Set<String> = [
        "field", "fieldname", "pointer", "param", "parameter", "property", "propertypath", "location", "loc",
        "source", "attribute", "path", "target", "name", "key",
    ]
}
