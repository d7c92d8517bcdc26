package import Diagnostics

/// One difference between the declarations of two SDKs.
package struct SymbolChange: Sendable, Hashable {
    /// Of area `sdk`; its id says what happened: `argument-added`, `property-type-changed`.
    package let rule: ChangeRule
    package let kind: SymbolKind
    /// The Swift path of the declaration, of the old SDK where it was there: `Pet.nick`, `Pet.init(id:name:)`,
    /// `PetsClient.PetsOperations.getPet(id:)`.
    package let symbol: String
    /// Where it is now, if it has another path.
    package let renamedTo: String?
    /// What tells this change from others by the same rule of the same declaration, such as an argument's label;
    /// empty else.
    package let detail: String
    /// Lower case, no full stop: `'Pet.nick' is 'String?' now, was 'String'`.
    package let message: String
    /// The declarations without documentation and bodies, as generated; nil where there is none.
    package let old: Declaration?
    package let new: Declaration?
    package let verdicts: Verdicts
    /// What callers write instead.
    package let hint: String?
    /// Further origins that may have the cause: the types that the declarations name, in both documents.
    package let related: [SourceRange]
    /// Where the cause is looked for: the argument of a function rather than all of it, nowhere for another order of
    /// properties; nil for where the declarations come from.
    package let reasons: [SourceRange]?

    package init(
        rule: ChangeRule,
        kind: SymbolKind,
        symbol: String,
        renamedTo: String? = nil,
        detail: String = "",
        message: String,
        old: Declaration?,
        new: Declaration?,
        verdicts: Verdicts,
        hint: String? = nil,
        related: [SourceRange] = [],
        reasons: [SourceRange]? = nil
    ) {
        self.rule = rule
        self.kind = kind
        self.symbol = symbol
        self.renamedTo = renamedTo
        self.detail = detail
        self.message = message
        self.old = old
        self.new = new
        self.verdicts = verdicts
        self.hint = hint
        self.related = related
        self.reasons = reasons
    }

    package struct Declaration: Sendable, Hashable {
        /// `public let nick: String?`.
        package let text: String
        /// What of the document it was made from, as a whole; nil for what the generator adds.
        package let origin: SourceRange?

        package init(_ text: String, origin: SourceRange?) {
            self.text = text
            self.origin = origin
        }
    }
}

/// What a declaration is, in Swift's words.
package enum SymbolKind: String, Sendable, Hashable, CaseIterable {
    case module, `struct`, `class`, `enum`, `typealias`, `case`, property, staticProperty, method
    case staticMethod, initializer
}
