import SDKModel
import SwiftRendering
import Testing

@Suite struct `Rendering several modules` {
    private func sdk() throws -> SDK {
        let zoo = ZooSDK.sdk
        let names = try ["ZooAnimals", "ZooKeeping"].map { try #require(SwiftIdentifier($0)) }
        return SDK(
            moduleName: zoo.moduleName,
            title: zoo.title,
            version: zoo.version,
            documentation: zoo.documentation,
            source: zoo.source,
            accessLevel: .public,
            client: zoo.client,
            types: zoo.types,
            errors: zoo.errors,
            facade: nil,
            omissions: [],
            layout: OutputLayout(modules: [
                GroupModule(name: names[0], groups: [0]), GroupModule(name: names[1], groups: [7]),
            ])
        )
    }

    @Test func `a package has a library and a target for each`() throws {
        let manifest = try text(
            of: "Package.swift",
            sdk(),
            options: RenderingOptions(package: .path("../specsmith"))
        )
        #expect(
            manifest.contains(
                """
                    products: [
                        .library(name: "Zoo", targets: ["Zoo"]),
                        .library(name: "ZooAnimals", targets: ["ZooAnimals"]),
                        .library(name: "ZooKeeping", targets: ["ZooKeeping"]),
                    ],

                """
            )
        )
        #expect(
            manifest.contains(
                """
                        .target(
                            name: "ZooAnimals",
                            dependencies: ["Zoo", .product(name: "SDKRuntime", package: "specsmith")],
                            path: "Sources/ZooAnimals"
                        ),

                """
            )
        )
    }

    @Test func `the readme names the module of each group, and all targets`() throws {
        let readme = try text(of: "README.md", sdk())
        #expect(readme.contains("With `import ZooAnimals`.\n"))
        #expect(readme.contains("This folder holds the sources of 3 targets."))
        #expect(readme.contains("    path: \"Zoo/Sources/ZooAnimals\"\n"))
    }

    @Test func `what operations share is visible in the package alone`() throws {
        let errors = try text(of: "Sources/Zoo/ZooError.swift", sdk())
        #expect(errors.contains("    package static let table0: [DocumentedError] = ["))
        let credential = try text(of: "Sources/Zoo/ZooClient+Credential.swift", sdk())
        #expect(credential.contains("\npackage import SDKRuntime\n"))
        #expect(credential.contains("    package enum Security {\n"))
        let one = try text(of: "Sources/ZooError.swift", ZooSDK.sdk)
        #expect(one.contains("    static let table0: [DocumentedError] = ["))
    }
}
