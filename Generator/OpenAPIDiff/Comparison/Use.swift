import ChangeModel

/// Who meets a thing, and which way it travels there.
struct Use {
    /// Index into the operations of the comparison; nil for a component that nobody uses.
    let operation: Int?
    /// True in callbacks and webhooks, where the API is the one who calls.
    let isIncoming: Bool
    let direction: Direction?
    /// In words, from the operation: `response 200`.
    let way: String

    static func operation(_ index: Int, isIncoming: Bool) -> Use {
        Use(operation: index, isIncoming: isIncoming, direction: nil, way: "")
    }

    /// Of a component that nobody uses.
    static let none = Use(operation: nil, isIncoming: false, direction: nil, way: "")

    /// What the caller sends: here it is known who calls.
    func request(_ way: @autoclosure () -> String) -> Use {
        with(isIncoming ? .response : .request, way())
    }

    /// What the one who is called answers.
    func response(_ way: @autoclosure () -> String) -> Use {
        with(isIncoming ? .request : .response, way())
    }

    /// Something in the thing, which travels with it.
    func part(_ words: String) -> Use {
        Use(
            operation: operation,
            isIncoming: isIncoming,
            direction: direction,
            way: operation == nil ? "" : way.isEmpty ? words : way + ", " + words
        )
    }

    private func with(_ direction: Direction, _ words: String) -> Use {
        guard operation != nil else { return self }
        return Use(
            operation: operation,
            isIncoming: isIncoming,
            direction: direction,
            way: way.isEmpty ? words : way + ", " + words
        )
    }

    /// In a callback of the operation, those who call and who are called change places.
    func callback(_ name: String) -> Use {
        Use(
            operation: operation,
            isIncoming: !isIncoming,
            direction: nil,
            way: operation == nil ? "" : "callback '\(name)'"
        )
    }

    var reach: Reach? { operation.map { Reach(operation: $0, direction: direction) } }
}
