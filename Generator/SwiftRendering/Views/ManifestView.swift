import SDKModel
import SwiftSpelling

/// The `Package.swift` of an SDK.
struct ManifestView {
    let module: String
    let dependency: String
    /// The library of each module.
    let products: [String]
    let targets: [ManifestTargetView]

    init(_ sdk: SDK, _ reference: RenderingOptions.PackageReference) {
        module = SwiftText.literal(sdk.moduleName.text)
        let package: String
        switch reference {
        case .path(let path):
            dependency = ".package(path: \(SwiftText.literal(path)))"
            package = SwiftText.literal(Self.identity(path))
        case .url(let url, let version):
            dependency = ".package(url: \(SwiftText.literal(url)), from: \(SwiftText.literal(version)))"
            package = SwiftText.literal(Self.identity(url))
        }
        let names = [sdk.moduleName] + sdk.layout.modules.map(\.name)
        products = SwiftLayout.rows(
            "products: [",
            names.map { name in
                let literal = SwiftText.literal(name.text)
                return ".library(name: \(literal), targets: [\(literal)])"
            },
            "],",
            indentation: 4
        )
        let runtime = ".product(name: \"SDKRuntime\", package: \(package))"
        targets = names.enumerated().map { index, name in
            ManifestTargetView(
                name: SwiftText.literal(name.text),
                dependencies: (index == 0 ? "" : "\(SwiftText.literal(sdk.moduleName.text)), ") + runtime,
                path: SwiftText.literal(
                    names.count == 1 ? "Sources" : "Sources/\(FileNames.allowed(name.text))"
                ),
                separator: names.count == 1 ? "" : ","
            )
        }
    }

    /// What SwiftPM calls a package: the last component of its path or URL.
    static func identity(_ location: String) -> String {
        let last = location.split(separator: "/").last { $0 != "." && $0 != ".." } ?? "specsmith"
        return last.hasSuffix(".git") ? String(last.dropLast(4)) : String(last)
    }
}

/// The target of one module.
struct ManifestTargetView {
    let name: String
    let dependencies: String
    let path: String
    /// A comma, as several targets have one at the end of the last too.
    let separator: String
}
