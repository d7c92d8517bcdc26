package import SDKModel
import SwiftSpelling
package import YAMLModel

/// Writes examples of using one SDK.
///
/// They show what the document says is typical and what must be given; all of them compile.
package struct ExampleWriter: Sendable {
    let sdk: SDK
    let catalog: TypeCatalog
    let typeText: TypeText

    /// The local constant of the client in all examples.
    package static let clientVariable = "client"

    package init(_ sdk: SDK) {
        self.sdk = sdk
        catalog = TypeCatalog(sdk.types)
        typeText = TypeText(module: sdk.moduleName)
    }

    /// Calls an operation and uses what comes back.
    ///
    /// `group` is an index into the client's groups; nil for an operation of the client's own. `samples` are values by
    /// the index of their argument in `operation.arguments`, as JSON on the wire; one that does not fit its type is not
    /// used. All required arguments are written, and of the optional ones up to `optionalLimit` that have a sample.
    package func call(
        of operation: Operation,
        inGroup group: Int?,
        samples: [Int: YAMLNode] = [:],
        optionalLimit: Int = 2
    ) -> SwiftExample {
        var values = valueWriter()
        let call = call(
            operation,
            inGroup: group,
            samples: samples,
            optionalLimit: optionalLimit,
            with: &values
        )
        var use = ResultUse(operation, call: call, catalog: catalog, preparation: values.preparation)
        let lines = use.lines()
        return example(
            inGroup: group,
            setup: clientLines(for: operation),
            body: lines,
            preparation: use.preparation
        )
    }

    /// The same call with a `catch` that tells the failures apart.
    package func catching(
        _ operation: Operation,
        inGroup group: Int?,
        samples: [Int: YAMLNode] = [:]
    ) -> SwiftExample {
        var values = valueWriter()
        let call = call(operation, inGroup: group, samples: samples, optionalLimit: 0, with: &values)
        var use = ResultUse(operation, call: call, catalog: catalog, preparation: values.preparation)
        let lines =
            ["do {"] + use.attempt().map { "    " + $0 }
            + [
                "} catch {",
                "    switch error.kind {",
                "    case .response(let response):",
                "        print(\"answered with\", response.status.code, response.requestID ?? \"\")",
            ] + errorBody() + [
                "    case .invalidInput(let input):",
                "        print(\"not sent:\", input)",
                "    case .transport(let failure):",
                "        print(\"no answer:\", failure)",
                "    default:",
                "        print(error)",
                "    }",
                "}",
            ]
        return example(
            inGroup: group,
            setup: clientLines(for: operation),
            body: lines,
            preparation: use.preparation
        )
    }

    /// What is done with the documented body of an error.
    private func errorBody() -> [String] {
        guard let member = sdk.errors.members.first else { return [] }
        let name = SwiftText.identifier(member.name, .member)
        return [
            "        if case .\(name)(let body) = response.body {",
            "            print(\(ResultUse.printed("body", of: member.type, catalog)))",
            "        }",
        ]
    }

    func valueWriter() -> ValueWriter {
        ValueWriter(
            catalog: catalog,
            typeText: typeText,
            preparation: Preparation(taken: [Self.clientVariable])
        )
    }

    /// The call itself, without `try await`; `receiver` has the method, if not the client or its group.
    func call(
        _ operation: Operation,
        inGroup group: Int?,
        samples: [Int: YAMLNode],
        optionalLimit: Int,
        on receiver: String? = nil,
        with values: inout ValueWriter
    ) -> ExampleExpression {
        let shown = shownArguments(of: operation, samples: samples, optionalLimit: optionalLimit)
        var arguments: [(label: String?, value: ExampleExpression)] = []
        for index in shown where operation.arguments.indices.contains(index) {
            let argument = operation.arguments[index]
            let place = ValueWriter.Place(
                name: argument.name.text,
                takesOptional: !argument.isRequired,
                depth: 0,
                mediaType: operation.body?.argument == index ? operation.body?.contentType : nil
            )
            let value =
                argument.isRequired
                ? values.argument(argument.type, like: samples[index], at: place)
                : values.value(argument.type, like: samples[index], at: place)
            if let value { arguments.append((SwiftText.identifier(argument.name, .callLabel), value)) }
        }
        let method = SwiftText.identifier(operation.name, .member)
        return .call("\(receiver ?? self.receiver(ofGroup: group)).\(method)", arguments)
    }

    /// The client, or its property for a group.
    func receiver(ofGroup group: Int?) -> String {
        guard let group, sdk.client.groups.indices.contains(group) else { return Self.clientVariable }
        let property = SwiftText.identifier(sdk.client.groups[group].propertyName, .member)
        return "\(Self.clientVariable).\(property)"
    }

    /// The arguments of an example by their index: what must be given, and the first others that say something.
    package func shownArguments(
        of operation: Operation,
        samples: [Int: YAMLNode],
        optionalLimit: Int = 2
    ) -> [Int] {
        var optionalCount = 0
        return operation.arguments.indices.filter { index in
            if operation.arguments[index].isRequired { return true }
            guard samples[index] != nil, optionalCount < optionalLimit, !choosesPage(index, of: operation)
            else { return false }
            optionalCount += 1
            return true
        }
    }

    /// Whether an argument is for the client that pages, not for people.
    private func choosesPage(_ argument: Int, of operation: Operation) -> Bool {
        guard case .pages(let convention, _) = operation.success.result,
            sdk.client.pageConventions.indices.contains(convention),
            let parameter = operation.parameters.first(where: { $0.argument == argument })
        else { return false }
        return sdk.client.pageConventions[convention].parameters.contains(parameter.wireName)
    }

    func example(
        inGroup group: Int?,
        setup: [String],
        body: [String],
        preparation: Preparation
    ) -> SwiftExample {
        SwiftExample(
            imports: preparation.modules + module(ofGroup: group),
            setup: setup,
            body: preparation.statements + body
        )
    }

    /// The module that has a group, which hands on that of the client; none for an SDK that only its own module sees.
    private func module(ofGroup group: Int?) -> [String] {
        if sdk.accessLevel == .internal { return [] }
        let own = group.flatMap(sdk.layout.module).flatMap { index in
            sdk.layout.modules.indices.contains(index) ? sdk.layout.modules[index].name : nil
        }
        return [SwiftText.identifier(own ?? sdk.moduleName, .declaration)]
    }
}
