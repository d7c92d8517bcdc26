/// All that a comparison found, weighed: what every form of report shows.
package struct ChangeReport: Sendable, Hashable {
    package let old: Version
    package let new: Version
    package let operations: [ComparedOperation]
    /// With their verdicts on all axes, in the order of `DocumentChanges`; accepted ones are among them.
    package let changes: [AssessedChange]
    /// Of all declarations that differ, in the order of their paths.
    package let symbols: [AssessedSymbol]
    /// What the API's version must do.
    package let api: VersionBump
    /// What the SDK's version must do.
    package let sdk: VersionBump

    package init(
        old: Version,
        new: Version,
        operations: [ComparedOperation],
        changes: [AssessedChange],
        symbols: [AssessedSymbol],
        api: VersionBump,
        sdk: VersionBump
    ) {
        self.old = old
        self.new = new
        self.operations = operations
        self.changes = changes
        self.symbols = symbols
        self.api = api
        self.sdk = sdk
    }

    /// One of the documents compared.
    package struct Version: Sendable, Hashable {
        /// What the user called it: `v1/openapi.yaml`, `git:HEAD~3:openapi.yaml`.
        package let name: String
        /// `title` and `version` of the Info Object.
        package let title: String
        package let version: String

        package init(name: String, title: String, version: String) {
            self.name = name
            self.title = title
            self.version = version
        }
    }
}

/// A change of the document with all that is known of it.
package struct AssessedChange: Sendable, Hashable {
    package let change: Change
    /// 16 hexadecimal digits that stay the same as long as rule, place and detail do.
    package let fingerprint: String
    /// The worst on each axis, that of its symbols included; what the policy overrides has its words.
    package let verdicts: Verdicts
    /// Indices into the report's symbols: the declarations that differ for this reason.
    package let symbols: [Int]
    package let acceptance: Acceptance?

    package init(
        change: Change,
        fingerprint: String,
        verdicts: Verdicts,
        symbols: [Int],
        acceptance: Acceptance?
    ) {
        self.change = change
        self.fingerprint = fingerprint
        self.verdicts = verdicts
        self.symbols = symbols
        self.acceptance = acceptance
    }
}

/// A change of the SDK's declarations with all that is known of it.
package struct AssessedSymbol: Sendable, Hashable {
    package let symbol: SymbolChange
    package let fingerprint: String
    package let verdicts: Verdicts
    /// Indices into the report's changes; empty where the reason is in none of the documents: another name in
    /// `sdk.yaml`, or a name that gave way.
    package let causes: [Int]
    package let acceptance: Acceptance?

    package init(
        symbol: SymbolChange,
        fingerprint: String,
        verdicts: Verdicts,
        causes: [Int],
        acceptance: Acceptance?
    ) {
        self.symbol = symbol
        self.fingerprint = fingerprint
        self.verdicts = verdicts
        self.causes = causes
        self.acceptance = acceptance
    }
}

/// Why a change does not count: the policy's words.
package struct Acceptance: Sendable, Hashable {
    package let reason: String
    /// `2027-01-31`; nil for good.
    package let expires: String?

    package init(reason: String, expires: String?) {
        self.reason = reason
        self.expires = expires
    }
}

/// What the next version must be (Semantic Versioning 2.0.0).
package struct VersionBump: Sendable, Hashable {
    package let level: Level
    /// In words: `the operation 'DELETE /pets/{id}' was removed`, and how many more.
    package let reason: String
    /// The next version after the one that was given; nil if none was.
    package let next: String?

    package init(level: Level, reason: String, next: String?) {
        self.level = level
        self.reason = reason
        self.next = next
    }

    package enum Level: String, Sendable, Hashable, Comparable, CaseIterable {
        case none, patch, minor, major

        package static func < (left: Self, right: Self) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }
}
