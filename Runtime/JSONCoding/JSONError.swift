/// Why a value could not be read from JSON or written as JSON, and where.
public struct JSONError: Error, Sendable, Hashable {
    /// What kind of thing went wrong.
    ///
    /// More kinds may come.
    @nonexhaustive
    public enum Kind: Sendable, Hashable {
        /// There is nothing but whitespace.
        case emptyInput
        /// The document ends before it is complete.
        case truncated
        /// The bytes are no JSON (RFC 8259).
        case syntax
        /// Arrays and objects stand inside one another more often than the limit allows.
        case tooDeep
        /// The document has more bytes than the limit allows.
        case tooLarge
        /// A value is of another kind than the type needs: a string where a number should be.
        case typeMismatch
        /// An object lacks a field that must be there.
        case missingField
        /// A number does not fit the type: too large, too small, not integral, too many digits.
        case outOfRange
        /// A value is of the right kind but not in the right form: no date, no base64, no UUID.
        case invalidValue
        /// A field that must hold one fixed value holds another one.
        case invalidConstant
        /// A value that JSON cannot express: NaN or infinity.
        case notRepresentable
    }

    /// What kind of thing went wrong.
    public let kind: Kind
    /// What is wrong, in lower case and without a full stop: `expected a string, found a number`.
    public let message: String
    /// The place as a path from the root: `$.data[3].owner.email`, `$["a b"]`.
    public let path: String
    /// In bytes from the first one.
    public let offset: Int
    /// 1-based.
    public let line: Int
    /// 1-based, in Unicode scalars.
    public let column: Int

    /// Makes an error at the place given, by default the root.
    public init(
        kind: Kind,
        message: String,
        path: String = "$",
        offset: Int = 0,
        line: Int = 1,
        column: Int = 1
    ) {
        self.kind = kind
        self.message = message
        self.path = path
        self.offset = offset
        self.line = line
        self.column = column
    }
}

extension JSONError: CustomStringConvertible {
    /// Message and place: `expected a string, found a number at $.data[3].email (line 12, column 20)`.
    public var description: String {
        switch kind {
        case .emptyInput: message
        case .notRepresentable: "\(message) at \(path)"
        default: "\(message) at \(path) (line \(line), column \(column))"
        }
    }
}

extension JSONError {
    init(_ fault: JSONFault, in tokens: borrowing JSONTokens) {
        let place = tokens.lineAndColumn(of: fault.offset)
        self.init(
            kind: fault.kind,
            message: fault.message,
            path: tokens.path(to: fault.offset),
            offset: fault.offset,
            line: place.line,
            column: place.column
        )
    }
}
