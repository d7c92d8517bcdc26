#!/usr/bin/env bash
# Benchmarks/Generation/measure.sh TOOL: CPU milliseconds (user + system) of one generation and of one that changes
# nothing, mean of 20 runs, for the Infrastructure as Code API and for a document of about 2 MB.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tool=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# 1200 schemas of ten properties that refer to each other, 600 operations.
large() {
    awk 'BEGIN {
        print "openapi: 3.1.0\ninfo: {title: Large, version: 1.0.0}\nservers: [{url: \"https://api.example.com\"}]\npaths:"
        for (i = 0; i < 600; i++) {
            printf "  /things%d/{id}:\n    get:\n      operationId: getThing%d\n      tags: [Group %d]\n", i, i, i % 40
            print "      summary: Looks up one thing by its identifier.\n      parameters:"
            print "        - {name: id, in: path, required: true, schema: {type: string}}"
            for (p = 0; p < 4; p++)
                printf "        - name: filter%d\n          in: query\n          description: Leaves out what does not match.\n          schema: {type: string}\n", p
            print "      responses:\n        \"200\":\n          description: The thing.\n          content:"
            printf "            application/json:\n              schema: {$ref: \"#/components/schemas/Thing%d\"}\n", i * 2
        }
        print "components:\n  schemas:"
        for (i = 0; i < 1200; i++) {
            printf "    Thing%d:\n      type: object\n      description: A thing of the kind %d.\n      required: [id, name]\n      properties:\n", i, i
            print "        id: {type: string}\n        name: {type: string}"
            for (p = 0; p < 8; p++) {
                printf "        property%d:\n          description: What the property number %d of this thing means to its users.\n", p, p
                if (p == 3) printf "          $ref: \"#/components/schemas/Thing%d\"\n", (i * 7 + 1) % 1200
                else if (p == 5) print "          type: array\n          items: {type: integer, format: int64}"
                else if (p == 6) print "          type: string\n          enum: [alpha, beta, gamma]"
                else print "          type: string\n          maxLength: 200"
            }
        }
    }'
}

# Mean CPU time of 20 runs of a command, in milliseconds.
mean() {
    local TIMEFORMAT='%U %S'
    { time for _ in {1..20}; do "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }; done; } 2>&1 |
        awk '{ printf "%.1f", ($1 + $2) * 1000 / 20 }'
}

# Every run writes into a folder of its own, so that nothing else is measured.
count=0
anew() {
    count=$((count + 1))
    "$tool" generate "$1" --output "$work/$2-$count"
}

large >"$work/large.yaml"
printf '%-45s %8s %10s\n' document anew unchanged
for document in Specs/InfrastructureAsCode/v2/openapi.yaml "$work/large.yaml"; do
    name=$(basename "$(dirname "$document")")-$(basename "$document")
    printf '%-45s %8s ' "${document#"$work/"} ($(($(wc -c <"$document") / 1024)) KB)" "$(mean anew "$document" "$name")"
    printf '%10s\n' "$(mean "$tool" generate "$document" --output "$work/$name-1")"
done
