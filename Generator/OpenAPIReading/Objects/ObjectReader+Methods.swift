import Diagnostics
import OpenAPIModel
import YAMLModel

/// An operation of a path item that has not been read yet.
struct OperationSite {
    let method: HTTPMethod
    let entry: YAMLMapping.Entry
    let location: DocumentLocation
}

extension ObjectReader {
    /// The operations of a path item in source order, those for other methods (3.2) in place of the map they are in.
    mutating func operationSites(of object: ObjectNode) -> [OperationSite] {
        var sites: [OperationSite] = []
        let fixed = object.entries.filter { HTTPMethod(field: $0.key) != nil }.map(\.key)
        for entry in object.entries {
            if entry.key == "additionalOperations", version > .v2_0 {
                sites += additionalSites(of: object, besides: Set(fixed))
            } else if let method = HTTPMethod(field: entry.key), isKnown(method) {
                let location = object.location.appending(entry.key)
                sites.append(OperationSite(method: method, entry: entry, location: location))
            }
        }
        return sites
    }

    /// Swagger 2.0 had neither `trace` nor `query`.
    private func isKnown(_ method: HTTPMethod) -> Bool {
        version > .v2_0 || (method != .trace && method != .query)
    }

    /// A method that has a field of its own is taken from there first.
    private mutating func additionalSites(
        of object: ObjectNode,
        besides fixed: Set<String>
    ) -> [OperationSite] {
        guard let map = map("additionalOperations", of: object) else { return [] }
        var seen = fixed
        return map.entries.compactMap { entry in
            if entry.key.hasPrefix("x-"), entry.value.mapping == nil { return nil }
            guard var method = HTTPMethod(token: entry.key) else {
                report(.methodInvalid(entry.key), at: entry.keyRange)
                return nil
            }
            let field = entry.key.lowercased()
            if let own = HTTPMethod(field: field) {
                let isTaken = !seen.insert(field).inserted
                report(.methodHasField(entry.key, isTaken: isTaken), at: entry.keyRange)
                if isTaken { return nil }
                method = own
            }
            let location = map.location.appending(entry.key)
            return OperationSite(method: method, entry: entry, location: location)
        }
    }
}
