#!/usr/bin/env bash
# build.sh SPECSMITH DOCUMENT OUTPUT [OPTION…]
#     makes the SDK of a document and its DocC catalog in a package of their own, as users have them, and builds the
#     archive OUTPUT with swift-docc-plugin; warnings, of links that lead nowhere for one, are errors. OPTIONs are of
#     `specsmith generate` and `specsmith docs` alike.
set -euo pipefail

tool=$(realpath "$1") document=$(realpath "$2") output=$(realpath -m "$3")
shift 3
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
package=$root/.build/docc/$(basename "$output" .doccarchive)
mkdir -p "$package/Sources" "$(dirname "$output")"

"$tool" generate "$document" --output "$package/Generated" --force --quiet "$@"
"$tool" docs "$document" --format docc --output "$package/Catalog" --force --quiet "$@"
catalog=$(echo "$package"/Catalog/*.docc)
module=$(basename "$catalog" .docc)
# The catalog stands beside the sources of the module.
rm -rf "$package/Sources/$module"
cp -R "$package/Generated/Sources" "$package/Sources/$module"
cp -R "$catalog" "$package/Sources/$module/"

# The runtime beside it: the package of the tool has modules of the same names as the SDK's.
for target in JSONCoding RegularExpressions SDKRuntime; do
    ln -sfn "$root/Runtime/$target" "$package/Sources/$target"
done
cat > "$package/Package.swift" <<MANIFEST
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "documentation",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    ],
    targets: [
        .target(name: "JSONCoding"),
        .target(name: "RegularExpressions"),
        .target(
            name: "SDKRuntime",
            dependencies: [
                "JSONCoding", "RegularExpressions",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]
        ),
        .target(name: "$module", dependencies: ["SDKRuntime"]),
    ]
)
for target in package.targets {
    target.swiftSettings = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"].map {
        .enableUpcomingFeature(\$0)
    }
}
MANIFEST
swift package --package-path "$package" --allow-writing-to-directory "$(dirname "$output")" \
    generate-documentation --target "$module" --warnings-as-errors --output-path "$output"
