#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The environment of the process, where programs are given their secrets.
public enum EnvironmentVariable {
    /// The value of a variable; nil where it is not set or empty.
    public static func value(of name: String) -> String? {
        guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else { return nil }
        return value
    }
}
