import SDKModel
import SwiftSpelling

/// The statements that put the arguments of a method into its request.
struct RequestStatements {
    private let operation: Operation
    private let arguments: ArgumentNames
    private let indentation: Int

    init(_ operation: Operation, arguments: ArgumentNames, indentation: Int) {
        self.operation = operation
        self.arguments = arguments
        self.indentation = indentation
    }

    func lines(_ surroundings: Surroundings) -> [String] {
        var lines = pathLines
        for parameter in operation.parameters where parameter.location != .path {
            lines += parameterLines(parameter)
        }
        if let body = operation.body { lines += bodyLines(body) }
        if !operation.success.otherStatuses.isEmpty {
            let statuses = operation.success.otherStatuses.map(\.expression).joined(separator: ", ")
            lines.append("\(arguments.requestName).alsoSuccess = [\(statuses)]")
        }
        if operation.isIdempotent { lines.append("\(arguments.requestName).isIdempotent = true") }
        if let server = operation.server {
            lines.append("\(arguments.requestName).server = \(SwiftText.literal(server))")
        }
        return lines
    }

    /// The line that begins the request, with all that no argument changes.
    func beginning(_ surroundings: Surroundings) -> [String] {
        let accept = AcceptText.field(operation.success.accept)
        let security = operation.security.map { "Security.\(SecurityRequirementView.name($0))" }
        return SwiftLayout.list(
            "var \(arguments.requestName) = OperationRequest(",
            [
                SwiftText.literal(operation.operationID),
                "method: \(SwiftText.literal(operation.method))",
                "accept: \(accept.isEmpty ? "nil" : SwiftText.literal(accept))",
                "errors: \(surroundings.errorBodyName).\(ErrorsView.tableName(operation.errorTable))",
                "security: \(security ?? "nil")",
            ],
            indentation: indentation
        )
    }

    /// A literal and the value after it go in one call where the value is in the usual style.
    private var pathLines: [String] {
        var lines: [String] = []
        var literal = ""
        func flush() {
            if !literal.isEmpty { lines += call("appendPath", [SwiftText.literal(literal)]) }
            literal = ""
        }
        for piece in operation.path {
            if case .literal(let text) = piece {
                flush()
                literal = text
                continue
            }
            guard case .parameter(let index) = piece, let parameter = operation.parameters[checked: index]
            else { continue }
            if case .style(.simple, explode: false, _, _) = parameter.serialization {
                let values = [literal, parameter.wireName].map(SwiftText.literal)
                lines += call("appendPath", values + [value(of: parameter), Self.rule(parameter.rule)])
                literal = ""
            } else {
                flush()
                lines += pathParameter(parameter)
            }
        }
        flush()
        return lines
    }

    /// The rule as an argument that is always given: defaults are calls of their own wherever they are used.
    private static func rule(_ rule: SwiftIdentifier?) -> String {
        rule.map(ValidationRuleText.name) ?? "nil"
    }

    private func call(_ method: String, _ values: [String]) -> [String] {
        SwiftLayout.list("\(arguments.requestName).\(method)(", values, indentation: indentation)
    }

    private func pathParameter(_ parameter: ParameterBinding) -> [String] {
        let values = [SwiftText.literal(parameter.wireName), value(of: parameter)]
        let rule = Self.checking(parameter.rule)
        guard case .style(let style, let explode, _, _) = parameter.serialization else {
            return call("appendPathJSON", values + rule)
        }
        return call(
            "appendPath",
            values + (style == .simple ? [] : ["style: .\(style.rawValue)"])
                + (explode ? ["explode: true"] : []) + rule
        )
    }

    private func parameterLines(_ parameter: ParameterBinding) -> [String] {
        let values = [SwiftText.literal(parameter.wireName), value(of: parameter)]
        let method = parameter.location.rawValue
        if parameter.location == .querystring { return querystring(parameter) }
        guard
            case .style(let style, let explode, let allowReserved, let allowEmptyValue) = parameter
                .serialization
        else {
            return call(method + "JSON", values + Self.checking(parameter.rule))
        }
        if parameter.location == .query, style == .form, explode, !allowReserved, !allowEmptyValue {
            return call(method, values + [Self.rule(parameter.rule)])
        }
        var settings: [String] = []
        switch parameter.location {
        case .query:
            if style != .form { settings.append("style: .\(style.rawValue)") }
            if !explode { settings.append("explode: false") }
            if allowReserved { settings.append("allowReserved: true") }
            if allowEmptyValue { settings.append("allowEmptyValue: true") }
        case .header: if explode { settings.append("explode: true") }
        case .cookie:
            if !explode { settings.append("explode: false") }
            if style == .cookie { settings.append("isEncoded: false") }
        case .path, .querystring: break
        }
        return call(method, values + settings + Self.checking(parameter.rule))
    }

    /// The whole query, in the form that its content type asks for.
    private func querystring(_ parameter: ParameterBinding) -> [String] {
        let name = SwiftText.literal(parameter.wireName)
        let value = value(of: parameter)
        let rule = Self.checking(parameter.rule)
        switch parameter.serialization {
        case .form(let fields):
            let rows = fields.map(Self.formField)
            let list = rows.isEmpty ? [] : ["fields: [\(rows.joined(separator: ", "))]"]
            return call("querystring", [name, "form: \(value)"] + list + rule)
        case .text: return call("querystring", [name, "text: \(value)"] + rule)
        case .style, .json: return call("querystring", [name, "json: \(value)"] + rule)
        }
    }

    private static func checking(_ rule: SwiftIdentifier?) -> [String] {
        rule.map { [ValidationRuleText.use($0)] } ?? []
    }

    private func value(of parameter: ParameterBinding) -> String {
        if let constant = parameter.constant { return SwiftText.literal(constant) }
        return parameter.argument.flatMap { arguments.locals[checked: $0] } ?? "nil"
    }

    private func bodyLines(_ body: BodyBinding) -> [String] {
        let value = arguments.locals[checked: body.argument] ?? "nil"
        let contentType = "contentType: \(SwiftText.literal(body.contentType))"
        let rule = Self.checking(body.rule)
        let isDefault = body.contentType == body.encoding.usualContentType
        let label = isDefault ? [] : [contentType]
        switch body.encoding {
        case .json: return call("body", ["json: \(value)"] + label + rule)
        case .nullableJSON: return call("body", ["nullableJSON: \(value)"] + label + rule)
        case .text: return call("body", ["text: \(value)", contentType] + rule)
        case .bytes: return call("body", ["bytes: \(value)", contentType])
        case .items(let format):
            return call("body", ["items: \(value)", "as: .\(format.rawValue)", contentType])
        case .multipart: return call("body", ["multipart: \(value)"] + label + rule)
        case .parts: return call("body", ["parts: \(value)"] + label)
        case .form(let fields):
            return bodyCall("form: \(value)", "fields", fields.map(Self.formField), label + rule)
        }
    }

    private func bodyCall(
        _ value: String,
        _ label: String,
        _ rows: [String],
        _ rule: [String]
    ) -> [String] {
        guard !rows.isEmpty else { return call("body", [value] + rule) }
        let line = call("body", [value, "\(label): [\(rows.joined(separator: ", "))]"] + rule)
        guard line.count > 1 else { return line }
        let array = SwiftLayout.rows(
            "\(label): [",
            rows,
            rule.isEmpty ? "]" : "],",
            indentation: indentation + 4
        )
        return ["\(arguments.requestName).body(", "    \(value),"]
            + (array + rule).map { "    " + $0 } + [")"]
    }

    private static func formField(_ field: BodyBinding.FormField) -> String {
        let name = SwiftText.literal(field.wireName)
        guard case .style(let style, let explode, let allowReserved) = field.coding else {
            return "FormField.json(\(name))"
        }
        var values = [name]
        if style != .form { values.append("style: .\(style.rawValue)") }
        if !explode { values.append("explode: false") }
        if allowReserved { values.append("allowReserved: true") }
        return "FormField(\(values.joined(separator: ", ")))"
    }
}

extension BodyBinding.Encoding {
    /// The media type that the runtime sends where none is given; nil where one must be given.
    fileprivate var usualContentType: String? {
        switch self {
        case .json, .nullableJSON: "application/json"
        case .form: "application/x-www-form-urlencoded"
        case .multipart, .parts: "multipart/form-data"
        case .items, .text, .bytes: nil
        }
    }
}
