#!/usr/bin/env bash
# Benchmarks/MockServer/measure.sh MOCK BENCHMARK: requests a second and latency of `getTeams` of Cycloid with 100 items
# on the mock, beside a Hummingbird route that returns the same bytes. MOCK and BENCHMARK are specsmith-mock and
# MockServerBenchmark, built for release. All of it on this machine's loopback; the two take turns, so that what else
# the machine does hits both.
#
# ROUNDS, SECONDS_EACH, CONNECTIONS: 5 rounds of 4 seconds over 16 connections if not said.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mock=$1 benchmark=$2
rounds=${ROUNDS:-5} seconds=${SECONDS_EACH:-4} connections=${CONNECTIONS:-16}
work=$(mktemp -d)
trap 'kill ${mock_id:-} ${bare_id:-} 2>/dev/null || true; rm -rf "$work"' EXIT

path=/organizations/acme/teams
"$mock" Specs/Cycloid/openapi.yaml --port 0 --items 100 >"$work/mock" 2>/dev/null &
mock_id=$!
for _ in $(seq 100); do grep -q listening "$work/mock" && break; sleep 0.1; done
mock_port=$(sed -n 's/.*:\([0-9][0-9]*\).*/\1/p;q' "$work/mock")
target="$path?page_size=100&page_index=1"
curl -sf -H 'Authorization: Bearer secret' "http://127.0.0.1:$mock_port$target" >"$work/teams.json"
bare_port=$((mock_port > 60000 ? mock_port - 1000 : mock_port + 1000))
"$benchmark" bare "$bare_port" "$work/teams.json" "$path" >/dev/null 2>&1 &
bare_id=$!
for _ in $(seq 100); do curl -sf "http://127.0.0.1:$bare_port$path" >/dev/null && break; sleep 0.1; done
curl -sf "http://127.0.0.1:$bare_port$path" | cmp - "$work/teams.json"
echo "getTeams: $(wc -c <"$work/teams.json") bytes, $connections connections"

load() { "$benchmark" load "$1" "$target" "$2" "$connections" 'Authorization: Bearer secret'; }
load "$mock_port" 1 >/dev/null
load "$bare_port" 1 >/dev/null
for _ in $(seq "$rounds"); do
    load "$mock_port" "$seconds" >>"$work/mock.log"
    load "$bare_port" "$seconds" >>"$work/bare.log"
done
median() { sed 's/ requests.*//' "$1" | sort -n | sed -n "$(((rounds + 1) / 2))p"; }
tell() { printf '%-12s %s\n' "$1" "$(grep "^$(median "$2") " "$2" | head -1)"; }
tell specsmith-mock "$work/mock.log"
tell "bare route" "$work/bare.log"
awk -v mock="$(median "$work/mock.log")" -v bare="$(median "$work/bare.log")" \
    'BEGIN { printf "the mock does %.0f %% of the bare route\n", 100 * mock / bare; exit mock * 2 < bare }'
