import ChangeModel
import SDKModel

extension ModuleSymbols {
    /// The typealias of what calls throw.
    var errorSymbol: Symbol {
        Symbol(
            parent: "",
            name: error,
            kind: .typealias,
            signature: .alias(.generic("APIError", [.generated(errorBody)]))
        )
    }

    var errorBodySymbol: Symbol { type(.enum, errorBody, ["DocumentedErrorBody"]) }

    func errorCase(_ member: ErrorBodies.Member) -> Symbol {
        enumCase(member.name.text, in: errorBody, .model(member.type), member.origin)
    }

    var unknownErrorCase: Symbol {
        let names = Set(sdk.errors.members.map(\.name.text))
        return enumCase(Self.freeName("unknown", besides: names), in: errorBody, .model(.json), nil)
    }

    var fixedErrorMembers: [Symbol] {
        [
            initializer(
                [
                    parameter("member", .fixed("Int")),
                    parameter("from", .fixed("[UInt8]"), local: "bytes"),
                ],
                in: errorBody,
                effects: " throws(JSONError)"
            )
        ]
    }

    func symbol(of union: ResponseUnion) -> Symbol { type(.enum, union.name.text, ["ResponseUnion"]) }

    func answerCase(_ answer: ResponseUnion.Case, of union: ResponseUnion) -> Symbol {
        let payload: SwiftType? =
            switch answer.payload {
            case .none: nil
            case .json(let type), .enveloped(let type, isOptional: false): .model(type)
            case .enveloped(let type, isOptional: true): .optionally(.model(type))
            case .text: .fixed("String")
            case .bytes: .fixed("HTTPBody")
            }
        var symbol = enumCase(answer.name.text, in: union.name.text, payload, answer.origin)
        symbol.meaning = .other(
            "the answer \(answer.status.text)" + (answer.contentType.map { " '\($0)'" } ?? "")
        )
        return symbol
    }

    func undocumentedCase(of union: ResponseUnion) -> Symbol {
        enumCase(union.undocumentedName.text, in: union.name.text, .fixed("UndocumentedResponse"), nil)
    }

    func fixedMembers(of union: ResponseUnion) -> [Symbol] {
        [
            initializer(
                [parameter("_", .fixed("ReceivedResponse"), local: "response")],
                in: union.name.text,
                effects: " async throws(ResponseFailure)"
            )
        ]
    }

    func symbol(of convention: PageConvention) -> Symbol {
        type(.enum, convention.name.text, ["PageConvention"])
    }

    func members(of convention: PageConvention) -> [Symbol] {
        let path = convention.name.text
        let information =
            convention.information.map { SwiftType.model($0.type) } ?? .fixed("NoPageInformation")
        return [
            Symbol(parent: path, name: "Information", kind: .typealias, signature: .alias(information)),
            property("layout", in: path, .fixed("PageLayout"), .constant, isStatic: true),
            property("parameters", in: path, .fixed("[String]"), .constant, isStatic: true),
            method(
                "continuation",
                in: path,
                Function(
                    parameters: [
                        parameter("of", .generic("PageAnswer", [information]), local: "page")
                    ],
                    result: .fixed("PageContinuation")
                ),
                isStatic: true
            ),
        ]
    }
}

extension StatusPattern {
    /// As documents write it: `404`, `4XX`.
    var text: String {
        switch self {
        case .exact(let code): String(code)
        case .range(let digit): "\(digit)XX"
        case .default: "default"
        }
    }
}
