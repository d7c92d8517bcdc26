// swift-tools-version: 6.2
import PackageDescription

// A package of somebody who has an OpenAPI document: `swift package generate-sdk` writes Sources/Todos/Generated.
let package = Package(
    name: "plugin-user",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "specsmith", path: "../..")],
    targets: [
        .target(
            name: "Todos",
            dependencies: [.product(name: "SDKRuntime", package: "specsmith")],
            exclude: ["openapi.yaml", "sdk.yaml", "Generated/README.md"]
        ),
        .executableTarget(name: "TodoList", dependencies: ["Todos"]),
    ],
    swiftLanguageModes: [.v6]
)
