import SDKModel
import SwiftSpelling

/// What an example does with the result of a call, by the shape of the result.
struct ResultUse {
    let operation: Operation
    let call: ExampleExpression
    let catalog: TypeCatalog
    var preparation: Preparation

    init(_ operation: Operation, call: ExampleExpression, catalog: TypeCatalog, preparation: Preparation) {
        self.operation = operation
        self.call = call
        self.catalog = catalog
        self.preparation = preparation
    }

    mutating func lines() -> [String] {
        switch operation.success.result {
        case .void: return call.lines("try await ")
        case .json(let type), .enveloped(let type, isOptional: false): return value(type)
        case .optionalJSON(let type), .enveloped(let type, isOptional: true): return optional(type)
        case .text: return bound("text") { ["print(\($0))"] }
        case .location: return bound("location") { ["print(\($0))"] }
        case .bytes:
            let (body, bytes) = (name("body"), name("bytes"))
            return call.lines("let \(body) = try await ")
                + ["let \(bytes) = try await \(body).collect(upTo: 10_000_000)", "print(\(bytes).count)"]
        case .pages(_, let item):
            let list = name(listName, else: "list")
            return call.lines("let \(list) = ") + loop("try await ", over: "\(list).items", of: item)
        case .page(_, let item): return list(item)
        case .events:
            return bound("events") {
                ["for try await event in \($0) {", "    print(event.type, event.text)", "}"]
            }
        case .jsonStream(let type):
            let stream = name("stream")
            return call.lines("let \(stream) = try await ") + loop("try await ", over: stream, of: type)
        case .oneOf(let union): return answers(union)
        }
    }

    /// The call with the shortest use of its result, for a `do` whose every failure is that of the call.
    mutating func attempt() -> [String] {
        switch operation.success.result {
        case .pages:
            let page = name("page")
            return call.lines("let \(page) = try await ", ".page()", indentation: 4)
                + ["print(\(page).count)"]
        case .json(let type), .enveloped(let type, isOptional: false):
            let result = name(Self.variable(for: type) ?? "result")
            return call.lines("let \(result) = try await ", indentation: 4)
                + ["print(\(Self.printed(result, of: type, catalog)))"]
        case .void: return call.lines("try await ", indentation: 4)
        case .optionalJSON, .enveloped, .text, .location, .bytes, .page, .events, .jsonStream, .oneOf:
            let result = name("result")
            return call.lines("let \(result) = try await ", indentation: 4) + ["print(\(result) as Any)"]
        }
    }

    private mutating func bound(_ wanted: String, then use: (String) -> [String]) -> [String] {
        let name = name(wanted)
        return call.lines("let \(name) = try await ") + use(name)
    }

    private mutating func value(_ type: TypeReference) -> [String] {
        if case .array(let item) = catalog.resolved(type) { return list(item) }
        let result = name(Self.variable(for: type) ?? "result")
        let printed = Self.printed(result, of: type, catalog)
        let lines = call.lines("let \(result) = try await ")
        guard printed == result, let (member, item) = Self.list(in: type, catalog) else {
            return lines + ["print(\(printed))"]
        }
        return lines + loop("", over: "\(result).\(member)", of: item)
    }

    private mutating func list(_ item: TypeReference) -> [String] {
        let list = name(listName, else: "list")
        return call.lines("let \(list) = try await ") + loop("", over: list, of: item)
    }

    private mutating func loop(_ effects: String, over sequence: String, of type: TypeReference) -> [String] {
        let item = name(Self.variable(for: type) ?? "item", else: "item")
        return [
            "for \(effects)\(item) in \(sequence) {",
            "    print(\(Self.printed(item, of: type, catalog)))", "}",
        ]
    }

    private mutating func optional(_ type: TypeReference) -> [String] {
        let result = name(Self.variable(for: type) ?? "result")
        return call.lines("let \(result) = try await ") + [
            "if let \(result) {", "    print(\(Self.printed(result, of: type, catalog)))", "}",
        ]
    }

    private mutating func answers(_ union: ResponseUnion) -> [String] {
        let answer = name("answer")
        var lines = call.lines("let \(answer) = try await ") + ["switch \(answer) {"]
        for example in union.cases.prefix(4) {
            let member = SwiftText.identifier(example.name, .member)
            switch example.payload {
            case .none: lines += ["case .\(member):", "    print(\(SwiftText.literal(example.name.text)))"]
            case .json(let type), .enveloped(let type, isOptional: false):
                let value = name(Self.variable(for: type) ?? "value")
                lines += [
                    "case .\(member)(let \(value)):", "    print(\(Self.printed(value, of: type, catalog)))",
                ]
            case .enveloped: lines += ["case .\(member)(let value):", "    print(value as Any)"]
            case .text: lines += ["case .\(member)(let text):", "    print(text)"]
            case .bytes:
                lines += ["case .\(member)(let body):", "    print(body.length ?? 0, \"bytes\")"]
            }
        }
        return lines + ["default:", "    print(\(answer))", "}"]
    }

    /// A name free for a local constant; another where it is long or a keyword.
    private mutating func name(_ wanted: String, else other: String = "result") -> String {
        let isKeyword = SwiftText.identifier(wanted, .declaration) != wanted
        return preparation.name(isKeyword || wanted.count > 24 ? other : wanted)
    }

    /// `teams` of `getTeams`.
    private var listName: String {
        let name = operation.name.text
        for verb in ["get", "list", "find", "search", "query", "fetch"] where name.hasPrefix(verb) {
            let rest = name.dropFirst(verb.count)
            if rest.first?.isUppercase == true, let word = Self.lowered(rest) { return word }
        }
        return "list"
    }
}

extension ResultUse {
    /// `job` for a value of the type `Job`; nil for types that say nothing of it.
    static func variable(for type: TypeReference) -> String? {
        guard case .named(let name, _) = type else { return nil }
        return lowered(name.last[...])
    }

    private static func lowered(_ word: Substring) -> String? {
        let capitals = word.prefix { $0.isUppercase }
        guard !capitals.isEmpty, word.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let count = capitals.count == 1 || capitals.count == word.count ? capitals.count : capitals.count - 1
        return word.prefix(count).lowercased() + word.dropFirst(count)
    }

    /// What of a value is worth printing: a property that names it, else all of it.
    static func printed(_ value: String, of type: TypeReference, _ catalog: TypeCatalog) -> String {
        let type = catalog.resolved(type)
        if case .optional = type { return "\(value) as Any" }
        guard case .named(let name, _) = type, case .object(let object) = catalog[name] else { return value }
        let properties = object.properties.filter { $0.deprecation == nil }
        for wanted in ["name", "title", "message", "status", "canonical", "id"] {
            guard let property = properties.first(where: { $0.name.text == wanted }),
                let text = text(of: property, in: value, catalog)
            else { continue }
            return text
        }
        return properties.lazy.filter { $0.presence == .required }
            .compactMap { text(of: $0, in: value, catalog) }.first ?? value
    }

    /// A property as `print` takes it; nil for those that say nothing in a line.
    private static func text(of property: Property, in value: String, _ catalog: TypeCatalog) -> String? {
        let member = "\(value).\(SwiftText.identifier(property.name, .member))"
        var isEnumeration = false
        switch property.type {
        case .string, .bool, .integer, .double, .decimal, .civilDate, .dateTime, .uuid: break
        case .named(let name, _):
            guard case .enumeration(let type) = catalog[name], type.rawType == .string else { return nil }
            isEnumeration = true
        case .float, .base64, .base64URL, .json, .array, .dictionary, .optional, .external, .body, .file,
            .part, .items, .void:
            return nil
        }
        switch property.presence {
        case .required: return member
        case .optional, .requiredNullable:
            if isEnumeration { return "\(member)?.rawValue ?? \"–\"" }
            return property.type == .string ? "\(member) ?? \"–\"" : nil
        case .optionalNullable: return nil
        }
    }

    /// The property of an answer that is a list of models around which the answer is: `entities`.
    static func list(in type: TypeReference, _ catalog: TypeCatalog) -> (member: String, item: TypeReference)?
    {
        guard case .named(let name, _) = catalog.resolved(type), case .object(let object) = catalog[name]
        else { return nil }
        for property in object.properties where property.deprecation == nil {
            guard case .array(let item) = property.type, case .named = item else { continue }
            let member = SwiftText.identifier(property.name, .member)
            switch property.presence {
            case .required: return (member, item)
            case .optional, .requiredNullable: return ("\(member) ?? []", item)
            case .optionalNullable: continue
            }
        }
        return nil
    }
}
