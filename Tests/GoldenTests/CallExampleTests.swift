import Foundation
import SDKModel
import SwiftExamples
import SwiftRendering
import Testing

/// The examples that READMEs and reference pages show.
@Suite struct `Examples of calls` {
    @Test(arguments: GoldenCase.all.filter { !$0.hasSeveralModules && !$0.name.hasPrefix("access-") })
    func `compile against the SDK`(golden: GoldenCase) throws {
        let sdk = try golden.sdk()
        let examples = Self.examples(of: sdk)
        try #require(examples.count > 0)
        let caller = try Folder([
            RenderedFile(path: "Caller.swift", contents: Array(Self.file(examples).utf8))
        ])
        let compiler = try Compiler()
        for own in try golden.ownModules() {
            let name = own.deletingPathExtension().lastPathComponent
            #expect(try compiler.emitModule(own, module: name, into: caller.url) == "")
        }
        let others = try golden.ownFiles().map { file in
            RenderedFile(path: file.lastPathComponent, contents: Array(try Data(contentsOf: file)))
        }
        let sources = try Folder(golden.generated().filter { $0.path.hasSuffix(".swift") } + others)
        #expect(
            try compiler.emitModule(sources.url, module: golden.moduleName(), into: caller.url) == ""
        )
        let findings = try compiler.check(
            caller: caller.url.appending(path: "Caller.swift"),
            importing: caller.url
        )
        let unexpected = findings.split(separator: "\n").filter { line in
            line.hasPrefix(caller.url.path) && !line.contains(" is deprecated")
        }
        #expect(unexpected == [], "\(findings)")
    }

    private static func examples(of sdk: SDK) -> [SwiftExample] {
        let writer = ExampleWriter(sdk)
        return sdk.operationChoices.flatMap { choice in
            [
                writer.call(of: choice.operation, inGroup: choice.group),
                writer.catching(choice.operation, inGroup: choice.group),
            ] + [writer.withResponse(choice), writer.pages(choice)].compactMap(\.self)
        } + [writer.client(), writer.configured()] + writer.credentials().map(\.example)
    }

    /// A function for each, as they may have names in common.
    private static func file(_ examples: [SwiftExample]) -> String {
        let imports = Set(examples.flatMap(\.imports)).sorted().map { "import \($0)\n" }.joined()
        return examples.enumerated().reduce(into: imports) { file, example in
            file += "func example\(example.offset)() async throws {\n"
            for line in example.element.setup + example.element.body { file += "    \(line)\n" }
            // What an example only makes is not used.
            let made = ["client", "patient"].filter { name in
                example.element.body.contains { $0.hasPrefix("let \(name) = ") }
            }
            file += made.map { "    _ = \($0)\n" }.joined() + "}\n"
        }
    }
}
