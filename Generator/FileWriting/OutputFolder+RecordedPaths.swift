extension OutputFolder {
    /// The files of the run before, sorted; none where the list of them cannot be read, which writing then reports.
    package func recordedPaths() -> [String] {
        let list = path + "/" + Manifest.name
        guard case .file? = try? FileSystem.kind(of: list), let bytes = try? FileSystem.read(list),
            let manifest = try? Manifest(reading: bytes)
        else { return [] }
        return manifest.entries.map(\.path)
    }
}
