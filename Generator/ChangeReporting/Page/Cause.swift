import ChangeModel

/// What a change is listed under, and the way from there to the change.
struct Cause: Sendable, Hashable {
    /// `schema`, `GET`, `document`.
    let kind: String
    let name: String
    /// `properties › nick`; empty where the change is of the thing itself.
    let rest: String

    init(of change: Change, in operations: [ComparedOperation]) {
        let place = StructuralPlace(change.location)
        let met = change.metOperations.filter { operations.indices.contains($0) }
        switch place.subject(met: met, paths: { operations[$0].path }) {
        case .document:
            self.init("document", place.tokens.first ?? "", place.tokens.dropFirst())
        case .component(let kind, let name):
            self.init(kind, name, place.tokens.dropFirst(3))
        case .operation(let index):
            let isOfOne = place.tokens.count > 2 && Self.methods.contains(place.tokens[2])
            let operation = operations[index]
            self.init(operation.method, operation.path, place.tokens.dropFirst(isOfOne ? 3 : 2))
        case .path(let path):
            self.init("path", path, place.tokens.dropFirst(2))
        case .file(let path):
            self.init("file", path, place.tokens[...])
        }
    }

    /// The part of an SDK that a declaration is of.
    init(of symbol: SymbolChange) {
        self.init("SDK", String(symbol.symbol.prefix { $0 != "." && $0 != "(" }), [])
    }

    private init(_ kind: String, _ name: String, _ rest: ArraySlice<String>) {
        self.kind = kind
        self.name = name
        self.rest = rest.joined(separator: " › ")
    }

    /// The thing itself, which many changes share.
    var subject: Cause { Cause(kind, name, []) }

    private static let methods: Set<String> = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
    ]
}
