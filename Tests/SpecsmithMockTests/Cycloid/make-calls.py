#!/usr/bin/env python3
"""Makes a test's calls of all operations of Cycloid from the examples of its reference pages.

    make-calls.py [--check]

Reads docs/reference/Cycloid/*.md and writes Calls/ beside this file. With --check it writes nothing, and the exit code
is 1 where a file would change.
"""
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
PAGES = HERE.parents[2] / "docs" / "reference" / "Cycloid"
OUTPUT = HERE / "Calls"
SECTION = re.compile(r"^## (\w+)$")


def examples(page):
    """Operation and lines of code, without imports and the client."""
    name, found, lines = None, [], page.read_text(encoding="utf-8").splitlines()
    index = 0
    while index < len(lines):
        match = SECTION.match(lines[index])
        name = match.group(1) if match else name
        if lines[index].startswith("### Example"):
            start = lines.index("```swift", index) + 1
            end = lines.index("```", start)
            found.append((name, body(lines[start:end])))
            index = end
        index += 1
    return found


def body(lines):
    code = [line for line in lines if not line.startswith("import ")]
    while code and not code[0]:
        code.pop(0)
    # The test has a client of its own.
    if code[0].startswith("let client = "):
        opened = 0
        while True:
            line = code.pop(0)
            opened += line.count("(") - line.count(")")
            if opened == 0:
                break
    return [re.sub(r"^(\s*)print\(", r"\1use(", line) for line in code]


def group(page):
    words = [word for word in re.split(r"\W+", page.stem) if word]
    return "".join(word[0].upper() + word[1:] for word in words)


def source(page, calls):
    needs_foundation = any("UUID(" in line or "Data(" in line for _, code in calls for line in code)
    lines = ["// swift-format-ignore-file", "// Made by make-calls.py from docs/reference/Cycloid/%s." % page.name]
    lines += ["import Cycloid"] + (["import Foundation"] if needs_foundation else []) + [""]
    lines += ["struct %sCalls: CycloidCallGroup {" % group(page)]
    lines += ["    @available(*, deprecated) var calls: [CycloidCall] {", "        ["]
    lines += ['            CycloidCall("%s", Self.%s),' % (operation, operation) for operation, _ in calls]
    lines += ["        ]", "    }"]
    for operation, code in calls:
        lines += ["", "    @available(*, deprecated)"]
        lines += ["    private static func %s(_ client: CycloidClient) async throws {" % operation]
        lines += ["        " + line if line else "" for line in code] + ["    }"]
    return "\n".join(lines + ["}"]) + "\n"


def main():
    files, groups = {}, []
    for page in sorted(PAGES.glob("*.md")):
        calls = examples(page)
        if calls:
            name = group(page) + "Calls"
            groups.append(name)
            files[name + ".swift"] = source(page, calls)
    lines = ["// swift-format-ignore-file", "// Made by make-calls.py from docs/reference/Cycloid."]
    lines += ["extension CycloidCall {", "    static let groups: [any CycloidCallGroup] = ["]
    lines += ["        %s()," % name for name in groups] + ["    ]", "}"]
    files["AllCalls.swift"] = "\n".join(lines) + "\n"
    old = {path.name: path.read_text(encoding="utf-8") for path in OUTPUT.glob("*.swift")}
    changed = sorted(name for name in files.keys() | old.keys() if files.get(name) != old.get(name))
    if "--check" in sys.argv[1:]:
        for name in changed:
            print("would change: %s" % name)
        return 1 if changed else 0
    OUTPUT.mkdir(exist_ok=True)
    for name in changed:
        path = OUTPUT / name
        path.write_text(files[name], encoding="utf-8") if name in files else path.unlink()
    print("%d files, %d changed" % (len(files), len(changed)))
    return 0


sys.exit(main())
