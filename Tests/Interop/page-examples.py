#!/usr/bin/env python3
"""Compiles and runs the Swift examples of a reference page of the older SDK against the generated facade.

    Tests/Interop/page-examples.py PAGE

Each example is used as it stands but for three replacements: the import line, the placeholder `enummember`
(the first value that the page lists for the type), and `new AcceleratorInput(...)`, which is no Swift. Empty path
arguments are refused by the SDK, so `""` becomes `"x"` for those the page lists as required. A transport that
answers from memory stands in for the service.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]

MAIN = """import Foundation
import HTTPTypes
import InfrastructureAsCode
import SDKRuntime

/// Answers every request with the same document.
struct Memory: HTTPTransport {{
    func send(
        _ request: HTTPRequest,
        body: HTTPBody?
    ) async throws(TransportError) -> (response: HTTPResponse, body: HTTPBody) {{
        print("\\(request.method.rawValue) \\(request.path ?? "")")
        let response = HTTPResponse(status: .ok, headerFields: [.contentType: "application/json"])
        return (response, HTTPBody(Array(#"{{"dryRun":true,"id":"1"}}"#.utf8)))
    }}
}}

PureCloudPlatformClientV2API.transport = Memory()
PureCloudPlatformClientV2API.responseQueue = nil
{calls}
Thread.sleep(forTimeInterval: 1)
"""

PACKAGE = """// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "PageExamples",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(path: "{root}"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    ],
    targets: [
        .executableTarget(
            name: "PageExamples",
            dependencies: [
                .product(name: "InfrastructureAsCode", package: "{name}"),
                .product(name: "SDKRuntime", package: "{name}"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]
        )
    ]
)
"""


def examples(page):
    """The code of each example, ready to stand in a function."""
    for section in re.split(r"^# ", page, flags=re.M)[1:]:
        code = re.search(r"```[^\n]*swift[^\n]*\n(.*?)```", section, re.S)
        if not code:
            continue
        text = code.group(1)
        values = dict(re.findall(r"\| \*\*(\w+)\*\* \|[^|]*\|[^|]*\|[^|]*Values\*\*: (\w+) \(", section))
        optional = set(re.findall(r"\| \*\*(\w+)\*\* \|[^|]*\|[^|]*\|[^|\n]*\[optional\]", section))
        text = text.replace("import PureCloudPlatformClientV2\n", "")
        text = re.sub(
            r"let (\w+): (\S+) = \S+\.enummember",
            lambda m: "let %s: %s = .%s" % (m.group(1), m.group(2), values[m.group(1)]),
            text,
        )
        text = text.replace("new AcceleratorInput(...)", 'AcceleratorInput(acceleratorId: "x")')
        text = re.sub(
            r'let (\w+): String = ""',
            lambda m: m.group(0) if m.group(1) in optional else 'let %s: String = "x"' % m.group(1),
            text,
        )
        yield text


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = list(examples(pathlib.Path(sys.argv[1]).read_text()))
    if not found:
        sys.exit("no Swift example on this page")
    with tempfile.TemporaryDirectory() as folder:
        sources = pathlib.Path(folder) / "Sources" / "PageExamples"
        sources.mkdir(parents=True)
        for number, text in enumerate(found):
            body = "import InfrastructureAsCode\n\nfunc example%d() {\n%s}\n" % (number, text)
            (sources / ("Example%d.swift" % number)).write_text(body)
        calls = "\n".join("example%d()" % number for number in range(len(found)))
        (sources / "main.swift").write_text(MAIN.format(calls=calls))
        package = PACKAGE.format(root=ROOT, name=ROOT.name)
        (pathlib.Path(folder) / "Package.swift").write_text(package)
        run = subprocess.run(["swift", "run", "--package-path", folder], capture_output=True, text=True)
        print(run.stdout)
        successes = run.stdout.count("was successful")
        if run.returncode != 0 or successes != len(found):
            sys.exit(run.stderr + "\n%d of %d examples were successful" % (successes, len(found)))
        print("%d of %d examples compile and run" % (successes, len(found)))


if __name__ == "__main__":
    main()
