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
        let sources = golden.expected.appending(path: "Sources")
        #expect(try compiler.typeCheck(sources, module: golden.moduleName()) == "")
    }

    @Test(arguments: GoldenCase.all)
    func `come out the same twice`(golden: GoldenCase) throws {
        #expect(try golden.generated() == golden.generated())
    }

    @Test func `there are cases`() {
        #expect(GoldenCase.all.count >= 14)
    }
}
