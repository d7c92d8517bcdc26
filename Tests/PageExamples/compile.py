#!/usr/bin/env python3
"""Compiles every piece of Swift that pages show, Markdown and HTML alike.

    compile.py --modules DIR PAGES…                         against modules that are compiled
    compile.py --modules DIR --tool SPECSMITH --document SPEC [--config FILE] PAGES…
                                                            against the SDK that SPECSMITH makes of SPEC

PAGES are files, or folders with .md and .html files. A piece that imports a module becomes a function of its own, a
function without a body gets one, a type of which only the head is shown must be there. What the compiler says is told
at the page's line. Exit code 1 for an error, or for a warning other than of something deprecated or not used.
"""
import argparse
import collections
import concurrent.futures
import dataclasses
import html.parser
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "SourceCompatibility"))

import toolchain

FENCE = re.compile(r"^( *)(`{3,})(.*)$")
# The head of a type, whose members the page tells in its own way.
TYPE = re.compile(r"^(?:public |indirect |final |@nonexhaustive )*(?:struct|class|enum) ([\w.`]+)[^{]*$")
FINDING = re.compile(r"^(?P<place>.+?:\d+):\d+: (?P<severity>error|warning): (?P<text>.*)$")
ACCEPTED = ("deprecated", "was never used", "was never mutated")
# Pieces in one run of the compiler.
BATCH = 150


@dataclasses.dataclass(frozen=True)
class Piece:
    page: pathlib.Path
    # Of the first line of code, from 1.
    line: int
    lines: tuple

    @property
    def imports(self):
        return [line for line in self.lines if line.startswith("import ")]

    @property
    def code(self):
        return [line for line in self.lines if not line.startswith("import ")]

    @property
    def is_declaration(self):
        return not self.imports and re.match(r"(static )?func ", self.lines[0]) is not None

    @property
    def type_name(self):
        """The type that it is the head of; nothing else."""
        match = TYPE.match(self.lines[0]) if len(self.lines) == 1 else None
        return match and match.group(1)


def markdown(page, text):
    """Blocks whose fence says `swift`."""
    pieces, lines, opened = [], [], None
    for number, line in enumerate(text.splitlines(), 1):
        match = FENCE.match(line)
        if opened is None:
            if match:
                language = match.group(3).strip().split(" ")[0]
                opened, lines = (match.group(1), match.group(2), language, number + 1), []
        elif match and len(match.group(2)) >= len(opened[1]) and not match.group(3).strip():
            if opened[2] == "swift" and lines:
                pieces.append(Piece(page, opened[3], tuple(lines)))
            opened = None
        else:
            lines.append(line[len(opened[0]):] if line.startswith(opened[0]) else line.lstrip(" "))
    if opened is not None:
        raise SystemExit("%s:%d: a block of code is not closed" % (page, opened[3] - 1))
    return pieces


class CodeElements(html.parser.HTMLParser):
    """The text of elements `pre` that say, or whose `figure` says, that they are Swift."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.page = page
        self.pieces = []
        # What is open of figures and details, each as (language, whether it shows what stands elsewhere).
        self.open = []
        self.text = None

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        language = attributes.get("data-l")
        if tag in ("figure", "details"):
            self.open.append((tag, language, "data-c" in attributes))
        elif tag == "pre" and not any(is_copy for _, _, is_copy in self.open):
            languages = [language] + [language for _, language, _ in reversed(self.open)]
            if next((found for found in languages if found), None) == "swift":
                self.text, self.line = [], self.getpos()[0]

    def handle_endtag(self, tag):
        if tag in ("figure", "details"):
            while self.open and self.open.pop()[0] != tag:
                pass
        elif tag == "pre" and self.text is not None:
            text = "".join(self.text)
            # HTML takes the first line break of the element away.
            start = self.line + text.startswith("\n")
            lines = text.removeprefix("\n").rstrip("\n").split("\n")
            if lines != [""]:
                self.pieces.append(Piece(self.page, start, tuple(lines)))
            self.text = None

    def handle_data(self, data):
        if self.text is not None:
            self.text.append(data)


def pieces(page):
    text = page.read_text(encoding="utf-8")
    if page.suffix != ".html":
        return markdown(page, text)
    parser = CodeElements(page)
    parser.feed(text)
    parser.close()
    return parser.pieces


def source(batch):
    """One file: imports at the top, then each piece where nothing of another one is seen."""
    lines = sorted({line for piece in batch for line in piece.imports})
    for index, piece in enumerate(batch):
        place = '#sourceLocation(file: "%s", line: %d)' % (piece.page, piece.line)
        if piece.is_declaration:
            lines += ["struct Declaration%d {" % index, place] + list(piece.lines)
            lines += ["{ fatalError() }", "#sourceLocation()", "}"]
        elif piece.type_name:
            lines += ["func type%d() {" % index, place, "_ = %s.self" % piece.type_name, "#sourceLocation()", "}"]
        else:
            # Imports that stand at the top leave their lines empty.
            code = ["" if line.startswith("import ") else line for line in piece.lines]
            lines += ["func piece%d() async throws {" % index, place] + code + ["#sourceLocation()", "}"]
    return "\n".join(lines) + "\n"


def check(arguments):
    number, batch, paths, imported, folder = arguments
    text = source(batch)
    for module in imported:
        if "import %s\n" % module not in text:
            text = "import %s\n" % module + text
    file = folder / ("Pieces%d.swift" % number)
    file.write_text(text, encoding="utf-8")
    command = ["swiftc", "-typecheck", "-swift-version", "6", "-parse-as-library", "-diagnostic-style", "llvm"]
    for path in paths:
        command += ["-I", str(path)]
    result = subprocess.run(
        command + [str(file)], stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    findings = collections.OrderedDict()
    for line in result.stderr.splitlines():
        match = FINDING.match(line)
        if match and (match["severity"] == "error" or not any(words in match["text"] for words in ACCEPTED)):
            findings[line] = None
    if result.returncode and not findings:
        findings["the compiler failed: " + result.stderr[:2000]] = None
    return list(findings)


def files(roots):
    for root in roots:
        if root.is_dir():
            yield from sorted(path for path in root.rglob("*") if path.suffix in (".md", ".html"))
        else:
            yield root


def sdk(arguments, folder):
    """Generates and compiles the SDK of a document; the folder of its module, and the module's name."""
    generated = folder / "Generated"
    command = [arguments.tool, "generate", arguments.document, "--output", generated, "--quiet"]
    if arguments.config:
        command += ["--config", arguments.config]
    toolchain.run(command)
    name = re.search(r"The module `(\w+)`", (generated / "README.md").read_text(encoding="utf-8")).group(1)
    chain = toolchain.Toolchain(arguments.tool, arguments.modules, name, arguments.config)
    compiled = folder / "Modules"
    sources = generated / "Sources"
    chain.compile(sources if sources.is_dir() else generated, compiled)
    return compiled, name


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", nargs="+", type=pathlib.Path, metavar="PAGES")
    parser.add_argument("--modules", required=True, type=pathlib.Path, help="compiled modules: .build/debug/Modules")
    parser.add_argument("--tool", type=pathlib.Path, help="specsmith, to make the SDK of --document")
    parser.add_argument("--document", type=pathlib.Path)
    parser.add_argument("--config", type=pathlib.Path)
    parser.add_argument("--jobs", type=int, default=2)
    arguments = parser.parse_args()
    if (arguments.document is None) != (arguments.tool is None):
        parser.error("--tool and --document go together")
    missing = [str(path) for path in arguments.pages if not path.exists()]
    if missing:
        parser.error("no such page: " + ", ".join(missing))
    found = list(files(arguments.pages))
    all_pieces = [piece for page in found for piece in pieces(page)]
    # Pages show the same piece more than once.
    distinct = list({(piece.lines): piece for piece in reversed(all_pieces)}.values())[::-1]
    with tempfile.TemporaryDirectory(prefix="page-examples-") as temporary:
        folder = pathlib.Path(temporary)
        paths, imported = [arguments.modules], []
        if arguments.document:
            compiled, name = sdk(arguments, folder)
            paths.insert(0, compiled)
            imported = [name]
        batches = [distinct[start:start + BATCH] for start in range(0, len(distinct), BATCH)]
        imported = imported or sorted(
            {line.split()[1] for piece in distinct for line in piece.imports} - {"Foundation"}
        )
        work = [(number, batch, paths, imported, folder) for number, batch in enumerate(batches)]
        with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
            findings = [line for lines in pool.map(check, work) for line in lines]
    for line in findings:
        print(line)
    declarations = sum(piece.is_declaration or piece.type_name is not None for piece in distinct)
    print(
        "%d pieces of Swift on %d pages, %d of them distinct (%d declarations): %s"
        % (len(all_pieces), len(found), len(distinct), declarations,
           "%d findings" % len(findings) if findings else "all compile")
    )
    if not all_pieces:
        print("there is nothing to compile")
    return 1 if findings or not all_pieces else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except toolchain.Failure as failure:
        sys.exit(str(failure))
