import ChangeModel

/// Ways in which something travels.
struct Directions: OptionSet, Hashable {
    let rawValue: UInt8

    static let request = Directions(rawValue: 1)
    static let response = Directions(rawValue: 2)
    static let both: Directions = [.request, .response]
}

extension Directions {
    init(_ direction: Direction) {
        switch direction {
        case .request: self = .request
        case .response: self = .response
        }
    }
}
