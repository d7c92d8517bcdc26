"""The public declarations of a compiled module, as `swift-symbolgraph-extract` tells them.

Specsmith's own idea of a generated module has no part in this: the compiler is the referee.
"""
import dataclasses
import json
import pathlib
import re

TYPES = {"swift.struct", "swift.class", "swift.enum", "swift.protocol"}
ALIAS = "swift.typealias"
PROPERTIES = {"swift.property", "swift.type.property"}
CALLS = {"swift.method", "swift.type.method", "swift.init", "swift.func"}
CASE = "swift.enum.case"
KINDS = TYPES | PROPERTIES | CALLS | {ALIAS, CASE}
OPERATORS = {"swift.func.op"}


@dataclasses.dataclass(frozen=True)
class Parameter:
    label: str
    type: str
    is_optional: bool


@dataclasses.dataclass(frozen=True)
class Declaration:
    kind: str
    components: tuple
    text: str
    conformances: tuple

    @property
    def path(self):
        return ".".join(self.components)

    @property
    def name(self):
        return self.components[-1]

    @property
    def is_type(self):
        return self.kind in TYPES or self.kind == ALIAS


def read(folder):
    """All that the graphs of a module hold, extensions of other modules' types included, sorted by path."""
    found = []
    for path in sorted(pathlib.Path(folder).glob("*.symbols.json")):
        graph = json.loads(path.read_text())
        conformances = {}
        for relation in graph["relationships"]:
            if relation["kind"] == "conformsTo":
                name = relation.get("targetFallback", "").split(".")[-1]
                conformances.setdefault(relation["source"], set()).add(name)
        for symbol in graph["symbols"]:
            identifier, kind = symbol["identifier"]["precise"], symbol["kind"]["identifier"]
            # What protocols of other modules give to every type is not the module's own.
            is_public = symbol["accessLevel"] in ("public", "open")
            if "::SYNTHESIZED::" in identifier or kind in OPERATORS or not is_public:
                continue
            if kind not in KINDS:
                raise ValueError("%s: declarations of the kind %s are not known" % (symbol["pathComponents"], kind))
            text = "".join(fragment["spelling"] for fragment in symbol["declarationFragments"])
            protocols = sorted(conformances.get(identifier, set()) - {"", "Copyable", "Escapable", "SendableMetatype"})
            components = tuple(symbol["pathComponents"])
            found.append(Declaration(kind, components, text, tuple(protocols)))
    return sorted(found, key=lambda declaration: (declaration.components, declaration.text))


def split(text, separator):
    """The parts between separators that are in no bracket and in no string."""
    parts, depth, start, index, quoted = [], 0, 0, 0, False
    while index < len(text):
        character = text[index]
        if character == '"':
            quoted = not quoted
        elif quoted:
            index += character == "\\"
        elif character in "([{<":
            depth += 1
        elif character in ")]}" or (character == ">" and text[index - 1] != "-"):
            depth -= 1
        elif depth == 0 and text.startswith(separator, index):
            parts.append(text[start:index])
            start = index + len(separator)
            index = start - 1
        index += 1
    return parts + [text[start:]]


def closing(text, start):
    """The index of the bracket that closes the one at `start`."""
    depth = 0
    for index in range(start, len(text)):
        depth += (text[index] in "([") - (text[index] in ")]")
        if depth == 0:
            return index
    raise ValueError("no closing bracket: " + text)


def parameters(text):
    """Of `limit: Int, from bytes: [UInt8], q: String? = nil`; the label is `_` where there is none."""
    result = []
    for part in split(text, ","):
        if not part.strip():
            continue
        pieces = split(part.strip(), ":")
        head, rest = (pieces[0], ":".join(pieces[1:])) if len(pieces) > 1 else ("_", pieces[0])
        values = split(rest, " = ")
        result.append(Parameter(head.split()[0].strip("`"), values[0].strip(), len(values) > 1))
    return result


@dataclasses.dataclass(frozen=True)
class Call:
    parameters: tuple
    is_async: bool
    is_mutating: bool
    is_failable: bool
    # `throws` and the type in brackets, as written; empty for what throws nothing.
    throws: str
    # None for Void.
    result: str


def call(declaration):
    text = declaration.text
    head = re.search(r"\b(?:func \S+?|init)([?!]?)\(", text)
    if not head or "<" in text[: head.end()]:
        raise ValueError("not understood: " + text)
    start = head.end() - 1
    end = closing(text, start)
    effects, _, result = text[end + 1 :].partition("->")
    throws = re.search(r"throws(\(.*\))?", effects)
    return Call(
        parameters=tuple(parameters(text[start + 1 : end])),
        is_async="async" in effects.split(),
        is_mutating="mutating" in text[: head.start()].split(),
        is_failable=bool(head.group(1)),
        throws=throws.group(0).strip() if throws else "",
        result=result.strip() or None,
    )


@dataclasses.dataclass(frozen=True)
class Variable:
    type: str
    is_settable: bool


def variable(declaration):
    match = re.search(r"\b(let|var) [^:]+: (.*)$", declaration.text)
    if not match:
        raise ValueError("not understood: " + declaration.text)
    type_name, _, accessors = match.group(2).partition(" {")
    is_settable = match.group(1) == "var" and (not accessors or " set" in accessors)
    return Variable(type_name.strip(), is_settable)


def payload(declaration):
    """What an enum's case holds."""
    start = declaration.text.find("(")
    return parameters(declaration.text[start + 1 : closing(declaration.text, start)]) if start >= 0 else []
