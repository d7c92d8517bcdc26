package import OpenAPIModel
package import ReferenceModel
package import SDKModel
import SwiftExamples

/// Chooses what the articles of an SDK's module show.
package enum ModuleGuidePlanner {
    /// `document` is what the SDK was planned from.
    package static func plan(_ document: Document, sdk: SDK) -> ModuleGuide {
        let examples = ExampleWriter(sdk)
        // One that shows all that a first call can need.
        let simplest = sdk.simplestOperation { hasValue($0) && $0.security != nil } ?? sdk.simplestOperation()
        let client = sdk.client.name.text
        return ModuleGuide(
            module: sdk.moduleName.text,
            title: sdk.title,
            introduction: .init(document.info.description),
            client: client,
            credential: examples.credentials().isEmpty ? nil : "\(client)/Credential",
            server: "\(client)/Server",
            error: sdk.errors.errorName.text,
            errorBody: sdk.errors.bodyName.text,
            groups: sdk.client.groups.enumerated()
                .filter { sdk.layout.module(ofGroup: $0.offset) == nil }
                .map { "\(client)/\($0.element.typeName.text)" },
            otherModules: sdk.layout.modules.map(\.name.text),
            types: sdk.types.map(\.header.name.last)
                .filter { name in
                    SwiftIdentifier(name).map { sdk.layout.module(of: $0) == nil } ?? false
                }
                .sorted(),
            start: lines(simplest.map { examples.call(of: $0.operation, inGroup: $0.group) }),
            configuration: examples.configured().lines,
            response: lines(
                sdk.simplestOperation { hasValue($0) }.flatMap { examples.withResponse($0) }
            ),
            failure: lines(simplest.map { examples.catching($0.operation, inGroup: $0.group) }),
            credentials: examples.credentials().map(credential),
            paging: paging(sdk, examples),
            streaming: streaming(sdk, examples)
        )
    }

    private static func lines(_ example: SwiftExample?) -> [String] { example?.lines ?? [] }

    private static func hasValue(_ operation: SDKModel.Operation) -> Bool {
        switch operation.success.result {
        case .json, .enveloped, .pages: true
        case .void, .optionalJSON, .text, .bytes, .page, .events, .jsonStream, .location, .oneOf: false
        }
    }

    private static func credential(_ credential: CredentialExample) -> ModuleGuide.Credential {
        let form =
            switch credential.form {
            case .secret: "A secret that you have"
            case .environment(let variable): "The environment variable \(variable)"
            case .login: "A login, when a call first needs it"
            case .clientCredentials: "Client credentials, for which tokens are fetched and renewed"
            }
        return ModuleGuide.Credential(
            name: credential.name,
            schemes: credential.schemes,
            form: form,
            example: credential.example.lines
        )
    }

    private static func paging(_ sdk: SDK, _ examples: ExampleWriter) -> ModuleGuide.Paging? {
        guard let choice = sdk.simplestOperation(where: \.isPaged), let pages = examples.pages(choice) else {
            return nil
        }
        return ModuleGuide.Paging(
            items: examples.call(of: choice.operation, inGroup: choice.group).lines,
            pages: pages.lines
        )
    }

    private static func streaming(_ sdk: SDK, _ examples: ExampleWriter) -> ModuleGuide.Streaming? {
        guard let choice = sdk.simplestOperation(where: \.isStreaming) else { return nil }
        let isEvents = if case .events = choice.operation.success.result { true } else { false }
        return ModuleGuide.Streaming(
            isEvents: isEvents,
            example: examples.call(of: choice.operation, inGroup: choice.group).lines
        )
    }
}
