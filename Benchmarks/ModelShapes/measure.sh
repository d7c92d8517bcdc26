#!/usr/bin/env bash
# [ROUNDS=3] Benchmarks/ModelShapes/measure.sh [SHAPE...]: CPU seconds (user + system) to compile 200 models
# in each shape (codable, structs, classes; see models.py), and per cent of the first.
# Needs python3; works below a temporary directory.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
features=(-swift-version 6 -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature ExistentialAny
    -enable-upcoming-feature MemberImportVisibility)

swiftc -O -wmo -parse-as-library -package-name specsmith "${features[@]}" -module-name JSONCoding \
    -emit-module -emit-module-path "$work/JSONCoding.swiftmodule" \
    -emit-object -o "$work/JSONCoding.o" "$here"/../../Runtime/JSONCoding/*.swift

seconds() {
    local TIMEFORMAT='%U %S'
    { time swiftc -wmo "$2" -parse-as-library "${features[@]}" -module-name Models -I "$work" \
        -c "$work/$1.swift" -o "$work/$1.o" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }; } 2>&1 |
        awk '{ printf "%.1f", $1 + $2 }'
}

[ $# -gt 0 ] || set -- codable structs classes
for shape in "$@"; do python3 "$here/models.py" "$shape" >"$work/$shape.swift"; done
# In turns, as a machine's speed changes over minutes: each round compares neighbours, and medians count.
for _ in $(seq "${ROUNDS:-3}"); do
    for shape in "$@"; do
        echo "$shape $(seconds "$shape" -Onone) $(seconds "$shape" -O)"
    done
done | python3 -c '
import statistics, sys
rows = [line.split() for line in sys.stdin]
shapes = list(dict.fromkeys(row[0] for row in rows))
runs = {shape: [(float(d), float(r)) for s, d, r in rows if s == shape] for shape in shapes}
print("%-10s %14s %14s" % ("shape", "-Onone", "-O"))
for shape in shapes:
    cells = ""
    for mode in (0, 1):
        seconds = statistics.median(run[mode] for run in runs[shape])
        ratios = [run[mode] / first[mode] for run, first in zip(runs[shape], runs[shapes[0]])]
        cells += " %7.1f %5.0f%%" % (seconds, 100 * statistics.median(ratios))
    print("%-10s%s" % (shape, cells))
'
