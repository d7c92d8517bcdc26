import Foundation
import SwiftRendering
import TestSupport
import Testing

/// Small documents, one feature each, and the whole SDKs that they give.
@Suite struct `Golden SDKs` {
    @Test(arguments: GoldenCase.all)
    func `are written as expected`(golden: GoldenCase) throws {
        let files = try golden.generated().map { (path: $0.path, contents: $0.contents) }
        let differences = try GoldenDirectory(golden.expected).differences(from: files)
        #expect(differences == [])
    }

    @Test(arguments: GoldenCase.all)
    func `compile without warnings`(golden: GoldenCase) throws {
        let compiler = try Compiler()
        let modules = try Folder([])
        for own in try golden.ownModules() {
            let name = own.deletingPathExtension().lastPathComponent
            #expect(try compiler.emitModule(own, module: name, into: modules.url) == "")
        }
        let names = try golden.modules()
        for name in names {
            let sources = try golden.sources(of: name)
            #expect(
                try compiler.typeCheck(
                    sources,
                    module: name,
                    others: golden.ownFiles(),
                    modules: modules.url
                ) == ""
            )
            if names.count == 1 { continue }
            #expect(try compiler.emitModule(sources, module: name, into: modules.url) == "")
        }
    }

    @Test(arguments: GoldenCase.all)
    func `come out the same twice`(golden: GoldenCase) throws {
        #expect(try golden.generated() == golden.generated())
    }

    @Test func `there are cases`() {
        #expect(GoldenCase.all.count >= 14)
    }
}
