#!/usr/bin/env python3
"""measure.py --tool TOOL --modules DIR [--report FILE] [--only ID] [--generate-only] DIR

Generates an SDK from every document below DIR, one document a folder, and compiles it in debug: Swift 6 mode, warnings
as errors. Prints a line a document: operations and properties in the document and in the SDK, counted here and not by
the tool; what the tool reported; the names that are in the document, not in the SDK, and in no finding; the cost.
Then the growth of the time of generation with the size. Fails where a document is not generated or not compiled, or
where something is lost without a word.

A folder's document is its one file that says `openapi` or `swagger`; where several do, the first line of `manifest.tsv`
(columns `id` and `path`) beside DIR or in it names it. Needs PyYAML. MODULES is where SDKRuntime.swiftmodule lies.
"""
import argparse, csv, json, math, os, pathlib, re, resource, shutil, subprocess, sys, tempfile, time
import yaml

METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"}
FEATURES = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]


class Reader:
    """The files of a document as plain values, all scalars of YAML as text."""

    def __init__(self):
        self.files = {}

    def read(self, path):
        if path not in self.files:
            data = path.read_bytes().decode("utf-8", "replace")
            try:
                value = json.loads(data) if path.suffix == ".json" else yaml.load(data, yaml.CBaseLoader)
            except (ValueError, yaml.YAMLError):
                value = None
            self.files[path] = value
        return self.files[path]

    def follow(self, value, path):
        """The target of references, and the file it is in; None where there is none."""
        for _ in range(50):
            if not (isinstance(value, dict) and isinstance(value.get("$ref"), str)):
                return value, path
            file, _, pointer = value["$ref"].partition("#")
            target = (path.parent / file).resolve() if file else path
            if not target.is_file():
                return None, path
            found = self.read(target)
            for piece in pointer.split("/")[1:]:
                piece = re.sub("%([0-9A-Fa-f]{2})", lambda match: chr(int(match[1], 16)), piece)
                piece = piece.replace("~1", "/").replace("~0", "~")
                if isinstance(found, list) and piece.isdigit() and int(piece) < len(found):
                    found = found[int(piece)]
                elif isinstance(found, dict):
                    found = found.get(piece)
                else:
                    found = None
            value, path = found, target
        return None, path


class Contents:
    """What a caller of the API can name: operations, parameters, and the properties of all schemas in reach."""

    def __init__(self, reader, root, left_out=frozenset()):
        """`left_out`: operations that are reported as such, by method and path; what is in them counts as told."""
        self.reader, self.root, self.left_out = reader, root, left_out
        self.operations, self.parameters, self.properties = 0, set(), set()
        self.seen, self.queue = set(), []
        document = reader.read(root) or {}
        self.version = str(document.get("openapi") or document.get("swagger"))
        schemas = (document.get("components") or {}).get("schemas") or document.get("definitions") or {}
        self.schemas = len(schemas)
        for address, item in (document.get("paths") or {}).items():
            self.path_item(item, root, address)
        while self.queue:
            self.schema(*self.queue.pop())

    def path_item(self, value, path, address):
        item, path = self.reader.follow(value, path)
        if not isinstance(item, dict):
            return
        operations = [(key.upper(), item[key]) for key in item if key.lower() in METHODS]
        operations += list((item.get("additionalOperations") or {}).items())
        in_reach = [value for method, value in operations if f"{method} {address}" not in self.left_out]
        self.operations += len(operations)
        for value in in_reach:
            operation, place = self.reader.follow(value, path)
            if isinstance(operation, dict):
                self.operation(operation, place)
        if in_reach:
            self.listed_parameters(item.get("parameters"), path)

    def operation(self, operation, path):
        self.listed_parameters(operation.get("parameters"), path)
        self.body(operation.get("requestBody"), path)
        responses = operation.get("responses")
        for response in responses.values() if isinstance(responses, dict) else []:
            self.body(response, path)

    def listed_parameters(self, values, path):
        for value in values if isinstance(values, list) else []:
            parameter, place = self.reader.follow(value, path)
            if not isinstance(parameter, dict):
                continue
            if parameter.get("in") in ("query", "path", "cookie", "formData"):
                self.parameters.add(str(parameter.get("name")))
            self.add(parameter.get("schema"), place)
            self.content(parameter.get("content"), place)

    def body(self, value, path):
        body, place = self.reader.follow(value, path)
        if isinstance(body, dict):
            self.add(body.get("schema"), place)
            self.content(body.get("content"), place)

    def content(self, content, path):
        for media in content.values() if isinstance(content, dict) else []:
            media, place = self.reader.follow(media, path)
            if isinstance(media, dict):
                self.add(media.get("schema"), place)
                self.add(media.get("itemSchema"), place)

    def add(self, value, path):
        if isinstance(value, dict):
            self.queue.append((value, path))

    def schema(self, value, path):
        value, path = self.reader.follow(value, path) if "$ref" in value and isinstance(value["$ref"], str) \
            else (value, path)
        if not isinstance(value, dict) or id(value) in self.seen:
            return
        self.seen.add(id(value))
        properties, place = self.reader.follow(value.get("properties"), path)
        for name, part in properties.items() if isinstance(properties, dict) else []:
            self.properties.add((id(value), str(name)))
            self.add(part, place)
        for keyword in ("items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems"):
            self.add(value.get(keyword), path)
        for keyword in ("allOf", "oneOf", "anyOf", "prefixItems"):
            for part in value[keyword] if isinstance(value.get(keyword), list) else []:
                self.add(part, path)
        for part in value["patternProperties"].values() if isinstance(value.get("patternProperties"), dict) else []:
            self.add(part, path)


def swift_literal(text):
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + escaped + '"'


# A process of its own, since a child's peak memory begins at its parent's.
RUN = """
import resource, subprocess, sys
status = subprocess.call(sys.argv[2:])
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "w") as answer:
    print(status, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, file=answer)
"""


def cpu(command, log):
    """Exit status, user and system seconds, peak megabytes."""
    answer = f"{log}.answer"
    with open(log, "wb") as output:
        subprocess.check_call([sys.executable, "-c", RUN, answer, *command], stdout=output, stderr=output)
    status, seconds, megabytes = pathlib.Path(answer).read_text().split()
    return int(status), float(seconds), float(megabytes)


def find_documents(folder):
    manifest = next((m for m in (folder / "manifest.tsv", folder.parent / "manifest.tsv") if m.is_file()), None)
    named = {}
    if manifest:
        with open(manifest, newline="") as rows:
            for row in csv.DictReader(rows, delimiter="\t"):
                parts = pathlib.PurePosixPath(row["path"]).parts
                if row["id"] in parts:
                    named[row["id"]] = pathlib.Path(*parts[parts.index(row["id"]):])
    for place in sorted(folder.iterdir()):
        if not place.is_dir():
            continue
        if place.name in named and (folder / named[place.name]).is_file():
            yield place.name, (folder / named[place.name]).resolve()
            continue
        for file in sorted(place.iterdir()):
            if file.suffix in (".json", ".yaml", ".yml") and re.search(
                rb'^\s*\{?\s*"?(openapi|swagger)"?\s*:', file.read_bytes(), re.M
            ):
                yield place.name, file.resolve()
                break


class Measurement:
    def __init__(self, name, document, options, work):
        self.name, self.document = name, document
        self.generate(options, work / "sdk" / name, work / "log")
        self.compiled = None
        if self.generated and not options.generate_only:
            self.compile(options, work / "sdk" / name, work / "log", work / "out.o")

    def generate(self, options, sdk, log):
        """Plainly, or else with the switches for what is refused otherwise."""
        self.switches = ""
        self.attempt(options, sdk, log, [])
        folder = self.document.parent if self.document.parent.name == self.name else self.document.parent.parent
        for switches in (["--allow-root", str(folder)], ["--lenient"], ["--lenient", "--allow-root", str(folder)]):
            if self.generated:
                return
            self.attempt(options, sdk, log, switches)
            self.switches = " ".join(switch for switch in switches if switch.startswith("--"))

    def attempt(self, options, sdk, log, switches):
        command = [options.tool, "generate", str(self.document), "--output", str(sdk), "--module", "Corpus", *switches]
        times = []
        for _ in range(3):
            shutil.rmtree(sdk, ignore_errors=True)
            status, seconds, self.megabytes = cpu(command + ["--verbose", "--format", "json"], log)
            times.append(seconds)
        self.seconds = min(times)
        self.generated = status == 0
        findings = []
        for line in log.read_text(errors="replace").splitlines():
            try:
                findings.append(json.loads(line))
            except ValueError:
                pass
        self.findings = [entry for part in findings for entry in (part if isinstance(part, list) else [part])]
        said = log.read_text(errors="replace")
        self.warnings = said.count('"warning"')
        self.errors = said.count('"error"')
        files = sorted(sdk.rglob("*.swift")) if sdk.is_dir() else []
        self.files = [file for file in files if file != sdk / "Package.swift"]
        text = "\n".join(file.read_text() for file in self.files)
        self.types = len(re.findall(r"^\s*(?:public )?(?:final |indirect )*(?:struct|class|enum) ", text, re.M))
        readme = (sdk / "README.md").read_text() if (sdk / "README.md").is_file() else ""
        # Two operations may share a route (paths that differ in the fragment), or a made name in two groups.
        routes = re.findall(r"^\| `[^`]*` \| `(\S+ [^`]*)` \|", readme, re.M)
        names = re.findall(r'OperationRequest\(\s*"((?:[^"\\]|\\.)*)"', text)
        self.operations = max(len(set(routes)), len(set(names)))
        left_out = set(re.findall(r"^- operation '([A-Z]+ [^']*)': ", readme, re.M))
        reader = Reader()
        self.contents = Contents(reader, self.document, left_out)
        self.bytes = sum(path.stat().st_size for path in reader.files)
        names = {name for _, name in self.contents.properties} | self.contents.parameters
        # A deep object's name on the wire is made of pieces, and a path's placeholder is found in the path.
        self.lost = sorted(
            name for name in names if swift_literal(name) not in text and json.dumps(name)[1:-1] not in said
        )

    def compile(self, options, sdk, log, out):
        command = ["swiftc", "-Onone", "-wmo", "-c", "-parse-as-library", "-swift-version", "6", "-warnings-as-errors",
                   "-module-name", "Corpus", "-I", options.modules, "-o", str(out)]
        for feature in FEATURES:
            command += ["-enable-upcoming-feature", feature]
        status, self.compile_seconds, self.compile_megabytes = cpu(command + [str(file) for file in self.files], log)
        self.compiled = status == 0
        if not self.compiled:
            wrong = [line for line in log.read_text(errors="replace").splitlines() if "error:" in line]
            print("\n".join(["    " + line for line in wrong[:3]]), file=sys.stderr)

    @property
    def row(self):
        contents = self.contents
        yes = {True: "yes", False: "no", None: "–"}
        row = [self.name, contents.version, f"{self.bytes / 1000:,.0f}", f"{contents.operations:,}", f"{self.operations:,}",
               f"{contents.schemas:,}", f"{self.types:,}", f"{len(contents.properties):,}", str(self.warnings),
               str(len(self.lost)), self.switches if self.generated and self.switches else yes[self.generated], f"{self.seconds:.2f}", f"{self.megabytes:.0f}"]
        row.append(yes[self.compiled])
        return row + ([f"{self.compile_seconds:.1f}", f"{self.compile_megabytes:,.0f}"] if self.compiled is not None
                      else ["–", "–"])


COLUMNS = ["document", "version", "kB", "operations", "in the SDK", "schemas", "types", "properties", "warnings",
           "lost", "generated", "CPU s", "MB", "compiled", "CPU s", "MB"]


def slope(measurements):
    points = [(math.log(m.bytes), math.log(m.seconds)) for m in measurements if m.generated and m.seconds > 0]
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path, metavar="DIR")
    parser.add_argument("--tool", required=True)
    parser.add_argument("--modules", required=True)
    parser.add_argument("--report", type=pathlib.Path)
    parser.add_argument("--only", action="append")
    parser.add_argument("--generate-only", action="store_true")
    options = parser.parse_args()
    options.tool = str(pathlib.Path(options.tool).resolve())
    options.modules = str(pathlib.Path(options.modules).resolve())
    measurements = []
    print(" | ".join(COLUMNS), flush=True)
    with tempfile.TemporaryDirectory() as work:
        for name, document in find_documents(options.folder.resolve()):
            if options.only and name not in options.only:
                continue
            measurement = Measurement(name, document, options, pathlib.Path(work))
            measurements.append(measurement)
            print(" | ".join(measurement.row), *(["lost: " + ", ".join(measurement.lost[:5])] if measurement.lost else []),
                  flush=True)
            shutil.rmtree(pathlib.Path(work) / "sdk" / name, ignore_errors=True)
    if not measurements:
        sys.exit(f"no documents in {options.folder}")
    generated = sum(m.generated for m in measurements)
    compiled = sum(bool(m.compiled) for m in measurements)
    lost = sum(len(m.lost) for m in measurements)
    summary = [f"{len(measurements)} documents: {generated} generated, {compiled} compiled, {lost} names lost without a report.",
               f"Growth of the CPU time of generation with the size of the document: exponent {slope(measurements):.2f}."
               if generated > 1 else ""]
    print("\n" + "\n".join(summary))
    if options.report:
        write_report(options.report, measurements, summary)
    wanted = 0 if options.generate_only else len(measurements)
    sys.exit(0 if generated == len(measurements) and compiled >= wanted and lost == 0 else 1)


def write_report(path, measurements, summary):
    start = "<!-- measured -->\n"
    text = path.read_text()
    head, _, _ = text.partition(start)
    lines = [start.strip(), "", *[line for line in summary if line], "", "| " + " | ".join(COLUMNS) + " |",
             "|---" * 2 + "|---:" * 8 + "|---|---:|---:|---|---:|---:|"]
    lines += ["| " + " | ".join(m.row) + " |" for m in measurements]
    path.write_text(head + "\n".join(lines) + "\n")


main()
