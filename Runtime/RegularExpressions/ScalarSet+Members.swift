extension ScalarSet {
    /// Members of ASCII that can be printed, then the first others that are found, in ascending order.
    ///
    /// Surrogates and controls are left out, so that it may be empty for a set that is not.
    package func printableMembers(atMost limit: Int) -> [Unicode.Scalar] {
        var members: [Unicode.Scalar] = []
        for value: UInt32 in 0x20..<0x7F where contains(value) {
            guard members.count < limit, let scalar = Unicode.Scalar(value) else { break }
            members.append(scalar)
        }
        guard members.isEmpty else { return members }
        // The planes that have characters; beyond them only private use and the unassigned follow.
        for value: UInt32 in 0xA0..<0x3_2000 where contains(value) {
            guard members.count < limit else { break }
            guard let scalar = Unicode.Scalar(value) else { continue }
            members.append(scalar)
        }
        if members.isEmpty {
            members = [0x09, 0x0A, 0x0D].filter(contains).compactMap(Unicode.Scalar.init)
        }
        return members
    }
}
