import SDKModel

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
        var lines: [String] = []
        for piece in operation.path { lines += pathPiece(piece) }
        for parameter in operation.parameters where parameter.location != .path {
            lines += parameterLines(parameter)
        }
        if let body = operation.body { lines += bodyLines(body) }
        if !operation.success.accept.isEmpty {
            lines += call("accept", operation.success.accept.map(SwiftText.literal))
        }
        if !operation.success.otherStatuses.isEmpty {
            let statuses = operation.success.otherStatuses.map(\.expression).joined(separator: ", ")
            lines.append("\(arguments.requestName).alsoSuccess = [\(statuses)]")
        }
        lines.append(
            "\(arguments.requestName).documentedErrors = \(surroundings.errorBodyName)"
                + ".\(ErrorsView.tableName(operation.errorTable))"
        )
        if let security = operation.security {
            lines.append(
                "\(arguments.requestName).security = Security.\(SecurityRequirementView.name(security))"
            )
        }
        if let server = operation.server {
            lines.append("\(arguments.requestName).server = \(SwiftText.literal(server))")
        }
        return lines
    }

    private func call(_ method: String, _ values: [String]) -> [String] {
        SwiftLayout.list("\(arguments.requestName).\(method)(", values, indentation: indentation)
    }

    private func pathPiece(_ piece: Operation.PathPiece) -> [String] {
        switch piece {
        case .literal(let text): return call("appendPath", [SwiftText.literal(text)])
        case .parameter(let index):
            guard let parameter = operation.parameters[checked: index] else { return [] }
            let values = [SwiftText.literal(parameter.wireName), value(of: parameter)]
            guard case .style(let style, let explode, _, _) = parameter.serialization else {
                return call("appendPathJSON", values)
            }
            return call(
                "appendPath",
                values + (style == .simple ? [] : ["style: .\(style.rawValue)"])
                    + (explode ? ["explode: true"] : [])
            )
        }
    }

    private func parameterLines(_ parameter: ParameterBinding) -> [String] {
        let values = [SwiftText.literal(parameter.wireName), value(of: parameter)]
        let method = parameter.location.rawValue
        guard
            case .style(let style, let explode, let allowReserved, let allowEmptyValue) = parameter
                .serialization
        else {
            return call(method + "JSON", values)
        }
        var settings: [String] = []
        switch parameter.location {
        case .query:
            if style != .form { settings.append("style: .\(style.rawValue)") }
            if !explode { settings.append("explode: false") }
            if allowReserved { settings.append("allowReserved: true") }
            if allowEmptyValue { settings.append("allowEmptyValue: true") }
        case .header: if explode { settings.append("explode: true") }
        case .cookie: if !explode { settings.append("explode: false") }
        case .path: break
        }
        return call(method, values + settings)
    }

    private func value(of parameter: ParameterBinding) -> String {
        if let constant = parameter.constant { return SwiftText.literal(constant) }
        return parameter.argument.flatMap { arguments.locals[checked: $0] } ?? "nil"
    }

    private func bodyLines(_ body: BodyBinding) -> [String] {
        let value = arguments.locals[checked: body.argument] ?? "nil"
        let contentType = "contentType: \(SwiftText.literal(body.contentType))"
        switch body.encoding {
        case .json:
            let isDefault = body.contentType == "application/json"
            return call("body", ["json: \(value)"] + (isDefault ? [] : [contentType]))
        case .text: return call("body", ["text: \(value)", contentType])
        case .bytes: return call("body", ["bytes: \(value)", contentType])
        case .form(let fields):
            return bodyCall("form: \(value)", "fields", fields.map(Self.formField))
        case .multipart(let parts):
            return bodyCall("multipart: \(value)", "parts", parts.map(Self.multipartPart))
        }
    }

    private func bodyCall(_ value: String, _ label: String, _ rows: [String]) -> [String] {
        guard !rows.isEmpty else { return call("body", [value]) }
        let line = call("body", [value, "\(label): [\(rows.joined(separator: ", "))]"])
        guard line.count > 1 else { return line }
        let array = SwiftLayout.rows("\(label): [", rows, indentation: indentation + 4)
        return ["\(arguments.requestName).body(", "    \(value),"] + array.map { "    " + $0 } + [")"]
    }

    private static func formField(_ field: BodyBinding.FormField) -> String {
        var values = [SwiftText.literal(field.wireName)]
        if field.style != .form { values.append("style: .\(field.style.rawValue)") }
        if !field.explode { values.append("explode: false") }
        if field.isJSON { values.append("isJSON: true") }
        return "FormField(\(values.joined(separator: ", ")))"
    }

    private static func multipartPart(_ part: BodyBinding.MultipartField) -> String {
        var values = [SwiftText.literal(part.wireName)]
        if let contentType = part.contentType {
            values.append("contentType: \(SwiftText.literal(contentType))")
        }
        if part.isFile { values.append("isFile: true") }
        return "MultipartPart(\(values.joined(separator: ", ")))"
    }
}
