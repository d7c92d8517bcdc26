import OpenAPIModel

/// What messages say of the form of a parameter or header.
enum SerializationWords {
    /// Words that follow `sent`; without a media type, the style decides.
    static func of(_ mediaType: String?) -> String { mediaType.map { "as '\($0)'" } ?? "as plain text" }
}

/// How a value with a given shape becomes text; styles that make the same text are equal.
struct Serialization: Equatable {
    private let style: ParameterStyle
    private let isExploded: Bool

    /// What a value may be: the more is possible, the more differences count.
    struct Shape: Equatable {
        let mayHaveParts: Bool
        let mayBeObject: Bool
    }

    init(_ style: ParameterStyle, _ explode: Bool, _ shape: Shape) {
        let isDelimited =
            switch style {
            case .form, .spaceDelimited, .pipeDelimited, .deepObject: true
            case .matrix, .label, .simple, .cookie: false
            }
        if !shape.mayHaveParts {
            // One value is one value: `name=value` in queries and cookies, as the style says in paths.
            self.style = isDelimited ? .form : style
            isExploded = false
        } else if !shape.mayBeObject, explode, isDelimited {
            // `name=1&name=2`, whatever would stand between the items of one piece.
            self.style = .form
            isExploded = true
        } else if !shape.mayBeObject, style == .simple {
            self.style = style
            isExploded = false
        } else {
            self.style = style
            isExploded = explode
        }
    }
}

extension DocumentComparison {
    /// What values may be under both schemas; everything where a schema does not say.
    ///
    /// Where one of them allows single values only, how lists are written does not matter.
    func shape(_ before: SchemaID?, _ now: SchemaID?) -> Serialization.Shape {
        let types = [types(before, old.schemas), types(now, new.schemas)]
        return Serialization.Shape(
            mayHaveParts: types.allSatisfy {
                $0 == nil || $0?.contains { $0 == .array || $0 == .object } == true
            },
            mayBeObject: types.contains { $0 == nil || $0?.contains(.object) == true }
        )
    }

    private func types(_ id: SchemaID?, _ arena: SchemaArena) -> [SchemaType]? {
        id.flatMap { arena[arena.resolved($0)].type?.value }
    }
}
