import OpenAPIModel

// Pairs: a query, a form, cookies.
extension FieldStyle {
    /// The readings of the pairs that belong to this value; nil where there is none.
    ///
    /// The members of an exploded object leave alone the names in `others`, which belong to other parameters.
    func readings(
        of pairs: [QueryPair],
        besides others: Set<String>,
        _ shape: ValueShape
    ) throws(FieldFailure) -> [FieldText]? {
        if style == .deepObject, let tree = try DeepObject.read(self, pairs) { return [tree] }
        let own = pairs.filter { $0.name == name || (shape.allowsArray && $0.name == name + "[]") }
        if own.isEmpty {
            guard explode, style != .deepObject, shape.allowsObject else { return nil }
            let members = try exploded(pairs, besides: others, shape)
            return members.isEmpty ? nil : [.members(members)]
        }
        if shape.allowsArray, explode || own.count > 1 {
            let list = FieldText.list(try texts(own.map(\.value)))
            guard own.count == 1, let text = own.first?.value else { return [list] }
            if shape.allowsScalar { return [.text(try decodedOrFail(text)), list] }
            // A list that is not exploded although it should be.
            let split = try separated(text, shape)
            return text.isEmpty ? [.list([]), list] : [list] + split.filter { $0 != list }
        }
        guard own.count == 1, let text = own.first?.value else { throw .repeated }
        return try separated(text, shape)
    }

    /// One text with all that the value holds.
    private func separated(_ text: Substring, _ shape: ValueShape) throws(FieldFailure) -> [FieldText] {
        let whole = FieldStyle(name: name, style: style, explode: false, encoding: encoding)
        guard shape.allowsArray || shape.allowsObject else { return [.text(try decodedOrFail(text))] }
        switch style {
        case .spaceDelimited:
            let text = text.replacing("%20", with: "+")
            return try whole.pieces(of: text[...], separator: "+", shape)
        case .pipeDelimited:
            let text = text.replacing("%7C", with: "|").replacing("%7c", with: "|")
            return try whole.pieces(of: text[...], separator: "|", shape)
        case .simple, .label, .matrix, .form, .deepObject, .cookie:
            let readings = try whole.pieces(of: text, separator: ",", shape)
            // Many clients encode the commas of a list as well.
            guard !text.contains(","), text.firstRange(of: "%2C") ?? text.firstRange(of: "%2c") != nil else {
                return readings
            }
            let plain = text.replacing("%2C", with: ",").replacing("%2c", with: ",")
            return readings + (try whole.pieces(of: plain[...], separator: ",", shape))
        }
    }

    /// The members of an object that stand side by side with other parameters.
    private func exploded(
        _ pairs: [QueryPair],
        besides others: Set<String>,
        _ shape: ValueShape
    ) throws(FieldFailure) -> [FieldText.Member] {
        let names = Set(shape.properties.map(\.name))
        let takesRest = !shape.additional.isEmpty || names.isEmpty
        var members: [FieldText.Member] = []
        for (name, same) in QueryPair.groups(pairs)
        where names.contains(name) || (takesRest && !others.contains(name)) {
            let isList = same.count > 1 || shape.shape(of: name).allowsArray
            let texts = try texts(same.map(\.value))
            members.append(
                FieldText.Member(name: name, value: isList ? .list(texts) : texts.first ?? .text(""))
            )
        }
        return members
    }
}

/// `name[key]=value`, keys within keys included, and lists as `name[key][]` or with numbers.
enum DeepObject {
    private struct Entry {
        var keys: ArraySlice<String>
        let text: FieldText
    }

    /// Nil where no pair belongs to the style's parameter.
    static func read(_ style: FieldStyle, _ pairs: [QueryPair]) throws(FieldFailure) -> FieldText? {
        var entries: [Entry] = []
        for pair in pairs {
            guard pair.name.hasPrefix(style.name + "["), pair.name.hasSuffix("]") else { continue }
            let keys = pair.name.dropFirst(style.name.count + 1).dropLast()
                .split(separator: "][", omittingEmptySubsequences: false).map(String.init)
            guard keys.count <= depthLimit else { throw .style("is nested too deeply") }
            entries.append(Entry(keys: keys[...], text: .text(try style.decodedOrFail(pair.value))))
        }
        return entries.isEmpty ? nil : build(entries)
    }

    private static let depthLimit = 16

    private static func build(_ entries: [Entry]) -> FieldText {
        let leaves = entries.filter(\.keys.isEmpty).map(\.text)
        if let leaf = leaves.first { return leaves.count > 1 ? .list(leaves) : leaf }
        var order: [String] = []
        var groups: [String: [Entry]] = [:]
        for entry in entries {
            guard let key = entry.keys.first else { continue }
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(Entry(keys: entry.keys.dropFirst(), text: entry.text))
        }
        if order == [""], let items = groups[""] {
            return .list(items.allSatisfy(\.keys.isEmpty) ? items.map(\.text) : [build(items)])
        }
        let members = order.map { FieldText.Member(name: $0, value: build(groups[$0] ?? [])) }
        let isList = order.enumerated().allSatisfy { $0.element == String($0.offset) }
        return isList ? .list(members.map(\.value)) : .members(members)
    }
}
