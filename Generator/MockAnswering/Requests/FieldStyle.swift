import OpenAPIModel

/// How the value of one parameter, or of one property of a form, is spelt.
///
/// Source: <https://spec.openapis.org/oas/v3.1.1#style-examples>
struct FieldStyle: Sendable, Hashable {
    let name: String
    let style: ParameterStyle
    let explode: Bool
    let encoding: TextEncoding

    /// What has to be undone in the pieces of a value.
    enum TextEncoding: Sendable, Hashable {
        case percent
        /// With a plus sign for a space.
        case form
        case none
    }

    func decoded(_ text: Substring) -> String? {
        switch encoding {
        case .percent: PercentText.decoded(text)
        case .form: PercentText.decoded(text, plusIsSpace: true)
        case .none: String(text)
        }
    }
}

// One text: a path segment or a header.
extension FieldStyle {
    /// The readings of a text, the likeliest first: as an array, an object or a scalar, as far as the shape allows.
    func readings(of text: Substring, _ shape: ValueShape) throws(FieldFailure) -> [FieldText] {
        switch style {
        case .label:
            guard text.first == "." else { throw .style("must start with '.'") }
            return try pieces(of: text.dropFirst(), separator: explode ? "." : ",", shape)
        case .matrix: return try matrix(text, shape)
        case .simple, .form, .spaceDelimited, .pipeDelimited, .deepObject, .cookie:
            return try pieces(of: text, separator: ",", shape)
        }
    }

    /// Values between separators; those of objects are pairs with `=` if exploded, names and values in turn if not.
    func pieces(
        of text: Substring,
        separator: Character,
        _ shape: ValueShape
    ) throws(FieldFailure) -> [FieldText] {
        var readings: [FieldText] = []
        let pieces = text.isEmpty ? [] : text.split(separator: separator, omittingEmptySubsequences: false)
        if shape.allowsObject, let members = try members(pieces) { readings.append(.members(members)) }
        if shape.allowsArray {
            let list = FieldText.list(try texts(pieces))
            if pieces.count == 1, shape.allowsScalar {
                readings.append(.text(try decodedOrFail(text)))
                readings.append(list)
                return readings
            }
            readings.append(list)
            // Nothing may as well be one empty item.
            if text.isEmpty { readings.append(.list(try texts([text]))) }
        }
        if shape.allowsScalar || readings.isEmpty { readings.append(.text(try decodedOrFail(text))) }
        return readings
    }

    private func matrix(_ text: Substring, _ shape: ValueShape) throws(FieldFailure) -> [FieldText] {
        guard text.first == ";" else { throw .style("must start with ';'") }
        let pairs = QueryPair.pairs(betweenSemicolons: text.dropFirst())
        if explode, shape.allowsObject, !pairs.contains(where: { $0.name == name }) {
            return [.members(try members(of: pairs))]
        }
        let values = pairs.filter { $0.name == name }.map(\.value)
        guard let first = values.first, values.count == pairs.count else {
            throw .style("must start with ';\(name)'")
        }
        if values.count > 1 || explode, shape.allowsArray { return [.list(try texts(values))] }
        guard values.count == 1 else { throw .repeated }
        return try pieces(of: first, separator: ",", shape)
    }

    func texts(_ pieces: [Substring]) throws(FieldFailure) -> [FieldText] {
        try pieces.map { piece throws(FieldFailure) in
            .text(try decodedOrFail(encoding == .none ? HeaderList.trimmed(piece) : piece))
        }
    }

    /// Nil where the pieces are no members.
    private func members(_ pieces: [Substring]) throws(FieldFailure) -> [FieldText.Member]? {
        if explode {
            var members: [FieldText.Member] = []
            for piece in pieces {
                let halves = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard halves.count == 2 else { return nil }
                members.append(try member(halves[0], halves[1]))
            }
            return members
        }
        guard pieces.count.isMultiple(of: 2) else { return nil }
        return try stride(from: 0, to: pieces.count, by: 2).map { index throws(FieldFailure) in
            try member(pieces[index], pieces[index + 1])
        }
    }

    private func member(_ name: Substring, _ value: Substring) throws(FieldFailure) -> FieldText.Member {
        let (name, value) =
            encoding == .none ? (HeaderList.trimmed(name), HeaderList.trimmed(value)) : (name, value)
        return FieldText.Member(name: try decodedOrFail(name), value: .text(try decodedOrFail(value)))
    }

    private func members(of pairs: [QueryPair]) throws(FieldFailure) -> [FieldText.Member] {
        try pairs.map { pair throws(FieldFailure) in
            FieldText.Member(name: pair.name, value: .text(try decodedOrFail(pair.value)))
        }
    }

    func decodedOrFail(_ text: Substring) throws(FieldFailure) -> String {
        guard let decoded = decoded(text) else { throw .encoding }
        return decoded
    }
}
