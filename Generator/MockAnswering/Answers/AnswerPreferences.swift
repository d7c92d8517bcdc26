import HTTPTypes

/// What a `Prefer` header asks for: `code=404`, `example=name`, `dynamic`.
///
/// Preferences that are not known are passed over. Source: RFC 7240, section 2.
struct AnswerPreferences: Sendable, Hashable {
    /// From 200 to 599.
    private(set) var code: Int?
    /// The name of an example of the media type.
    private(set) var example: String?
    /// The number of the variation to make.
    private(set) var variation: Int?
    /// Those that are known, as `Preference-Applied` names them.
    private(set) var applied: [String] = []
    /// Why one that is known cannot be read.
    private(set) var fault: String?

    static let none = AnswerPreferences()

    private init() {}

    /// The number of the request is the variation that `dynamic` without a number gives.
    init(_ fields: HTTPFields, number: Int) {
        guard let name = HTTPField.Name.prefer else { return }
        for value in fields[values: name] {
            for piece in HeaderList.pieces(of: value, separator: ",") {
                for preference in HeaderList.pieces(of: piece, separator: ";") {
                    read(preference, number: number)
                }
            }
        }
    }

    private mutating func read(_ preference: Substring, number: Int) {
        let halves = preference.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = halves.first.map({ HeaderList.trimmed($0).lowercased() }) else { return }
        let value = halves.count > 1 ? HeaderList.unquoted(HeaderList.trimmed(halves[1])) : nil
        switch name {
        case "code", "status":
            guard code == nil else { return }
            guard let value, let code = Int(value), (200...599).contains(code) else {
                fault = fault ?? "'\(name)' takes a status from 200 to 599"
                return
            }
            self.code = code
        case "example":
            guard example == nil else { return }
            guard let value, !value.isEmpty else {
                fault = fault ?? "'example' takes the name of an example"
                return
            }
            example = value
        case "dynamic":
            guard variation == nil, value != "false" else { return }
            guard value == nil || value == "true" || value.flatMap({ Int($0) }).map({ $0 >= 0 }) == true
            else {
                fault = fault ?? "'dynamic' takes nothing, true, false or a number"
                return
            }
            variation = value.flatMap { Int($0) } ?? number
        default: return
        }
        applied.append(String(preference))
    }

    /// Whether anything but the usual answer is asked for.
    var isNone: Bool { code == nil && example == nil && variation == nil && fault == nil }

    var problem: RequestProblem? {
        fault.map { Self.problem($0) }
    }

    static func problem(_ message: String) -> RequestProblem {
        RequestProblem(
            .badRequest,
            title: "Invalid Preference",
            detail: "header 'Prefer': \(message)",
            faults: [RequestFault(place: .header, name: "Prefer", keyword: "preference", message: message)]
        )
    }
}

extension HTTPField.Name {
    /// RFC 7240, section 2.
    static let prefer = HTTPField.Name("Prefer")
    /// RFC 7240, section 3.
    static let preferenceApplied = HTTPField.Name("Preference-Applied")
}
