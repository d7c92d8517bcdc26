"""Runs the generator and the compiler."""
import json
import pathlib
import re
import subprocess

FEATURES = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]
FLAGS = ["-swift-version", "6", "-parse-as-library"]
FINDING = re.compile(r"^(.+?):(\d+):(\d+): (error|warning): (.*)$")


class Failure(Exception):
    """A command that should have worked did not."""


def run(command, accepted=(0,)):
    result = subprocess.run([str(word) for word in command], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if result.returncode not in accepted:
        text = (result.stderr or result.stdout).strip()
        raise Failure("%s: exit code %d\n%s" % (" ".join(map(str, command[:3])), result.returncode, text[:4000]))
    return result


class Toolchain:
    def __init__(self, tool, modules, module, configuration):
        self.tool = tool
        # Says the module's name, so that both commands agree on it.
        self.configuration = configuration
        self.modules = modules
        self.module = module
        target = json.loads(run(["swiftc", "-print-target-info"]).stdout)["target"]
        is_linux = "linux" in target["triple"]
        self.platform = ["-target", target["unversionedTriple" if is_linux else "triple"]]
        if not is_linux:
            self.platform += ["-sdk", run(["xcrun", "--show-sdk-path"]).stdout.strip()]

    def generate(self, document, output, extra=()):
        command = [self.tool, "generate", document, "--output", output, "--config", self.configuration, "--quiet"]
        return run(command + list(extra))

    def compile(self, sources, output):
        """Function bodies are checked like the rest, and no code is made."""
        output.mkdir(parents=True, exist_ok=True)
        files = sorted(str(path) for path in pathlib.Path(sources).rglob("*.swift"))
        features = [word for feature in FEATURES for word in ("-enable-upcoming-feature", feature)]
        run(
            ["swiftc", "-frontend", "-emit-module"] + self.platform + FLAGS + features
            + ["-module-name", self.module, "-I", self.modules, "-o", output / (self.module + ".swiftmodule")] + files
        )

    def extract(self, compiled, output):
        output.mkdir(parents=True, exist_ok=True)
        run(
            ["swift-symbolgraph-extract", "-module-name", self.module, "-I", compiled, "-I", self.modules]
            # Names that begin with an underscore are among the internal ones there, even if they are public.
            + self.platform + ["-minimum-access-level", "internal", "-skip-inherited-docs"]
            + ["-output-dir", output]
        )

    def check(self, caller, compiled):
        """What the compiler says of a caller, as (line, severity, message), once each."""
        result = run(
            ["swiftc", "-frontend", "-typecheck"] + self.platform + FLAGS
            + ["-diagnostic-style", "llvm", "-module-name", "Caller", "-I", compiled, "-I", self.modules, caller],
            accepted=(0, 1),
        )
        findings, elsewhere = {}, []
        for line in result.stderr.splitlines():
            match = FINDING.match(line)
            if match and pathlib.Path(match.group(1)) == pathlib.Path(caller):
                findings[(int(match.group(2)), match.group(4), match.group(5))] = None
            elif match and match.group(4) == "error" or "error:" in line[:12]:
                elsewhere.append(line)
        if elsewhere or (result.returncode and not findings):
            raise Failure("the caller could not be checked: " + result.stderr[:4000])
        return list(findings)

    def difference(self, old, new):
        """The report of `specsmith diff`; whatever it finds, exit codes 0 and 1 are its normal ones."""
        command = [self.tool, "diff", old, new, "--format", "json", "--config", self.configuration]
        result = run(command, accepted=(0, 1))
        try:
            return json.loads(result.stdout)
        except ValueError as error:
            raise Failure("specsmith diff: %s\n%s" % (error, result.stderr[:4000]))
