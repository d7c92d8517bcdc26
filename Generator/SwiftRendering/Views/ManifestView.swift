import SDKModel
import SwiftSpelling

/// The `Package.swift` of an SDK.
struct ManifestView {
    let module: String
    let dependency: String
    let package: String

    init(_ sdk: SDK, _ reference: RenderingOptions.PackageReference) {
        module = SwiftText.literal(sdk.moduleName.text)
        switch reference {
        case .path(let path):
            dependency = ".package(path: \(SwiftText.literal(path)))"
            package = SwiftText.literal(Self.identity(path))
        case .url(let url, let version):
            dependency = ".package(url: \(SwiftText.literal(url)), from: \(SwiftText.literal(version)))"
            package = SwiftText.literal(Self.identity(url))
        }
    }

    /// What SwiftPM calls a package: the last component of its path or URL.
    static func identity(_ location: String) -> String {
        let last = location.split(separator: "/").last { $0 != "." && $0 != ".." } ?? "specsmith"
        return last.hasSuffix(".git") ? String(last.dropLast(4)) : String(last)
    }
}
