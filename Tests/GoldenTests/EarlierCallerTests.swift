import Foundation
import SwiftRendering
import Testing

/// Code that was written against the SDK of an earlier version, `Caller.swift` beside the goldens.
@Suite struct `Callers of an earlier SDK` {
    @Test(arguments: GoldenCase.all.filter { $0.hasEarlierVersion && !$0.hasSeveralModules })
    func `compile, and are told that names are deprecated`(golden: GoldenCase) throws {
        let caller = golden.folder.appending(path: "Caller.swift")
        let module = try golden.moduleName()
        let compiler = try Compiler()
        let earlier = try Folder(golden.earlier())
        #expect(try compiler.emitModule(earlier.url, module: module) == "")
        #expect(try compiler.check(caller: caller, importing: earlier.url) == "")
        let now = try Folder(golden.generated())
        #expect(try compiler.emitModule(now.url, module: module) == "")
        let findings = try compiler.check(caller: caller, importing: now.url).split(separator: "\n")
            .filter { $0.hasPrefix(caller.path) }
        #expect(findings.count > 40)
        #expect(findings.filter { !$0.contains(" is deprecated") } == [])
    }

    @Test func `there is a case`() {
        #expect(GoldenCase.all.contains { $0.hasEarlierVersion })
    }
}

/// Files of an SDK in a folder that is removed at the end.
final class Folder {
    let url: URL

    init(_ files: [RenderedFile]) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "golden-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for file in files {
            let path = url.appending(path: file.path)
            try FileManager.default.createDirectory(
                at: path.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(file.contents).write(to: path)
        }
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}
