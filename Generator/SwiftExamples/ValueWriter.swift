import SDKModel
import SwiftSpelling
import YAMLModel

/// Writes values of the SDK's types as Swift makes them.
///
/// A value is made like a sample of it, JSON as it is on the wire, or without one up from its type.
struct ValueWriter: Sendable {
    let catalog: TypeCatalog
    let typeText: TypeText
    var preparation: Preparation
    /// Models that may still be written: a type may ask for more than anybody reads.
    var budget = 60

    /// Models within models: deeper ones keep to what they must have, and then come the limits of recursion.
    static let fullDepth = 2
    static let maximumDepth = 12

    /// Where a value stands.
    struct Place {
        /// What a local constant for it would be called.
        let name: String
        /// True where an optional value fits as it is.
        var takesOptional: Bool
        /// Models around it.
        let depth: Int
        /// Of bytes, where that is known.
        var mediaType: String?

        /// Of an item, a value of a dictionary, what a union wraps.
        var inside: Place {
            Place(name: name, takesOptional: false, depth: depth + 1, mediaType: mediaType)
        }
    }

    /// A value that always compiles: like the sample if that fits, else made up, and if nothing else can be written,
    /// read from JSON.
    mutating func argument(_ type: TypeReference, like sample: YAMLNode?, at place: Place)
        -> ExampleExpression
    {
        if let sample, let value = value(type, like: sample, at: place) { return value }
        return value(type, like: nil, at: place) ?? read(type, from: sample, at: place)
    }

    /// Nil where the sample does not fit the type, or the type has no end.
    mutating func value(
        _ type: TypeReference,
        like sample: YAMLNode?,
        at place: Place
    ) -> ExampleExpression? {
        guard place.depth <= Self.maximumDepth else { return nil }
        let before = preparation
        let value = unchecked(type, like: sample, at: place)
        // What was prepared for a part of a value that came to nothing is not needed.
        if value == nil { preparation = before }
        return value
    }

    private mutating func unchecked(
        _ type: TypeReference,
        like sample: YAMLNode?,
        at place: Place
    ) -> ExampleExpression? {
        switch type {
        case .string, .bool, .integer, .double, .float, .decimal: primitive(type, like: sample)
        case .civilDate, .dateTime, .uuid: checkedText(type, like: sample, at: place)
        case .base64, .base64URL: bytes(type, like: sample)
        case .json: json(sample)
        case .array(let item), .items(let item): array(item, like: sample, at: place)
        case .dictionary(let value): dictionary(value, like: sample, at: place)
        case .optional(let wrapped): optional(wrapped, like: sample, at: place)
        case .named(let name, _): named(name, like: sample, at: place)
        case .external(let external): self.external(external, like: sample, at: place)
        case .body: body(sample, at: place)
        case .file: file("FilePart", at: place)
        case .part: ExampleExpression(".text(\"note\", \(text(sample)))")
        case .void: ExampleExpression("()")
        }
    }

    private mutating func array(
        _ item: TypeReference,
        like sample: YAMLNode?,
        at place: Place
    ) -> ExampleExpression? {
        // A model in a list is no deeper than one without.
        var inside = place
        inside.takesOptional = false
        guard let sample else {
            if place.depth >= Self.fullDepth { return .array([]) }
            return .array([value(item, like: nil, at: inside)].compactMap(\.self))
        }
        guard let samples = sample.sequence else { return nil }
        var items: [ExampleExpression] = []
        for sample in samples.prefix(2) {
            guard let value = value(item, like: sample, at: inside) else { return nil }
            items.append(value)
        }
        return .array(items)
    }

    private mutating func dictionary(
        _ type: TypeReference,
        like sample: YAMLNode?,
        at place: Place
    ) -> ExampleExpression? {
        guard let sample else { return .dictionary([]) }
        guard let mapping = sample.mapping else { return nil }
        return entries(type, mapping.entries.prefix(2).map { ($0.key, $0.value) }, at: place)
    }

    /// A dictionary literal; nil where a value does not fit.
    mutating func entries(
        _ type: TypeReference,
        _ samples: [(key: String, value: YAMLNode)],
        at place: Place
    ) -> ExampleExpression? {
        var entries: [(key: String, value: ExampleExpression)] = []
        for (key, sample) in samples {
            guard let value = value(type, like: sample, at: place.inside) else { return nil }
            entries.append((SwiftText.literal(key), value))
        }
        return .dictionary(entries)
    }

    private mutating func optional(
        _ wrapped: TypeReference,
        like sample: YAMLNode?,
        at place: Place
    ) -> ExampleExpression? {
        if case .null? = sample?.content { return ExampleExpression("nil") }
        return value(
            wrapped,
            like: sample,
            at: Place(name: place.name, takesOptional: true, depth: place.depth)
        )
    }

    private mutating func external(
        _ type: ExternalType,
        like sample: YAMLNode?,
        at place: Place
    ) -> ExampleExpression? {
        if let module = type.module { preparation.need(SwiftText.identifier(module, .declaration)) }
        return read(.external(type), from: sample, at: place)
    }

    private mutating func body(_ sample: YAMLNode?, at place: Place) -> ExampleExpression {
        guard let type = place.mediaType, FileExtension.isBinary(type) else {
            return ExampleExpression("HTTPBody(\(text(sample)))")
        }
        return file("HTTPBody", at: place)
    }

    /// A file of the disk: what programs mostly send where bytes are asked for.
    private mutating func file(_ type: String, at place: Place) -> ExampleExpression {
        preparation.need("Foundation")
        let end = FileExtension.text(of: place.mediaType ?? "")
        // Bodies are called by their media types: `png`.
        let name = (place.name == end || place.name == "body" ? "file" : place.name) + "." + end
        return preparation.binding(
            "try \(type)(contentsOf: URL(filePath: \(SwiftText.literal(name))))",
            as: place.name
        )
    }

    /// A value read from JSON text, under a name of its own.
    private mutating func read(
        _ type: TypeReference,
        from sample: YAMLNode?,
        at place: Place
    ) -> ExampleExpression {
        let json = SwiftText.literal(sample?.jsonText() ?? "{}")
        return preparation.binding(
            "try JSON.decode(\(typeText(type)).self, from: \(json))",
            as: place.name
        )
    }
}
