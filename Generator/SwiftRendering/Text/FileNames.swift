/// Gives out file names: from an allow-list of characters, each once where case is ignored.
///
/// The files of one module differ in their last component already, as the compiler asks for.
struct FileNames {
    private var taken: Set<String> = []

    /// `Sources/Models/Job.swift` for the folder `Sources/Models/`, the name `Job` and the extension `swift`; a name
    /// that is taken gets a number.
    mutating func path(in folder: String, name: String, extension suffix: String) -> String {
        let base = Self.allowed(name)
        let scope = folder.isEmpty ? "/" : ""
        var file = "\(base).\(suffix)"
        var number = 2
        while !taken.insert(scope + file.lowercased()).inserted {
            file = "\(base)_\(number).\(suffix)"
            number += 1
        }
        return folder + file
    }

    /// Letters of other scripts become their number, as disks differ in how they store them.
    static func allowed(_ name: String) -> String {
        var result = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_", "-", "+": result.unicodeScalars.append(scalar)
            default: result += "U" + String(scalar.value, radix: 16, uppercase: true)
            }
            if result.utf8.count > 120 { break }
        }
        return result.isEmpty ? "_" : result
    }
}
