package import ChangeModel
package import SDKModel

/// Tells what differs between the declarations of two SDKs, without compiling either.
package enum SDKDiff {
    /// Sorted by the paths of the declarations.
    ///
    /// A change of a type is told where it was made: at the type that was renamed, at the property whose type is
    /// another one; not again at all that mentions them.
    package static func compare(old: SDK, new: SDK) -> [SymbolChange] {
        var comparison = Comparison(old: old, new: new)
        comparison.compareModules()
        comparison.compareClients()
        comparison.compareOperations()
        comparison.compareTypes()
        comparison.compareFacades()
        return comparison.changes.sorted { left, right in
            if left.symbol != right.symbol { return left.symbol < right.symbol }
            if left.rule != right.rule { return left.rule.id < right.rule.id }
            return left.message < right.message
        }
    }
}
