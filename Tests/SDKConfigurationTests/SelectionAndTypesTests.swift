import Diagnostics
import SDKConfiguration
import TestSupport
import Testing
import YAMLModel
import YAMLReading

@Suite struct `Reading what sdk-yaml chooses and replaces` {
    private func read(_ marked: String) throws -> (SDKConfiguration, [Finding], [String?]) {
        let source = MarkedSource(marked, path: "sdk.yaml")
        var log = DiagnosticLog()
        let node = try #require(YAMLReader.read(source.file, in: source.library, reporting: &log))
        let configuration = ConfigurationReader.read(node, reporting: &log)
        return (configuration, source.findings(of: log), log.diagnostics.map(\.hint))
    }

    @Test func `choices`() throws {
        let (configuration, findings, _) = try read(
            """
            include:
              tags: [pets, shops]
              paths: /pets
              operations: [getPet, GET /pets]
              schemas: [Pet]
            exclude: {tags: admin}
            skipDeprecated: true
            overlays: [a.yaml, b/c.yaml]
            """
        )
        #expect(findings == [])
        let include = try #require(configuration.selection.include)
        #expect(include.tags.map(\.value) == ["pets", "shops"])
        #expect(include.paths.map(\.value) == ["/pets"])
        #expect(include.operations.map(\.value) == ["getPet", "GET /pets"])
        #expect(include.schemas.map(\.value) == ["Pet"])
        #expect(configuration.selection.exclude?.tags.map(\.value) == ["admin"])
        #expect(configuration.selection.exclude?.namesOperations == true)
        #expect(configuration.selection.skipsDeprecated.value)
        #expect(configuration.overlays.map(\.value) == ["a.yaml", "b/c.yaml"])
    }

    @Test func `types`() throws {
        let (configuration, findings, _) = try read(
            """
            types: {Price: {module: Prices, type: Money}, Pet.id: UUID}
            formats: {ulid: {type: ULID}, int64: Int}
            """
        )
        #expect(findings == [])
        #expect(configuration.types.map(\.source) == ["Price", "Pet.id"])
        guard case .own(let module?, let type) = configuration.types[0].target else {
            Issue.record("expected a type in a module")
            return
        }
        #expect((module.value, type.value) == ("Prices", "Money"))
        #expect(configuration.types[1].target == .known(.uuid))
        guard case .own(nil, let ulid) = configuration.formats[0].target else {
            Issue.record("expected a type without module")
            return
        }
        #expect(ulid.value == "ULID")
        #expect(configuration.formats[1].target == .known(.int))
    }

    @Test func `names of values`() throws {
        let (configuration, findings, _) = try read("names: {values: {Shift.d: day}}")
        #expect(findings == [])
        #expect(configuration.names.values.map(\.from) == ["Shift.d"])
        #expect(configuration.names.values.map(\.to) == ["day"])
    }

    @Test func `what is wrong is told at its place`() throws {
        let (_, findings, hints) = try read(
            """
            include: {1️⃣tag: [pets], paths: 2️⃣{a: b}, operations: [3️⃣[a]]}
            exclude: 4️⃣[admin]
            skipDeprecated: 5️⃣'yes'
            overlays: 6️⃣1
            types: {Price: 7️⃣Sting, Pet: 8️⃣[a], Dog: 9️⃣{module: Dogs}}
            """
        )
        let kind = "configuration-wrong-kind"
        #expect(
            findings == [
                Finding("1️⃣", "configuration-unknown-key", "unknown key 'tag'"),
                Finding("2️⃣", kind, "'paths' must be a list of strings, found a mapping"),
                Finding("3️⃣", kind, "'operations' must be a list of strings, found a sequence"),
                Finding("4️⃣", kind, "'exclude' must be a mapping, found a sequence"),
                Finding("5️⃣", kind, "'skipDeprecated' must be a boolean, found a string"),
                Finding("6️⃣", kind, "'overlays' must be a list of strings, found an integer"),
                Finding("7️⃣", "configuration-invalid-value", "'Price' cannot be 'Sting'"),
                Finding(
                    "8️⃣",
                    kind,
                    "'Pet' must be a type's name, or a mapping with 'module' and 'type', found a sequence"
                ),
                Finding("9️⃣", kind, "'Dog' must be a mapping with 'type', found a mapping"),
            ]
        )
        #expect(
            hints.contains(
                "did you mean 'String'? a type of your own is written as '{module: …, type: Sting}'"
            )
        )
    }

    @Test func `the command line adds to what the file says`() throws {
        let (configuration, _, _) = try read("include: {tags: [pets]}")
        let added = configuration.overridden(
            module: nil,
            client: nil,
            selection: SDKConfiguration.SelectionConfiguration(
                include: SDKConfiguration.Choice(tags: [SDKConfiguration.Setting("shops", at: nil)]),
                exclude: SDKConfiguration.Choice(paths: [SDKConfiguration.Setting("/old", at: nil)]),
                skipsDeprecated: SDKConfiguration.Setting(true, at: nil)
            )
        )
        #expect(added.selection.include?.tags.map(\.value) == ["pets", "shops"])
        #expect(added.selection.exclude?.paths.map(\.value) == ["/old"])
        #expect(added.selection.skipsDeprecated.value)
    }
}
