"""Prints what was proven."""
from agreement import Comparison, is_below


def record(pairs, proofs):
    """All that the compiler said."""
    result = []
    for pair, proof in zip(pairs, proofs):
        entry = {"case": pair.name, "expectation": pair.expectation}
        if isinstance(proof, Exception):
            entry["failure"] = str(proof)
        else:
            entry.update(verdict=proof.verdict, broken=proof.errors, warned=proof.warnings)
        result.append(entry)
    return result


def show(pairs, proofs, compares, is_quiet):
    """Prints the table and the disagreements; whether there are none."""
    agrees, totals, same, differing, declarations = True, {}, 0, 0, 0
    width = max([len(pair.name) for pair in pairs] + [4])
    if not is_quiet:
        print("%-*s  %-9s %-9s %-5s  %s" % (width, "case", "compiler", "ours", "agree", "reasoning"))
    for pair, proof in zip(pairs, proofs):
        if isinstance(proof, Exception):
            agrees = False
            print("%-*s  FAILED: %s" % (width, pair.name, proof))
            continue
        declarations += proof.declarations
        totals[proof.verdict] = totals.get(proof.verdict, 0) + 1
        comparison = Comparison(proof) if compares else None
        if not is_quiet or (comparison and not comparison.agrees):
            ours = comparison.ours if comparison else ""
            mark = "" if not comparison else "yes" if comparison.agrees else "NO"
            print("%-*s  %-9s %-9s %-5s  %s" % (width, pair.name, proof.verdict, ours, mark, pair.expectation))
        if comparison:
            agrees = agrees and comparison.agrees
            same += comparison.common
            differing += explain(comparison, proof)
    print("compiler: " + ", ".join("%d %s" % (totals[key], key) for key in sorted(totals)) + " pairs")
    print("%d declarations used" % declarations, end="")
    print("; changed ones: %d agree, %d do not" % (same, differing) if compares else "")
    return agrees


def explain(comparison, proof):
    count = 0
    for title, paths in comparison.problems.items():
        count += len(paths)
        for path in paths[:40]:
            words = (proof.errors.get(path) or proof.warnings.get(path) or []) if "compiler" in title else []
            print("    %s: %s%s" % (title, path, "".join("\n        " + each for each in words[:3])))
        if len(paths) > 40:
            print("    … and %d more" % (len(paths) - 40))
    return count


def show_forwarding(pairs, proofs):
    """Prints what forwarding declarations save; whether they break nothing themselves."""
    is_sound, broken, saved = True, 0, 0
    width = max([len(pair.name) for pair in pairs] + [4])
    print("%-*s  %7s %7s %7s" % (width, "case", "broken", "saved", "left"))
    for pair, proof in zip(pairs, proofs):
        if isinstance(proof, Exception):
            is_sound = False
            print("%-*s  FAILED: %s" % (width, pair.name, proof))
            continue
        after = proof.forwarded
        left = [path for path in proof.errors if path in after.errors]
        broken += len(proof.errors)
        saved += len(proof.errors) - len(left)
        print("%-*s  %7d %7d %7d" % (width, pair.name, len(proof.errors), len(proof.errors) - len(left), len(left)))
        for path in left:
            print("    left: %s: %s" % (path, after.errors[path][0]))
        for path in sorted(set(after.errors) - set(proof.errors)):
            # A member of a type that was gone can only be seen now that the type is back.
            if not any(is_below(path, ancestor) for ancestor in proof.errors):
                is_sound = False
                print("    NEW ERROR: %s: %s" % (path, after.errors[path][0]))
        for path, words in sorted(after.warnings.items()):
            others = [each for each in words if "deprecated" not in each]
            if others and path not in proof.warnings:
                is_sound = False
                print("    NEW WARNING: %s: %s" % (path, others[0]))
    print("%d broken declarations, %d of them forwarded" % (broken, saved))
    return is_sound
