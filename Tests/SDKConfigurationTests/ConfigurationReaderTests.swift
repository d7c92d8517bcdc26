import Diagnostics
import SDKConfiguration
import TestSupport
import Testing
import YAMLModel
import YAMLReading

@Suite struct `Reading sdk-yaml` {
    private func read(_ marked: String) throws -> (SDKConfiguration, [Finding], [String?]) {
        let source = MarkedSource(marked, path: "sdk.yaml")
        var log = DiagnosticLog()
        let node = try #require(YAMLReader.read(source.file, in: source.library, reporting: &log))
        let configuration = ConfigurationReader.read(node, reporting: &log)
        return (configuration, source.findings(of: log), log.diagnostics.map(\.hint))
    }

    @Test func `reads every key`() throws {
        let (configuration, findings, _) = try read(
            """
            module: Pets
            client: PetsClient
            access: package
            names:
              types: {pet: Animal}
              operations: {getPet: fetch}
              groups: {pets: animals}
              properties: {pet.name: title}
            securitySchemes:
              oauth: {tokenURL: 'https://login.example.com/token'}
            facade: {settings: OldAPI, accessToken: oauth}
            """
        )
        #expect(findings == [])
        #expect(configuration.module?.value == "Pets")
        #expect(configuration.client?.value == "PetsClient")
        #expect(configuration.access?.value == "package")
        #expect(configuration.names.types.map(\.to) == ["Animal"])
        #expect(configuration.names.operations.map(\.from) == ["getPet"])
        #expect(configuration.names.groups.map(\.to) == ["animals"])
        #expect(configuration.names.properties.map(\.from) == ["pet.name"])
        #expect(configuration.tokenURLs.map(\.value.url) == ["https://login.example.com/token"])
        #expect(
            configuration.facade?.value
                == SDKConfiguration.FacadeConfiguration(
                    settings: "OldAPI",
                    accessToken: "oauth",
                    classSuffix: "API"
                )
        )
    }

    @Test func `an unknown key is an error that suggests the nearest`() throws {
        let (_, findings, hints) = try read("1️⃣modul: Pets\nnames: {2️⃣shapes: {}}")
        #expect(
            findings == [
                Finding("1️⃣", "configuration-unknown-key", "unknown key 'modul'"),
                Finding("2️⃣", "configuration-unknown-key", "unknown key 'shapes'"),
            ]
        )
        #expect(hints == ["did you mean 'module'?", "known keys are types, operations, groups, properties"])
    }

    @Test func `values of the wrong kind and words that are not allowed are errors`() throws {
        let (configuration, findings, _) = try read(
            """
            module: 1️⃣[Pets]
            access: 2️⃣open
            names: {types: {pet: 3️⃣1}}
            facade: 4️⃣{accessToken: x}
            """
        )
        #expect(
            findings == [
                Finding("1️⃣", "configuration-wrong-kind", "'module' must be a string, found a sequence"),
                Finding("2️⃣", "configuration-invalid-value", "'access' cannot be 'open'"),
                Finding("3️⃣", "configuration-wrong-kind", "'pet' must be a string, found an integer"),
                Finding(
                    "4️⃣",
                    "configuration-wrong-kind",
                    "'settings' must be the name of the settings type, found nothing"
                ),
            ]
        )
        #expect(configuration == SDKConfiguration())
    }

    @Test func `what is no mapping is an error`() throws {
        let (_, findings, _) = try read("1️⃣- module")
        #expect(
            findings == [
                Finding("1️⃣", "configuration-wrong-kind", "'sdk.yaml' must be a mapping, found a sequence")
            ]
        )
    }
}
