/// The value of `Accept` (RFC 9110, section 12.5.1).
enum AcceptText {
    /// The first media type is wanted most; each further one a tenth less, down to one tenth.
    static func field(_ types: [String]) -> String {
        types.enumerated().map { index, type in
            index == 0 ? type : "\(type);q=0.\(max(1, 10 - index))"
        }.joined(separator: ", ")
    }
}
