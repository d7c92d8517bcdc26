#!/usr/bin/env python3
"""whole.py OBJECT COMMAND...: runs a compiler; prints its CPU seconds, its peak memory and the object's size in MB."""
import os
import resource
import subprocess
import sys

result = subprocess.run(sys.argv[2:], stderr=subprocess.PIPE, text=True)
if result.returncode != 0:
    sys.exit(result.stderr)
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
print(
    "%.2f %.0f %.1f"
    % (usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, os.path.getsize(sys.argv[1]) / 1e6)
)
