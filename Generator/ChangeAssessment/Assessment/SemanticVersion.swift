package import ChangeModel

/// A version as Semantic Versioning 2.0.0 writes it; build metadata is left out, as it orders nothing.
package struct SemanticVersion: Sendable, Hashable, CustomStringConvertible {
    package let major: UInt64
    package let minor: UInt64
    package let patch: UInt64
    /// The identifiers after `-`, as written; nil for a release.
    package let prerelease: String?

    /// Nil for text that is no version; a `v` in front is let pass.
    package init?(_ text: String) {
        var rest = Substring(text)
        if rest.first == "v" { rest = rest.dropFirst() }
        if let plus = rest.firstIndex(of: "+") { rest = rest[..<plus] }
        var prerelease: String?
        if let dash = rest.firstIndex(of: "-") {
            let identifiers = rest[rest.index(after: dash)...]
            let parts = identifiers.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.isIdentifierByte) }) else {
                return nil
            }
            prerelease = String(identifiers)
            rest = rest[..<dash]
        }
        let numbers = rest.split(separator: ".", omittingEmptySubsequences: false).map(Self.number)
        guard numbers.count == 3, let major = numbers[0], let minor = numbers[1], let patch = numbers[2]
        else {
            return nil
        }
        self.init(major: major, minor: minor, patch: patch, prerelease: prerelease)
    }

    private init(major: UInt64, minor: UInt64, patch: UInt64, prerelease: String? = nil) {
        self.major = major
        self.minor = minor
        self.patch = patch
        self.prerelease = prerelease
    }

    private static func number(_ text: Substring) -> UInt64? {
        guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        guard text.count == 1 || text.first != "0" else { return nil }
        return UInt64(text)
    }

    private static func isIdentifierByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d: true
        default: false
        }
    }

    package var description: String {
        "\(major).\(minor).\(patch)" + (prerelease.map { "-" + $0 } ?? "")
    }

    /// The version that the next release must have at least.
    ///
    /// Below 1.0.0 nothing is promised: what breaks raises the minor number and everything else the patch (section 4;
    /// package managers read `0.y` that way). The release of a pre-release that already has room for the change keeps
    /// its numbers.
    package func next(_ level: VersionBump.Level) -> SemanticVersion {
        guard level != .none else { return self }
        let level = major == 0 ? (level == .major ? .minor : .patch) : level
        if prerelease != nil, hasRoom(for: level) {
            return SemanticVersion(major: major, minor: minor, patch: patch)
        }
        return switch level {
        case .major: SemanticVersion(major: major &+ 1, minor: 0, patch: 0)
        case .minor: SemanticVersion(major: major, minor: minor &+ 1, patch: 0)
        case .patch, .none: SemanticVersion(major: major, minor: minor, patch: patch &+ 1)
        }
    }

    /// Whether a pre-release announces a release of that level: `3.0.0-beta` does for a major one.
    private func hasRoom(for level: VersionBump.Level) -> Bool {
        switch level {
        case .major: minor == 0 && patch == 0
        case .minor: patch == 0
        case .patch, .none: true
        }
    }
}
