import Diagnostics
import OpenAPIModel
import YAMLModel

/// The files of a run and the way from a reference to the node it names.
struct SourceTree: Sendable {
    let root: SourceFileID
    private(set) var library: SourceLibrary
    private let loader: any DocumentLoading
    let policy: ReferencePolicy
    private let knowsIdentifiers: Bool
    /// Where a document names its schemas.
    private let schemaSection: [String]
    private var nodes: [SourceFileID: YAMLNode] = [:]
    private var outcomes: [String: FileOutcome] = [:]
    private var addresses: [FileAddress: SourceFileID] = [:]
    private var identifiers = IdentifierIndex()
    private var resolutions: [ReferenceKey: Resolution] = [:]
    private var members: [DocumentLocation: [String: Int]] = [:]
    /// How many more times a run searches for similar names: enough for people, bounded for machines.
    private var suggestionsLeft = 50
    private var depth = 0

    enum Resolution: Sendable {
        case found(SourceTarget)
        case failed(DiagnosticMessage)
    }

    enum FileOutcome: Sendable {
        case loaded(SourceFileID)
        case failed(DiagnosticMessage)
    }

    /// What stands before the `#` in references of one file; the same few files are named again and again.
    private struct FileAddress: Hashable {
        let origin: SourceFileID
        let address: String
    }

    private struct ReferenceKey: Hashable {
        let base: DocumentLocation
        let text: String
    }

    init(
        root: SourceFileID,
        node: YAMLNode,
        library: SourceLibrary,
        loader: any DocumentLoading,
        options: OpenAPIReadingOptions,
        version: SpecificationVersion
    ) {
        self.root = root
        self.library = library
        self.loader = loader
        let path = ReferencePolicy.normalised(library.path(of: root))
        policy = ReferencePolicy(rootPath: path, allowedRoots: options.allowedRoots)
        knowsIdentifiers = version >= .v3_1
        schemaSection = version == .v2_0 ? ["definitions"] : ["components", "schemas"]
        outcomes[path] = .loaded(root)
        add(root, node: node, path: path)
    }

    func node(of file: SourceFileID) -> YAMLNode? { nodes[file] }

    /// Follows one reference, written at a location, to the node it names; reads the file if need be.
    mutating func resolve(
        _ text: String,
        from location: DocumentLocation,
        reporting log: inout DiagnosticLog
    ) -> Resolution {
        let key = ReferenceKey(base: identifiers.base(of: location), text: text)
        if let known = resolutions[key] { return known }
        // Pointers that lead through references can nest, and lead back to themselves.
        let circular = Resolution.failed(.referenceCircular(text))
        guard depth < 64 else { return circular }
        resolutions[key] = circular
        depth += 1
        let resolution = find(text, from: key.base, reporting: &log)
        depth -= 1
        resolutions[key] = resolution
        return resolution
    }

    private mutating func find(
        _ text: String,
        from base: DocumentLocation,
        reporting log: inout DiagnosticLog
    ) -> Resolution {
        guard let reference = ReferenceText(text) else { return .failed(.referenceMalformed(text)) }
        switch resource(of: reference, text: text, from: base, reporting: &log) {
        case .failed(let message): return .failed(message)
        case .found(let target):
            switch reference.fragment {
            case .pointer(let tokens):
                let found = walk(tokens, from: target, text: text, reporting: &log)
                // A schema with `$id` is the root of its own references, but many documents mean the file.
                guard case .failed = found, target.location.pointer.count > 0, reference.address.isEmpty,
                    let root = nodes[base.file]
                else { return found }
                let file = SourceTarget(
                    location: DocumentLocation(file: base.file, pointer: .root),
                    node: root
                )
                return walk(tokens, from: file, text: text, reporting: &log)
            case .anchor(let name):
                guard let location = identifiers.anchor(name, in: target.location),
                    let root = nodes[location.file]
                else { return .failed(.anchorNotFound(name, reference: text)) }
                let file = SourceTarget(
                    location: DocumentLocation(file: location.file, pointer: .root),
                    node: root
                )
                return walk(location.pointer.tokens, from: file, text: text, reporting: &log)
            }
        }
    }

    /// The document or embedded schema that the part before the `#` names.
    private mutating func resource(
        of reference: ReferenceText,
        text: String,
        from base: DocumentLocation,
        reporting log: inout DiagnosticLog
    ) -> Resolution {
        if reference.address.isEmpty { return target(of: base, text: text, reporting: &log) }
        if let known = identified(reference.address, from: base) {
            return target(of: known, text: text, reporting: &log)
        }
        let key = FileAddress(origin: base.file, address: reference.address)
        if let known = addresses[key] {
            return target(of: DocumentLocation(file: known, pointer: .root), text: text, reporting: &log)
        }
        if let scheme = reference.scheme { return .failed(.referenceToURL(text, scheme: scheme)) }
        if reference.address.hasPrefix("//") { return .failed(.referenceToURL(text, scheme: nil)) }
        guard let decoded = ReferenceText.percentDecoded(reference.address) else {
            return .failed(.referenceMalformed(text))
        }
        let file = ReferencePolicy.normalised(library.path(of: base.file))
        switch policy.path(of: decoded, in: file) {
        case .failure(let problem): return .failed(.referencePathRefused(text, problem))
        case .success(let path):
            switch load(path, reporting: &log) {
            case .failed(let message): return .failed(message)
            case .loaded(let id):
                addresses[key] = id
                return target(of: DocumentLocation(file: id, pointer: .root), text: text, reporting: &log)
            }
        }
    }

    /// The schema that gave itself the address as its `$id`, if any did.
    private func identified(_ address: String, from base: DocumentLocation) -> DocumentLocation? {
        guard !identifiers.isEmpty else { return nil }
        let file = ReferencePolicy.normalised(library.path(of: base.file))
        for origin in [identifiers.address(of: base), file] {
            guard let origin else { continue }
            let known = identifiers.resource(at: ReferenceText.resolved(address, against: origin))
            if let known { return known }
        }
        return nil
    }

    private mutating func target(
        of location: DocumentLocation,
        text: String,
        reporting log: inout DiagnosticLog
    ) -> Resolution {
        guard let node = nodes[location.file] else { return .failed(.referenceFileNotFound(text)) }
        let file = SourceTarget(location: DocumentLocation(file: location.file, pointer: .root), node: node)
        return walk(location.pointer.tokens, from: file, text: text, reporting: &log)
    }

    private mutating func load(_ path: String, reporting log: inout DiagnosticLog) -> FileOutcome {
        if let known = outcomes[path] { return known }
        let outcome: FileOutcome
        switch open(path) {
        case .failed(let message): outcome = .failed(message)
        case .loaded(let file):
            if let node = loader.parse(file, in: library, reporting: &log) {
                add(file, node: node, path: path)
                outcome = .loaded(file)
            } else {
                outcome = .failed(.referenceFileMalformed(path))
            }
        }
        outcomes[path] = outcome
        return outcome
    }

    mutating func open(_ path: String) -> FileOutcome {
        switch loader.open(path, within: policy.folders, into: &library) {
        case .file(let file): .loaded(file)
        case .missing: .failed(.referenceFileNotFound(path))
        case .outside: .failed(.referenceLinkRefused(path))
        case .unreadable(let reason): .failed(.referenceFileUnreadable(path, reason: reason))
        }
    }

    private mutating func add(_ file: SourceFileID, node: YAMLNode, path: String) {
        nodes[file] = node
        let index = Int(file.index)
        guard knowsIdentifiers, library.files.indices.contains(index),
            IdentifierIndex.mayConcern(library.files[index].bytes)
        else { return }
        identifiers.add(file, path: path, node: node)
    }
}

/// A node that a reference names, and where it really stands.
struct SourceTarget: Sendable {
    let location: DocumentLocation
    let node: YAMLNode
}

extension SourceTree {
    /// The schema under a name among the components of a file.
    mutating func componentSchema(
        _ name: String,
        in file: SourceFileID,
        reporting log: inout DiagnosticLog
    ) -> SourceTarget? {
        let root = DocumentLocation(file: file, pointer: .root)
        let isThere = schemaSection.reduce(nodes[file]) { $0?.mapping?[$1] } != nil
        let text = "#/" + schemaSection.joined(separator: "/")
        guard isThere, case .found(let section) = resolve(text, from: root, reporting: &log)
        else { return nil }
        return child(name, of: section)
    }

    /// Goes down by keys and indices; passes through references on the way, as many tools do.
    private mutating func walk(
        _ tokens: [String],
        from start: SourceTarget,
        text: String,
        reporting log: inout DiagnosticLog
    ) -> Resolution {
        var current = start
        var hops = 0
        for token in tokens {
            var next = child(token, of: current)
            while next == nil, hops < 32, let reference = current.node.mapping?["$ref"]?.string,
                case .found(let target) = resolve(reference, from: current.location, reporting: &log)
            {
                hops += 1
                current = target
                next = child(token, of: current)
            }
            guard let found = next else {
                return .failed(.referenceNotFound(text, missing: token, hint: hint(for: token, in: current)))
            }
            current = found
        }
        return .found(current)
    }

    private mutating func child(_ token: String, of parent: SourceTarget) -> SourceTarget? {
        switch parent.node.content {
        case .mapping(let mapping):
            guard let index = index(of: token, in: mapping, at: parent.location) else { return nil }
            return SourceTarget(
                location: parent.location.appending(token),
                node: mapping.entries[index].value
            )
        case .sequence(let nodes):
            guard let index = Int(token), nodes.indices.contains(index) else { return nil }
            return SourceTarget(location: parent.location.appending(token), node: nodes[index])
        case .null, .bool, .integer, .number, .string:
            return nil
        }
    }

    /// Looks a key up; a mapping of many is indexed once.
    private mutating func index(of key: String, in mapping: YAMLMapping, at location: DocumentLocation)
        -> Int?
    {
        guard mapping.entries.count > 16 else { return mapping.entries.firstIndex { $0.key == key } }
        if let index = members[location] { return index[key] }
        var index: [String: Int] = [:]
        index.reserveCapacity(mapping.entries.count)
        for (position, entry) in mapping.entries.enumerated() where index[entry.key] == nil {
            index[entry.key] = position
        }
        members[location] = index
        return index[key]
    }

    private mutating func hint(for token: String, in parent: SourceTarget) -> String? {
        guard suggestionsLeft > 0, let mapping = parent.node.mapping, !mapping.entries.isEmpty else {
            return nil
        }
        suggestionsLeft -= 1
        let names = mapping.entries.map(\.key)
        if let near = Suggestion.nearest(to: token, among: names) { return "did you mean '\(near)'?" }
        let some = names.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
        return "there are \(some)\(names.count > 5 ? " and \(names.count - 5) more" : "")"
    }
}
