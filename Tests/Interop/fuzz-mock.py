#!/usr/bin/env python3
"""Lets Schemathesis look for requests to which the mock answers other than the document says, with all its checks.

    Tests/Interop/fuzz-mock.py [--examples N] [--workers N] [--only NAME]

Exit code 0 when it finds nothing (or cannot be installed), 1 otherwise.

It reads a copy of each document with two differences. Forms are left out where an operation takes JSON as well: the
text of a form cannot say whether `true` is a boolean or a word, nor whether an array is empty or missing, so that the
same request comes once as one that must be refused and once as one that must be accepted. And formats of integers that
it does not know have their bounds beside them. What remains is in `fuzz-mock.toml`, each with its reason.
"""

import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys
import time

sys.dont_write_bytecode = True

import served  # noqa: E402  (after what it needs)

served.inside_environment("schemathesis==4.32.5")

from schemathesis.core.deserialization import deserialize_yaml  # noqa: E402  (found only inside the environment)

CREDENTIAL = "credential-of-a-test"
FORM = "application/x-www-form-urlencoded"
BOUNDS = {
    f"{sign}int{bits}": (0, 2**bits - 1) if sign else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
    for sign in ("", "u")
    for bits in (8, 16, 32, 64)
}
WORK = served.ROOT / ".build" / "interop" / "documents"
# By name: the folder, and what passes for each scheme, as `fuzz-mock.toml` has it.
SPECIFICATIONS = {
    "IaC": ("InfrastructureAsCode/v2", {"PureCloudOAuth": CREDENTIAL}),
    "Cycloid": ("Cycloid", {"api_key": f"Bearer {CREDENTIAL}", "api_key_query": CREDENTIAL}),
}


def adapted(node):
    """The same in words that Schemathesis knows: see above."""
    if isinstance(node, list):
        return [adapted(item) for item in node]
    if not isinstance(node, dict):
        return node
    content = node.get("content")
    if isinstance(content, dict) and len(content) > 1 and FORM in content:
        node = {**node, "content": {name: media for name, media in content.items() if name != FORM}}
    if node.get("type") == "integer" and node.get("format") in BOUNDS:
        lower, upper = BOUNDS[node["format"]]
        node = {"minimum": lower, "maximum": upper, **node}
    return {key: adapted(value) for key, value in node.items()}


def copy(folder):
    """The document as Schemathesis is to read it; JSON is YAML as well."""
    target = WORK / folder
    shutil.rmtree(target, ignore_errors=True)
    source = served.ROOT / "Specs" / folder
    for file in sorted(source.rglob("*.yaml")):
        if file.name == "sdk.yaml":
            continue
        place = target / file.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(json.dumps(adapted(deserialize_yaml(file.read_text()))))
    return target / "openapi.yaml"


def run(name, options, phases, *arguments):
    folder, credentials = SPECIFICATIONS[name]
    document = copy(folder)
    start = time.monotonic()
    options_of_server = ["--stream-interval", "1ms", *arguments]
    options_of_server += [f"--credential={scheme}={value}" for scheme, value in credentials.items()]
    with served.serving(served.ROOT / "Specs" / folder / "openapi.yaml", *options_of_server) as address:
        command = [
            pathlib.Path(sys.executable).with_name("schemathesis"),
            "--config-file", pathlib.Path(__file__).with_name("fuzz-mock.toml"), "run", document,
            "--url", address, "--phases", phases, "--max-examples", options.examples, "--workers", options.workers,
            "--seed", 1, "--continue-on-failure", "--suppress-health-check", "all", "--no-color",
        ]
        done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, text=True, cwd=WORK)
    cases = re.search(r"Test cases:\n\s*(.*)", done.stdout)
    unauthorized = re.search(r"Authentication failed.*", done.stdout)
    if done.returncode != 0 or unauthorized:
        print(done.stdout)
    print(f"{name}, {phases}: {cases.group(1) if cases else 'no cases'}, {served.elapsed(start)}", flush=True)
    return done.returncode == 0 and cases is not None and not unauthorized


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--examples", type=int, default=10)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--only", choices=list(SPECIFICATIONS))
    options = parser.parse_args()
    names = [options.only] if options.only else list(SPECIFICATIONS)
    results = []
    for name in names:
        results.append(run(name, options, "examples,coverage,fuzzing"))
        # What was deleted is to be gone, and what was made to be there: only a server that remembers does that.
        results.append(run(name, options, "stateful", "--stateful"))
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
