import DocumentCommands
import FileWriting

extension OutputFolder {
    /// Writes what changed, and says how much that was.
    func write(_ files: [OutputFile], force: Bool, reporter: inout Reporter) throws(CommandFailure) {
        do throws(FileWritingError) {
            reporter.result(try write(files, force: force).summary)
        } catch {
            throw CommandFailure(error, in: path)
        }
    }

    /// Says how the folder differs from the files; throws `.findings` if it does.
    func check(_ files: [OutputFile], reporter: inout Reporter) throws(CommandFailure) {
        let differences: [Difference]
        do throws(FileWritingError) {
            differences = try check(files)
        } catch {
            throw CommandFailure(error, in: path)
        }
        guard differences.isEmpty else {
            reporter.differences(differences, in: path)
            throw .findings
        }
        reporter.result("up to date: \(files.count) file\(files.count == 1 ? "" : "s")")
    }
}

extension OutputFolder.Report {
    /// `wrote 3 files, removed 1, 40 unchanged`, or `nothing changed`.
    fileprivate var summary: String {
        var parts: [String] = []
        if !written.isEmpty { parts.append("wrote \(written.count) file\(written.count == 1 ? "" : "s")") }
        if !removed.isEmpty { parts.append("removed \(removed.count)") }
        guard !parts.isEmpty else { return "nothing changed" }
        if unchangedCount > 0 { parts.append("\(unchangedCount) unchanged") }
        return parts.joined(separator: ", ")
    }
}
