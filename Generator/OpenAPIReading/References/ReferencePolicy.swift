/// Decides, by text alone, which file a reference names and whether it may be read.
struct ReferencePolicy: Sendable, Hashable {
    /// Normalised, the root document's folder first.
    let folders: [String]

    init(rootPath: String, allowedRoots: [String]) {
        folders = ([Self.folder(of: rootPath)] + allowedRoots).map(Self.normalised)
    }

    enum Problem: Error, Sendable, Hashable {
        case absolute
        case climbs
        case backslash
        case control
    }

    /// The normalised path that a decoded relative reference in a file names.
    func path(of reference: String, in file: String) -> Result<String, Problem> {
        if reference.utf8.contains(UInt8(ascii: "\\")) { return .failure(.backslash) }
        if reference.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
            return .failure(.control)
        }
        let isAbsolute = reference.hasPrefix("/")
        let folder = Self.folder(of: file)
        let joined = isAbsolute || folder.isEmpty ? reference : "\(folder)/\(reference)"
        let path = Self.normalised(joined)
        if folders.contains(where: { Self.folder($0, contains: path) }) { return .success(path) }
        return .failure(isAbsolute ? .absolute : .climbs)
    }

    static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Without `.`, inner `..`, repeated slashes and a slash at the end.
    static func normalised(_ path: String) -> String {
        let isAbsolute = path.hasPrefix("/")
        var parts: [Substring] = []
        for part in path.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init) where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else if part != ".." || !isAbsolute {
                parts.append(part)
            }
        }
        return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
    }

    private static func folder(_ folder: String, contains path: String) -> Bool {
        switch folder {
        case "": !path.hasPrefix("/") && path != ".." && !path.hasPrefix("../")
        case "/": path.hasPrefix("/")
        default: path.hasPrefix(folder + "/") && !path.dropFirst(folder.count + 1).hasPrefix("../")
        }
    }
}
