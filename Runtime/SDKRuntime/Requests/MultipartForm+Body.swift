extension MultipartForm {
    /// The value of `Content-Type`: the media type with its parameters, and the boundary.
    ///
    /// `multipart/related` must say what its first part is (RFC 2387, section 3.1).
    func contentType(_ mediaType: String, boundary: String) -> String {
        var parameters = mediaType.split(separator: ";").map { $0.drop { $0 == " " }.description }
        parameters.removeAll { $0.lowercased().hasPrefix("boundary=") }
        if parameters.first?.lowercased() == "multipart/related",
            !parameters.contains(where: { $0.lowercased().hasPrefix("type=") }),
            let type = parts.first?.contentType.flatMap(MediaType.init)
        {
            parameters.append("type=\"\(type.essence)\"")
        }
        return (parameters + ["boundary=\(boundary)"]).joined(separator: "; ")
    }

    /// A boundary that is in no part whose bytes are at hand; 186 random bits keep it out of streams.
    func makeBoundary() -> String {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".utf8)
        while true {
            let letters = (0..<32).compactMap { _ in alphabet.randomElement() }
            let boundary = "part-" + String(decoding: letters, as: UTF8.self)
            if !parts.contains(where: { $0.contains(Array(boundary.utf8)) }) { return boundary }
        }
    }

    /// The bytes of the form, streamed; their length is known where that of each part is.
    func body(boundary: String) -> HTTPBody {
        var pieces: [HTTPBody] = []
        for part in parts {
            pieces.append(HTTPBody("--\(boundary)\r\n\(part.head)"))
            pieces.append(part.content)
            pieces.append(HTTPBody("\r\n"))
        }
        pieces.append(HTTPBody("--\(boundary)--\r\n"))
        return HTTPBody(joining: pieces)
    }
}

extension MultipartForm.Part {
    fileprivate func contains(_ needle: [UInt8]) -> Bool {
        guard case .bytes(let bytes) = content.source, let first = needle.first else { return false }
        var rest = bytes
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: needle) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}

extension HTTPBody {
    /// One body after the other.
    init(joining pieces: [HTTPBody]) {
        var total: Int64? = 0
        for piece in pieces {
            guard let sum = total, let length = piece.length else {
                total = nil
                break
            }
            let (value, overflow) = sum.addingReportingOverflow(length)
            total = overflow ? nil : value
        }
        if let total, total <= Self.joinedInMemory, let bytes = Self.bytes(of: pieces) {
            self.init(bytes)
            return
        }
        let canRepeat = pieces.allSatisfy { $0.reading == .anyNumberOfTimes }
        self.init(length: total, reading: canRepeat ? .anyNumberOfTimes : .once) {
            var index = 0
            var current: AsyncIterator?
            return AsyncIterator {
                while true {
                    if let chunk = try await current?.next() { return chunk }
                    guard index < pieces.count else { return nil }
                    current = pieces[index].makeAsyncIterator()
                    index += 1
                }
            }
        }
    }

    /// Up to this many bytes are copied together, which every transport sends without detour.
    private static let joinedInMemory: Int64 = 4 << 20

    private static func bytes(of pieces: [HTTPBody]) -> [UInt8]? {
        var result: [UInt8] = []
        for piece in pieces {
            guard case .bytes(let bytes) = piece.source else { return nil }
            result += bytes
        }
        return result
    }
}
