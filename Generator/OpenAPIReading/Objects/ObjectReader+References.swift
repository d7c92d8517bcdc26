import Diagnostics
import OpenAPIModel
import YAMLModel

extension ObjectReader {
    typealias Cache<Value: Sendable & Hashable> = WritableKeyPath<
        ObjectCache, [DocumentLocation: Boxed<Value>?]
    >

    /// An object in place or behind a chain of references; each is read once, however often it is named.
    mutating func referenceable<Value>(
        _ node: YAMLNode,
        _ kind: ObjectKind,
        at location: DocumentLocation,
        cache: Cache<Value>,
        read: (inout Self, ObjectNode) -> Value?
    ) -> Referenceable<Value>? {
        guard let entry = node.referenceEntry else {
            return cached(SourceTarget(location: location, node: node), kind, cache: cache, read: read).map {
                Referenceable(location: location, value: $0)
            }
        }
        guard let text = referenceText(entry), let target = end(of: text, kind, from: location) else {
            return nil
        }
        guard let value = cached(target, kind, cache: cache, read: read) else {
            if obstacle == nil { obstacle = .targetUnreadable(text.value) }
            return nil
        }
        let (summary, description) = overrides(beside: node, kind)
        let reference = Reference(
            text: text,
            target: target.location,
            summary: summary,
            description: description
        )
        return Referenceable(reference: reference, location: target.location, value: value)
    }

    /// The text of a `$ref`; reports one that is no text.
    mutating func referenceText(_ entry: YAMLMapping.Entry) -> Located<String>? {
        guard let text = entry.value.string else {
            reportObstacle(.referenceNotText(entry.value), at: entry.value.range)
            return nil
        }
        return Located(text, at: entry.value.range)
    }

    /// What a chain of references ends at; reports cycles and targets of another kind.
    private mutating func end(
        of text: Located<String>,
        _ kind: ObjectKind,
        from location: DocumentLocation
    ) -> SourceTarget? {
        guard var target = plausibleTarget(of: text, kind, from: location) else { return nil }
        guard target.node.referenceEntry != nil else { return target }
        var chain: [Located<String>] = [text]
        var places: [DocumentLocation: Int] = [location: 0]
        while let entry = target.node.referenceEntry {
            guard let next = referenceText(entry) else { return nil }
            if let start = places[target.location] {
                reportCycle(Array(chain[start...]))
                return nil
            }
            places[target.location] = chain.count
            chain.append(next)
            guard let further = plausibleTarget(of: next, kind, from: target.location) else { return nil }
            target = further
        }
        return target
    }

    private mutating func plausibleTarget(
        of text: Located<String>,
        _ kind: ObjectKind,
        from location: DocumentLocation
    ) -> SourceTarget? {
        guard let target = target(of: text.value, at: text.range, from: location),
            isPlausible(target, kind, text: text)
        else { return nil }
        return target
    }

    /// Reports a circle of references at the first of them in the sources, whoever found it.
    mutating func reportCycle(_ circle: [Located<String>]) {
        guard let first = circle.min(by: { $0.range < $1.range }) else { return }
        let others = circle.filter { $0 != first }.sorted { $0.range < $1.range }
        let message = DiagnosticMessage.referenceCycle(first.value)
        let notes = others.prefix(10).map { Diagnostic.Note("by way of '\($0.value)'", at: $0.range) }
        report(message, at: first.range, notes: notes)
        if obstacle == nil { obstacle = message }
    }

    /// Whether a target can be of a kind, as far as its place among the components shows.
    ///
    /// Bodies of requests and responses are alike enough to stand for each other, and do in real documents.
    mutating func isPlausible(_ target: SourceTarget, _ kind: ObjectKind, text: Located<String>) -> Bool {
        guard let found = componentKind(at: target.location.pointer), found != kind
        else { return true }
        let message = DiagnosticMessage.referenceWrongKind(text.value, found: found, wanted: kind)
        let bodies: Set<ObjectKind> = [.requestBody, .response]
        if bodies.contains(found), bodies.contains(kind) {
            report(message, at: text.range, severity: .warning)
            return true
        }
        reportObstacle(message, at: text.range)
        return false
    }

    /// What the section of named objects holds in which a value stands.
    private func componentKind(at pointer: JSONPointer) -> ObjectKind? {
        if version == .v2_0 {
            return pointer.count == 2 ? pointer.tokens.first.flatMap(ObjectKind.kind(ofSwaggerSection:)) : nil
        }
        guard pointer.count == 3, let section = pointer.parent?.last, pointer.tokens.first == "components"
        else { return nil }
        return ObjectKind.kind(ofSection: section)
    }

    private mutating func cached<Value>(
        _ target: SourceTarget,
        _ kind: ObjectKind,
        cache: Cache<Value>,
        read: (inout Self, ObjectNode) -> Value?
    ) -> Boxed<Value>? {
        if let known = objects[keyPath: cache][target.location] { return known }
        let opened = ObjectCache.OpenObject(kind: kind, location: target.location)
        guard !objects.open.contains(opened) else {
            // Only by way of callbacks, which nobody calls, can operations lead back to themselves.
            let isCallback = kind == .callback || kind == .pathItem
            let place = target.node.range.beginning
            reportObstacle(.objectContainsItself(kind), at: place, severity: isCallback ? .warning : nil)
            return nil
        }
        // Objects hold each other through references: far fewer levels than this make sense.
        guard objects.open.count < 32 else {
            reportObstacle(.objectNestedTooDeeply(kind), at: target.node.range.beginning)
            return nil
        }
        objects.open.append(opened)
        let value = object(target.node, kind, at: target.location).flatMap { read(&self, $0) }.map(Boxed.init)
        objects.open.removeLast()
        objects[keyPath: cache].updateValue(value, forKey: target.location)
        return value
    }

    /// Texts beside a `$ref`: they count in 3.1 and are ignored, like all else, in 3.0.
    private mutating func overrides(
        beside node: YAMLNode,
        _ kind: ObjectKind
    ) -> (Located<String>?, Located<String>?) {
        guard kind != .pathItem, let mapping = node.mapping, mapping.entries.count > 1 else {
            return (nil, nil)
        }
        let texts: Set<String> = version >= .v3_1 ? ["summary", "description"] : []
        let ignored = mapping.entries.filter {
            $0.key != "$ref" && !$0.key.hasPrefix("x-") && !texts.contains($0.key)
        }
        if let first = ignored.first {
            let areTexts = ignored.allSatisfy { ["summary", "description"].contains($0.key) }
            report(.siblingsIgnored(ignored.map(\.key)), at: first.keyRange, severity: areTexts ? .note : nil)
        }
        guard version >= .v3_1 else { return (nil, nil) }
        func text(_ key: String) -> Located<String>? {
            guard let value = mapping[key], let text = value.string else { return nil }
            return Located(text, at: value.range)
        }
        return (text("summary"), text("description"))
    }
}
