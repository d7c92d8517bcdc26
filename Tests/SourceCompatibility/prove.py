#!/usr/bin/env python3
"""Proves by the compiler what a change of a document does to callers of its Swift SDK.

    prove.py DIR [--case NAME]…                 every DIR/*/base.yaml with the revision.yaml beside it
    prove.py --pair OLD NEW                     two documents

Both SDKs are generated and compiled. A caller that uses each public declaration of the old module (as the compiler's
symbol graph lists them) is compiled against the new one. What it says there, declaration by declaration, is compared
with what `specsmith diff` says of the source. Exit code 1 where they disagree.

With --since, the new SDK is also generated with what forwards the old one's declarations: the same caller must find
no error there that it did not find before, and only deprecations as new warnings.
"""
import argparse
import concurrent.futures
import dataclasses
import json
import os
import pathlib
import shutil
import sys
import tempfile
import threading
import time

sys.dont_write_bytecode = True

import agreement
import caller
import declarations
import tables
import toolchain

ROOT = pathlib.Path(__file__).resolve().parents[2]


@dataclasses.dataclass(frozen=True)
class Pair:
    name: str
    old: pathlib.Path
    new: pathlib.Path
    # What somebody thought of it, if the folder says so.
    expectation: str


@dataclasses.dataclass
class Proof:
    """What the compiler says of a pair: messages by the path of a declaration."""

    errors: dict
    warnings: dict
    declarations: int
    # What `specsmith diff` prints, and the paths of both modules' declarations.
    report: dict = None
    old: set = None
    new: set = None
    # The same with an SDK that forwards what the old one declared.
    forwarded: "Proof" = None

    @property
    def verdict(self):
        return "breaking" if self.errors else "warning" if self.warnings else "compiles"


class Prover:
    def __init__(self, chain, work, since):
        self.chain = chain
        self.work = work
        self.since = since
        self.lock = threading.Lock()
        self.modules = {}

    def module(self, document, name, extra=()):
        """The folder of the compiled module; the same document is generated and compiled once."""
        key = document.read_bytes()
        with self.lock:
            built = None if extra else self.modules.get(key)
            if built is None:
                built = concurrent.futures.Future()
                if not extra:
                    self.modules[key] = built
                mine = True
            else:
                mine = False
        if mine:
            try:
                folder = self.work / name
                self.chain.generate(document, folder / "sdk", extra)
                self.chain.compile(folder / "sdk", folder)
                built.set_result(folder)
            except Exception as error:
                built.set_exception(error)
        return built.result()

    def prove(self, pair, compares):
        folder = self.work / pair.name
        old = self.module(pair.old, pair.name + "/old")
        found = self.declarations(old, folder / "old-graph")
        written = caller.Caller(self.chain.module, found)
        before = self.check(written, folder / "Caller.swift", old)
        failures = [each for each in before if each[1] == "error"]
        if failures:
            line, _, message = failures[0]
            raise toolchain.Failure("the caller is wrong: %s\n%s" % (message, written.lines[line - 1]))
        new = self.module(pair.new, pair.name + "/new")
        proof = self.judge(written, found, before, self.check(written, folder / "Caller.swift", new))
        if self.since:
            forwarding = self.module(pair.new, pair.name + "/since", ["--since", pair.old])
            after = self.check(written, folder / "Caller.swift", forwarding)
            proof.forwarded = self.judge(written, found, before, after)
        if compares:
            report = self.chain.difference(pair.old, pair.new)
            renamed = agreement.renamed_types(report, found)
            cases = {each.path for each in found if each.kind == declarations.CASE and each.path in proof.errors}
            if renamed or cases:
                followed = caller.Caller(self.chain.module, found, renamed, cases)
                proof = self.follow(proof, followed, found, before, folder / "Followed.swift", new)
            proof.report = report
            proof.old = {each.path for each in found}
            proof.new = {each.path for each in self.declarations(new, folder / "new-graph")}
        return proof

    def declarations(self, module, folder):
        self.chain.extract(module, folder)
        return declarations.read(folder)

    def check(self, written, path, module):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(written.text)
        return self.chain.check(path, module)

    def follow(self, proof, written, found, before, path, new):
        """Once more, with the new names of types and without cases that are gone.

        What merely mentions a type that was renamed is not broken by it, and a `switch` that names a case that is gone
        does not hide that another one was added.
        """
        followed = self.judge(written, found, before, self.check(written, path, new))
        for known in [*written.renamed, *written.gone]:
            if known in proof.errors:
                followed.errors.setdefault(known, proof.errors[known])
        return followed

    def judge(self, written, found, before, after):
        """New errors and warnings by declaration; what mentions a type that is gone is broken with it."""
        proof = Proof({}, {}, len(found))
        for line, severity, message in after:
            if (line, severity, message) not in before:
                kind = proof.errors if severity == "error" else proof.warnings
                kind.setdefault(written.owner[line], []).append(message)
        gone = written.missing(after)
        for each in found:
            if any(agreement.is_below(each.path, path) for path in gone):
                continue
            lost = sorted(
                name
                for name in written.mentions.get(each.path, ())
                if name != each.path and any(name == path or agreement.is_below(name, path) for path in gone)
            )
            if lost and each.path not in proof.errors:
                proof.errors[each.path] = ["mentions '%s', which is gone" % name for name in lost]
        for path in proof.errors:
            proof.warnings.pop(path, None)
        return proof


def pairs(arguments):
    if arguments.pair:
        old, new = (pathlib.Path(path).resolve() for path in arguments.pair)
        return [Pair(new.stem, old, new, "")]
    result = []
    for old in sorted(pathlib.Path(arguments.folder).resolve().glob("*/base.yaml")):
        name = old.parent.name
        if arguments.case and name not in arguments.case:
            continue
        expected = old.parent / "expected.json"
        words = json.loads(expected.read_text())["swift"]["effect"] if expected.exists() else ""
        result.append(Pair(name, old, old.parent / "revision.yaml", words))
    return result


def arguments_of(words):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", default=str(pathlib.Path(__file__).parent / "cases"))
    parser.add_argument("--pair", nargs=2, metavar=("OLD", "NEW"))
    parser.add_argument("--case", action="append", help="only this one; may be repeated")
    parser.add_argument("--tool", default=str(ROOT / ".build/release/specsmith"))
    parser.add_argument("--modules", default=str(ROOT / ".build/debug/Modules"), help="where SDKRuntime is, compiled")
    parser.add_argument("--config", help="how the SDKs are made, if it must be said")
    parser.add_argument("--module", default="Pets", help="what the SDKs are called, there too")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--compiler-only", action="store_true", help="do not ask specsmith diff")
    parser.add_argument("--since", action="store_true", help="prove `generate --since` instead")
    parser.add_argument("--output", help="a file for all verdicts with the compiler's words, as JSON")
    parser.add_argument("--keep", help="a folder for the SDKs and callers")
    parser.add_argument("--quiet", action="store_true", help="no table, only disagreements and totals")
    return parser.parse_args(words)


def main(words):
    arguments = arguments_of(words)
    work = pathlib.Path(arguments.keep or tempfile.mkdtemp()).resolve()
    work.mkdir(parents=True, exist_ok=True)
    configuration = pathlib.Path(arguments.config or work / "sdk.yaml").resolve()
    if not arguments.config:
        configuration.write_text("module: %s\n" % arguments.module)
    tool, modules = os.path.abspath(arguments.tool), os.path.abspath(arguments.modules)
    chain = toolchain.Toolchain(tool, modules, arguments.module, configuration)
    prover = Prover(chain, work, arguments.since)
    compares = not arguments.compiler_only and not arguments.since
    start = time.time()

    def attempt(pair):
        try:
            return prover.prove(pair, compares)
        except toolchain.Failure as failure:
            return failure

    try:
        listed = pairs(arguments)
        with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
            proofs = list(pool.map(attempt, listed))
    finally:
        if not arguments.keep:
            shutil.rmtree(work, ignore_errors=True)
    if arguments.output:
        pathlib.Path(arguments.output).write_text(json.dumps(tables.record(listed, proofs), indent=1) + "\n")
    if arguments.since:
        agrees = tables.show_forwarding(listed, proofs)
    else:
        agrees = tables.show(listed, proofs, compares, arguments.quiet)
    print("%d pairs in %.0f s" % (len(listed), time.time() - start))
    return 0 if agrees and listed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
