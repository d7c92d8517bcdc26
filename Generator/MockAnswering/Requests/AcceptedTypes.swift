package import HTTPTypes

/// What an `Accept` header asks for.
///
/// Source: RFC 9110, section 12.5.1.
package struct AcceptedTypes: Sendable, Hashable {
    private let ranges: [Range]

    private struct Range: Sendable, Hashable {
        let name: MediaTypeName
        let quality: Double
    }

    /// All `Accept` fields of a request; a request without one, or with none that can be read, takes anything.
    package init(_ fields: HTTPFields) {
        ranges = fields[values: .accept].flatMap { HeaderList.pieces(of: $0, separator: ",") }
            .compactMap { piece in
                MediaTypeName(String(piece)).map { name in
                    Range(name: name, quality: name.parameter("q").map(Self.quality) ?? 1)
                }
            }
    }

    /// From 0, which means not at all, to 1: that of the range that names the type most precisely.
    package func quality(of type: MediaTypeName) -> Double {
        if ranges.isEmpty { return 1 }
        let best = ranges.filter { $0.name.includes(type) }.max { left, right in
            left.name.precision < right.name.precision
        }
        return best?.quality ?? 0
    }

    /// Whether a type is asked for by its name, not only by a range.
    package func names(_ type: MediaTypeName) -> Bool {
        ranges.contains { $0.quality > 0 && $0.name.essence == type.essence }
    }

    private static func quality(_ text: String) -> Double {
        guard let value = Double(text), value.isFinite else { return 1 }
        return min(max(value, 0), 1)
    }
}
