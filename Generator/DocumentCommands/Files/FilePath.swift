#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Paths as text, with `/` between their components.
package enum FilePath {
    /// The folder of a file, `""` for a bare name.
    package static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    package static func joined(_ folder: String, _ name: String) -> String {
        folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    /// Without `.`, inner `..`, repeated slashes and a slash at the end; `""` is the current folder.
    package static func normalised(_ path: String) -> String {
        let isAbsolute = path.hasPrefix("/")
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else if part != ".." || !isAbsolute {
                parts.append(part)
            }
        }
        return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
    }

    /// The path of the file itself, symbolic links followed; nil if it cannot be reached, `errno` says why.
    package static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Whether a real path is below the real path of a folder.
    package static func folder(_ folder: String, contains path: String) -> Bool {
        path.hasPrefix(folder == "/" ? folder : folder + "/")
    }

    /// From the root of the disk, normalised.
    package static func absolute(_ path: String) -> String {
        if path.hasPrefix("/") { return normalised(path) }
        return normalised(joined(real(".") ?? "", path))
    }

    /// A folder as relative references reach it and as absolute ones do.
    package static func spellings(_ folder: String) -> [String] {
        let path = absolute(folder)
        return [relative(to: path, from: absolute("")), path]
    }

    /// The way from one absolute folder to another: `../../pets`; `""` from a folder to itself.
    package static func relative(to target: String, from folder: String) -> String {
        let target = target.split(separator: "/")
        let folder = folder.split(separator: "/")
        let shared = zip(target, folder).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: folder.count - shared)
        return (up + target.dropFirst(shared).map(String.init)).joined(separator: "/")
    }

    /// A package's folder as a `Package.swift` in another folder names it.
    ///
    /// An absolute path stays. A relative one, which the user gives from the current folder, ends in the package's
    /// own folder name, as SwiftPM takes the package's identity from it: `../../specsmith`, never `../..`.
    package static func packagePath(of package: String, from output: String) -> String {
        if package.hasPrefix("/") { return normalised(package) }
        let target = absolute(package)
        let path = relative(to: target, from: absolute(output))
        guard path.isEmpty || path == ".." || path.hasSuffix("/.."),
            let name = target.split(separator: "/").last
        else { return path }
        return joined(path.isEmpty ? ".." : path + "/..", String(name))
    }
}
