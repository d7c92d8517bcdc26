#!/usr/bin/env python3
"""Builds a fuzz target with libFuzzer and AddressSanitizer, and runs it.

    Tests/Fuzzing/fuzz.py TARGET [--seconds N] [--build DIR] [-- LIBFUZZER OPTION…]

TARGET is a folder beside this file: its Swift files, with what it shares with others, are one program. The modules that
it needs are compiled here and not by SwiftPM, as they must be instrumented and SwiftPM's own tools must not.

What is found stays in DIR/TARGET/found; the corpus grows in DIR/TARGET/corpus from the seeds in Seeds/TARGET. To run
one input again:  DIR/TARGET/fuzz INPUT
"""

import argparse, json, os, pathlib, resource, subprocess, sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
READING = ["JSONCoding", "YAMLReading"]
PLANNING = ["OpenAPIReading", "SDKConfiguration", "SDKPlanning", "SwiftRendering"]
# Of each target: the modules that it needs, and the folders of what it shares with others.
TARGETS = {
    "ReadJSON": (READING, ["Reading"]),
    "ReadYAML": (READING, ["Reading"]),
    "PlanDocument": (READING + PLANNING, ["Reading", "Planning"]),
    "PlanTree": (READING + PLANNING, ["Reading", "Planning"]),
}
PACKAGE = "-swift-version 6 -package-name specsmith".split()
FLAGS = PACKAGE + "-parse-as-library -O -g -wmo".split()
FEATURES = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]
SANITIZE = ["-sanitize=fuzzer,address", "-use-ld=lld"]
# What deep but allowed nesting costs with AddressSanitizer; the tool itself works on a stack of this size.
STACK = 1 << 30


def run(command, **options):
    print("+", " ".join(str(word) for word in command[:6]), "…", flush=True)
    subprocess.run([str(word) for word in command], check=True, **options)


def modules(manifest, wanted):
    """The wanted modules and all they depend on, each after what it depends on."""
    targets = {target["name"]: target for target in manifest["targets"]}
    order = []

    def visit(name):
        if name not in targets or name in order or targets[name]["type"] == "plugin":
            return
        for dependency in targets[name]["dependencies"]:
            visit(next(iter(dependency.values()))[0])
        order.append(name)

    for name in wanted:
        visit(name)
    return [targets[name] for name in order]


def compile_templates(build):
    """The source that the build plugin makes of Templates/ for SwiftRendering."""
    compiler = build / "TemplateCompiler"
    sources = sorted((ROOT / "Generator/TemplateCompiler").glob("*.swift"))
    run(["swiftc", *PACKAGE, "-O", *sources, "-o", compiler])
    folders = sorted((ROOT / "Templates").iterdir())
    owned = [folder.name for folder in folders if (ROOT / "Generator" / folder.name).is_dir()]
    output = build / "RenderFunctions.swift"
    run([compiler, "compile", ROOT / "Templates", output, "except", *owned])
    return output


def compile_module(target, build):
    name, folder = target["name"], ROOT / target["path"]
    sources = sorted(folder.rglob("*.swift"))
    if name == "SwiftRendering":
        sources.append(compile_templates(build))
    output = build / f"{name}.o"
    listing = build / f"{name}.sources"
    listing.write_text("\n".join(str(source) for source in sources))
    newest = max(source.stat().st_mtime for source in sources)
    if output.exists() and output.stat().st_mtime > newest:
        return output
    features = [word for feature in FEATURES for word in ("-enable-upcoming-feature", feature)]
    run(
        ["swiftc", *FLAGS, *SANITIZE, *features, "-module-name", name, "-I", build, "-I", ROOT / "Generator/CLibYAML",
         "-emit-module", "-emit-module-path", build / f"{name}.swiftmodule", "-c", "-o", output, f"@{listing}"]
    )
    return output


def build_target(name, build):
    manifest = json.loads(subprocess.check_output(["swift", "package", "dump-package"], cwd=ROOT))
    wanted, shared = TARGETS[name]
    needed = [target for target in modules(manifest, wanted) if target["type"] != "system"]
    objects = [compile_module(target, build) for target in needed]
    folder = build / name
    folder.mkdir(exist_ok=True)
    program = folder / "fuzz"
    sources = [source for part in shared + [name] for source in sorted((HERE / part).glob("*.swift"))]
    run(
        ["swiftc", *FLAGS, *SANITIZE, "-module-name", name, "-I", build, "-I", ROOT / "Generator/CLibYAML",
         *sources, *objects, "-lyaml", "-o", program],
        cwd=folder,
    )
    return program


def golden_documents(folder):
    """The documents of Tests/Goldens, each a small one that uses one part of OpenAPI."""
    folder.mkdir(exist_ok=True)
    for document in sorted((ROOT / "Tests/Goldens").glob("*/openapi.yaml")):
        (folder / f"{document.parent.name}.yaml").write_bytes(document.read_bytes())
    return folder


def main():
    words = sys.argv[1:] + ([] if "--" in sys.argv else ["--"])
    own, rest = words[: words.index("--")], words[words.index("--") + 1 :]
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("target", choices=sorted(TARGETS))
    parser.add_argument("--seconds", type=int, default=1200)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / ".build/fuzz")
    options = parser.parse_args(own)
    build = options.build.resolve()
    build.mkdir(parents=True, exist_ok=True)
    program = build_target(options.target, build)
    corpus, found = program.parent / "corpus", program.parent / "found"
    corpus.mkdir(exist_ok=True)
    found.mkdir(exist_ok=True)
    resource.setrlimit(resource.RLIMIT_STACK, (STACK, resource.getrlimit(resource.RLIMIT_STACK)[1]))
    seeds = [folder for folder in [HERE / "Seeds" / options.target] if folder.is_dir()]
    if options.target == "PlanDocument":
        seeds.append(golden_documents(program.parent / "seeds"))
    dictionary = HERE / "Seeds" / f"{options.target}.dict"
    command = [program, f"-max_total_time={options.seconds}", "-timeout=10", "-rss_limit_mb=2048", "-max_len=8192"]
    command += [f"-dict={dictionary}"] if dictionary.exists() else []
    # Choices of a grammar say more the more there are; texts are better short.
    command += ["-len_control=0", "-max_len=1024"] if options.target == "PlanTree" else []
    command += [f"-artifact_prefix={found}/", "-print_final_stats=1", *rest, corpus, *seeds]
    print("+", " ".join(str(word) for word in command), flush=True)
    # Swift's own report of a crash reads the process's memory in a way that AddressSanitizer forbids.
    environment = os.environ | {"SWIFT_BACKTRACE": "enable=no"}
    return subprocess.run([str(word) for word in command], env=environment).returncode


if __name__ == "__main__":
    sys.exit(main())
