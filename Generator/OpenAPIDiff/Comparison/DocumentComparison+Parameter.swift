import ChangeModel
import Diagnostics
import OpenAPIModel

/// One parameter in both documents.
extension DocumentComparison {
    mutating func compare(
        _ before: Referenceable<Parameter>,
        _ now: Referenceable<Parameter>,
        in use: Use,
        at site: @escaping Place
    ) {
        let title = use.operation == nil ? "" : now.value.title
        meet(before.location, now.location, in: use.request(title)) { comparison, use in
            let place = comparison.place(before.location, now.location, site)
            ParameterPair(old: before.value, new: now.value, place: place).compare(in: &comparison, to: use)
        }
    }
}

/// The two sides of one parameter, and what it is called, which is asked only when there is something to tell.
private struct ParameterPair {
    let old: Parameter
    let new: Parameter
    let place: Place

    func compare(in comparison: inout DocumentComparison, to use: Use) {
        compareRequired(in: &comparison, to: use)
        comparison.compareLifecycles(
            DeprecationSite(old.deprecated, old.extensions, old.range),
            DeprecationSite(new.deprecated, new.extensions, new.range),
            .parameter(new.title),
            place,
            to: use
        )
        compareSerialization(in: &comparison, to: use)
        compareSchemas(in: &comparison, to: use)
        comparison.compareWords(
            "description",
            old.description,
            new.description,
            old.range,
            new.range,
            to: use,
            at: place
        )
    }

    private func compareRequired(in comparison: inout DocumentComparison, to use: Use) {
        guard old.required.value != new.required.value else { return }
        let isRequired = new.required.value
        report(
            isRequired ? .parameterBecameRequired : .parameterBecameOptional,
            "the \(new.title) is \(isRequired ? "required" : "optional") now",
            "required",
            (old.required.range, "\(old.required.value)"),
            (new.required.range, "\(new.required.value)"),
            &comparison,
            use
        )
    }

    private func report(
        _ rule: ChangeRule,
        _ message: String,
        _ keyword: String,
        _ before: (range: SourceRange?, value: String),
        _ now: (range: SourceRange?, value: String),
        _ comparison: inout DocumentComparison,
        _ use: Use
    ) {
        comparison.report(
            rule,
            message,
            at: place() + "/" + keyword,
            old: Change.Side(before.range ?? old.range, value: before.value),
            new: Change.Side(now.range ?? new.range, value: now.value),
            placements: [.parameter],
            to: use
        )
    }
}

/// How values become text.
extension ParameterPair {
    private func compareSerialization(in comparison: inout DocumentComparison, to use: Use) {
        guard old.content.isEmpty, new.content.isEmpty, old.location.value == new.location.value else {
            return
        }
        compareStyle(in: &comparison, to: use)
        if old.allowReserved.value != new.allowReserved.value {
            report(
                new.allowReserved.value ? .reservedCharactersAllowed : .reservedCharactersForbidden,
                new.allowReserved.value
                    ? "the \(new.title) may have reserved characters unescaped now"
                    : "the \(new.title) may not have reserved characters unescaped any more",
                "allowReserved",
                (old.allowReserved.range, "\(old.allowReserved.value)"),
                (new.allowReserved.range, "\(new.allowReserved.value)"),
                &comparison,
                use
            )
        }
        if old.allowEmptyValue.value != new.allowEmptyValue.value {
            report(
                new.allowEmptyValue.value ? .emptyValueAllowed : .emptyValueForbidden,
                new.allowEmptyValue.value
                    ? "the \(new.title) may be sent without a value now"
                    : "the \(new.title) may not be sent without a value any more",
                "allowEmptyValue",
                (old.allowEmptyValue.range, "\(old.allowEmptyValue.value)"),
                (new.allowEmptyValue.range, "\(new.allowEmptyValue.value)"),
                &comparison,
                use
            )
        }
    }

    private func compareStyle(in comparison: inout DocumentComparison, to use: Use) {
        guard old.style.value != new.style.value || old.explode.value != new.explode.value else { return }
        let shape = comparison.shape(old.schema, new.schema)
        let formerly = Serialization(old.style.value, old.explode.value, shape)
        let present = Serialization(new.style.value, new.explode.value, shape)
        guard formerly != present else { return }
        if old.style.value != new.style.value {
            report(
                .parameterStyleChanged,
                "the \(new.title) has the style '\(new.style.value.rawValue)' now, had '\(old.style.value.rawValue)'",
                "style",
                (old.style.range, old.style.value.rawValue),
                (new.style.range, new.style.value.rawValue),
                &comparison,
                use
            )
        } else {
            report(
                .parameterExplodeChanged,
                "the \(new.title) is \(new.explode.value ? "exploded now" : "not exploded any more")",
                "explode",
                (old.explode.range, "\(old.explode.value)"),
                (new.explode.range, "\(new.explode.value)"),
                &comparison,
                use
            )
        }
    }

    private func reportRepeatable(
        _ before: SchemaID,
        _ now: SchemaID,
        in comparison: inout DocumentComparison,
        to use: Use
    ) {
        let (before, now) = (comparison.old.schemas[before].range, comparison.new.schemas[now].range)
        comparison.report(
            .parameterBecameRepeatable,
            "the \(new.title) may be given several times now",
            at: place() + "/schema",
            old: Change.Side(before),
            new: Change.Side(now),
            placements: [.parameter],
            to: use
        )
    }

    private func compareSchemas(in comparison: inout DocumentComparison, to use: Use) {
        if let before = old.schema, let now = new.schema {
            if let item = comparison.repeatedItem(of: new, insteadOf: before) {
                reportRepeatable(before, now, in: &comparison, to: use)
                comparison.meetSchemas(before, item, as: .parameter, "each", in: use)
            } else {
                comparison.meetSchemas(before, now, as: .parameter, in: use)
            }
            return
        }
        if let before = old.content.first, let now = new.content.first,
            MediaTypeName(before.name).base == MediaTypeName(now.name).base
        {
            if let before = before.value.schema, let now = now.value.schema {
                comparison.meetSchemas(before, now, as: .parameter, now.name(in: new), in: use)
            }
            return
        }
        guard !old.content.isEmpty || !new.content.isEmpty else { return }
        let words = (old.content.first?.name ?? "schema", new.content.first?.name ?? "schema")
        report(
            .parameterContentChanged,
            "the \(new.title) is sent \(SerializationWords.of(new.content.first?.name)) now"
                + " instead of \(SerializationWords.of(old.content.first?.name))",
            "content",
            (old.content.first?.nameRange, words.0),
            (new.content.first?.nameRange, words.1),
            &comparison,
            use
        )
        // Whatever the form, what is in it is compared too.
        if let before = old.schema ?? old.content.first?.value.schema,
            let now = new.schema ?? new.content.first?.value.schema
        {
            comparison.meetSchemas(before, now, as: .parameter, in: use)
        }
    }
}

extension SchemaID {
    fileprivate func name(in parameter: Parameter) -> String { parameter.content.first?.name ?? "" }
}
