import ChangeModel
import Diagnostics
import OpenAPIModel

/// Things under a name for use by reference: who came, who went, and those that no operation uses.
extension DocumentComparison {
    mutating func compareComponents() {
        let (formerly, present) = (old.components, new.components)
        reportNames("schema", "schemas", formerly.schemas, present.schemas) { $1.schemas[$0].range }
        reportNames("response", "responses", formerly.responses, present.responses) { value, _ in
            value.value.range
        }
        reportNames("parameter", "parameters", formerly.parameters, present.parameters) { value, _ in
            value.value.range
        }
        reportNames("request body", "requestBodies", formerly.requestBodies, present.requestBodies) {
            value,
            _ in value.value.range
        }
        reportNames("header", "headers", formerly.headers, present.headers) { value, _ in value.value.range }
        reportNames("callback", "callbacks", formerly.callbacks, present.callbacks) { value, _ in
            value.value.range
        }
        reportNames("link", "links", formerly.links, present.links) { value, _ in value.value.range }
        reportNames("path item", "pathItems", formerly.pathItems, present.pathItems) { value, _ in
            value.value.range
        }
        compareUnused(formerly.parameters, present.parameters, "parameters") {
            $0.compare($1, $2, in: .none, at: $4)
        }
        compareUnused(formerly.requestBodies, present.requestBodies, "requestBodies") {
            $0.compare($1, $2, in: .none, at: $4)
        }
        compareUnused(formerly.responses, present.responses, "responses") {
            $0.compare($1, $2, in: .none, at: $4)
        }
        compareUnused(formerly.headers, present.headers, "headers") {
            $0.compare($1, $2, name: $3, in: .none, at: $4)
        }
        compareUnused(formerly.callbacks, present.callbacks, "callbacks") {
            $0.compare($1, $2, name: $3, in: .none, at: $4)
        }
    }

    private mutating func reportNames<Value>(
        _ noun: String,
        _ section: String,
        _ formerly: [Named<Value>],
        _ present: [Named<Value>],
        _ range: (Value, Document) -> SourceRange
    ) {
        let oldNames = Set(formerly.map(\.name))
        let newNames = Set(present.map(\.name))
        for component in formerly where !newNames.contains(component.name) {
            report(
                .componentRemoved,
                "the \(noun) '\(component.name)' was removed",
                at: "#/components/\(section)/" + component.name.pointerToken,
                old: Change.Side(
                    component.nameRange.through(range(component.value, old)),
                    value: component.name
                ),
                to: .none
            )
        }
        for component in present where !oldNames.contains(component.name) {
            report(
                .componentAdded,
                "the \(noun) '\(component.name)' was added",
                at: "#/components/\(section)/" + component.name.pointerToken,
                new: Change.Side(
                    component.nameRange.through(range(component.value, new)),
                    value: component.name
                ),
                to: .none
            )
        }
    }

    private mutating func compareUnused<Value>(
        _ formerly: [Named<Referenceable<Value>>],
        _ present: [Named<Referenceable<Value>>],
        _ section: String,
        _ compare: (inout Self, Referenceable<Value>, Referenceable<Value>, String, @escaping Place) -> Void
    ) {
        guard !formerly.isEmpty, !present.isEmpty else { return }
        let partners = Dictionary(
            present.map { ($0.name, $0.value) },
            uniquingKeysWith: { first, _ in first }
        )
        for component in formerly {
            guard let now = partners[component.name], !wasMet(component.value.location, now.location) else {
                continue
            }
            let name = component.name
            compare(&self, component.value, now, name) { "#/components/\(section)/" + name.pointerToken }
        }
    }
}
