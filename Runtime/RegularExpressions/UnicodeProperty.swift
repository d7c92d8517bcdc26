/// A property that `\p{…}` names: a general category, or one that is true or false of a scalar.
///
/// Source: ECMA-262, tables 67 to 69. Scripts are missing, as Swift knows none.
struct UnicodeProperty: Sendable {
    let contains: @Sendable (Unicode.Scalar) -> Bool

    /// Nil for a name that is not known.
    init?(named name: String) {
        if let test = Self.binaryProperties[name] {
            contains = { test($0.properties) }
            return
        }
        switch name {
        case "Any": contains = { _ in true }
        case "ASCII": contains = { $0.isASCII }
        case "Assigned": contains = { $0.properties.generalCategory != .unassigned }
        default:
            guard let property = UnicodeProperty(generalCategory: name) else { return nil }
            self = property
        }
    }

    /// By short or long name: `L`, `Letter`, `Lu`, `Uppercase_Letter`.
    init?(generalCategory name: String) {
        guard let prefix = Self.longCategories[name] ?? (Self.isShort(name) ? name : nil) else { return nil }
        let categories = Self.shortCategories.filter {
            prefix == "LC" ? ["Lu", "Ll", "Lt"].contains($0.name) : $0.name.hasPrefix(prefix)
        }.map(\.category)
        contains = { categories.contains($0.properties.generalCategory) }
    }

    private static func isShort(_ name: String) -> Bool {
        name == "LC" || shortCategories.contains { $0.name == name || $0.name.prefix(1) == name }
    }

    private static let shortCategories: [(name: String, category: Unicode.GeneralCategory)] = [
        ("Lu", .uppercaseLetter), ("Ll", .lowercaseLetter), ("Lt", .titlecaseLetter),
        ("Lm", .modifierLetter), ("Lo", .otherLetter), ("Mn", .nonspacingMark), ("Mc", .spacingMark),
        ("Me", .enclosingMark), ("Nd", .decimalNumber), ("Nl", .letterNumber), ("No", .otherNumber),
        ("Pc", .connectorPunctuation), ("Pd", .dashPunctuation), ("Ps", .openPunctuation),
        ("Pe", .closePunctuation), ("Pi", .initialPunctuation), ("Pf", .finalPunctuation),
        ("Po", .otherPunctuation), ("Sm", .mathSymbol), ("Sc", .currencySymbol), ("Sk", .modifierSymbol),
        ("So", .otherSymbol), ("Zs", .spaceSeparator), ("Zl", .lineSeparator),
        ("Zp", .paragraphSeparator), ("Cc", .control), ("Cf", .format), ("Cs", .surrogate),
        ("Co", .privateUse), ("Cn", .unassigned),
    ]

    private static let longCategories: [String: String] = [
        "Cased_Letter": "LC", "Close_Punctuation": "Pe", "Connector_Punctuation": "Pc", "Control": "Cc",
        "cntrl": "Cc", "Currency_Symbol": "Sc", "Dash_Punctuation": "Pd", "Decimal_Number": "Nd",
        "digit": "Nd", "Enclosing_Mark": "Me", "Final_Punctuation": "Pf", "Format": "Cf",
        "Initial_Punctuation": "Pi", "Letter": "L", "Letter_Number": "Nl", "Line_Separator": "Zl",
        "Lowercase_Letter": "Ll", "Mark": "M", "Combining_Mark": "M", "Math_Symbol": "Sm",
        "Modifier_Letter": "Lm", "Modifier_Symbol": "Sk", "Nonspacing_Mark": "Mn", "Number": "N",
        "Open_Punctuation": "Ps", "Other": "C", "Other_Letter": "Lo", "Other_Number": "No",
        "Other_Punctuation": "Po", "Other_Symbol": "So", "Paragraph_Separator": "Zp",
        "Private_Use": "Co", "Punctuation": "P", "punct": "P", "Separator": "Z", "Space_Separator": "Zs",
        "Spacing_Mark": "Mc", "Surrogate": "Cs", "Symbol": "S", "Titlecase_Letter": "Lt",
        "Unassigned": "Cn", "Uppercase_Letter": "Lu",
    ]

    private typealias Test = @Sendable (Unicode.Scalar.Properties) -> Bool

    private static let binaryProperties: [String: Test] = {
        var table: [String: Test] = [:]
        let rows: [(long: String, short: String, test: Test)] = [
            ("ASCII_Hex_Digit", "AHex", { $0.isASCIIHexDigit }), ("Alphabetic", "Alpha", { $0.isAlphabetic }),
            ("Bidi_Control", "Bidi_C", { $0.isBidiControl }),
            ("Bidi_Mirrored", "Bidi_M", { $0.isBidiMirrored }),
            ("Case_Ignorable", "CI", { $0.isCaseIgnorable }), ("Cased", "Cased", { $0.isCased }),
            ("Changes_When_Casefolded", "CWCF", { $0.changesWhenCaseFolded }),
            ("Changes_When_Casemapped", "CWCM", { $0.changesWhenCaseMapped }),
            ("Changes_When_Lowercased", "CWL", { $0.changesWhenLowercased }),
            ("Changes_When_NFKC_Casefolded", "CWKCF", { $0.changesWhenNFKCCaseFolded }),
            ("Changes_When_Titlecased", "CWT", { $0.changesWhenTitlecased }),
            ("Changes_When_Uppercased", "CWU", { $0.changesWhenUppercased }), ("Dash", "Dash", { $0.isDash }),
            ("Default_Ignorable_Code_Point", "DI", { $0.isDefaultIgnorableCodePoint }),
            ("Deprecated", "Dep", { $0.isDeprecated }), ("Diacritic", "Dia", { $0.isDiacritic }),
            ("Emoji", "Emoji", { $0.isEmoji }), ("Emoji_Modifier", "EMod", { $0.isEmojiModifier }),
            ("Emoji_Modifier_Base", "EBase", { $0.isEmojiModifierBase }),
            ("Emoji_Presentation", "EPres", { $0.isEmojiPresentation }),
            ("Extender", "Ext", { $0.isExtender }), ("Grapheme_Base", "Gr_Base", { $0.isGraphemeBase }),
            ("Grapheme_Extend", "Gr_Ext", { $0.isGraphemeExtend }), ("Hex_Digit", "Hex", { $0.isHexDigit }),
            ("IDS_Binary_Operator", "IDSB", { $0.isIDSBinaryOperator }),
            ("IDS_Trinary_Operator", "IDST", { $0.isIDSTrinaryOperator }),
            ("ID_Continue", "IDC", { $0.isIDContinue }), ("ID_Start", "IDS", { $0.isIDStart }),
            ("Ideographic", "Ideo", { $0.isIdeographic }), ("Join_Control", "Join_C", { $0.isJoinControl }),
            ("Logical_Order_Exception", "LOE", { $0.isLogicalOrderException }),
            ("Lowercase", "Lower", { $0.isLowercase }), ("Math", "Math", { $0.isMath }),
            ("Noncharacter_Code_Point", "NChar", { $0.isNoncharacterCodePoint }),
            ("Pattern_Syntax", "Pat_Syn", { $0.isPatternSyntax }),
            ("Pattern_White_Space", "Pat_WS", { $0.isPatternWhitespace }),
            ("Quotation_Mark", "QMark", { $0.isQuotationMark }), ("Radical", "Radical", { $0.isRadical }),
            ("Sentence_Terminal", "STerm", { $0.isSentenceTerminal }),
            ("Soft_Dotted", "SD", { $0.isSoftDotted }),
            ("Terminal_Punctuation", "Term", { $0.isTerminalPunctuation }),
            ("Unified_Ideograph", "UIdeo", { $0.isUnifiedIdeograph }),
            ("Uppercase", "Upper", { $0.isUppercase }),
            ("Variation_Selector", "VS", { $0.isVariationSelector }),
            ("White_Space", "space", { $0.isWhitespace }), ("XID_Continue", "XIDC", { $0.isXIDContinue }),
            ("XID_Start", "XIDS", { $0.isXIDStart }),
        ]
        for row in rows {
            table[row.long] = row.test
            table[row.short] = row.test
        }
        return table
    }()
}
