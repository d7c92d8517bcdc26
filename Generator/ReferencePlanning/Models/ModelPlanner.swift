import OpenAPIModel
import ReferenceModel
import SDKModel

/// Describes the models, and says what uses each.
struct ModelPlanner {
    let table: ModelTable
    let shapes: ShapePlanner
    let samples: SampleWriter

    func models(usedBy groups: [APIReference.OperationGroup]) -> [APIReference.Model] {
        let contents = table.entries.map { shapes.contents(of: $0) }
        let uses = uses(groups, contents)
        return zip(table.entries, contents).enumerated().map { index, model in
            let (entry, shape) = model
            return APIReference.Model(
                name: entry.name,
                anchor: entry.anchor,
                documentName: entry.documentName,
                swiftName: entry.type?.header.name.description ?? entry.answers?.name.text,
                parent: entry.parent,
                kind: kind(entry, shape),
                deprecation: shape.deprecation,
                schema: shape,
                sample: sample(entry, shape),
                declaration: declaration(entry),
                uses: uses[index],
                links: entry.schema.map { ExternalLinks.documentation(shapes.schemas[$0].externalDocs) } ?? []
            )
        }
    }

    private func sample(
        _ entry: ModelTable.Entry,
        _ shape: APIReference.SchemaShape
    ) -> APIReference.Sample? {
        guard entry.parent == nil, let schema = entry.schema else { return nil }
        return samples.sample(of: schema, shape)
    }

    private func kind(_ entry: ModelTable.Entry, _ shape: APIReference.SchemaShape) -> APIReference.Model.Kind
    {
        if entry.answers != nil { return .answers }
        if !shape.allowedValues.isEmpty { return .enumeration }
        return switch shape.structure {
        case .object(let object):
            object.properties.isEmpty && object.others != nil ? .dictionary : .object
        case .alternatives: .union
        case .array, .tuple: .array
        case .model: .alias
        case .plain: .value
        }
    }

    private func declaration(_ entry: ModelTable.Entry) -> [String] {
        if entry.answers != nil { return ["enum \(entry.name)"] }
        let name = entry.type?.header.name.description ?? entry.name
        switch entry.type {
        case .object(let object): return [object.isMutable ? "struct \(name)" : "final class \(name)"]
        case .enumeration, .wrapper: return ["struct \(name)"]
        case .union(let union): return [union.isIndirect ? "indirect enum \(name)" : "enum \(name)"]
        case .alias(let alias): return ["typealias \(name) = \(shapes.types(alias.type).text)"]
        case nil: return []
        }
    }

    /// By model; each user once, operations first.
    private func uses(
        _ groups: [APIReference.OperationGroup],
        _ contents: [APIReference.SchemaShape]
    ) -> [[APIReference.Model.Use]] {
        var uses = [[APIReference.Model.Use]](repeating: [], count: table.entries.count)
        func note(_ mentions: ModelMentions, as use: APIReference.Model.Use, besides own: Int? = nil) {
            for model in mentions.models where model.index != own && uses.indices.contains(model.index) {
                uses[model.index].append(use)
            }
        }
        for operation in groups.flatMap(\.operations) {
            var mentions = ModelMentions()
            mentions.add(operation)
            note(mentions, as: .operation(anchor: operation.anchor, id: operation.id))
        }
        for (index, shape) in contents.enumerated() {
            var mentions = ModelMentions()
            mentions.add(shape)
            note(mentions, as: .model(APIReference.ModelID(index: index)), besides: index)
        }
        return uses
    }
}
