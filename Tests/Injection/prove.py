#!/usr/bin/env python3
"""Proves that no text of a document becomes code: generates SDKs of hostile documents and looks at their syntax trees.

    Tests/Injection/prove.py --tool TOOL [DOCUMENT…]

Without documents, those of Documents/ and of the golden 'injection' are taken. Proof.swift, which finds what must not
be there, is compiled against the SwiftSyntax of the toolchain. Flaws/ are files into which code was smuggled: that it
finds something in each shows that it can.
"""

import argparse, pathlib, shutil, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# What the documents try to have called; they name no operation, tag or credential just so.
MARKERS = ["evil", "EVIL", "system", "exit", "abort", "fatalError", "popen", "unlink", "detonate"]
WORDS = ["Templates/**/*.mustache", "Generator/SwiftRendering/**/*.swift", "Generator/SwiftSpelling/**/*.swift",
         "Generator/SDKModel/**/*.swift", "Runtime/**/*.swift", "Generator/SDKPlanning/Names/*.swift"]


def host_libraries():
    compiler = pathlib.Path(shutil.which("swiftc")).resolve()
    folder = compiler.parent.parent / "lib/swift/host"
    if not folder.is_dir():
        sys.exit(f"no SwiftSyntax in {folder}")
    return folder


def build(folder):
    program = folder / "proof"
    source = HERE / "Proof.swift"
    if not program.exists() or program.stat().st_mtime < source.stat().st_mtime:
        host = host_libraries()
        libraries = ["-lSwiftSyntax", "-lSwiftParser", "-lSwiftParserDiagnostics"]
        command = ["swiftc", "-O", "-parse-as-library", source, "-I", host, "-L", host, *libraries]
        command += ["-Xlinker", "-rpath", "-Xlinker", host, "-o", program]
        subprocess.run([str(word) for word in command], check=True)
    return program


def inspect(program, lists, sources):
    done = subprocess.run([program, *lists, sources], capture_output=True, text=True)
    return done.returncode == 0, (done.stdout + done.stderr).strip().splitlines()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tool", required=True, type=pathlib.Path)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / ".build/injection")
    parser.add_argument("documents", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    options.build.mkdir(parents=True, exist_ok=True)
    program = build(options.build.resolve())
    own = sorted((HERE / "Documents").glob("*")) + [ROOT / "Tests/Goldens/injection/openapi.yaml"]
    documents = options.documents or own
    failures = 0
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        words = sorted(str(path) for pattern in WORDS for path in ROOT.glob(pattern))
        lists = [scratch / "words", scratch / "markers"]
        for path, lines in zip(lists, (words, MARKERS)):
            path.write_text("\n".join(lines))
        for document in documents:
            output = scratch / "out"
            shutil.rmtree(output, ignore_errors=True)
            command = [options.tool.resolve(), "generate", document.resolve(), "--output", output]
            command += ["--module", "Hostile"]
            done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
            stray = [path.name for path in scratch.iterdir() if path not in lists and path != output]
            if stray or done.returncode not in (0, 1):
                failures += 1
                print(f"{document.name}: exit {done.returncode}, stray files {stray}")
            elif done.returncode == 1:
                print(f"{document.name}: refused: {done.stderr.splitlines()[0].replace(str(document.parent), '')}")
            else:
                good, lines = inspect(program, lists, output)
                failures += not good
                print(f"{document.name}: {'' if good else 'NOT SAFE '}{lines[-1]}")
                for line in [] if good else lines[:-1][:10]:
                    print(f"    {line}")
        for flaw in sorted((HERE / "Flaws").glob("*.txt")):
            folder = scratch / "flaw"
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            shutil.copy(flaw, folder / "Flaw.swift")
            good, _ = inspect(program, lists, folder)
            failures += good
            if good:
                print(f"{flaw.name}: the proof does not find what is wrong in it")
    print("safe" if not failures else f"{failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
