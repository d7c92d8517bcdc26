#!/usr/bin/env python3
"""How the time of `specsmith diff` grows with the documents.

    scale.py TOOL [--pair OLD NEW] [--copies 1,4,16] [--limit 1.3]
        the same pair with more and more copies of its paths and schemas, under other names: time per size, and the
        slope of the logarithm of time over that of size; 1 is linear. Exit code 1 if it is above the limit.
    scale.py TOOL --connected
        one more and more tangled document instead: all schemas reach each other, all operations reach all schemas,
        and so the number of operations that all changes together meet grows with the square of the size.
    scale.py --write FOLDER [COPIES]
        our own pair as FOLDER/old.yaml and FOLDER/new.yaml

A pair that is given must be in block style, indented by two spaces, as most tools write YAML.
"""
import argparse
import math
import pathlib
import re
import resource
import subprocess
import sys
import tempfile

SCHEMAS = 240
OPERATIONS = 160


def path_item(number, schemas, is_new):
    resource_name = "things%d" % number
    lines = ["  /%s/{id}:" % resource_name]
    for method in ("get", "put"):
        lines += [
            "    %s:" % method,
            "      operationId: %s%d" % (method, number),
            "      tags: [group%d]" % (number % 12),
            "      summary: Works on one thing.",
            "      parameters:",
            "        - {name: id, in: path, required: true, schema: {type: string}}",
            "        - {name: page, in: query, schema: {type: integer, maximum: %d}}" % (90 if is_new else 100),
        ]
        if is_new and number % 11 == 0:
            lines.append("        - {name: region, in: query, required: true, schema: {type: string}}")
        body = "{application/json: {schema: {$ref: '#/components/schemas/Thing%d'}}}" % (number * 3 % schemas)
        if method == "put":
            lines.append("      requestBody: {required: true, content: %s}" % body)
        lines += ["      responses:", "        '200': {description: The thing., content: %s}" % body]
        if is_new and number % 17 == 0:
            lines.append("        '409': {description: Busy., content: %s}" % body)
    return lines


def schema(number, schemas, is_new):
    """One of a web: each refers to the next one and to two more, and so to all."""
    lines = [
        "    Thing%d:" % number,
        "      type: object",
        "      description: A thing of the kind %d." % number,
        "      required: [id, name%s]" % (", note" if is_new and number % 13 == 0 else ""),
        "      properties:",
        "        id: {type: string}",
        "        name: {type: string, maxLength: %d}" % (80 if is_new and number % 7 == 0 else 100),
        "        note: {type: string, description: What else there is to say.}",
        "        state: {type: string, enum: [%s]}" % ("new" if is_new and number % 19 == 0 else "new, used"),
        "        next: {$ref: '#/components/schemas/Thing%d'}" % ((number + 1) % schemas),
        "        parts: {type: array, items: {$ref: '#/components/schemas/Thing%d'}}" % (number * 7 % schemas),
        "        either:",
        "          oneOf: [{$ref: '#/components/schemas/Thing%d'}, {type: string}]" % (number * 5 % schemas),
    ]
    if not (is_new and number % 23 == 0):
        bits = 64 if is_new and number % 29 == 0 else 32
        lines.append("        size: {type: integer, format: int%d}" % bits)
    return lines


def document(is_new, factor=1):
    schemas = SCHEMAS * factor
    lines = ["openapi: 3.1.0", "info: {title: Things, version: %d.0.0}" % (2 if is_new else 1)]
    lines += ["servers: [{url: 'https://api.example.com'}]", "paths:"]
    for number in range(OPERATIONS * factor // 2):
        lines += path_item(number, schemas, is_new)
    lines += ["components:", "  schemas:"]
    for number in range(schemas):
        lines += schema(number, schemas, is_new)
    return "\n".join(lines) + "\n"


PATH = re.compile(r"^  (\? )?([\"']?)/", re.MULTILINE)
OPERATION = re.compile(r"^( +operationId: *[\"']?[^\"'\n]+)", re.MULTILINE)
SCHEMA = re.compile(r"^    ([\"']?)([^\s:\"']+)(\1):", re.MULTILINE)
REFERENCE = re.compile(r"(#/components/schemas/[^\s\"'/},]+)")


def sections(text, indentation):
    """The text from each key at an indentation to the next one, with the key."""
    key = re.compile(r"^ {%d}([A-Za-z][^:\s]*):" % indentation, re.MULTILINE)
    starts = list(key.finditer(text))
    ends = [match.start() for match in starts[1:]] + [len(text)]
    head = text[: starts[0].start()] if starts else text
    return head, [(match.group(1), text[match.start() : end]) for match, end in zip(starts, ends)]


def copied(text, count, rename):
    """A section with copies of what is below its key."""
    key, _, body = text.partition("\n")
    return key + "\n" + body + "".join(rename(body, number) for number in range(1, count))


def renamed_paths(body, number):
    body = PATH.sub(lambda match: "  %s%s/copy%d/" % (match.group(1) or "", match.group(2), number), body)
    body = OPERATION.sub(r"\1Copy%d" % number, body)
    return REFERENCE.sub(r"\1Copy%d" % number, body)


def renamed_schemas(body, number):
    body = SCHEMA.sub(r"    \1\2Copy%d\3:" % number, body)
    return REFERENCE.sub(r"\1Copy%d" % number, body)


def multiplied(text, count):
    head, parts = sections(text, 0)
    result = head
    for name, part in parts:
        if name == "paths":
            part = copied(part, count, renamed_paths)
        elif name == "components":
            start, inner = sections(part, 2)
            part = start + "".join(
                copied(section, count, renamed_schemas) if name == "schemas" else section for name, section in inner
            )
        result += part
    return result


def seconds(command, runs):
    """User time, the best of several runs; 1 is what `diff` answers where it finds breaking changes."""
    best = math.inf
    for _ in range(runs):
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        result = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if result.returncode not in (0, 1):
            sys.exit("exit code %d: %s" % (result.returncode, result.stderr[:2000]))
        best = min(best, resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before)
    return best


def slope(points):
    """Of the line through (log size, log time) with the least squares."""
    logs = [(math.log(size), math.log(max(time, 1e-6))) for size, time in points]
    middle = [sum(values) / len(logs) for values in zip(*logs)]
    above = sum((x - middle[0]) * (y - middle[1]) for x, y in logs)
    return above / sum((x - middle[0]) ** 2 for x, _ in logs)


def write(folder, old, new):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "old.yaml").write_text(old)
    (folder / "new.yaml").write_text(new)
    return [folder / "old.yaml", folder / "new.yaml"]


def measure(arguments, folder):
    if arguments.pair:
        old, new = (pathlib.Path(path).read_text() for path in arguments.pair)
    else:
        old, new = document(False), document(True)
    points = []
    print("%6s %9s %10s %9s" % ("copies", "KB", "user ms", "ms per MB"))
    for count in [int(word) for word in arguments.copies.split(",")]:
        texts = [document(False, count), document(True, count)] if arguments.connected else [
            multiplied(old, count), multiplied(new, count),
        ]
        paths = write(folder / str(count), *texts)
        size = sum(path.stat().st_size for path in paths)
        command = [arguments.tool, "diff", *map(str, paths), "--format", arguments.format]
        time = seconds(command, arguments.runs)
        points.append((size, time))
        print("%6d %9d %10.1f %9.1f" % (count, size / 1024, time * 1e3, time * 1e3 / (size / 1048576)))
    result = slope(points) if len(points) > 1 else 1
    print("slope %.2f" % result)
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool", nargs="?")
    parser.add_argument("--pair", nargs=2, metavar=("OLD", "NEW"))
    parser.add_argument("--copies", default="1,4,16")
    parser.add_argument("--connected", action="store_true")
    parser.add_argument("--format", default="json")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--limit", type=float, default=1.3)
    parser.add_argument("--write", nargs="+", metavar="FOLDER [COPIES]")
    arguments = parser.parse_args()
    if arguments.write:
        copies = int(arguments.write[1]) if len(arguments.write) > 1 else 1
        write(pathlib.Path(arguments.write[0]), *(multiplied(document(new), copies) for new in (False, True)))
        return 0
    if not arguments.tool:
        parser.error("which tool?")
    with tempfile.TemporaryDirectory() as folder:
        result = measure(arguments, pathlib.Path(folder))
    return 0 if arguments.connected or result <= arguments.limit else 1


if __name__ == "__main__":
    sys.exit(main())
