import Foundation
import Testing

/// How SDKs are cut into modules and files, seen from those who use them.
@Suite struct `The layout of an SDK` {
    @Test(arguments: GoldenCase.all.filter(\.isNonisolated))
    func `is free of isolation where the default is the main actor`(golden: GoldenCase) throws {
        let module = try golden.moduleName()
        let options = ["-default-isolation", "MainActor"]
        let sources = try golden.sources(of: module)
        let findings = try Compiler().typeCheck(
            sources,
            module: module,
            others: [golden.uses],
            options: options
        )
        #expect(findings == "")
    }

    @Test func `is isolated there without the setting`() throws {
        let golden = try GoldenCase.named("access-package")
        let findings = try Compiler().typeCheck(
            golden.sources(of: "Shop"),
            module: "Shop",
            options: ["-default-isolation", "MainActor"]
        )
        #expect(findings.contains("main actor-isolated"))
    }

    @Test func `gives a group to those who import its module`() throws {
        let golden = try GoldenCase.named("modules-per-tag")
        let modules = try Folder([])
        let compiler = try Compiler()
        for name in try golden.modules() {
            #expect(
                try compiler.emitModule(golden.sources(of: name), module: name, into: modules.url) == ""
            )
        }
        #expect(try compiler.check(caller: golden.uses, importing: modules.url) == "")
        let uses = try String(contentsOf: golden.uses, encoding: .utf8)
        let without = modules.url.appending(path: "Without.swift")
        try uses.replacing("import ShopOrders", with: "import Shop").write(
            to: without,
            atomically: true,
            encoding: .utf8
        )
        let findings = try compiler.check(caller: without, importing: modules.url)
        #expect(findings.contains("'orders'"))
        #expect(findings.contains("cannot find type 'Basket' in scope"))
    }
}
