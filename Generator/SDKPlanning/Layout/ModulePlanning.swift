import Diagnostics
import OpenAPIModel
import SDKConfiguration
import SDKModel

/// The modules beside that of the client, before it is known what is in them: types must not have their names.
struct ModulePlanning {
    struct Module {
        let name: SwiftIdentifier
        /// As `GroupPlanning.key` spells tags.
        let tags: Set<String>
    }

    /// Modules that the runtime and generated code import, beside those among the reserved names of types.
    private static let imported: Set<String> = [
        "AsyncHTTPClientTransport", "Dispatch", "FoundationEssentials", "RegularExpressions",
        "SDKObservability", "Synchronization",
    ]

    /// In the order of the document's tags, or of `sdk.yaml`.
    private(set) var modules: [Module] = []

    var names: [String] { modules.map(\.name.text) }

    /// `taken`: the names of the SDK's own module and its types.
    init(
        document: Document,
        configuration: SDKConfiguration,
        module: SwiftIdentifier,
        taken: Set<String>,
        reporting log: inout DiagnosticLog
    ) {
        guard let setting = configuration.output.modules else { return }
        let tags = Self.tags(of: document)
        let taken = taken.union(Self.imported)
        switch setting.value {
        case .perTag:
            planPerTag(tags, configuration.names.groups, module: module, taken: taken, reporting: &log)
        case .named(let modules): plan(modules, tags, module: module, taken: taken, reporting: &log)
        }
    }

    /// The first tags of operations, each once.
    private static func tags(of document: Document) -> [Located<String>] {
        var seen: Set<String> = []
        return document.operations.compactMap { source in
            source.operation.tags.first.flatMap { tag in
                seen.insert(GroupPlanning.key(tag.value)).inserted ? tag : nil
            }
        }
    }

    private mutating func planPerTag(
        _ tags: [Located<String>],
        _ overrides: [SDKConfiguration.Rename],
        module: SwiftIdentifier,
        taken: Set<String>,
        reporting log: inout DiagnosticLog
    ) {
        var scope = NameScope(reserved: taken, suffix: "Module", foldsCase: true)
        for tag in tags {
            let word = overrides.first { $0.from == tag.value }?.to ?? tag.value
            let proposed = module.text + SwiftNaming.upperCamel(word)
            let name = scope.claim(
                NameScope.Candidate(
                    source: tag.value,
                    proposed: proposed,
                    range: tag.range,
                    fallback: proposed + "_" + String(modules.count + 1)
                ),
                reporting: &log
            )
            modules.append(Module(name: name, tags: [GroupPlanning.key(tag.value)]))
        }
    }

    private mutating func plan(
        _ settings: [SDKConfiguration.OutputConfiguration.Module],
        _ tags: [Located<String>],
        module: SwiftIdentifier,
        taken: Set<String>,
        reporting log: inout DiagnosticLog
    ) {
        var folders: Set<String> = [module.text.lowercased()]
        let known = tags.map(\.value)
        let keys = Set(known.map(GroupPlanning.key))
        for setting in settings {
            var held: Set<String> = []
            for tag in setting.tags {
                let key = GroupPlanning.key(tag.value)
                guard !keys.contains(key) else {
                    held.insert(key)
                    continue
                }
                guard let range = tag.range else { continue }
                let hint = Suggestion.nearest(to: tag.value, among: known)
                log.report(.unusedOverride("tag", tag.value, hint: hint), at: range)
            }
            guard let range = setting.name.range else { continue }
            guard let name = SwiftIdentifier(setting.name.value) else {
                log.report(.invalidName(setting.name.value), at: range)
                continue
            }
            guard !taken.contains(name.text), folders.insert(name.text.lowercased()).inserted else {
                log.report(.moduleNameTaken(name.text), at: range)
                continue
            }
            modules.append(Module(name: name, tags: held))
        }
    }
}

extension DiagnosticMessage {
    fileprivate static func moduleNameTaken(_ name: String) -> DiagnosticMessage {
        DiagnosticMessage(
            PlanningRules.invalidName,
            "no module can be called '\(name)': that is the name of a type or of another module",
            hint: "begin with the name of the SDK's module, as in 'PetsBilling'"
        )
    }
}
