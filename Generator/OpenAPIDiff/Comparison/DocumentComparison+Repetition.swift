import ChangeModel
import OpenAPIModel

/// Parameters of one value that may be given several times now.
extension DocumentComparison {
    /// The schema of each value, if `name=1` goes on to be valid beside `name=1&name=2`.
    func repeatedItem(of parameter: Parameter, insteadOf before: SchemaID) -> SchemaID? {
        guard parameter.style.value == .form, parameter.explode.value, let schema = parameter.schema else {
            return nil
        }
        let single = old.schemas[old.schemas.resolved(before)]
        let list = new.schemas[new.schemas.resolved(schema)]
        guard let type = single.type?.value.first, single.type?.value.count == 1, Self.scalars.contains(type),
            list.type?.value == [.array], let items = list.items, (list.minItems?.value ?? 0) <= 1,
            list.allOf.isEmpty, list.anyOf.isEmpty, list.oneOf.isEmpty, list.not == nil, list.contains == nil,
            list.const == nil, list.enum == nil,
            new.schemas[new.schemas.resolved(items)].type?.value == [type]
        else { return nil }
        return items
    }

    private static let scalars: [SchemaType] = [.string, .integer, .number, .boolean]
}
