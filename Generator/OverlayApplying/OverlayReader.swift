package import Diagnostics
package import YAMLModel

/// Reads overlays; what the specification does not know is an error with its place.
package struct OverlayReader {
    private var log: DiagnosticLog

    /// Nil after an error.
    package static func read(_ root: YAMLNode, reporting log: inout DiagnosticLog) -> Overlay? {
        var reader = OverlayReader(log: DiagnosticLog())
        let overlay = reader.overlay(root)
        let hasErrors = reader.log.hasErrors
        for finding in reader.log.diagnostics {
            log.report(
                DiagnosticMessage(finding.rule, finding.message, hint: finding.hint),
                at: finding.range
            )
        }
        return hasErrors ? nil : overlay
    }

    private mutating func overlay(_ root: YAMLNode) -> Overlay? {
        guard let mapping = mapping(root, "an overlay", fields: ["overlay", "info", "extends", "actions"])
        else { return nil }
        let version = version(mapping, of: root)
        readInfo(mapping, of: root)
        let extends = string(mapping, "extends").map {
            Overlay.Extends(reference: $0.text, range: $0.node.range)
        }
        guard let list = mapping["actions"] else {
            log.report(.overlayFieldMissing("actions", of: "an overlay"), at: root.range)
            return nil
        }
        guard let nodes = list.sequence else {
            log.report(.overlayWrongKind("actions", expected: "a sequence", found: list), at: list.range)
            return nil
        }
        if nodes.isEmpty { log.report(.overlayWithoutActions, at: list.range) }
        let actions = nodes.compactMap { action($0) }
        guard let version else { return nil }
        return Overlay(extends: extends, actions: actions, version: version, range: root.range)
    }

    private mutating func version(_ mapping: YAMLMapping, of root: YAMLNode) -> OverlayVersion? {
        guard mapping["overlay"] != nil else {
            log.report(.overlayFieldMissing("overlay", of: "an overlay"), at: root.range)
            return nil
        }
        guard let (text, node) = string(mapping, "overlay") else { return nil }
        // Patch versions change nothing.
        switch text.split(separator: ".", omittingEmptySubsequences: false).prefix(2).joined(separator: ".") {
        case "1.0": return .v1_0
        case "1.1": return .v1_1
        default:
            log.report(.overlayVersionUnsupported(text), at: node.range)
            return nil
        }
    }

    private mutating func readInfo(_ overlay: YAMLMapping, of root: YAMLNode) {
        guard let node = overlay["info"] else {
            log.report(.overlayFieldMissing("info", of: "an overlay"), at: root.range)
            return
        }
        guard let info = mapping(node, "'info'", fields: ["title", "version", "description"]) else { return }
        for field in ["title", "version"] {
            if info[field] == nil {
                log.report(.overlayFieldMissing(field, of: "'info'"), at: node.range)
            } else {
                _ = string(info, field)
            }
        }
    }

    private mutating func action(_ node: YAMLNode) -> OverlayAction? {
        let fields = ["target", "description", "update", "remove"]
        guard let mapping = mapping(node, "an action", fields: fields, unsupported: ["copy"]) else {
            return nil
        }
        _ = string(mapping, "description")
        let effect = effect(mapping, of: node)
        guard mapping["target"] != nil else {
            log.report(.overlayFieldMissing("target", of: "an action"), at: node.range)
            return nil
        }
        guard let (text, target) = string(mapping, "target") else { return nil }
        do throws(PathError) {
            let query = try PathParser.parse(text)
            return effect.map {
                OverlayAction(target: query, text: text, targetRange: target.range, effect: $0)
            }
        } catch {
            log.report(.overlayTargetInvalid(text, error), at: target.range)
            return nil
        }
    }

    private mutating func effect(_ mapping: YAMLMapping, of node: YAMLNode) -> OverlayAction.Effect? {
        var removes = false
        if let remove = mapping["remove"] {
            guard case .bool(let value) = remove.content else {
                log.report(
                    .overlayWrongKind("remove", expected: "a boolean", found: remove),
                    at: remove.range
                )
                return nil
            }
            removes = value
        }
        let update = mapping["update"]
        if removes {
            if let update { log.report(.overlayUpdateIgnored, at: update.range) }
            return .remove
        }
        if let update { return .update(update) }
        log.report(.overlayActionEmpty, at: node.range)
        return nil
    }

    // MARK: - Kinds

    private mutating func mapping(
        _ node: YAMLNode,
        _ name: String,
        fields: [String],
        unsupported: [String] = []
    ) -> YAMLMapping? {
        guard let mapping = node.mapping else {
            log.report(.overlayNotMapping(name, found: node), at: node.range)
            return nil
        }
        for entry in mapping.entries where !fields.contains(entry.key) && !entry.key.hasPrefix("x-") {
            log.report(
                unsupported.contains(entry.key)
                    ? .overlayFieldUnsupported(entry.key) : .overlayUnknownField(entry.key, allowed: fields),
                at: entry.keyRange
            )
        }
        return mapping
    }

    private mutating func string(_ mapping: YAMLMapping, _ key: String) -> (text: String, node: YAMLNode)? {
        guard let node = mapping[key] else { return nil }
        guard let text = node.string else {
            log.report(.overlayWrongKind(key, expected: "a string", found: node), at: node.range)
            return nil
        }
        return (text, node)
    }
}
