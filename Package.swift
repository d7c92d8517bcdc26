// swift-tools-version: 6.2
import PackageDescription

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let flyingSocks: Target.Dependency = .product(name: "FlyingSocks", package: "FlyingFox")
/// What only `SDKObservability` needs: without its trait, nothing of it is built.
let observability: [Target.Dependency] = [
    .observed("Logging", of: "swift-log"), .observed("Metrics", of: "swift-metrics"),
    .observed("Tracing", of: "swift-distributed-tracing"),
]

let package = Package(
    name: "specsmith",
    platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
    products: [
        .executable(name: "specsmith", targets: ["CommandLineTool"]),
        .executable(name: "specsmith-mock", targets: ["MockTool"]),
        .plugin(name: "GenerateSDK", targets: ["GenerateSDK"]),
        .library(name: "SpecsmithMock", targets: ["SpecsmithMock"]),
        .library(name: "SDKRuntime", targets: ["SDKRuntime"]),
        .library(name: "AsyncHTTPClientTransport", targets: ["AsyncHTTPClientTransport"]),
        .library(name: "SDKObservability", targets: ["SDKObservability"]),
        .library(name: "InfrastructureAsCode", targets: ["InfrastructureAsCode"]),
        .library(name: "Cycloid", targets: ["Cycloid"]),
    ],
    traits: [
        .trait(
            name: "AsyncHTTPClient",
            description: "A transport on AsyncHTTPClient, for servers. Without it SwiftNIO is not built."
        ),
        .trait(
            name: "Observability",
            description:
                "Logs, metrics and traces of calls. Without it swift-log, -metrics and -tracing are not built."
        ),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.81.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.9.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        // The pipeline, in the order data flows. A target names the module of its input, the module of
        // its output, and Diagnostics; `make lint` compares these edges with docs/architecture.md.
        .systemLibrary(
            name: "CLibYAML",
            path: "Generator/CLibYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        .stage("Diagnostics"),
        .stage("YAMLModel", ["Diagnostics"]),
        .stage("YAMLReading", ["CLibYAML", "JSONCoding", "YAMLModel", "Diagnostics"]),
        .stage("OpenAPIModel", ["YAMLModel", "Diagnostics"]),
        .stage("OpenAPIReading", ["YAMLModel", "OpenAPIModel", "Diagnostics"]),
        .stage("OverlayApplying", ["YAMLModel", "RegularExpressions", "Diagnostics"]),
        .stage("SchemaValidation", ["OpenAPIModel", "YAMLModel", "RegularExpressions", "Diagnostics"]),
        .stage(
            "OpenAPILinting",
            ["OpenAPIModel", "YAMLModel", "SchemaValidation", "RegularExpressions", "Diagnostics"]
        ),
        .stage("SDKConfiguration", ["YAMLModel", "Diagnostics"]),
        .stage("SDKModel", ["Diagnostics"]),
        .stage(
            "SDKPlanning",
            [
                "OpenAPIModel", "YAMLModel", "SDKConfiguration", "SDKModel", "RegularExpressions",
                "Diagnostics",
            ]
        ),
        .stage("SwiftSpelling", ["SDKModel"]),
        .stage("SwiftExamples", ["SDKModel", "SwiftSpelling", "YAMLModel"]),
        .stage("Templating"),
        .target(
            name: "SwiftRendering",
            dependencies: ["SDKModel", "SwiftSpelling", "SwiftExamples", "Templating"],
            path: "Generator/SwiftRendering",
            plugins: ["CompileTemplates"]
        ),
        .stage("FileWriting"),
        .stage("ChangeModel", ["Diagnostics"]),
        .stage("OpenAPIDiff", ["OpenAPIModel", "YAMLModel", "ChangeModel", "Diagnostics"]),
        .stage("SDKDiff", ["SDKModel", "SwiftSpelling", "ChangeModel", "Diagnostics"]),
        .stage("ChangeAssessment", ["YAMLModel", "ChangeModel", "Diagnostics"]),
        .target(
            name: "ChangeReporting",
            dependencies: ["ChangeModel", "JSONCoding", "HTMLWriting", "Templating", "Diagnostics"],
            path: "Generator/ChangeReporting",
            plugins: ["CompileTemplates"]
        ),
        .stage(
            "SampleGeneration",
            ["OpenAPIModel", "YAMLModel", "SchemaValidation", "RegularExpressions", "Diagnostics"]
        ),
        .stage("ReferenceModel"),
        .stage(
            "ReferencePlanning",
            [
                "OpenAPIModel", "YAMLModel", "SDKModel", "SwiftSpelling", "SwiftExamples",
                "SampleGeneration", "SchemaValidation", "ReferenceModel", "Diagnostics",
            ]
        ),
        .stage("HTMLWriting"),
        .target(
            name: "ReferenceMarkdown",
            dependencies: ["ReferenceModel", "Templating"],
            path: "Generator/ReferenceMarkdown",
            plugins: ["CompileTemplates"]
        ),
        .target(
            name: "ReferencePage",
            dependencies: ["ReferenceModel", "HTMLWriting", "Templating"],
            path: "Generator/ReferencePage",
            plugins: ["CompileTemplates"]
        ),
        .target(
            name: "MockAnswering",
            dependencies: [
                "OpenAPIModel", "YAMLModel", "SchemaValidation", "SampleGeneration", "SDKConfiguration",
                "JSONCoding", "RegularExpressions", "Diagnostics", httpTypes,
            ],
            path: "Generator/MockAnswering"
        ),
        .target(
            name: "DocumentCommands",
            dependencies: [
                "YAMLModel", "YAMLReading", "OpenAPIModel", "OpenAPIReading", "OverlayApplying",
                "SDKConfiguration", "FileWriting", "Diagnostics", argumentParser,
            ],
            path: "Generator/DocumentCommands"
        ),
        .executableTarget(
            name: "CommandLineTool",
            dependencies: [
                "YAMLModel", "YAMLReading", "OpenAPIModel", "OpenAPIReading", "SDKConfiguration", "SDKModel",
                "SDKPlanning", "SwiftRendering", "FileWriting", "ChangeModel", "OpenAPIDiff", "SDKDiff",
                "ChangeAssessment", "ChangeReporting", "OpenAPILinting", "OverlayApplying", "MockAnswering",
                "ReferencePlanning", "ReferenceMarkdown", "ReferencePage", "DocumentCommands", "Diagnostics",
                argumentParser,
            ],
            path: "Generator/CommandLineTool"
        ),

        // A server that answers by the document, in a process of its own and in tests. It alone needs Hummingbird.
        .target(
            name: "SpecsmithMock",
            dependencies: [
                "MockAnswering", "DocumentCommands", "OpenAPIModel", "SDKConfiguration", "YAMLModel",
                "YAMLReading", "Diagnostics", httpTypes, hummingbird,
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            path: "Generator/SpecsmithMock"
        ),
        .executableTarget(
            name: "MockTool",
            dependencies: [
                "SpecsmithMock", "MockAnswering", "DocumentCommands", "OpenAPIModel", "SDKConfiguration",
                "JSONCoding", "Diagnostics", httpTypes, argumentParser,
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Generator/MockTool"
        ),

        // Templates/*.mustache become `render(into:)` of the views of SwiftRendering, those of Templates/<target>
        // of that target's, at build time.
        .executableTarget(name: "TemplateCompiler", path: "Generator/TemplateCompiler"),
        .plugin(
            name: "CompileTemplates",
            capability: .buildTool(),
            dependencies: ["TemplateCompiler"],
            path: "Plugins/CompileTemplates"
        ),

        // `swift package generate-sdk`, in packages of users.
        .plugin(
            name: "GenerateSDK",
            capability: .command(
                intent: .custom(
                    verb: "generate-sdk",
                    description: "Writes the SDK of every sdk.yaml in the package."
                ),
                permissions: [
                    .writeToPackageDirectory(reason: "The generated sources are written into the package.")
                ]
            ),
            dependencies: ["CommandLineTool"],
            path: "Plugins/GenerateSDK"
        ),

        // What users link. JSONCoding is also the JSON reader of the generator: one tokenizer, no twins.
        .target(name: "JSONCoding", path: "Runtime/JSONCoding"),
        .target(name: "RegularExpressions", path: "Runtime/RegularExpressions"),
        .target(
            name: "SDKRuntime",
            dependencies: ["JSONCoding", "RegularExpressions", httpTypes],
            path: "Runtime/SDKRuntime"
        ),
        .target(
            name: "AsyncHTTPClientTransport",
            dependencies: [
                "SDKRuntime", httpTypes, .server("AsyncHTTPClient", of: "async-http-client"),
                .server("NIOCore", of: "swift-nio"), .server("NIOHTTP1", of: "swift-nio"),
            ],
            path: "Runtime/AsyncHTTPClientTransport"
        ),
        .target(
            name: "SDKObservability",
            dependencies: ["SDKRuntime", httpTypes] + observability,
            path: "Runtime/SDKObservability"
        ),
        .target(
            name: "InfrastructureAsCode",
            dependencies: ["SDKRuntime"],
            path: "Generated/InfrastructureAsCode/Sources"
        ),
        .target(name: "Cycloid", dependencies: ["SDKRuntime"], path: "Generated/Cycloid/Sources"),

        // Proof.
        .executableTarget(
            name: "Quickstart",
            dependencies: ["InfrastructureAsCode"],
            path: "Examples/Quickstart"
        ),
        // The code of docs/guide, so that it is compiled.
        .executableTarget(
            name: "Guides",
            dependencies: ["Cycloid", "InfrastructureAsCode", "SDKRuntime", "SDKObservability"]
                + observability,
            path: "Examples/Guides"
        ),
        .target(name: "Console", path: "Examples/Console"),
        .executableTarget(
            name: "CycloidInventory",
            dependencies: ["Cycloid", "SDKRuntime", "Console", argumentParser],
            path: "Examples/CycloidInventory"
        ),
        .executableTarget(
            name: "InfrastructureAsCodeJob",
            dependencies: ["InfrastructureAsCode", "SDKRuntime", "Console", argumentParser],
            path: "Examples/InfrastructureAsCodeJob"
        ),
        .executableTarget(
            name: "JSONCodingBenchmark",
            dependencies: ["JSONCoding"],
            path: "Benchmarks/JSONCodingBenchmark"
        ),
        .executableTarget(
            name: "MockServerBenchmark",
            dependencies: [hummingbird],
            path: "Benchmarks/MockServer/MockServerBenchmark"
        ),
        .target(name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport"),
        .target(
            name: "DocumentTestSupport",
            dependencies: ["OpenAPIReading", "YAMLReading", "YAMLModel", "Diagnostics"],
            path: "Tests/DocumentTestSupport"
        ),
        .target(name: "LoopbackServer", dependencies: [flyingSocks], path: "Tests/LoopbackServer"),
        .tests(of: "Diagnostics"),
        .tests(of: "YAMLReading", ["YAMLModel", "Diagnostics"]),
        .tests(of: "OpenAPIReading", ["OpenAPIModel", "YAMLModel", "YAMLReading", "Diagnostics"]),
        .tests(of: "OverlayApplying", ["YAMLModel", "YAMLReading", "Diagnostics"]),
        .tests(
            of: "SchemaValidation",
            [
                "OpenAPIModel", "OpenAPIReading", "YAMLModel", "YAMLReading", "Diagnostics",
                "DocumentTestSupport",
            ]
        ),
        .tests(
            of: "OpenAPILinting",
            [
                "OpenAPIModel", "OpenAPIReading", "YAMLModel", "YAMLReading", "Diagnostics",
                "DocumentTestSupport",
            ]
        ),
        .tests(
            of: "SampleGeneration",
            [
                "OpenAPIModel", "OpenAPIReading", "SchemaValidation", "RegularExpressions", "YAMLModel",
                "YAMLReading", "Diagnostics", "DocumentTestSupport",
            ]
        ),
        .tests(of: "HTMLWriting"),
        .tests(
            of: "SwiftExamples",
            [
                "SDKModel", "SDKPlanning", "SDKConfiguration", "OpenAPIModel", "OpenAPIReading", "YAMLModel",
                "YAMLReading", "Diagnostics", "DocumentTestSupport",
            ]
        ),
        .tests(
            of: "ReferencePlanning",
            [
                "ReferenceModel", "ReferenceMarkdown", "ReferencePage", "HTMLWriting", "OpenAPIModel",
                "OpenAPIReading",
                "SDKConfiguration", "SDKModel", "SDKPlanning", "YAMLModel", "YAMLReading", "Diagnostics",
                "DocumentTestSupport",
            ]
        ),
        .tests(
            of: "MockAnswering",
            [
                "OpenAPIModel", "OpenAPIReading", "SDKConfiguration", "JSONCoding", "YAMLModel",
                "YAMLReading", "SchemaValidation", "SampleGeneration",
                "Diagnostics", "DocumentTestSupport", httpTypes,
            ]
        ),
        .tests(
            of: "SpecsmithMock",
            [
                "InfrastructureAsCode", "Cycloid", "SDKRuntime", "AsyncHTTPClientTransport", "JSONCoding",
                httpTypes, flyingSocks,
            ]
        ),
        .tests(of: "SDKConfiguration", ["YAMLModel", "YAMLReading", "Diagnostics"]),
        .tests(
            of: "SDKPlanning",
            [
                "YAMLModel", "YAMLReading", "OpenAPIModel", "OpenAPIReading", "SDKConfiguration", "SDKModel",
                "Diagnostics", "DocumentTestSupport",
            ]
        ),
        .tests(of: "TemplateCompiler"),
        .tests(of: "SwiftRendering", ["SDKModel", "SDKRuntime"]),
        .tests(of: "FileWriting"),
        .tests(
            of: "OpenAPIDiff",
            [
                "ChangeModel", "OpenAPIModel", "OpenAPIReading", "YAMLModel", "YAMLReading", "Diagnostics",
                "DocumentTestSupport",
            ]
        ),
        .tests(
            of: "SDKDiff",
            [
                "ChangeModel", "YAMLModel", "YAMLReading", "OpenAPIModel", "OpenAPIReading",
                "SDKConfiguration", "SDKModel", "SDKPlanning", "SDKRuntime", "Diagnostics",
                "DocumentTestSupport",
            ]
        ),
        .tests(of: "ChangeAssessment", ["ChangeModel", "YAMLModel", "YAMLReading", "Diagnostics"]),
        .testTarget(
            name: "ChangeReportingTests",
            dependencies: [
                "ChangeReporting", "ChangeModel", "HTMLWriting", "JSONCoding", "Diagnostics", "TestSupport",
            ],
            path: "Tests/ChangeReportingTests",
            exclude: ["Goldens"]
        ),
        .tests(of: "CommandLineTool"),
        .tests(of: "JSONCoding"),
        .tests(of: "RegularExpressions"),
        .tests(
            of: "SDKRuntime",
            [
                "JSONCoding", "AsyncHTTPClientTransport", "LoopbackServer", httpTypes,
                .server("AsyncHTTPClient", of: "async-http-client"),
            ]
        ),
        .tests(
            of: "SDKObservability",
            observability + [
                "SDKRuntime", httpTypes, .observed("InMemoryLogging", of: "swift-log"),
                .observed("MetricsTestKit", of: "swift-metrics"),
                .observed("InMemoryTracing", of: "swift-distributed-tracing"),
            ]
        ),
        .testTarget(
            name: "GoldenTests",
            dependencies: [
                "YAMLModel", "YAMLReading", "OverlayApplying", "OpenAPIModel", "OpenAPIReading",
                "SDKConfiguration", "SDKModel", "SDKPlanning", "SDKDiff", "SwiftExamples", "SwiftRendering",
                "SDKRuntime",
                "Diagnostics", "TestSupport", "DocumentTestSupport",
            ],
            path: "Tests/GoldenTests"
        ),
        // A golden as a module, so that what was generated is run as well.
        .target(name: "Shapes", dependencies: ["SDKRuntime"], path: "Tests/Goldens/shapes/Generated/Sources"),
        .testTarget(name: "ShapesTests", dependencies: ["Shapes", "SDKRuntime"], path: "Tests/ShapesTests"),
        .testTarget(
            name: "GeneratedSDKTests",
            dependencies: [
                "InfrastructureAsCode", "AsyncHTTPClientTransport", "SDKRuntime", "SpecsmithMock", httpTypes,
                "TestSupport",
            ],
            path: "Tests/GeneratedSDKTests"
        ),
        .testTarget(
            name: "CycloidTests",
            dependencies: [
                "Cycloid", "SDKRuntime", "JSONCoding", "LoopbackServer", "SpecsmithMock", "TestSupport",
            ],
            path: "Tests/CycloidTests",
            exclude: ["Fixtures"]
        ),
        .testTarget(
            name: "ExampleTests",
            dependencies: [
                "CycloidInventory", "InfrastructureAsCodeJob", "LoopbackServer", "SpecsmithMock",
                "TestSupport",
            ],
            path: "Tests/ExampleTests"
        ),
    ],
    swiftLanguageModes: [.v6]
)

extension Target.Dependency {
    /// A product that only the transport for servers needs: without its trait, nothing of it is built.
    static func server(_ product: String, of package: String) -> Target.Dependency {
        .product(name: product, package: package, condition: .when(traits: ["AsyncHTTPClient"]))
    }
}

extension Target.Dependency {
    /// A product that only `SDKObservability` needs.
    static func observed(_ product: String, of package: String) -> Target.Dependency {
        .product(name: product, package: package, condition: .when(traits: ["Observability"]))
    }
}

extension Target {
    /// A module of the generator: its folder is `Generator/<name>`.
    static func stage(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
        .target(name: name, dependencies: dependencies, path: "Generator/\(name)")
    }

    /// The tests of one module: their folder is `Tests/<module>Tests`.
    static func tests(of module: String, _ others: [Target.Dependency] = []) -> Target {
        .testTarget(
            name: "\(module)Tests",
            dependencies: [.byName(name: module), "TestSupport"] + others,
            path: "Tests/\(module)Tests"
        )
    }
}

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
    ]
}

// It calls every operation, deprecated ones too.
for target in package.targets where target.name == "SpecsmithMockTests" {
    target.swiftSettings?.append(.treatWarning("DeprecatedDeclaration", as: .warning))
    target.exclude = ["Cycloid/make-calls.py"]
}
