#!/usr/bin/env bash
# [ROUNDS=3] Benchmarks/ModelShapes/measure.sh [SHAPE...]: CPU seconds (user + system) to compile 200 models
# in each shape, and per cent of the first.
# Shapes: codable (the measure), chosen, all-let, class. Needs python3; works below a temporary directory.
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

[ $# -gt 0 ] || set -- codable chosen all-let class
for shape in "$@"; do python3 "$here/models.py" "$shape" >"$work/$shape.swift"; done
# In turns, as a machine's speed changes over minutes; the best of the rounds counts.
for _ in $(seq "${ROUNDS:-3}"); do
    for shape in "$@"; do
        echo "$shape $(seconds "$shape" -Onone) $(seconds "$shape" -O)"
    done
done | awk '
    !($1 in debug) { order[++count] = $1; debug[$1] = $2; release[$1] = $3 }
    $2 < debug[$1] { debug[$1] = $2 }
    $3 < release[$1] { release[$1] = $3 }
    END {
        printf "%-10s %8s %8s %8s %8s\n", "shape", "-Onone", "", "-O", ""
        for (i = 1; i <= count; i++) {
            shape = order[i]; first = order[1]
            printf "%-10s %8.1f %7.0f%% %8.1f %7.0f%%\n", shape,
                debug[shape], 100 * debug[shape] / debug[first],
                release[shape], 100 * release[shape] / release[first]
        }
    }'
