/// The elements of a list by name, for finding what an element of the other document belongs to.
///
/// Where a name comes twice, the first one counts.
struct Partners<Element> {
    private let byName: [String: Element]

    init(_ elements: [Element], _ name: (Element) -> String) {
        byName = Dictionary(elements.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(name: String) -> Element? { byName[name] }
}
