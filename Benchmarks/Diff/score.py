#!/usr/bin/env python3
"""What `specsmith diff` finds, beside what another tool found in the same pairs.

    score.py FOLDER [--tool PATH] [--all]
        FOLDER/cases/<name>/{base.yaml,revision.yaml,expected.json} and FOLDER/categories.json: precision and recall
        by severity, and the disagreements by category. Exit code 1 if less than 97% of the breaking ones are found.
    score.py --self FOLDER [--tool PATH]
        every document below FOLDER against itself: there must be nothing to tell.

One change of ours may stand for many findings of the other tool, which tells a cause once for each operation. A
finding counts as found if a change of the same case has its category; our severity is the worst of wire and behaviour.
`in parts` counts findings that the other tool tells beside, and we within, one change of the same schema; `disputed`
those that are not so, which docs/diff-decisions.md explains: `recall` leaves them out, `(all)` does not.
Findings about policy are left out: versions that were not raised, and rules about sunsets and stability levels, which
ask for a policy file and for the day.
"""
import argparse
import collections
import concurrent.futures
import json
import pathlib
import subprocess
import sys

LEFT_OUT = {
    "document-version-not-bumped", "document-major-version-not-bumped", "deprecation-policy", "stability-policy",
}
OWN_LEFT_OUT = {"version-not-bumped", "major-version-not-bumped"}

# Of rules that have no direction.
PLAIN = {
    "version-decreased": ["document-version-decreased"],
    "component-removed": ["component-schema-removed"],
    "path-removed": ["path-removed"],
    "operation-added": ["operation-added"],
    "operation-removed": ["operation-removed", "path-removed"],
    "operation-removed-after-deprecation": [
        "operation-removed-after-deprecation", "path-removed-after-deprecation", "path-removed", "operation-removed",
    ],
    # Told as one that is gone and one that is new.
    "operation-moved": ["path-removed", "operation-removed", "operation-added"],
    "operation-deprecated": ["operation-deprecated"],
    "operation-undeprecated": ["operation-undeprecated"],
    "operation-stability-increased": ["operation-stability-increased"],
    "operation-stability-decreased": ["operation-stability-decreased"],
    "operation-id-added": ["operation-id-added"],
    "operation-id-removed": ["operation-id-removed"],
    "operation-id-changed": ["operation-id-removed"],
    "operation-tag-added": ["operation-tag-added"],
    "operation-tag-removed": ["operation-tag-removed"],
    "security-scheme-added": ["security-scheme-added"],
    "security-scheme-removed": ["security-scheme-removed"],
    "security-scheme-type-changed": ["security-scheme-type-changed"],
    "oauth-scope-added": ["security-scheme-oauth-scope-added"],
    "oauth-scope-removed": ["security-scheme-oauth-scope-removed"],
    "oauth-scope-description-changed": ["security-scheme-oauth-scope-changed"],
    "oauth-authorization-url-changed": ["security-scheme-oauth-url-changed"],
    "oauth-token-url-changed": ["security-scheme-oauth-token-url-changed"],
    "webhook-added": ["webhook-added"],
    "webhook-removed": ["webhook-removed"],
}

# Of requirements, after `operation-` or `document-`.
SECURITY = {
    "security-became-required": ["security-added"],
    "security-became-optional": ["security-removed"],
    "security-requirement-added": ["security-added"],
    "security-requirement-removed": ["security-removed"],
    "security-requirement-tightened": ["security-added", "security-removed"],
    "security-requirement-relaxed": ["security-added", "security-removed"],
    "security-scope-added": ["security-scope-added"],
    "security-scope-removed": ["security-scope-removed"],
}

# Of calls, after `request-` or `response-`.
CALLS = {
    "parameter-added-required": ["parameter-added-required"],
    "parameter-added-optional": ["parameter-added-optional"],
    "parameter-removed": ["parameter-removed"],
    "parameter-removed-after-deprecation": ["parameter-removed-after-deprecation"],
    "parameter-location-changed": ["parameter-removed", "parameter-added-optional", "parameter-added-required"],
    "parameter-became-repeatable": ["parameter-type-changed", "parameter-type-generalized"],
    "parameter-became-required": ["parameter-became-required"],
    "parameter-became-optional": ["parameter-became-optional"],
    "parameter-deprecated": ["parameter-deprecated"],
    "parameter-undeprecated": ["parameter-undeprecated"],
    "request-body-added-required": ["body-added-required"],
    "request-body-added-optional": ["body-added-optional"],
    "request-body-removed": ["body-removed"],
    "request-body-became-required": ["body-became-required"],
    "request-body-became-optional": ["body-became-optional"],
    "media-type-added": ["media-type-added", "body-media-type-added"],
    "media-type-removed": ["media-type-removed", "body-media-type-removed"],
    "media-type-generalized": ["media-type-name-generalized", "media-type-name-changed"],
    "media-type-specialized": ["media-type-name-specialized", "media-type-name-changed"],
    "media-type-parameters-changed": ["media-type-name-changed"],
    "media-type-schema-added": ["body-media-type-schema-added"],
    "media-type-schema-removed": ["body-media-type-schema-removed"],
    "success-status-added": ["success-status-added"],
    "success-status-removed": ["success-status-removed"],
    "non-success-status-added": ["non-success-status-added"],
    "non-success-status-removed": ["non-success-status-removed"],
    "response-status-generalized": [
        "success-status-added", "success-status-removed", "non-success-status-added", "non-success-status-removed",
    ],
    "response-status-specialized": [
        "success-status-added", "success-status-removed", "non-success-status-added", "non-success-status-removed",
    ],
    "header-added-required": ["header-added"],
    "header-added-optional": ["header-added"],
    "header-removed-required": ["header-removed-required"],
    "header-removed-optional": ["header-removed-optional"],
    "header-became-optional": ["header-became-optional"],
}

# Of schemas, after what the schema is: `request-body-`, `response-property-`.
TYPES = ["type-changed", "type-generalized", "type-specialized", "type-compatible"]
SCHEMAS = {
    "type-changed": TYPES,
    "type-widened": TYPES + ["list-of-types-widened", "became-nullable"],
    "type-narrowed": TYPES + ["list-of-types-narrowed", "became-not-nullable"],
    "format-added": TYPES,
    "format-removed": TYPES,
    "format-changed": TYPES,
    "format-widened": TYPES,
    "format-narrowed": TYPES,
    "nullable-added": ["became-nullable", "list-of-types-widened"],
    "nullable-removed": ["became-not-nullable", "list-of-types-narrowed"],
    "enum-added": ["became-enum", "enum-value-added"],
    "enum-removed": ["enum-value-removed"],
    "enum-value-added": ["enum-value-added"],
    "enum-value-removed": ["enum-value-removed"],
    "extensible-enum-value-removed": ["x-extensible-enum-value-removed"],
    "default-added": ["default-value-added"],
    "default-changed": ["default-value-changed"],
    "default-removed": ["default-value-removed"],
    "property-added": ["added-optional", "added"],
    "property-added-required": ["added-required", "added"],
    "property-added-required-with-default": ["added-required-with-default", "added-required", "added"],
    # Whether it was required is seen in another way where `required` goes on to name it.
    "property-removed": ["removed-optional", "removed-required", "removed"],
    "property-removed-closed": ["removed-optional", "removed-required", "removed"],
    "property-removed-required": ["removed-required", "removed"],
    "property-became-required": ["became-required"],
    "property-became-required-with-default": ["became-required-with-default", "became-required"],
    "property-became-optional": ["became-optional"],
    "property-became-read-only": ["became-read-only"],
    "property-became-not-read-only": ["became-not-read-only"],
    "required-property-became-not-read-only": ["became-not-read-only"],
    "property-became-write-only": ["became-write-only"],
    "required-property-became-write-only": ["became-write-only"],
    "property-became-not-write-only": ["became-not-write-only"],
    "one-of-member-added": ["one-of-added", "list-of-types-widened"],
    "one-of-member-removed": ["one-of-removed", "list-of-types-narrowed"],
    "any-of-member-added": ["any-of-added", "list-of-types-widened"],
    "any-of-member-removed": ["any-of-removed", "list-of-types-narrowed"],
    "alternatives-merged": ["one-of-added", "one-of-removed", "any-of-added", "any-of-removed"],
    "alternatives-widened": TYPES + ["one-of-added", "one-of-removed", "any-of-added", "any-of-removed", "wrapped-in-one-of", "list-of-types-widened"],
    "alternatives-narrowed": TYPES + ["one-of-added", "one-of-removed", "any-of-added", "any-of-removed", "wrapped-in-one-of", "list-of-types-narrowed"],
    "alternatives-changed": TYPES + ["one-of-added", "one-of-removed", "any-of-added", "any-of-removed", "wrapped-in-one-of"],
    "discriminator-property-changed": ["discriminator-property-name-changed"],
    "discriminator-mapping-removed": ["discriminator-mapping-deleted"],
    "prefix-item-added": ["prefix-items-added"],
    "prefix-item-removed": ["prefix-items-removed"],
    "if-changed": ["if-added", "if-removed", "then-added", "then-removed", "else-added", "else-removed"],
    "schema-deprecated": ["deprecated", "deprecated-with-sunset"],
    "schema-undeprecated": ["undeprecated"],
    "schema-stability-decreased": ["stability-decreased"],
    "schema-stability-increased": ["stability-increased"],
}
# What we tell as one change and the other tool again in its parts, after what the schema is.
PARTS = {
    # A value of another type: what was said of values of the old type, and is of those of the new one.
    "type-changed": [
        "added-optional", "added-required", "removed-optional", "removed-required", "pattern-added", "pattern-removed",
        "pattern-changed", "max-length-set", "min-length-set", "max-set", "min-set", "prefix-items-removed",
        "prefix-items-added",
    ],
    "alternatives-changed": ["added-optional", "added-required", "removed-optional", "removed-required"],
    "alternatives-narrowed": ["added-required", "pattern-added", "max-length-set", "min-length-set"],
    "if-changed": ["const-changed"],
    # Where both bounds stand together, only the higher one counts.
    "minimum-decreased": ["exclusive-min-decreased"],
    "minimum-increased": ["exclusive-min-increased"],
    "maximum-decreased": ["exclusive-max-decreased"],
    "maximum-increased": ["exclusive-max-increased"],
}
# Findings that are not so, by pair: docs/diff-decisions.md says why.
DISPUTED = {
    "o-request-body-any-of-multi-media-type-details": ["request-body-any-of-added", "request-body-any-of-removed"],
    "j-one-of-diff-3": ["response-property-one-of-added", "response-property-one-of-removed"],
    "j-one-of-diff-3-reversed": ["response-property-one-of-added", "response-property-one-of-removed"],
    "j-all-of-diff-2-reversed": ["response-property-removed-required", "response-property-removed-optional"],
    "o-breaking-req-body-became-enum-and-type-changed": ["request-body-type-changed"],
    "o-breaking-req-body-became-enum-and-type-changed-reversed": ["request-body-type-changed"],
    "o-breaking-add-pattern-recursive": ["request-property-pattern-added"],
    "o-nullable-wrapping-narrowed-enum-still-reported-reversed": ["request-property-became-enum"],
}
# Limits are called otherwise, the rest as it is.
LIMITS = [("exclusive-maximum", "exclusive-max"), ("exclusive-minimum", "exclusive-min"), ("maximum", "max"), ("minimum", "min")]

PLACES = {
    ("request", "body"): ["request-body-", "request-property-", "request-read-only-property-", "request-optional-property-", "request-required-property-"],
    ("request", "property"): ["request-property-", "request-body-", "request-read-only-property-", "request-optional-property-", "request-required-property-"],
    ("request", "parameter"): ["request-parameter-", "request-parameter-property-", "request-header-property-"],
    ("request", "parameterProperty"): ["request-parameter-property-", "request-parameter-", "request-header-property-"],
    ("request", "header"): ["request-header-property-"],
    ("request", "headerProperty"): ["request-header-property-"],
    ("response", "body"): ["response-body-", "response-property-", "response-write-only-property-", "response-optional-property-", "response-required-property-", "response-optional-write-only-property-", "response-required-write-only-property-"],
    ("response", "parameter"): [],
    ("response", "parameterProperty"): [],
    ("response", "header"): ["response-header-"],
    ("response", "headerProperty"): ["response-header-"],
}
PLACES["response", "property"] = PLACES["response", "body"]


def suffixes(rule):
    if rule in SCHEMAS:
        return SCHEMAS[rule]
    for ours, theirs in LIMITS:
        if rule.startswith(ours + "-"):
            rule = theirs + rule[len(ours):]
            break
    found = [rule]
    if rule.endswith("-added"):
        found.append(rule[: -len("added")] + "set")
    if rule.endswith("-removed"):
        found.append(rule[: -len("removed")] + "unset")
    return found


def directions(change, operations):
    """Both ways of a webhook are turned round: the other tool takes what the API sends for a request."""
    found = []
    for reach in change["operations"]:
        swapped = operations[reach["operation"]]["isWebhook"]
        for way in reach["directions"]:
            found.append({"request": "response", "response": "request"}[way] if swapped else way)
    return sorted(set(found))


def categories(change, operations, names=None):
    """The neutral names of what a change says, one for each way and place; by default of all that it says itself."""
    rule = change["rule"]
    if names is None and rule in PLAIN:
        if rule == "component-removed" and not change["location"].startswith("#/components/schemas/"):
            return set()
        return set(PLAIN[rule])
    if names is None and rule in SECURITY:
        owner = "document" if change["location"] == "#/security" else "operation"
        return {owner + "-" + name for name in SECURITY[rule]}
    ways = directions(change, operations)
    if names is None and rule in CALLS:
        return {way + "-" + name for way in ways for name in CALLS[rule]}
    return {
        start + end
        for way in ways
        for place in change["placements"]
        for start in PLACES[way, place]
        for end in (suffixes(rule) if names is None else names)
    }


def severity(change):
    verdicts = [change["verdicts"]["wire"], change["verdicts"]["behaviour"]]
    if "breaking" in verdicts:
        return "ERR"
    return "WARN" if "warning" in verdicts else "INFO"


def run(tool, old, new):
    result = subprocess.run(
        tool + [str(old), str(new)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, timeout=600)
    try:
        return json.loads(result.stdout)["report"]
    except (ValueError, KeyError):
        return None


def score_case(folder, tool):
    report = run(tool, folder / "base.yaml", folder / "revision.yaml")
    expected = json.loads((folder / "expected.json").read_text())["expected"]
    expected = [finding for finding in expected if finding["category"] not in LEFT_OUT]
    if report is None:
        return folder.name, [], expected, None
    changes = [change for change in report["changes"] if change["rule"] not in OWN_LEFT_OUT]
    operations = report["operations"]
    ours = [
        (change, categories(change, operations), categories(change, operations, PARTS.get(change["rule"], [])))
        for change in changes
    ]
    return folder.name, ours, expected, report


def score(folder, tool, show_all):
    cases = sorted(path for path in (folder / "cases").iterdir() if path.is_dir())
    found, parts, missed = collections.Counter(), collections.Counter(), collections.defaultdict(list)
    weighed = collections.Counter()
    right, alone = collections.Counter(), collections.defaultdict(list)
    disputed = collections.Counter()
    unread = []
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for name, ours, expected, report in pool.map(lambda case: score_case(case, tool), cases):
            if report is None:
                unread.append(name)
            wanted = {finding["category"] for finding in expected}
            for finding in expected:
                matching = [change for change, names, _ in ours if finding["category"] in names]
                if not matching and any(finding["category"] in names for _, _, names in ours):
                    parts[finding["level"]] += 1
                elif matching:
                    found[finding["level"]] += 1
                    weighed[finding["level"], max(map(severity, matching), key=["INFO", "WARN", "ERR"].index)] += 1
                elif finding["category"] in DISPUTED.get(name, []):
                    disputed[finding["level"]] += 1
                else:
                    missed[finding["level"], finding["category"]].append(name)
            for change, names, told in ours:
                weight = severity(change)
                if change["verdicts"]["wire"] == "unaffected" and weight == "INFO":
                    continue
                if (names | told) & wanted:
                    right[weight] += 1
                else:
                    alone[weight, change["rule"]].append(name)
    print("%d pairs, %d unread %s" % (len(cases), len(unread), " ".join(unread)))
    print("\nseverity  found  in parts  disputed  missed  recall  (all)   ours alone  precision")
    recall = {}
    for level in ["ERR", "WARN", "INFO"]:
        lost = sum(len(names) for (weight, _), names in missed.items() if weight == level)
        extra = sum(len(names) for (weight, _), names in alone.items() if weight == level)
        known = found[level] + parts[level]
        recall[level] = known / max(1, known + lost)
        whole = known / max(1, known + lost + disputed[level])
        precision = right[level] / max(1, right[level] + extra)
        print("%-8s  %5d  %8d  %8d  %6d  %5.1f%%  %5.1f%%  %10d  %8.1f%%" % (
            level, found[level], parts[level], disputed[level], lost, 100 * recall[level], 100 * whole, extra, 100 * precision))
    print("\nweighed by them and by us:")
    for (theirs, mine), count in sorted(weighed.items()):
        print("  %-4s %-4s %d" % (theirs, mine, count))
    print_list("not found", missed, show_all)
    print_list("found by us alone", alone, show_all)
    return 0 if recall["ERR"] >= 0.97 and not unread else 1


def print_list(title, entries, show_all):
    print("\n%s:" % title)
    for (level, name), cases in sorted(entries.items(), key=lambda entry: (entry[0][0], -len(entry[1]), entry[0][1])):
        if level == "INFO" and not show_all:
            continue
        print("  %-4s %3d  %-48s %s" % (level, len(cases), name, " ".join(sorted(set(cases))[:4])))


def compare_with_themselves(folder, tool):
    documents = sorted(
        path for path in folder.rglob("*") if path.suffix in {".yaml", ".yml", ".json"} and path.is_file())
    failures, unread = [], 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for path, report in zip(documents, pool.map(lambda path: run(tool, path, path), documents)):
            if report is None:
                unread += 1
            elif report["changes"]:
                failures.append((path, report["changes"]))
    print("%d documents, %d that are none, %d differ from themselves" % (len(documents), unread, len(failures)))
    for path, changes in failures:
        print("  %s: %d, %s" % (path, len(changes), changes[0]["message"]))
    return 1 if failures else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--tool", default=".build/release/specsmith", help="the tool; default: %(default)s")
    parser.add_argument("--driver", help="a program that takes two documents and prints what the tool prints")
    parser.add_argument("--self", action="store_true", help="compare each document below the folder with itself")
    parser.add_argument("--all", action="store_true", help="list what has no weight too")
    arguments = parser.parse_args()
    tool = [arguments.driver] if arguments.driver else [arguments.tool, "diff", "--format", "json"]
    if getattr(arguments, "self"):
        return compare_with_themselves(arguments.folder, tool)
    return score(arguments.folder, tool, arguments.all)


if __name__ == "__main__":
    sys.exit(main())
