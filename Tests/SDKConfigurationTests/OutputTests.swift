import Diagnostics
import SDKConfiguration
import TestSupport
import Testing
import YAMLReading

@Suite struct `Reading output of sdk-yaml` {
    private typealias Output = SDKConfiguration.OutputConfiguration

    private func read(_ marked: String) throws -> (Output, [Finding], [String?]) {
        let source = MarkedSource(marked, path: "sdk.yaml")
        var log = DiagnosticLog()
        let node = try #require(YAMLReader.read(source.file, in: source.library, reporting: &log))
        let output = ConfigurationReader.read(node, reporting: &log).output
        return (output, source.findings(of: log), log.diagnostics.map(\.hint))
    }

    @Test func `reads every key`() throws {
        let (output, findings, _) = try read(
            """
            output:
              isolation: nonisolated
              files: perTag
              modules: perTag
              shared: [Money, Problem]
            """
        )
        #expect(findings == [])
        #expect(output.isNonisolated)
        #expect(output.files == .perTag)
        #expect(output.modules?.value == .perTag)
        #expect(output.shared.map(\.value) == ["Money", "Problem"])
    }

    @Test func `is one module of a file for each type without anything`() throws {
        let (output, findings, _) = try read("module: Pets")
        #expect(findings == [])
        #expect(output == Output())
        #expect(!output.isNonisolated)
        #expect(output.files == .perType)
        #expect(output.modules == nil)
    }

    @Test func `reads modules with their tags, in their order`() throws {
        let (output, findings, _) = try read(
            """
            output:
              modules:
                ShopSales: [orders, baskets]
                ShopBilling: [invoices]
            """
        )
        #expect(findings == [])
        guard case .named(let modules)? = output.modules?.value else {
            Issue.record("\(output)")
            return
        }
        #expect(modules.map(\.name.value) == ["ShopSales", "ShopBilling"])
        #expect(modules.map { $0.tags.map(\.value) } == [["orders", "baskets"], ["invoices"]])
    }

    @Test func `words that are not allowed and wrong kinds are errors`() throws {
        let (output, findings, hints) = try read(
            """
            output:
              isolation: 1️⃣isolated
              files: 2️⃣perFile
              modules: 3️⃣perPath
              shared: 4️⃣Money
              5️⃣module: perTag
            """
        )
        #expect(
            findings == [
                Finding("1️⃣", "configuration-invalid-value", "'isolation' cannot be 'isolated'"),
                Finding("2️⃣", "configuration-invalid-value", "'files' cannot be 'perFile'"),
                Finding("3️⃣", "configuration-invalid-value", "'modules' cannot be 'perPath'"),
                Finding(
                    "4️⃣",
                    "configuration-wrong-kind",
                    "'shared' must be a list of schemas, found a string"
                ),
                Finding("5️⃣", "configuration-unknown-key", "unknown key 'module'"),
            ]
        )
        #expect(
            hints == [
                "use nonisolated", "use perType or perTag", "use perTag, or name modules and their tags", nil,
                "did you mean 'modules'?",
            ]
        )
        #expect(output == Output())
    }

    @Test func `lists of tags have tags, each in one module`() throws {
        let (_, findings, _) = try read(
            """
            output:
              modules:
                A: [x, y]
                B: [z, 1️⃣x]
                C: 2️⃣[]
                D: [3️⃣1]
            """
        )
        #expect(
            findings == [
                Finding("1️⃣", "configuration-invalid-value", "the tag 'x' is in two modules"),
                Finding("2️⃣", "configuration-wrong-kind", "'C' must be a list of tags, found a sequence"),
                Finding("3️⃣", "configuration-wrong-kind", "'D' must be a list of tags, found an integer"),
            ]
        )
    }

    @Test(arguments: [
        ("access: internal", "'modules' does not go with 'access: internal'", "use public or package"),
        (
            "facade: {settings: OldAPI}", "'modules' does not go with a facade",
            "its classes need all operations in one module"
        ),
    ])
    func `several modules do not go with everything`(line: String, message: String, hint: String) throws {
        let (_, findings, hints) = try read("\(line)\noutput: {modules: 1️⃣perTag}")
        #expect(findings == [Finding("1️⃣", "configuration-invalid-value", message)])
        #expect(hints == [hint])
    }
}
