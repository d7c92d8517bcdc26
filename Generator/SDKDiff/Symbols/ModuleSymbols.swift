import ChangeModel
import Diagnostics
import SDKModel

/// Makes the symbols of one module.
struct ModuleSymbols: Sendable {
    let sdk: SDK
    let module: String
    let client: String
    let errorBody: String
    let error: String
    let declaration: DeclarationText
    /// Where the enumerations come from that a facade has names for.
    let facadeOrigins: [TypeName: SourceRange]
    /// Where each of their values stands.
    let facadeCases: [TypeName: [SwiftIdentifier: SourceRange]]

    init(_ sdk: SDK) {
        self.sdk = sdk
        module = sdk.moduleName.text
        client = sdk.client.name.text
        errorBody = sdk.errors.bodyName.text
        error = sdk.errors.errorName.text
        let enumerations = Self.facadeEnumerations(sdk)
        facadeOrigins = enumerations.compactMapValues(\.header.origin)
        facadeCases = enumerations.mapValues(Self.cases)
        declaration = DeclarationText(
            module: module,
            access: sdk.accessLevel == .internal ? "" : sdk.accessLevel.rawValue + " "
        )
    }

    private static func facadeEnumerations(_ sdk: SDK) -> [TypeName: TypeDeclaration] {
        guard let facade = sdk.facade else { return [:] }
        let wanted = Set(facade.classes.flatMap(\.enumerations).map(\.type))
        var found: [TypeName: TypeDeclaration] = [:]
        var rest = sdk.types
        while let type = rest.popLast() {
            if wanted.contains(type.header.name) { found[type.header.name] = type }
            rest += type.header.nested
        }
        return found
    }

    private static func cases(of type: TypeDeclaration) -> [SwiftIdentifier: SourceRange] {
        guard case .enumeration(let enumeration) = type else { return [:] }
        var origins: [SwiftIdentifier: SourceRange] = [:]
        for entry in enumeration.cases { origins[entry.name] = entry.origin }
        return origins
    }

    func type(
        _ kind: SymbolKind,
        _ name: String,
        in parent: String = "",
        _ conformances: [String] = [],
        origin: SourceRange? = nil
    ) -> Symbol {
        Symbol(
            parent: parent,
            name: name,
            kind: kind,
            signature: .type(conformances: conformances),
            origin: origin
        )
    }

    func property(
        _ name: String,
        in parent: String,
        _ type: SwiftType,
        _ mutability: Signature.Mutability,
        isStatic: Bool = false,
        origin: SourceRange? = nil
    ) -> Symbol {
        Symbol(
            parent: parent,
            name: name,
            kind: isStatic ? .staticProperty : .property,
            signature: .property(type, mutability),
            origin: origin
        )
    }

    func initializer(_ parameters: [Parameter], in parent: String, effects: String = "") -> Symbol {
        Symbol(
            parent: parent,
            name: "init",
            kind: .initializer,
            signature: .function(Function(parameters: parameters, effects: effects))
        )
    }

    func method(_ name: String, in parent: String, _ function: Function, isStatic: Bool = false) -> Symbol {
        Symbol(
            parent: parent,
            name: name,
            kind: isStatic ? .staticMethod : .method,
            signature: .function(function)
        )
    }

    func parameter(
        _ label: String,
        _ type: SwiftType,
        local: String? = nil,
        default value: String? = nil
    ) -> Parameter {
        Parameter(
            key: .label(local ?? label),
            label: label,
            localName: local,
            type: type,
            defaultValue: value
        )
    }

    /// `init(json:)` and `write(json:)`, which every model has.
    func codingMembers(of parent: String, writes: Bool = true) -> [Symbol] {
        let reading = initializer(
            [parameter("json", .fixed("inout JSONReader"), local: "reader")],
            in: parent
        )
        let writing = method(
            "write",
            in: parent,
            Function(parameters: [parameter("json", .fixed("inout JSONWriter"), local: "writer")])
        )
        return writes ? [reading, writing] : [reading]
    }

    /// The core of a client or group: the property, and the initialiser around it.
    func coreMembers(of parent: String) -> [Symbol] {
        let core = SwiftType.generic("ClientCore", [.generated(errorBody)])
        return [
            property("core", in: parent, core, .constant),
            initializer([parameter("core", core)], in: parent),
        ]
    }

    func text(_ symbol: Symbol) -> SymbolChange.Declaration {
        SymbolChange.Declaration(declaration(symbol), origin: symbol.origin)
    }
}
