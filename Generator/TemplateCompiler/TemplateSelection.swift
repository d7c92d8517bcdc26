/// Which templates become functions of one target, by the folder at the top of their names.
package enum TemplateSelection: Sendable, Hashable {
    case only(String)
    case except([String])

    /// Reads the end of a command line: `only FOLDER`, or `except` and any number of folders; nil for anything else.
    package init?(_ arguments: ArraySlice<String>) {
        switch arguments.first {
        case "only":
            guard let folder = arguments.dropFirst().first, arguments.count == 2 else { return nil }
            self = .only(folder)
        case "except", nil: self = .except(Array(arguments.dropFirst()))
        default: return nil
        }
    }

    /// Whether a template is among them; `name` is its path below the folder of templates.
    package func includes(_ name: String) -> Bool {
        let folder = name.contains("/") ? name.split(separator: "/").first.map(String.init) : nil
        return switch self {
        case .only(let owner): folder == owner
        case .except(let owners): folder.map { !owners.contains($0) } ?? true
        }
    }
}
