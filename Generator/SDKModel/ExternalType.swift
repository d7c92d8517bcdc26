/// A type that the user has written, and generated code mentions.
package struct ExternalType: Sendable, Hashable {
    /// What files that mention it import; nil for a type in the SDK's own module.
    package let module: SwiftIdentifier?
    /// From the top level: `Money`, `Ledger.Amount`.
    package let name: TypeName

    package init(module: SwiftIdentifier?, name: TypeName) {
        self.module = module
        self.name = name
    }
}
