import OpenAPIModel
import SampleGeneration
import SchemaValidation
import YAMLModel

/// Makes things of samples and of what requests bring.
struct ThingComposer: Sendable {
    let samples: SampleGenerator
    private let frames = BoundedCache<Key, YAMLNode>(limit: 16 << 20)

    private struct Key: Hashable {
        let schema: SchemaID
        let ordinal: Int
    }

    init(samples: SampleGenerator) { self.samples = samples }

    private var schemas: SchemaArena { samples.schemas }

    /// One that a collection begins with.
    func seed(_ family: ThingFamily, _ ordinal: Int) -> ThingStore.Thing {
        thing(frame(family.schema, ordinal), family, ordinal) { _ in false }
    }

    /// A sample with what the request says in its place.
    func created(
        from body: YAMLNode?,
        _ family: ThingFamily,
        _ ordinal: Int,
        isTaken: (String) -> Bool
    ) -> ThingStore.Thing {
        let sample = frame(family.schema, ordinal)
        let given = unwrapped(body, family)
        var value = overlaid(sample, with: given, family, merging: false)
        if given?.mapping?[family.identifier] == nil, let slug = slug(of: given, family),
            !isTaken(slug.identifier ?? "")
        {
            value = value.setting(slug, at: [family.identifier])
            return thing(value, family, ordinal, isTaken: { _ in false })
        }
        let hasOwn = given?.mapping?[family.identifier]?.identifier != nil
        return thing(value, family, ordinal, isTaken: hasOwn ? { _ in false } : isTaken)
    }

    /// `Team One` has the canonical name `team-one` where the caller gives none.
    private func slug(of given: YAMLNode?, _ family: ThingFamily) -> YAMLNode? {
        guard ["canonical", "slug", "key", "code", "handle"].contains(PageNames.plain(family.identifier)),
            let name = given?.mapping?["name"]?.string ?? given?.mapping?["title"]?.string
        else { return nil }
        let words = name.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        let slug = YAMLNode(.string(words.joined(separator: "-")), at: samples.schemas[family.schema].range)
        guard !words.isEmpty, fitsIdentifier(slug, family) else { return nil }
        return slug
    }

    /// The same with all that the request says; what it leaves out stays, as much of it is not its to say.
    func replaced(_ value: YAMLNode, by body: YAMLNode?, _ family: ThingFamily) -> YAMLNode {
        overlaid(value, with: unwrapped(body, family), family, merging: false)
    }

    /// The same with the members that the request has, those of objects within it too (RFC 7396).
    func updated(_ value: YAMLNode, by body: YAMLNode?, _ family: ThingFamily) -> YAMLNode {
        overlaid(value, with: unwrapped(body, family), family, merging: true)
    }

    /// The thing by another schema of it: of a list's items, of an answer.
    func shown(
        _ thing: ThingStore.Thing,
        as schema: SchemaID,
        _ family: ThingFamily,
        identifier: String? = nil
    ) -> YAMLNode {
        if schemas.resolved(schema) == schemas.resolved(family.schema) { return thing.value }
        let sample = frame(schema, thing.ordinal)
        guard sample.mapping != nil else { return sample }
        var value = sample
        for member in schemas.members(of: schema) {
            let name = member.name == identifier ? family.identifier : member.name
            guard let stored = thing.value.mapping?[name] else { continue }
            let candidate = value.setting(stored, at: [member.name])
            if fits(candidate, schema) || !fits(value, schema) { value = candidate }
        }
        return value
    }

    /// A sample of an answer.
    func frame(_ schema: SchemaID, _ ordinal: Int) -> YAMLNode {
        let key = Key(schema: schema, ordinal: ordinal)
        if let frame = frames[key] { return frame }
        let frame = samples.value(of: schema, direction: .response, manner: .data(index: ordinal))
        frames.keep(frame, for: key, cost: frame.weight)
        return frame
    }

    // MARK: Parts

    /// With an identifier that the path's parameter can have and no other thing has.
    private func thing(
        _ value: YAMLNode,
        _ family: ThingFamily,
        _ ordinal: Int,
        isTaken: (String) -> Bool
    ) -> ThingStore.Thing {
        var value = value
        var identifier = value.mapping?[family.identifier]
        for turn in 0..<8 {
            if let identifier, let text = identifier.identifier, !text.isEmpty, !isTaken(text),
                fitsIdentifier(identifier, family)
            {
                return ThingStore.Thing(identifier: text, ordinal: ordinal, value: value)
            }
            let schema = (turn % 2 == 0 ? family.parameterSchema : nil) ?? family.schema
            let other = samples.value(
                of: schema,
                named: family.parameter,
                manner: .data(index: ordinal + turn * 1_009)
            )
            identifier = other.mapping == nil ? other : other.mapping?[family.identifier]
            value = value.setting(identifier, at: [family.identifier])
        }
        return ThingStore.Thing(identifier: identifier?.identifier ?? "", ordinal: ordinal, value: value)
    }

    private func fitsIdentifier(_ value: YAMLNode, _ family: ThingFamily) -> Bool {
        let property = schemas.member(family.identifier, of: family.schema)
        // A number in a path is a text of digits.
        let isNumber = family.parameterSchema.map { schemas.types(of: $0).contains(.string) } ?? true
        let sent = isNumber ? YAMLNode(.string(value.identifier ?? ""), at: value.range) : value
        let parameter = family.parameterSchema.map { fits(sent, $0) } ?? true
        return parameter && (property.map { fits(value, $0) } ?? true)
    }

    /// `{"team": {…}}` as a body is what stands within.
    private func unwrapped(_ body: YAMLNode?, _ family: ThingFamily) -> YAMLNode? {
        guard let mapping = body?.mapping, mapping.entries.count == 1, let only = mapping.entries.first,
            only.value.mapping != nil, schemas.member(only.key, of: family.schema) == nil
        else { return body }
        return only.value
    }

    /// With those members of a body that a thing has, and that leave it fitting.
    private func overlaid(
        _ value: YAMLNode,
        with body: YAMLNode?,
        _ family: ThingFamily,
        merging: Bool
    ) -> YAMLNode {
        guard let body = body?.mapping, value.mapping != nil else { return value }
        let known = schemas.members(of: family.schema)
        let whole =
            known.isEmpty
            ? body.entries : body.entries.filter { entry in known.contains { $0.name == entry.key } }
        let wasFitting = fits(value, family.schema)
        var value = value
        for entry in whole.prefix(1_000) where !isSecret(entry.key, known) {
            let old = value.mapping?[entry.key]
            let new = merging ? old.map { merged($0, entry.value) } ?? entry.value : entry.value
            if merging, entry.key == family.identifier { continue }
            let candidate = value.setting(new, at: [entry.key])
            if !wasFitting || fits(candidate, family.schema) {
                value = candidate
            } else if case .null = entry.value.content {
                let without = value.setting(nil, at: [entry.key])
                if fits(without, family.schema) { value = without }
            }
        }
        return value
    }

    private func isSecret(_ name: String, _ known: [SchemaProperty]) -> Bool {
        guard let property = known.first(where: { $0.name == name }) else { return false }
        return schemas[property.schema].writeOnly?.value == true
            || schemas[schemas.resolved(property.schema)].writeOnly?.value == true
    }

    private func merged(_ old: YAMLNode, _ new: YAMLNode) -> YAMLNode {
        guard old.mapping != nil, let changes = new.mapping else { return new }
        var value = old
        for entry in changes.entries {
            if case .null = entry.value.content {
                value = value.setting(nil, at: [entry.key])
            } else {
                let inner = value.mapping?[entry.key].map { merged($0, entry.value) } ?? entry.value
                value = value.setting(inner, at: [entry.key])
            }
        }
        return value
    }

    private func fits(_ value: YAMLNode, _ schema: SchemaID) -> Bool {
        let options = SchemaValidator.Options(direction: .response)
        return samples.validator.validate(value, against: schema, options: options).fits != false
    }
}
