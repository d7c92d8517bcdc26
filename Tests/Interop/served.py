"""What the scripts here share: a mock server that runs as long as it is needed, and packages in folders of their own."""

import contextlib
import os
import pathlib
import re
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]


def server_binary():
    """The built `specsmith-mock`: the one that SPECSMITH_MOCK names, else a release build before a debug build."""
    named = os.environ.get("SPECSMITH_MOCK")
    candidates = [pathlib.Path(named)] if named else [
        ROOT / ".build" / configuration / "specsmith-mock" for configuration in ("release", "debug")
    ]
    for candidate in candidates:
        if candidate.exists():
            return candidate
    sys.exit("specsmith-mock is not built: run `swift build --product specsmith-mock`")


@contextlib.contextmanager
def serving(specification, *arguments):
    """Starts a server on a free port, gives its address, and stops it; a server that does not end well is an error."""
    command = [server_binary(), specification, "--port", "0", "--log", "none", *arguments]
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, text=True)
    try:
        address = None
        while address is None:
            line = process.stdout.readline()
            if not line:
                sys.exit(f"specsmith-mock ended with {process.wait()}")
            found = re.search(r"http://\S+", line)
            address = found and found.group().rstrip("/")
        yield address
        if process.poll() is not None:
            sys.exit(f"specsmith-mock ended by itself with {process.returncode}")
    finally:
        process.terminate()
        try:
            process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()
            sys.exit("specsmith-mock did not stop when told to")


def inside_environment(requirement):
    """Runs this script again in an environment that has a package of PyPI; ends it where that cannot be had."""
    name = re.split(r"[=<>]", requirement)[0]
    if os.environ.get("INTEROP_ENVIRONMENT") == name:
        return
    folder = ROOT / ".build" / "interop" / name
    python = folder / "bin" / "python"
    stamp = folder / "installed"
    if not stamp.exists() or stamp.read_text() != requirement:
        steps = [
            [sys.executable, "-m", "venv", str(folder)],
            [str(python), "-m", "pip", "install", "--quiet", "--retries", "1", "--timeout", "20", requirement],
        ]
        for step in steps:
            done = subprocess.run(step, capture_output=True, text=True)
            if done.returncode != 0:
                reason = (done.stderr.strip() or done.stdout.strip() or "no reason given").splitlines()[-1]
                print(f"skipped: {requirement} cannot be installed ({reason})")
                sys.exit(0)
        stamp.write_text(requirement)
    environment = dict(os.environ, INTEROP_ENVIRONMENT=name, HOME=str(folder))
    sys.exit(subprocess.run([str(python), *sys.argv], env=environment).returncode)


def elapsed(start):
    return f"{time.monotonic() - start:.0f} s"
