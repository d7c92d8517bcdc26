import Diagnostics
import SDKModel

/// Types that are in another module than the run before had them in.
///
/// What a type's module is follows from who uses it; a file of its own, as `files: perType` gives it, tells where it
/// was.
struct MovedTypes {
    private let sdk: SDK
    /// The modules that had a file for the type, by its name.
    private let earlier: [String: Set<String>]

    /// `recorded`: the paths of the run before.
    init(_ sdk: SDK, recorded: [String]) {
        self.sdk = sdk
        var earlier: [String: Set<String>] = [:]
        for path in recorded where path.hasPrefix("Sources/") && path.hasSuffix(".swift") {
            let parts = path.split(separator: "/")
            guard parts.count == 4, parts[2] == "Models" else { continue }
            earlier[String(parts[3].dropLast(6)), default: []].insert(String(parts[1]))
        }
        self.earlier = earlier
    }

    func report(to log: inout DiagnosticLog) {
        if sdk.layout.modules.isEmpty || earlier.isEmpty { return }
        for type in sdk.types {
            guard let name = type.header.name.components.first, let range = type.header.origin,
                let modules = earlier[name.text], modules.count == 1, let old = modules.first
            else { continue }
            let new = sdk.layout.module(of: name).map { sdk.layout.modules[$0].name } ?? sdk.moduleName
            if new.text == old { continue }
            let isHandedOn = new == sdk.moduleName
            log.report(
                .typeMoved(name.text, from: old, to: new.text, isHandedOn: isHandedOn),
                at: range,
                severity: isHandedOn ? .note : .warning
            )
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func typeMoved(
        _ type: String,
        from old: String,
        to new: String,
        isHandedOn: Bool
    ) -> DiagnosticMessage {
        DiagnosticMessage(
            CommandLineRules.typeMoved,
            "the type '\(type)' is in the module '\(new)' now, no longer in '\(old)'",
            hint: isHandedOn
                ? "'\(old)' hands it on; only code that writes '\(old).\(type)' must change"
                : "callers must import '\(new)'; to keep it where it was, name its schema in output.shared"
        )
    }
}
