import ChangeModel
import Diagnostics
import OpenAPIModel

/// Where the API is served: of the document, a path or an operation, told at the one that says it.
extension DocumentComparison {
    mutating func compareServers(_ before: OperationSite, _ now: OperationSite, to use: Use) {
        let oldOwner = ServerOwner(before, old)
        let newOwner = ServerOwner(now, new)
        guard !oldOwner.servers.isEmpty || !newOwner.servers.isEmpty else { return }
        meet(oldOwner.location, newOwner.location, in: use) { comparison, use in
            let location =
                oldOwner.level == newOwner.level
                ? comparison.places.text(newOwner.location, isOld: false)
                : comparison.places.text(now.operation.location, isOld: false) + "/servers"
            ServerLists(oldOwner, newOwner, location).compare(in: &comparison, to: use)
        }
    }

    /// The document's servers, where no operation has them.
    mutating func compareUnusedServers() {
        let oldOwner = ServerOwner(old)
        let newOwner = ServerOwner(new)
        guard !wasMet(oldOwner.location, newOwner.location) else { return }
        meet(oldOwner.location, newOwner.location, in: .none) { comparison, use in
            ServerLists(oldOwner, newOwner, "#/servers").compare(in: &comparison, to: use)
        }
    }
}

/// Who says which servers an operation has.
struct ServerOwner {
    let servers: [Server]
    let location: DocumentLocation
    let range: SourceRange
    let level: Level

    enum Level { case document, path, operation }

    init(_ site: OperationSite, _ document: Document) {
        let item = site.pathItem.value
        if !site.operation.servers.isEmpty {
            let operation = site.operation
            self.init(operation.servers, operation.location, operation.range, .operation)
        } else if !item.servers.isEmpty {
            self.init(item.servers, site.pathItem.location, item.range, .path)
        } else {
            self.init(document)
        }
    }

    init(_ document: Document) {
        let root = DocumentLocation(file: document.file, pointer: .root)
        self.init(document.servers, root, document.range, .document)
    }

    private init(_ servers: [Server], _ owner: DocumentLocation, _ range: SourceRange, _ level: Level) {
        self.servers = servers
        location = owner.appending("servers")
        self.range = range
        self.level = level
    }
}
