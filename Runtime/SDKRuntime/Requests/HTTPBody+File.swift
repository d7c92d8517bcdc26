#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension HTTPBody {
    /// The bytes of a file on disk, mapped into memory and read while they are sent.
    ///
    /// The file must not change until the call is over.
    public init(contentsOf file: URL) throws {
        let data = try Data(contentsOf: file, options: .mappedIfSafe)
        let length = data.count
        guard length > Self.fileChunk else {
            self.init(data)
            return
        }
        self.init(length: Int64(length), reading: .anyNumberOfTimes) {
            var offset = 0
            return AsyncIterator {
                guard offset < length else { return nil }
                let end = Swift.min(offset + Self.fileChunk, length)
                defer { offset = end }
                let start = data.startIndex
                return ArraySlice([UInt8](data[(start + offset)..<(start + end)]))
            }
        }
    }

    private static let fileChunk = 256 << 10
}
