package import Diagnostics
package import SDKModel

/// Finds what callers of an earlier SDK know under other names, and how the SDK of today still offers it.
///
/// Only what keeps its meaning on the wire is offered: the same operation, key, value or server. What cannot be is
/// reported as a note.
package enum Forwarding {
    /// In the order of types, then clients; nothing that has the name and place of a declaration of today.
    package static func declarations(from old: SDK, to new: SDK) -> [ForwardingDeclaration] {
        var log = DiagnosticLog()
        return sdk(new, since: old, reporting: &log).forwarding
    }

    /// The SDK with forwarding declarations, and with types qualified where these would hide them.
    package static func sdk(_ new: SDK, since old: SDK, reporting log: inout DiagnosticLog) -> SDK {
        var run = ForwardingRun(old: old, new: new)
        run.forwardTypes()
        run.forwardMembers()
        run.forwardClient()
        run.forwardOperations()
        let types = run.hidden.isEmpty ? new.types : new.types.map { run.qualified($0) }
        let kept = run.keptInModules()
        run.findings.report(to: &log)
        return new.with(types: types, forwarding: kept)
    }
}

/// The state of one search.
struct ForwardingRun {
    let old: SDK
    let new: SDK
    let pairing: Pairing
    /// All types of the new SDK, nested ones included.
    let newTypes: [TypeName: TypeDeclaration]
    /// The new names of response unions.
    let newUnionNames: [SwiftIdentifier: SwiftIdentifier]
    let oldAliases: [TypeName: TypeReference]
    let newAliases: [TypeName: TypeReference]
    /// Names at the top level of the new module, those of forwarding declarations included.
    var topLevelNames: Set<SwiftIdentifier>
    /// By owner, the nested names that forwarding declarations add to those types.
    var hidden: [TypeName: Set<SwiftIdentifier>] = [:]
    var declarations: [ForwardingDeclaration] = []
    private var signatures: Set<ForwardingSignature> = []
    var findings = ForwardingFindings()

    init(old: SDK, new: SDK) {
        self.old = old
        self.new = new
        let pairing = Pairing(old: old, new: new)
        self.pairing = pairing
        newTypes = Dictionary(
            (pairing.types.pairs.map(\.new) + pairing.types.added).map { ($0.header.name, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        newUnionNames = Dictionary(
            pairing.responseUnions.pairs.map { ($0.old.name, $0.new.name) },
            uniquingKeysWith: { first, _ in first }
        )
        oldAliases = Self.aliases(old.types)
        newAliases = Self.aliases(new.types)
        topLevelNames = Self.topLevelNames(of: new)
    }

    /// Adds it unless there is one that the compiler could not tell from it, as where two types became one.
    mutating func add(_ content: ForwardingDeclaration.Content, in owner: ForwardingDeclaration.Owner) {
        let declaration = ForwardingDeclaration(content, in: owner)
        guard signatures.insert(ForwardingSignature(of: declaration)).inserted else { return }
        declarations.append(declaration)
    }

    /// The declarations without those that no module of the SDK can have.
    mutating func keptInModules() -> [ForwardingDeclaration] {
        let homeless = new.with(types: new.types, forwarding: declarations).homelessForwarding
        if homeless.isEmpty { return declarations }
        for declaration in homeless {
            guard case .method(let method) = declaration.content else { continue }
            findings.add("the method '\(method.name)'", because: .otherModule, at: method.operation.origin)
        }
        let lost = Set(homeless)
        return declarations.filter { !lost.contains($0) }
    }

    private static func topLevelNames(of sdk: SDK) -> Set<SwiftIdentifier> {
        var names: Set = [sdk.moduleName, sdk.client.name, sdk.errors.bodyName, sdk.errors.errorName]
        names.formUnion(sdk.types.compactMap(\.header.name.components.last))
        names.formUnion(sdk.client.pageConventions.map(\.name))
        if let envelope = sdk.client.envelope { names.insert(envelope.name) }
        names.formUnion(ResponseUnion.all(of: sdk.client).map(\.name))
        if let facade = sdk.facade {
            names.insert(facade.settingsName)
            names.formUnion(facade.classes.map(\.name))
        }
        return names
    }
}
