import SDKModel
import SwiftSpelling

/// A method of the client: puts a request together and hands it to the core.
struct OperationView {
    let documentation: [String]
    let attributes: [String]
    let signature: [String]
    /// The request and what is put into it.
    let statements: [String]
    let call: [String]

    /// `indentation` counts the columns before the method.
    init(_ operation: Operation, in surroundings: Surroundings, indentation: Int) {
        let arguments = ArgumentNames(operation.arguments)
        attributes = Surroundings.attributes(operation.deprecation, indentation: indentation)
        documentation = Self.documentation(
            operation,
            arguments,
            surroundings,
            indentation: indentation
        )
        signature = SwiftLayout.list(
            "\(surroundings.access)func \(SwiftText.identifier(operation.name, .declaration))(",
            operation.arguments.enumerated().map { index, argument in
                let type = surroundings.type(argument.type)
                let label = arguments.declarations[index]
                return argument.isRequired ? "\(label): \(type)" : "\(label): \(Self.optional(type)) = nil"
            } + Self.settings(operation.success.result, arguments),
            ")\(Self.effects(operation.success.result, surroundings))\(Self.arrow(operation.success.result, surroundings)) {",
            indentation: indentation
        )
        let statements = RequestStatements(operation, arguments: arguments, indentation: indentation + 4)
        self.statements = statements.beginning(surroundings) + statements.lines(surroundings)
        call = Self.call(operation.success.result, arguments, surroundings, indentation: indentation + 4)
    }

    /// The type of a success value; nil for none.
    static func resultType(_ result: Success.Result, _ surroundings: Surroundings) -> String? {
        switch result {
        case .void: nil
        case .json(let type): surroundings.type(type)
        case .optionalJSON(let type): optional(surroundings.type(type))
        case .text: "String"
        case .bytes: "HTTPBody"
        case .enveloped(let type, let isOptional):
            isOptional ? optional(surroundings.type(type)) : surroundings.type(type)
        case .pages(let convention, let item): surroundings.paginated(convention, of: item)
        case .page(let convention, let item): surroundings.page(convention, of: item)
        case .events(let type, _): "EventStream<\(surroundings.type(type)), \(surroundings.errorBodyName)>"
        case .jsonStream(let type): "JSONStream<\(surroundings.type(type)), \(surroundings.errorBodyName)>"
        case .location: "String"
        case .oneOf(let union): SwiftText.identifier(union.name, .type)
        }
    }

    /// How a stream goes on when it breaks off, after the arguments of the document.
    private static func settings(_ result: Success.Result, _ arguments: ArgumentNames) -> [String] {
        guard case .events = result else { return [] }
        return ["\(arguments.settingsName): EventStreamSettings = EventStreamSettings()"]
    }

    /// A list in pages is not asked for before its items are.
    static func effects(_ result: Success.Result, _ surroundings: Surroundings) -> String {
        if case .pages = result { return "" }
        return " async throws(\(surroundings.errorName))"
    }

    static func optional(_ type: String) -> String { type.hasSuffix("?") ? type : type + "?" }

    static func arrow(_ result: Success.Result, _ surroundings: Surroundings) -> String {
        resultType(result, surroundings).map { " -> \($0)" } ?? ""
    }

    private static func call(
        _ result: Success.Result,
        _ arguments: ArgumentNames,
        _ surroundings: Surroundings,
        indentation: Int
    ) -> [String] {
        let request = arguments.requestName
        func call(_ method: String, _ values: [String] = []) -> [String] {
            SwiftLayout.list(
                "\(result == .void ? "" : "return ")try await \(arguments.coreName).\(method)(",
                [request] + values,
                indentation: indentation
            )
        }
        func value(_ type: TypeReference) -> String { "\(surroundings.type(type)).self" }
        switch result {
        case .void: return call("void")
        case .json(let type): return call("json", [value(type)])
        case .optionalJSON(let type): return call("optionalJSON", [value(type)])
        case .text: return call("text")
        case .bytes: return call("bytes")
        case .enveloped(let type, let isOptional):
            let envelope = "in: \(surroundings.envelopeName).self"
            return call(isOptional ? "optionalJSON" : "json", [value(type), envelope])
        case .pages: return ["return Paginated(\(arguments.coreName), \(request))"]
        case .page(let convention, let item):
            return call(
                "page",
                [value(item), "\(surroundings.pageConventions[checked: convention] ?? "").self"]
            )
        case .events(let type, let end):
            let endEvent = end.map { ["endEvent: \(SwiftText.literal($0))"] } ?? []
            return call("events", [value(type)] + endEvent + ["settings: \(arguments.settingsName)"])
        case .jsonStream(let type): return call("jsonStream", [value(type)])
        case .location: return call("location")
        case .oneOf(let union): return call("union", ["\(SwiftText.identifier(union.name, .type)).self"])
        }
    }

    /// The arguments with what is said of them, or else what they are on the wire.
    static func argumentTexts(of operation: Operation) -> [(text: String, isDocumented: Bool)] {
        operation.arguments.enumerated().map { index, argument in
            let text = DocumentationComment.paragraph(argument.documentation)
            if !text.isEmpty { return (text, true) }
            let parameter = operation.parameters.first { $0.argument == index }
            let place = parameter.map { "\(Markdown.codeSpan($0.wireName)) in the \($0.location.rawValue)." }
            return (place ?? "The body.", false)
        }
    }

    private static func documentation(
        _ operation: Operation,
        _ arguments: ArgumentNames,
        _ surroundings: Surroundings,
        indentation: Int
    ) -> [String] {
        var parts = DocumentationComment.Parts()
        let texts = argumentTexts(of: operation)
        parts.parameters = zip(arguments.documented, texts).map { ($0, $1.text) }
        if case .events = operation.success.result {
            parts.parameters.append((arguments.settingsName, "How the stream goes on when it breaks off."))
        }
        parts.returns =
            switch operation.success.result {
            case .void: nil
            case .json, .text, .enveloped(_, isOptional: false): "The decoded answer."
            case .enveloped(_, isOptional: true): "The decoded answer; nil where there is nothing in it."
            case .pages: "The list; its pages are fetched as its items are asked for, and may then throw."
            case .page: "The page, a collection of its items."
            case .events: "The events as they come."
            case .jsonStream: "The values as they come."
            case .location: "The URL that the server redirects to; it is not followed."
            case .optionalJSON: "The decoded answer; nil where it is empty."
            case .bytes: "The answer's body as it arrives."
            case .oneOf: "The answer, a case for each that is documented."
            }
        if case .pages = operation.success.result {} else { parts.throwing = "`\(surroundings.errorName)`." }
        return DocumentationComment.lines(
            operation.documentation,
            fallback: "`\(operation.method) \(path(operation))`.",
            parts: texts.contains { $0.isDocumented } ? parts : nil,
            indentation: indentation
        )
    }

    private static func path(_ operation: Operation) -> String {
        let text = operation.path.map { piece in
            switch piece {
            case .literal(let text): text
            case .parameter(let index): "{\(operation.parameters[checked: index]?.wireName ?? "")}"
            }
        }
        return DocumentationText(text.joined().replacing("`", with: "")).joined
    }
}

/// The names of a method's arguments inside it, and names beside them that none of them hides.
struct ArgumentNames {
    /// Label and name as declared: `jobId`, `self self_`.
    let declarations: [String]
    /// The names in the body.
    let locals: [String]
    /// The names in the body without backticks, as doc comments mention them.
    let documented: [String]
    let requestName: String
    let settingsName: String
    /// `core`, or `self.core` where an argument has that name.
    let coreName: String

    init(_ arguments: [Argument]) {
        let names = arguments.map(\.name.text)
        var declarations: [String] = []
        var locals: [String] = []
        var documented: [String] = []
        for argument in arguments {
            let (declaration, local, name) = Self.names(of: argument.name, besides: names)
            declarations.append(declaration)
            locals.append(local)
            documented.append(name)
        }
        self.declarations = declarations
        self.locals = locals
        self.documented = documented
        requestName = Surroundings.freeName("request", besides: names)
        settingsName = Surroundings.freeName("settings", besides: names)
        coreName = names.contains("core") ? "self.core" : "core"
    }

    /// An argument as it is declared, and as the body names it.
    static func names(
        of argument: SwiftIdentifier,
        besides names: [String]
    ) -> (declaration: String, local: String, name: String) {
        let label = SwiftText.identifier(argument, .label)
        switch argument.text {
        // A parameter called `self` would hide the value itself; the others cannot be documented with their backticks.
        case "self", "Self", "inout", "let", "var": break
        default: return (label, SwiftText.identifier(argument, .declaration), argument.text)
        }
        let local = Surroundings.freeName(argument.text + "Value", besides: names)
        return ("\(label) \(local)", local, local)
    }
}
