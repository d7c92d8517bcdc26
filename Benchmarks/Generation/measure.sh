#!/usr/bin/env bash
# Benchmarks/Generation/measure.sh TOOL: what one generation costs: CPU milliseconds (user + system), minimum and median
# of several runs, into a new folder and again where nothing changes, and the peak memory; beside it what libyaml alone
# needs to scan the same files. For both APIs of Specs/ and for a document of about 2 MB. Then the same for the reference
# pages of Cycloid and of that document, in each form.
#
# RUNS: how many, 15 if not said. TMPDIR: where files are written; in memory (/dev/shm on Linux) the times say nothing
# of the disk, on which making hundreds of files costs the kernel 10 to 70 ms for Cycloid.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tool=$1
runs=${RUNS:-15}
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

# A program that measures others: waits for each child and reads what it cost, as no shell can portably.
cat >"$work/cost.c" <<'END'
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <fcntl.h>

/* cost LOG COMMAND...: prints CPU milliseconds and peak memory in megabytes. */
int main(int count, char **arguments) {
    pid_t child = fork();
    if (child == 0) {
        int log = open(arguments[1], O_WRONLY | O_CREAT | O_TRUNC, 0600);
        dup2(log, 1);
        dup2(log, 2);
        execv(arguments[2], arguments + 2);
        _exit(127);
    }
    int status;
    struct rusage usage;
    if (count < 3 || wait4(child, &status, 0, &usage) < 0) return 1;
    double time = (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3
        + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
#ifdef __APPLE__
    double memory = usage.ru_maxrss / 1048576.0;
#else
    double memory = usage.ru_maxrss / 1024.0;
#endif
    printf("%.3f %.1f\n", time, memory);
    return status != 0;
}
END
# All tokens of all files, and nothing else.
cat >"$work/scan.c" <<'END'
#include <stdio.h>
#include <yaml.h>

int main(int count, char **paths) {
    unsigned long tokens = 0;
    for (int index = 1; index < count; index++) {
        FILE *file = fopen(paths[index], "rb");
        if (!file) return 1;
        yaml_parser_t parser;
        yaml_parser_initialize(&parser);
        yaml_parser_set_input_file(&parser, file);
        for (int done = 0; !done;) {
            yaml_token_t token;
            if (!yaml_parser_scan(&parser, &token)) return 1;
            done = token.type == YAML_STREAM_END_TOKEN;
            tokens++;
            yaml_token_delete(&token);
        }
        yaml_parser_delete(&parser);
        fclose(file);
    }
    printf("%lu tokens\n", tokens);
    return 0;
}
END
cc -O2 -o "$work/cost" "$work/cost.c"
# shellcheck disable=SC2046 # flags are words
cc -O2 $(pkg-config --cflags yaml-0.1 2>/dev/null) -o "$work/scan" "$work/scan.c" $(pkg-config --libs yaml-0.1 2>/dev/null || echo -lyaml)

cost() {
    "$work/cost" "$work/log" "$@" || { cat "$work/log" >&2; exit 1; }
}

# The specification's own files: sdk.yaml is read by us alone and is too small to matter.
files_of() {
    find "$(dirname "$1")" -name '*.yaml' ! -name sdk.yaml | sort
}

# From lines of `time memory`: minimum, median, and the greatest memory.
summary() {
    sort -n "$1" | awk '
        { time[NR] = $1; if ($2 > memory) memory = $2 }
        END { printf "%.1f %.1f %.0f\n", time[1], time[int((NR + 1) / 2)], memory }'
}

# The three are measured in turn, so that a busy machine is as bad for each.
measure() {
    local document=$1 name=$2 file files=()
    while IFS= read -r file; do files+=("$file"); done < <(files_of "$document")
    rm -f "$work/anew" "$work/unchanged" "$work/scanned"
    for ((run = 0; run < runs; run++)); do
        # A folder of its own for every run: removing files would be measured with the next ones.
        cost "$tool" generate "$document" --output "$work/$name-$run" >>"$work/anew"
        cost "$tool" generate "$document" --output "$work/$name-$run" >>"$work/unchanged"
        grep -q "nothing changed" "$work/log"
        cost "$work/scan" "${files[@]}" >>"$work/scanned"
    done
    read -r new newMedian memory <<<"$(summary "$work/anew")"
    read -r same sameMedian _ <<<"$(summary "$work/unchanged")"
    read -r scan scanMedian _ <<<"$(summary "$work/scanned")"
    printf '%-22s %5d %6d KB  %6.0f %6.0f  %6.0f %6.0f  %6.1f %6.1f  %5.1f  %5d MB\n' "$name" "${#files[@]}" \
        $(($(cat "${files[@]}" | wc -c) / 1024)) "$new" "$newMedian" "$same" "$sameMedian" "$scan" "$scanMedian" \
        "$(awk "BEGIN { print $new / $scan }")" "$memory"
}

pages() {
    local document=$1 name=$2 form
    for form in markdown html docc; do
        rm -f "$work/pages"
        for ((run = 0; run < runs; run++)); do
            cost "$tool" docs "$document" --format $form --output "$work/$name-$form-$run" >>"$work/pages"
        done
        read -r pages pagesMedian memory <<<"$(summary "$work/pages")"
        printf '%-22s %-16s  %6.0f %6.0f  %31s  %5d MB  %6d KB\n' "$name" "$form" "$pages" "$pagesMedian" "" \
            "$memory" "$(du -sk "$work/$name-$form-0" | cut -f 1)"
    done
}

mkdir "$work/large"
large >"$work/large/openapi.yaml"
printf '%-22s %5s %9s  %13s  %13s  %13s  %5s  %8s\n' "CPU ms: min, median" files "" anew unchanged "libyaml scan" \
    ratio memory
measure Specs/InfrastructureAsCode/v2/openapi.yaml InfrastructureAsCode
measure Specs/Cycloid/openapi.yaml Cycloid
measure "$work/large/openapi.yaml" large
echo
printf '%-22s %-16s  %13s  %31s  %8s  %9s\n' "CPU ms: min, median" pages anew "" memory size
pages Specs/Cycloid/openapi.yaml Cycloid
pages "$work/large/openapi.yaml" large
