import OpenAPIModel

extension PathPairing {
    /// Makes one pair of an operation that is gone and the only new one that is the same.
    ///
    /// The same is who has the `operationId`, else who has the same method, parameters, body and answers by name.
    /// Operations that the reader had to leave out of the other document are not gone.
    mutating func findMoved(in old: Document, _ new: Document) {
        join { $0.operation.declaredOperationId?.value }
        join { $0.operation.declaredOperationId == nil ? Self.contents(of: $0) : nil }
        leaveOut(old.incomparable, new.incomparable)
    }

    private mutating func join(by key: (OperationSite) -> String?) {
        var gone: [String: [Int]] = [:]
        var added: [String: [Int]] = [:]
        for (index, pair) in pairs.enumerated() {
            switch (pair.old, pair.new) {
            case (let site?, nil): if let key = key(site) { gone[key, default: []].append(index) }
            case (nil, let site?): if let key = key(site) { added[key, default: []].append(index) }
            case (_, _): break
            }
        }
        guard !gone.isEmpty, !added.isEmpty else { return }
        var joined = pairs
        var superfluous: Set<Int> = []
        for (index, pair) in pairs.enumerated() {
            guard pair.new == nil, let site = pair.old, let key = key(site),
                let candidates = added[key], candidates.count == 1, gone[key]?.count == 1
            else { continue }
            joined[candidates[0]] = OperationPair(old: site, new: pairs[candidates[0]].new, isMoved: true)
            superfluous.insert(index)
        }
        if superfluous.isEmpty { return }
        setPairs(joined.enumerated().filter { !superfluous.contains($0.offset) }.map(\.element))
    }

    /// Everything by which callers would know the operation again, but not its address; nil if that is too little.
    private static func contents(of site: OperationSite) -> String? {
        let operation = site.operation
        let parameters = operation.effectiveParameters(in: site.pathItem.value).map(\.value)
            .map { $0.location.value == .path ? "path" : "\($0.location.value.rawValue):\($0.name.value)" }
        let answers = operation.responses.entries.map { entry in
            "\(entry.status.value)=" + entry.response.value.content.map(\.name).joined(separator: ",")
        }
        let body = operation.requestBody?.value.content.map(\.name) ?? []
        let words = (operation.summary ?? operation.description)?.value
        guard let words, !words.isEmpty else { return nil }
        return [
            site.method.value.name, words, parameters.joined(separator: ","), body.joined(separator: ","),
            answers.joined(separator: ";"),
        ].joined(separator: "\n")
    }

    /// What one document has and the reader could not make sense of in the other is neither added nor removed.
    private mutating func leaveOut(_ old: [OmittedOperation], _ new: [OmittedOperation]) {
        guard !old.isEmpty || !new.isEmpty else { return }
        let oldKeys = Set(old.map { $0.method.name + PathTemplate.anonymised($0.path) })
        let newKeys = Set(new.map { $0.method.name + PathTemplate.anonymised($0.path) })
        setPairs(
            pairs.filter { pair in
                switch (pair.old, pair.new) {
                case (let site?, nil): !newKeys.contains(Self.key(of: site))
                case (nil, let site?): !oldKeys.contains(Self.key(of: site))
                case (_, _): true
                }
            }
        )
    }

    private static func key(of site: OperationSite) -> String {
        site.method.value.name + PathTemplate.anonymised(site.path.value)
    }
}

extension Document {
    /// Operations of which too little could be read to compare them.
    var incomparable: [OmittedOperation] {
        if omitted.isEmpty { return [] }
        let known = Set(paths.entries.map(\.template.value))
        return omitted.filter { $0.operation == nil || !known.contains($0.path) }
    }
}
