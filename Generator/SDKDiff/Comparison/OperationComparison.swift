import ChangeModel
import SDKModel
import SwiftSpelling

extension Comparison {
    mutating func compareOperations() {
        let (old, new) = (self.old, self.new)
        let methods = pairing.operations.map(old.method, new.method)
        compareMembers(methods, meaning: .meaningChanged)
        for pair in pairing.operations.pairs { compareRequests(pair.old, pair.new) }
        compareErrors()
        comparePaging()
        for union in pairing.responseUnions.removed { tellRemoved(old.symbol(of: union)) }
        for union in pairing.responseUnions.added { tellAdded(new.symbol(of: union)) }
        for pair in pairing.responseUnions.pairs { compareUnions(pair.old, pair.new) }
    }

    /// What a call sends, where callers write the same.
    private mutating func compareRequests(_ oldPlaced: PlacedOperation, _ newPlaced: PlacedOperation) {
        let (oldOperation, newOperation) = (oldPlaced.operation, newPlaced.operation)
        lazy var oldSymbol = old.method(oldPlaced)
        lazy var newSymbol = new.method(newPlaced)
        if oldOperation.method != newOperation.method || oldOperation.route != newOperation.route {
            tell(
                .endpointChanged,
                oldSymbol,
                newSymbol,
                "'\(oldSymbol.shortPath)' calls '\(newOperation.method) \(newOperation.template)' now, "
                    + "was '\(oldOperation.method) \(oldOperation.template)'"
            )
        }
        for pair in BoundArgument.match(oldOperation, newOperation).pairs {
            guard let difference = pair.old.binding.difference(from: pair.new.binding) else { continue }
            tell(
                .serializationChanged,
                oldSymbol,
                newSymbol,
                "the argument '\(pair.new.argument.name)' of '\(oldSymbol.shortPath)' is sent \(difference.new) now "
                    + "instead of \(difference.old)",
                detail: pair.old.argument.name.text,
                origins: (pair.old.argument.origin, pair.new.argument.origin)
            )
        }
        let constants = Matching(
            oldOperation.parameters.filter { $0.argument == nil },
            newOperation.parameters.filter { $0.argument == nil },
            by: [{ Parameter.Key.parameter($0.location, $0.wireName) }]
        )
        for pair in constants.pairs {
            guard let was = pair.old.constant, let now = pair.new.constant, was != now else { continue }
            tell(
                .constantValueChanged,
                oldSymbol,
                newSymbol,
                "'\(oldSymbol.shortPath)' always sends \(SwiftText.literal(now)) as '\(pair.new.wireName)' now, "
                    + "was \(SwiftText.literal(was))",
                detail: pair.old.wireName
            )
        }
    }

    private mutating func compareErrors() {
        let (old, new) = (self.old, self.new)
        compare(old.errorSymbol, new.errorSymbol)
        compare(old.errorBodySymbol, new.errorBodySymbol)
        var cases = pairing.match(old.sdk.errors, new.sdk.errors).map(old.errorCase, new.errorCase)
        cases.add(old.unknownErrorCase, new.unknownErrorCase)
        compareMembers(cases, added: .caseAdded)
    }

    private mutating func compareUnions(_ oldUnion: ResponseUnion, _ newUnion: ResponseUnion) {
        let (old, new) = (self.old, self.new)
        compare(old.symbol(of: oldUnion), new.symbol(of: newUnion))
        var cases = ResponseUnion.Case.match(oldUnion.cases, newUnion.cases).map(
            { old.answerCase($0, of: oldUnion) },
            { new.answerCase($0, of: newUnion) }
        )
        cases.add(old.undocumentedCase(of: oldUnion), new.undocumentedCase(of: newUnion))
        compareMembers(cases, meaning: .meaningChanged, added: .caseAdded)
    }

    private mutating func comparePaging() {
        let conventions = PageConvention.match(old.sdk.client, new.sdk.client)
        for convention in conventions.removed { tellRemoved(old.symbol(of: convention)) }
        for convention in conventions.added { tellAdded(new.symbol(of: convention)) }
        for pair in conventions.pairs {
            let (oldSymbol, newSymbol) = (old.symbol(of: pair.old), new.symbol(of: pair.new))
            compare(oldSymbol, newSymbol)
            for (old, new) in zip(old.members(of: pair.old), new.members(of: pair.new)) { compare(old, new) }
            if pair.old.parameters != pair.new.parameters || pair.old.advance != pair.new.advance
                || pair.old.items != pair.new.items
            {
                tell(
                    .pagingChanged,
                    oldSymbol,
                    newSymbol,
                    "the pages of '\(oldSymbol.shortPath)' are found in another way"
                )
            }
        }
    }
}

extension BoundArgument.Binding {
    /// How both send a value, in words that follow `sent`; nil where they send it in the same way.
    fileprivate func difference(from new: Self) -> (old: String, new: String)? {
        switch (self, new) {
        case (.parameter(let old, _), .parameter(let new, _)):
            if old.location != new.location {
                return ("in the \(old.location.rawValue)", "in the \(new.location.rawValue)")
            }
            if old.serialization != new.serialization { return (old.manner, new.manner) }
            return nil
        case (.body(let old), .body(let new)):
            if old.contentType == new.contentType { return nil }
            return ("as '\(old.contentType)'", "as '\(new.contentType)'")
        case (.body(let old), .parameter(let new, _)):
            return ("as '\(old.contentType)'", "in the \(new.location.rawValue)")
        case (.parameter(let old, _), .body(let new)):
            return ("in the \(old.location.rawValue)", "as '\(new.contentType)'")
        case (.none, _), (_, .none): return nil
        }
    }
}

extension ParameterBinding {
    fileprivate var manner: String {
        switch serialization {
        case .json: return "as JSON"
        case .form: return "as a form"
        case .text: return "as plain text"
        case .style(let style, let explode, let allowReserved, let allowEmptyValue):
            var words = "in the style '\(style.rawValue)'\(explode ? " and exploded" : "")"
            if allowReserved { words += ", with reserved characters as they are" }
            if allowEmptyValue { words += ", empty values included" }
            return words
        }
    }
}
