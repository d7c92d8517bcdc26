#!/usr/bin/env bash
# [RUNS=7] Benchmarks/Diff/measure.sh TOOL [DIR]: what one `specsmith diff` costs, the best of several runs in seconds
# of user time, in each of three forms, and beside it what it costs to generate both SDKs where nothing changes; that
# ten runs print the same bytes; and how the time grows with the documents.
#
# Compares the two versions in Specs/InfrastructureAsCode, and a pair of our own of about 1 MB each. DIR: a folder of
# documents called NAME-DATE.yaml; of each name the first and the last are compared as well.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tool=$1
folder=${2:-}
runs=${RUNS:-7}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C

# Exit code 1 is what `diff` answers where it finds breaking changes.
run() {
    local status=0
    "$@" >"$work/out" 2>"$work/log" </dev/null || status=$?
    ((status <= 1)) || { cat "$work/log" >&2; exit 1; }
}

# The least of several runs' user times.
best() {
    local TIMEFORMAT=%U least=
    for ((round = 0; round < runs; round++)); do
        local taken
        taken=$({ time run "$@"; } 2>&1)
        if [[ -z $least || $taken < $least ]]; then least=$taken; fi
    done
    echo "$least"
}

kilobytes() { echo $(($(wc -c <"$1") / 1024)); }

# The SDK of a document is written once; what is measured then writes nothing.
planning() {
    local output=$work/sdk/$(basename "$(dirname "$1")")-$(basename "$1" .yaml)
    run "$tool" generate "$1" --output "$output" --module Things --quiet
    best "$tool" generate "$1" --output "$output" --module Things --quiet
}

measure() {
    local name=$1 old=$2 new=$3
    run "$tool" diff "$old" "$new" --format json
    mv "$work/out" "$work/first"
    for ((round = 1; round < 10; round++)); do
        run "$tool" diff "$old" "$new" --format json
        cmp -s "$work/first" "$work/out" || { echo "$name: two runs print different bytes" >&2; exit 1; }
    done
    printf '%-24s %6d %6d  %8s %8s %8s  %9s\n' "$name" "$(kilobytes "$old")" "$(kilobytes "$new")" \
        "$(best "$tool" diff "$old" "$new" --format text)" "$(best "$tool" diff "$old" "$new" --format json)" \
        "$(best "$tool" diff "$old" "$new" --format html)" \
        "$(awk "BEGIN { print $(planning "$old") + $(planning "$new") }")"
}

printf '%-24s %6s %6s  %8s %8s %8s  %9s\n' "user s, best of $runs" "old KB" "new KB" text json html "generate"
specs=Specs/InfrastructureAsCode
measure InfrastructureAsCode "$specs/v1/openapi.yaml" "$specs/v2/openapi.yaml"
python3 Benchmarks/Diff/scale.py --write "$work/own" 8
measure own "$work/own/old.yaml" "$work/own/new.yaml"
if [[ -n $folder ]]; then
    for name in $(find "$folder" -name '*-[0-9]*.yaml' -exec basename {} \; | sed 's/-[0-9].*//' | sort -u); do
        documents=("$folder/$name"-[0-9]*.yaml)
        if ((${#documents[@]} > 1)); then measure "$name" "${documents[0]}" "${documents[-1]}"; fi
    done
fi
echo "ten runs of each print the same bytes"
echo
echo "copies of our own pair"
python3 Benchmarks/Diff/scale.py "$tool"
