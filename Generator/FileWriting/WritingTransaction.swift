/// Carries out a plan: everything is staged beside the files first, then renamed into place; what fails is undone.
struct WritingTransaction {
    static let stagingName = ".specsmith-staging"

    private enum Step {
        case madeFolder(String)
        /// The old file stands in the staging folder.
        case setAside(path: String, backup: String)
        case placed(path: String)
    }

    private let root: String
    /// Also the lock of the output folder; what a killed run left in it is removed by the next one.
    private let staging: String
    private var done: [Step] = []
    /// Folders that this run has made or found.
    private var folders: Set<Substring> = []

    init(folder: String) {
        root = folder
        staging = folder + "/" + Self.stagingName
    }

    mutating func run(_ plan: WritingPlan) throws(FileWritingError) {
        do throws(FileWritingError) {
            try makeFolders(to: staging)
            guard let lock = try FileSystem.lock(staging) else {
                // The folder and all that is in it belong to the run that holds the lock.
                done.removeAll()
                throw .anotherRun(root)
            }
            defer { FileSystem.unlock(lock) }
            try carryOut(plan)
        } catch {
            undo()
            throw error
        }
    }

    private mutating func carryOut(_ plan: WritingPlan) throws(FileWritingError) {
        do throws(FileWritingError) {
            for name in try FileSystem.names(in: staging) { try FileSystem.remove(staging + "/" + name) }
            try place(plan)
        } catch {
            // What cannot be put back stays in the staging folder.
            for index in plan.files.indices { try? FileSystem.remove(staged(index)) }
            undo()
            throw error
        }
        clearBackups()
        removeEmptiedFolders(plan.removals)
        FileSystem.removeEmptyFolder(staging)
    }

    private mutating func place(_ plan: WritingPlan) throws(FileWritingError) {
        for (index, file) in plan.files.enumerated() { try FileSystem.create(staged(index), file.bytes) }
        for (index, path) in plan.removals.enumerated() {
            try setAside(path, as: staging + "/removed-\(index)")
        }
        for (index, file) in plan.files.enumerated() {
            let target = root + "/" + file.path
            if let end = target.utf8.lastIndex(of: UInt8(ascii: "/")), !folders.contains(target[..<end]) {
                try makeFolders(to: String(target[..<end]))
                folders.insert(target[..<end])
            }
            if try FileSystem.kind(of: target) != .missing {
                try setAside(file.path, as: staging + "/old-\(index)")
            }
            try FileSystem.move(staged(index), to: target)
            done.append(.placed(path: target))
        }
    }

    private mutating func setAside(_ path: String, as backup: String) throws(FileWritingError) {
        try FileSystem.move(root + "/" + path, to: backup)
        done.append(.setAside(path: root + "/" + path, backup: backup))
    }

    /// Makes a folder and those above it that are missing.
    private mutating func makeFolders(to path: String) throws(FileWritingError) {
        if try FileSystem.kind(of: path) != .missing { return }
        if let end = path.lastIndex(of: "/"), end > path.startIndex {
            try makeFolders(to: String(path[..<end]))
        }
        try FileSystem.makeFolder(path)
        done.append(.madeFolder(path))
    }

    /// Puts the folder back as it was, last step first.
    private mutating func undo() {
        for step in done.reversed() {
            switch step {
            case .madeFolder(let path): FileSystem.removeEmptyFolder(path)
            case .setAside(let path, let backup): try? FileSystem.move(backup, to: path)
            case .placed(let path): try? FileSystem.remove(path)
            }
        }
        done.removeAll()
    }

    private func clearBackups() {
        for case .setAside(_, let backup) in done { try? FileSystem.remove(backup) }
    }

    private func removeEmptiedFolders(_ removals: [String]) {
        for path in removals {
            for folder in OutputPath.folders(of: path).reversed() {
                FileSystem.removeEmptyFolder(root + "/" + folder)
            }
        }
    }

    private func staged(_ index: Int) -> String { staging + "/new-\(index)" }
}
