#!/usr/bin/env bash
# [ROUNDS=3] Benchmarks/GeneratedModels/measure.sh TOOL: CPU seconds (user + system) to compile the generated models
# of 200 schemas, and of the two SDKs, beside the same types as plain structs with synthesized Codable and Hashable; the
# best of the rounds. For Cycloid also the whole module, operations included, with the compiler's peak memory and the
# size of the object. Needs python3 and the checkouts of a build; works below a temporary directory.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tool=$1
here=Benchmarks/GeneratedModels
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
features=(-swift-version 6 -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature ExistentialAny
    -enable-upcoming-feature MemberImportVisibility)

module() {
    swiftc -O -wmo -parse-as-library -package-name specsmith "${features[@]}" -I "$work" -module-name "$1" \
        -emit-module -emit-module-path "$work/$1.swiftmodule" -emit-object -o "$work/$1.o" "${@:2}"
}
sources() { find "$@" -name '*.swift' | LC_ALL=C sort; }
module HTTPTypes $(sources .build/checkouts/swift-http-types/Sources/HTTPTypes) -suppress-warnings
module JSONCoding $(sources Runtime/JSONCoding)
module RegularExpressions $(sources Runtime/RegularExpressions)
module SDKRuntime $(sources Runtime/SDKRuntime)

seconds() {
    local TIMEFORMAT='%U %S'
    { time swiftc -wmo "$1" -parse-as-library "${features[@]}" -module-name Models -I "$work" -c "${@:2}" \
        -o "$work/out.o" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }; } 2>&1 | awk '{ printf "%.2f", $1 + $2 }'
}

compare() {
    python3 "$here/plain.py" models "$2/Sources/Models" >"$work/plain.swift"
    for _ in $(seq "${ROUNDS:-3}"); do
        echo "$(seconds -Onone "$work/plain.swift") $(seconds -Onone "$2"/Sources/Models/*.swift)" \
            "$(seconds -O "$work/plain.swift") $(seconds -O "$2"/Sources/Models/*.swift)"
    done | awk -v name="$1" '
        { for (i = 1; i <= 4; i++) if (NR == 1 || $i < best[i]) best[i] = $i }
        END {
            printf "%-24s %8.2f %8.2f %5.0f%% %8.2f %8.2f %5.0f%%\n", name,
                best[1], best[2], 100 * best[2] / best[1], best[3], best[4], 100 * best[4] / best[3]
        }'
}

python3 "$here/plain.py" document 200 >"$work/openapi.yaml"
"$tool" generate "$work/openapi.yaml" --output "$work/sdk" --module Models --quiet
printf '%-24s %8s %8s %6s %8s %8s %6s\n' "CPU s to compile" "Codable" "ours" -Onone "Codable" "ours" -O
compare "200 models" "$work/sdk"
compare "InfrastructureAsCode" Generated/InfrastructureAsCode
compare "Cycloid" Generated/Cycloid

# CPU seconds, peak memory in MB, object in MB.
whole() {
    /usr/bin/env python3 "$here/whole.py" "$work/whole.o" swiftc -wmo "$1" -parse-as-library "${features[@]}" \
        -module-name "$2" -I "$work" -c "${@:3}" -o "$work/whole.o"
}

printf '\n%-32s %8s %8s %8s\n' "Cycloid, whole module" "CPU s" "peak MB" "object MB"
python3 "$here/plain.py" models Generated/Cycloid/Sources/Models >"$work/plain.swift"
for mode in -Onone -O; do
    plain=$(whole "$mode" Plain "$work/plain.swift")
    ours=$(whole "$mode" Cycloid $(sources Generated/Cycloid/Sources))
    printf '%-32s %8s %8s %8s\n' "models alone as Codable, $mode" $plain
    printf '%-32s %8s %8s %8s\n' "the SDK, $mode" $ours
    awk -v plain="${plain%% *}" -v ours="${ours%% *}" 'BEGIN { printf "%-32s %7.0f%%\n", "", 100 * ours / plain }'
done
