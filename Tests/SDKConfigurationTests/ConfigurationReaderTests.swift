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
        #expect(
            hints == [
                "did you mean 'module'?",
                "known keys are types, operations, parameters, groups, properties, values",
            ]
        )
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

    @Test func `operations that may be repeated are a list`() throws {
        let (_, findings, _) = try read("idempotent: 1️⃣compute")
        #expect(
            findings == [
                Finding(
                    "1️⃣",
                    "configuration-wrong-kind",
                    "'idempotent' must be a list of operations, found a string"
                )
            ]
        )
    }

    @Test func `what is no mapping is an error`() throws {
        let (_, findings, _) = try read("1️⃣- module")
        #expect(
            findings == [
                Finding("1️⃣", "configuration-wrong-kind", "'sdk.yaml' must be a mapping, found a sequence")
            ]
        )
    }

    @Test func `reads how answers are wrapped, paged and streamed, and what signs requests`() throws {
        let (configuration, findings, _) = try read(
            """
            envelope: data
            pagination:
              numbers:
                items: data
                information: paging
                size: page_size
                page: {parameter: page, first: 0, count: {index: index, size: size, total: total}}
              offsets: {items: rows, offset: {parameter: offset}}
              tokens: {items: data, information: paging, token: {parameter: next, property: token}}
              windows:
                items: data
                information: paging
                cursor: {property: next, parameters: {since: from, until: to}}
            streams:
              follow: {endEvent: end}
            answers:
              status: [500, 503]
            idempotent: [compute]
            credentials:
              apiKey: {schemes: [key, query], environment: KEY, login: {operation: login, token: token}}
            names:
              parameters: {inpath: outside}
            """
        )
        #expect(findings == [])
        #expect(configuration.envelope?.value == "data")
        typealias Advance = SDKConfiguration.PaginationConfiguration.Advance
        typealias Count = SDKConfiguration.PaginationConfiguration.Count
        typealias Field = SDKConfiguration.PaginationConfiguration.Field
        #expect(
            configuration.paginations.map(\.advance) == [
                Advance.page(
                    parameter: "page",
                    first: 0,
                    Count(index: "index", size: "size", total: "total")
                ),
                .offset(parameter: "offset", Count()),
                .token(parameter: "next", property: "token"),
                .cursor(
                    property: "next",
                    parameters: [
                        Field(parameter: "since", property: "from"),
                        Field(parameter: "until", property: "to"),
                    ]
                ),
            ]
        )
        #expect(configuration.paginations.map(\.name) == ["numbers", "offsets", "tokens", "windows"])
        #expect(configuration.paginations.map(\.items) == ["data", "rows", "data", "data"])
        #expect(configuration.paginations.map(\.information) == ["paging", nil, "paging", "paging"])
        #expect(configuration.paginations.map(\.size) == ["page_size", nil, nil, nil])
        #expect(
            configuration.paginations.map(\.parameters) == [
                ["page"], ["offset"], ["next"], ["since", "until"],
            ]
        )
        #expect(configuration.streams.map(\.value.endEvent) == ["end"])
        #expect(configuration.answers.map(\.value.operation) == ["status"])
        #expect(configuration.answers.first?.value.statuses.map(\.value) == [500, 503])
        #expect(configuration.idempotent.map(\.value) == ["compute"])
        let credential = try #require(configuration.credentials.first)
        #expect(credential.name == "apiKey")
        #expect(credential.schemes == ["key", "query"])
        #expect(credential.environment == "KEY")
        #expect(
            credential.login
                == SDKConfiguration.CredentialConfiguration.Login(operation: "login", token: "token")
        )
        #expect(configuration.names.parameters.map(\.to) == ["outside"])
    }

    @Test func `what is missing in a way of paging or a credential is an error at its place`() throws {
        let (configuration, findings, _) = try read(
            """
            pagination:
              1️⃣none: {items: data}
              2️⃣both: {items: data, page: {parameter: p}, token: {parameter: t, property: n}}
              noItems: 3️⃣{page: {parameter: p}}
              noParameter: {items: data, page: 4️⃣{first: 1}}
              notANumber: {items: data, page: {parameter: p, first: 5️⃣one}}
              noProperty: {items: data, token: 6️⃣{parameter: p}}
            streams: {follow: 7️⃣{}}
            answers: {status: 8️⃣down}
            credentials: {apiKey: 9️⃣{environment: KEY}}
            """
        )
        let wrong = "configuration-wrong-kind"
        let needsOne = "must say how the next page is asked for, in one way"
        #expect(
            findings == [
                Finding("1️⃣", wrong, "'none' \(needsOne)"),
                Finding("2️⃣", wrong, "'both' \(needsOne)"),
                Finding("3️⃣", wrong, "'noItems' must be a mapping with 'items', found a mapping"),
                Finding("4️⃣", wrong, "'page' must be a mapping with 'parameter', found a mapping"),
                Finding("5️⃣", wrong, "'first' must be an integer, found a string"),
                Finding(
                    "6️⃣",
                    wrong,
                    "'token' must be a mapping with 'parameter' and 'property', found a mapping"
                ),
                Finding("7️⃣", wrong, "'follow' must be a mapping with 'endEvent', found a mapping"),
                Finding("8️⃣", wrong, "'status' must be a list of statuses, found a string"),
                Finding("9️⃣", wrong, "'apiKey' must be a mapping with 'schemes', found a mapping"),
            ]
        )
        #expect(configuration.paginations.map(\.name) == ["notANumber"])
        #expect(configuration.credentials == [])
    }
}
