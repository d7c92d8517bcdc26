import Diagnostics
import OpenAPIModel
import SDKConfiguration
import SDKModel

/// Every schema that gets a top-level name: those of components, and targets of references elsewhere.
struct NamedSchemas {
    struct Entry {
        let id: SchemaID
        /// The document's name: what `names.types` refers to.
        let source: String
        let proposed: String
        let range: SourceRange
    }

    /// Components first, then other targets, in source order.
    let entries: [Entry]

    init(document: Document, configuration: SDKConfiguration, libraryPath: (SourceFileID) -> String) {
        let arena = document.schemas
        var entries: [Entry] = []
        var seen: Set<SchemaID> = []
        let overrides = Dictionary(
            configuration.names.types.map { ($0.from, $0.to) },
            uniquingKeysWith: { first, _ in first }
        )
        func add(_ id: SchemaID, source: String, proposed: String, range: SourceRange) {
            guard seen.insert(id).inserted else { return }
            entries.append(
                Entry(id: id, source: source, proposed: overrides[source] ?? proposed, range: range)
            )
        }
        let own = Set(document.components.schemas.map(\.value))
        for component in document.components.schemas {
            // A component that is nothing but a reference into another file names the schema there.
            let target = arena[component.value].isPlainReference ? arena.resolved(component.value) : nil
            let isIndexed = target.map { !own.contains($0) && !seen.contains($0) } ?? false
            add(
                isIndexed ? target ?? component.value : component.value,
                source: component.name,
                proposed: SwiftNaming.typeName(component.name),
                range: component.nameRange
            )
        }
        for id in arena.ids {
            guard let target = arena[id].reference?.target, !seen.contains(target) else { continue }
            let location = arena[target].location
            let source = Self.name(of: location, path: libraryPath(location.file))
            add(target, source: source, proposed: SwiftNaming.typeName(source), range: arena[target].range)
        }
        self.entries = entries
    }

    /// The last words of a pointer that say something: `Pet` of `#/$defs/Pet`, `Pet items` of
    /// `#/components/schemas/Pet/items`, the file's name where the pointer is empty.
    private static func name(of location: DocumentLocation, path: String) -> String {
        let structural: Set<String> = [
            "properties", "items", "schema", "schemas", "components", "definitions", "$defs", "content",
            "allOf",
            "oneOf", "anyOf", "additionalProperties", "paths", "responses", "parameters", "requestBody",
            "application/json",
        ]
        let tokens = location.pointer.tokens
        let file = path.split(separator: "/").last.map { name in
            name.split(separator: ".").first.map(String.init) ?? String(name)
        }
        guard let last = tokens.last else { return file ?? "Schema" }
        if !structural.contains(last), !last.allSatisfy(\.isNumber) {
            let parent = tokens.dropLast().last ?? ""
            if ["schemas", "$defs", "definitions"].contains(parent) || tokens.count == 1 { return last }
        }
        let words = tokens.filter {
            !["components", "schemas", "schema", "content", "properties"].contains($0)
        }
        return words.suffix(5).joined(separator: " ")
    }
}
