"""Compares what the compiler said with what `specsmith diff` says of the source."""


def is_below(path, ancestor):
    return path.startswith(ancestor + ".")


def symbols(output):
    return output["report"]["symbols"]


def renamed_types(output, found):
    """Old path to new path, of types whose declarations have other names now."""
    types = {each.path for each in found if each.is_type}
    return {
        each["symbol"]: each["renamedTo"]
        for each in symbols(output)
        if each.get("renamedTo") and each["symbol"] in types
    }


class Comparison:
    """Both sets of broken declarations, without what is below a type that is gone: the type stands for it."""

    def __init__(self, proof):
        self.verdict = proof.verdict
        listed = symbols(proof.report)
        broken = {each["symbol"] for each in listed if each["verdicts"]["source"] == "breaking"}
        warned = {self.warned(each, proof.old) for each in listed if each["verdicts"]["source"] == "warning"} - broken
        self.ours = "breaking" if broken else "warning" if warned else "compiles"
        gone = {each["symbol"] for each in listed if each["verdicts"]["source"] == "breaking" and not each.get("new")}

        def kept(paths):
            return {path for path in paths if not any(is_below(path, ancestor) for ancestor in gone)}

        errors, warnings = kept(proof.errors), kept(proof.warnings)
        self.problems = {
            "only the compiler: error": sorted(errors - broken),
            "only specsmith: breaking": sorted(kept(broken) - errors),
            "only the compiler: warning": sorted(warnings - warned - broken),
            "only specsmith: warning": sorted(kept(warned) - warnings - errors),
            "not in the old module": sorted(self.strangers(listed, "old", "symbol", proof.old)),
            "not in the new module": sorted(
                self.strangers(listed, "new", "renamedTo", proof.new)
                | (self.strangers(listed, "new", "symbol", proof.new) - proof.old)
            ),
            "only the compiler: added": sorted(self.untold(listed, proof)),
        }
        self.common = len(errors & broken) + len(warnings & warned)

    def warned(self, symbol, old):
        """A case that is new is felt where its enumeration is switched over."""
        path = symbol["symbol"]
        return path if path in old else path.rpartition(".")[0]

    def strangers(self, listed, side, key, known):
        """Paths that are told of a module and are not there."""
        named = {each[key] for each in listed if each.get(side) and each.get(key)}
        return named - known - {""}

    def untold(self, listed, proof):
        """What the new module has beyond the old one and no change tells, by itself or by what it is part of.

        Another list of arguments is no other declaration here: how calls fare is for the caller to say.
        """
        told = {each[key].partition("(")[0] for each in listed for key in ("symbol", "renamedTo") if each.get(key)}
        told |= {path.partition("(")[0] for path in proof.old}
        fresh = {path for path in proof.new if path.partition("(")[0] not in told}
        return {path for path in fresh if not any(is_below(path, ancestor) for ancestor in told - proof.old)}

    @property
    def agrees(self):
        return self.verdict == self.ours and not any(self.problems.values())
