import SDKModel

/// How a package comes to use the SDK: what its README says of `Package.swift`.
enum ReadmeInstallation {
    static func lines(_ sdk: SDK, _ package: RenderingOptions.PackageReference?) -> [String] {
        let modules = ([sdk.moduleName] + sdk.layout.modules.map(\.name)).map(\.text)
        if package != nil { return fromPackage(sdk.moduleName.text, modules) }
        return modules.count == 1
            ? ["This folder holds the sources of one target, which needs the library `SDKRuntime`:", ""]
                + asTarget(sdk.moduleName.text)
            : [
                "This folder holds the sources of \(modules.count) targets. They belong in one package and need the "
                    + "library `SDKRuntime`:", "",
            ] + asTargets(modules)
    }

    private static func fromPackage(_ package: String, _ modules: [String]) -> [String] {
        let products = modules.map { ".product(name: \"\($0)\", package: \"\(package)\")" }
        let target =
            products.count == 1
            ? ["    .target(name: \"App\", dependencies: [\(products[0])])"]
            : ["    .target(", "        name: \"App\",", "        dependencies: ["]
                + products.map { "            \($0)," } + ["        ]", "    )"]
        let needed = products.count == 1 ? "" : ", with those of the products that it uses"
        return [
            "This folder is a package. In the `Package.swift` of yours\(needed):", "", "```swift",
            "dependencies: [.package(path: \"../\(package)\")],", "targets: [",
        ] + target + ["]", "```"]
    }

    private static func asTarget(_ module: String) -> [String] {
        [
            "```swift", ".target(", "    name: \"\(module)\",",
            "    dependencies: [.product(name: \"SDKRuntime\", package: \"specsmith\")],",
            "    path: \"\(module)\"", ")", "```",
        ]
    }

    private static func asTargets(_ modules: [String]) -> [String] {
        let runtime = ".product(name: \"SDKRuntime\", package: \"specsmith\")"
        let targets = modules.flatMap { module in
            let client = module == modules[0] ? "" : "\"\(modules[0])\", "
            return [
                ".target(", "    name: \"\(module)\",", "    dependencies: [\(client)\(runtime)],",
                "    path: \"\(modules[0])/Sources/\(FileNames.allowed(module))\"", "),",
            ]
        }
        return ["```swift"] + targets + ["```"]
    }
}
