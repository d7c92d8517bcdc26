import ChangeModel
import Diagnostics
import OpenAPIModel

/// How the properties of forms and the parts of multipart bodies are sent.
extension DocumentComparison {
    mutating func compareEncodings(
        _ before: Named<MediaType>,
        _ now: Named<MediaType>,
        at place: @escaping Place,
        to use: Use
    ) {
        let formerly = Partners(before.value.encoding) { $0.name }
        let present = Partners(now.value.encoding) { $0.name }
        let names =
            before.value.encoding.map(\.name)
            + now.value.encoding.map(\.name).filter { formerly[$0] == nil }
        for name in names {
            let pair = EncodingPair(
                property: name,
                old: formerly[name],
                new: present[name],
                oldOwner: before.value.range,
                newOwner: now.value.range,
                place: { place() + "/encoding/" + name.pointerToken }
            )
            pair.compare(in: &self, to: use)
        }
    }
}

/// The encoding of one property; nil where a document leaves it to the defaults.
private struct EncodingPair {
    let property: String
    let old: Named<Encoding>?
    let new: Named<Encoding>?
    let oldOwner: SourceRange
    let newOwner: SourceRange
    let place: Place

    func compare(in comparison: inout DocumentComparison, to use: Use) {
        let types = (old?.value.contentType, new?.value.contentType)
        if types.0?.value != types.1?.value {
            report(
                .encodingContentTypeChanged,
                "the property '\(property)' is sent as \(Self.words(types.1)) now instead of as \(Self.words(types.0))",
                "contentType",
                (types.0?.range, types.0?.value),
                (types.1?.range, types.1?.value),
                &comparison,
                use
            )
        }
        compareStyles(in: &comparison, to: use)
        let headers = (old?.value.headers ?? [], new?.value.headers ?? [])
        comparison.compareHeaders(
            HeaderSite(headers: headers.0, range: old?.nameRange ?? oldOwner),
            HeaderSite(headers: headers.1, range: new?.nameRange ?? newOwner),
            at: place,
            in: use
        )
    }

    private static func words(_ type: Located<String>?) -> String {
        type.map { "'\($0.value)'" } ?? "its type suggests"
    }

    private func compareStyles(in comparison: inout DocumentComparison, to use: Use) {
        let before = Style(old?.value)
        let now = Style(new?.value)
        guard before != now else { return }
        report(
            .encodingStyleChanged,
            "the property '\(property)' is written as \(now.words) now instead of as \(before.words)",
            "style",
            (old?.value.style.range ?? old?.value.explode.range, before.words),
            (new?.value.style.range ?? new?.value.explode.range, now.words),
            &comparison,
            use
        )
    }

    private struct Style: Equatable {
        let style: ParameterStyle
        let explode: Bool
        let allowReserved: Bool

        init(_ encoding: Encoding?) {
            style = encoding?.style.value ?? .form
            explode = encoding?.explode.value ?? true
            allowReserved = encoding?.allowReserved.value ?? false
        }

        var words: String {
            "\(style.rawValue)\(explode ? ", exploded" : "")\(allowReserved ? ", with reserved characters" : "")"
        }
    }

    private func report(
        _ rule: ChangeRule,
        _ message: String,
        _ keyword: String,
        _ before: (range: SourceRange?, value: String?),
        _ now: (range: SourceRange?, value: String?),
        _ comparison: inout DocumentComparison,
        _ use: Use
    ) {
        comparison.report(
            rule,
            message,
            at: place() + "/" + keyword,
            old: Change.Side(before.range ?? old?.nameRange ?? oldOwner, value: before.value),
            new: Change.Side(now.range ?? new?.nameRange ?? newOwner, value: now.value),
            placements: [.property],
            to: use
        )
    }
}
