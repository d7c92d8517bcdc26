import FileWriting

extension OutputFolder.Report {
    /// `wrote 3 files, removed 1, 40 unchanged`, or `nothing changed`.
    var summary: String {
        var parts: [String] = []
        if !written.isEmpty { parts.append("wrote \(written.count) file\(written.count == 1 ? "" : "s")") }
        if !removed.isEmpty { parts.append("removed \(removed.count)") }
        guard !parts.isEmpty else { return "nothing changed" }
        if unchangedCount > 0 { parts.append("\(unchangedCount) unchanged") }
        return parts.joined(separator: ", ")
    }
}
