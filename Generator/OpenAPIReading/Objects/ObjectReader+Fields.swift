import Diagnostics
import OpenAPIModel
import YAMLModel

extension ObjectReader {
    /// A node as an object of a kind; reports what is no mapping, and keys that the kind does not have.
    ///
    /// A reference where the specification allows none is followed, as many tools do.
    mutating func object(_ node: YAMLNode, _ kind: ObjectKind, at location: DocumentLocation) -> ObjectNode? {
        var (node, location) = (node, location)
        if kind != .pathItem, kind != .schema {
            guard let target = followed(node, at: location, wanted: kind.name) else { return nil }
            (node, location) = (target.node, target.location)
        }
        guard case .mapping(let mapping) = node.content else {
            report(.wrongType(kind.name, must: "be a mapping", not: node), at: node.range)
            return nil
        }
        var extensions: [Extension] = []
        for entry in mapping.entries where entry.key.hasPrefix("x-") {
            extensions.append(Extension(name: entry.key, nameRange: entry.keyRange, value: entry.value))
        }
        let object = ObjectNode(
            kind: kind,
            location: location,
            range: node.range,
            entries: mapping.entries,
            extensions: extensions
        )
        if let fields = kind.fields(in: version) { check(object, fields) }
        return object
    }

    private mutating func check(_ object: ObjectNode, _ fields: [ObjectField]) {
        for entry in object.entries where !entry.key.hasPrefix("x-") {
            guard let field = fields.first(where: { $0.name == entry.key }) else {
                let isLater = version == .v2_0 && object.kind.isField(entry.key)
                report(
                    isLater
                        ? .fieldNotInSwagger(entry.key, of: object.kind)
                        : .unknownField(entry.key, of: object.kind, fields: fields),
                    at: entry.keyRange
                )
                continue
            }
            if field.since > version {
                report(.fieldOfLaterVersion(entry.key, field.since, version), at: entry.keyRange)
            }
        }
    }

    /// The node itself or, where it is a reference that the specification does not allow here, its target.
    mutating func followed(
        _ node: YAMLNode,
        at location: DocumentLocation,
        wanted: String
    ) -> SourceTarget? {
        var current = SourceTarget(location: location, node: node)
        guard node.referenceEntry != nil else { return current }
        var visited: Set<DocumentLocation> = [location]
        while let entry = current.node.referenceEntry, let text = entry.value.string {
            if unusualReferences.insert(wanted).inserted {
                report(.referenceUnusual(wanted), at: entry.value.range)
            }
            guard let target = target(of: text, at: entry.value.range, from: current.location) else {
                return nil
            }
            guard visited.insert(target.location).inserted else {
                report(.referenceCycle(text), at: entry.value.range)
                return nil
            }
            current = target
        }
        return current
    }

    /// The node that a reference names; reports why there is none.
    mutating func target(of text: String, at range: SourceRange, from location: DocumentLocation)
        -> SourceTarget?
    {
        switch sources.resolve(text, from: location, reporting: &log) {
        case .found(let target): return target
        case .failed(let message):
            reportObstacle(message, at: range)
            return nil
        }
    }

    mutating func string(_ key: String, of object: ObjectNode) -> Located<String>? {
        guard let entry = object.entry(key) else { return nil }
        return string(entry.value, called: "'\(key)'", at: object.location.appending(key))
    }

    /// Text; of a number or boolean its text as written, with a warning.
    mutating func string(
        _ node: YAMLNode,
        called name: @autoclosure () -> String,
        at location: DocumentLocation
    ) -> Located<String>? {
        switch node.content {
        case .string(let text):
            return Located(text, at: node.range)
        case .integer(let text), .number(let text):
            report(
                .wrongType(name(), must: "be a string", not: node, hint: "write '\(text)' in quotes"),
                at: node.range
            )
            return Located(text, at: node.range)
        case .bool(let value):
            report(
                .wrongType(name(), must: "be a string", not: node, hint: "write it in quotes"),
                at: node.range
            )
            return Located(value ? "true" : "false", at: node.range)
        case .mapping where node.referenceEntry?.value.string != nil:
            return referencedString(node, called: name(), at: location)
        case .null, .sequence, .mapping:
            report(.wrongType(name(), must: "be a string", not: node), at: node.range)
            return nil
        }
    }

    /// The text that a reference in place of a text leads to: not allowed, but done; a failure stops nothing.
    private mutating func referencedString(
        _ node: YAMLNode,
        called name: String,
        at location: DocumentLocation
    ) -> Located<String>? {
        guard let entry = node.referenceEntry, let text = entry.value.string else { return nil }
        report(.referenceUnusual(name), at: entry.value.range, severity: .warning)
        switch sources.prose(text, from: location) {
        case .success(let prose): return prose
        case .failure(let problem):
            report(problem.message, at: entry.value.range, severity: .warning)
            return nil
        case nil: break
        }
        switch sources.resolve(text, from: location, reporting: &log) {
        case .found(let target):
            return target.node.string.map { Located($0, at: target.node.range) }
        case .failed(let message):
            report(message, at: entry.value.range, severity: .warning)
            return nil
        }
    }

    /// As `string`, and reports that the object lacks it.
    mutating func requiredString(_ key: String, of object: ObjectNode) -> Located<String>? {
        guard object.has(key) else {
            report(.missingField(key, of: object.kind), at: object.range.beginning)
            return nil
        }
        return string(key, of: object)
    }

    mutating func bool(_ key: String, of object: ObjectNode) -> Located<Bool>? {
        guard let node = object.entry(key)?.value else { return nil }
        switch node.content {
        case .bool(let value):
            return Located(value, at: node.range)
        case .string("true"), .string("false"):
            let value = node.string == "true"
            report(
                .wrongType("'\(key)'", must: "be true or false", not: node, hint: "remove the quotes"),
                at: node.range
            )
            return Located(value, at: node.range)
        case .null, .integer, .number, .string, .sequence, .mapping:
            report(.wrongType("'\(key)'", must: "be true or false", not: node), at: node.range)
            return nil
        }
    }

    mutating func bool(_ key: String, of object: ObjectNode, default value: Bool) -> Defaulted<Bool> {
        guard let located = bool(key, of: object) else { return Defaulted(value) }
        return Defaulted(located.value, at: located.range)
    }

    /// A list under a key; nil when there is none.
    mutating func list(_ key: String, of object: ObjectNode) -> ListNode? {
        guard let entry = object.entry(key) else { return nil }
        let place = object.location.appending(key)
        guard let target = followed(entry.value, at: place, wanted: "'\(key)'") else { return nil }
        guard case .sequence(let nodes) = target.node.content else {
            report(.wrongType("'\(key)'", must: "be a list", not: target.node), at: target.node.range)
            return nil
        }
        return ListNode(location: target.location, range: target.node.range, nodes: nodes)
    }

    mutating func strings(_ key: String, of object: ObjectNode) -> Located<[Located<String>]>? {
        guard let list = list(key, of: object) else { return nil }
        let strings = list.elements.compactMap {
            string($0.node, called: "each element of '\(key)'", at: $0.location)
        }
        return Located(strings, at: list.range)
    }

    /// A map with keys that authors choose; nil when there is none.
    mutating func map(_ key: String, of object: ObjectNode, severity: Severity? = nil) -> MapNode? {
        guard let entry = object.entry(key) else { return nil }
        let place = object.location.appending(key)
        guard let target = followed(entry.value, at: place, wanted: "'\(key)'") else { return nil }
        guard case .mapping(let mapping) = target.node.content else {
            report(
                .wrongType("'\(key)'", must: "be a mapping", not: target.node),
                at: target.node.range,
                severity: severity
            )
            return nil
        }
        return MapNode(location: target.location, range: target.node.range, entries: mapping.entries)
    }

    /// The readable entries of a map, each read by a function.
    mutating func named<Value>(
        _ key: String,
        of object: ObjectNode,
        read: (inout Self, YAMLNode, DocumentLocation) -> Value?
    ) -> [Named<Value>] {
        guard let map = map(key, of: object) else { return [] }
        return map.entries.compactMap { entry in
            read(&self, entry.value, map.location.appending(entry.key)).map {
                Named(name: entry.key, nameRange: entry.keyRange, value: $0)
            }
        }
    }

    /// An object under a key, read by a function; nil when there is none.
    mutating func child<Value>(
        _ key: String,
        of object: ObjectNode,
        read: (inout Self, YAMLNode, DocumentLocation) -> Value?
    ) -> Value? {
        guard let entry = object.entry(key) else { return nil }
        return read(&self, entry.value, object.location.appending(key))
    }
}
