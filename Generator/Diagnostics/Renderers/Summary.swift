/// How many findings there are, in words.
package enum Summary {
    /// `2 errors, 1 warning`; kinds without findings are left out, `no findings` if there are none at all.
    package static func line(of diagnostics: [Diagnostic]) -> String {
        let parts = Severity.allCases.sorted(by: >).compactMap { severity -> String? in
            let count = diagnostics.count { $0.severity == severity }
            guard count > 0 else { return nil }
            return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
    }
}
