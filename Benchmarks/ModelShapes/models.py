"""Writes the same 200 structs and 40 enums in one of several shapes; see measure.sh.

Ten properties each: strings, integers, booleans, enums, times, nested models, arrays and dictionaries, 60% of
them optional. Every fifth type can be sent and has `var`, the others have `let`. Models nest at most three
levels deep. Shapes: `codable` is plain structs with synthesized Codable and Hashable; `structs` is structs that
read and write JSON by calls into the runtime; `classes` is the same with final classes for what has `let`.
"""

import random
import sys

STRUCTS, ENUMS, PROPERTIES = 200, 40, 10
KINDS = ["string"] * 3 + ["int", "bool", "enum", "time", "model", "strings", "models", "map"]
CASES = ["alpha", "beta", "gamma", "delta"]
METHODS = {
    "string": "string", "int": "int", "bool": "bool", "enum": "value", "time": "value", "model": "value",
    "strings": "array", "models": "array", "map": "dictionary",
}


def swift_type(kind, other, shape):
    return {
        "string": "String", "int": "Int", "bool": "Bool", "enum": f"Enum{other % ENUMS}",
        "time": "Date" if shape == "codable" else "DateTime", "model": f"Model{other}",
        "strings": "[String]", "models": f"[Model{other}]", "map": "[String: String]",
    }[kind]


def properties(number, shape):
    layer = number % 4
    for index in range(PROPERTIES):
        kind = random.choice(KINDS)
        if layer == 0 and kind in ("model", "models"):
            kind = "string"
        other = random.randrange(STRUCTS // 4) * 4 + (random.randrange(layer) if layer else 0)
        optional = random.random() < 0.6
        yield f"{kind}{index}", kind, swift_type(kind, other, shape), optional


def method(kind, optional):
    name = METHODS[kind]
    if not optional:
        return name
    return "optional" if name == "value" else "optional" + name.capitalize()


def enum(number, shape):
    if shape == "codable":
        return [f"public enum Enum{number}: String, Codable, Hashable, Sendable {{", f"    case {', '.join(CASES)}", "}"]
    return [
        f"public struct Enum{number}: JSONEnumeration {{",
        "    public let rawValue: String",
        "    public init(rawValue: String) { self.rawValue = rawValue }",
        *[f'    public static var {case}: Self {{ Self(rawValue: "{case}") }}' for case in CASES],
        f"    public static var knownValues: [Self] {{ [{', '.join(CASES)}] }}",
        "}",
    ]


def struct(number, shape):
    fields = list(properties(number, shape))
    own = shape != "codable"
    sent = number % 5 == 0
    keyword = "var" if sent else "let"
    kind = "final class" if shape == "classes" and not sent else "struct"
    conformances = "JSONModel" if own else "Codable, Hashable, Sendable"
    lines = [f"public {kind} Model{number}: {conformances} {{"]
    lines += [f"    public {keyword} {name}: {type}{'?' if optional else ''}" for name, _, type, optional in fields]
    if own:
        lines.append(f"    public {keyword} unknownFields: UnknownFields")
        lines += ["", f"    static let fields = JSONFields({', '.join(chr(34) + f[0] + chr(34) for f in fields)})"]
    ordered = [f for f in fields if not f[3]] + [f for f in fields if f[3]]
    parameters = [f"{name}: {type}{'? = nil' if optional else ''}" for name, _, type, optional in ordered]
    if own:
        parameters.append("unknownFields: UnknownFields = UnknownFields()")
    lines += ["", "    public init("] + [f"        {p}," for p in parameters[:-1]] + [f"        {parameters[-1]}", "    ) {"]
    lines += [f"        self.{name} = {name}" for name, *_ in fields]
    if own:
        lines.append("        self.unknownFields = unknownFields")
    lines.append("    }")
    if own:
        lines += ["", "    public init(json reader: inout JSONReader) {", "        let object = reader.beginObject(Self.fields)"]
        lines += [f"        {n} = reader.{method(k, o)}({i})" for i, (n, k, _, o) in enumerate(fields)]
        lines += ["        unknownFields = reader.endObject(object)", "    }"]
        lines += ["", "    public func write(json writer: inout JSONWriter) {", "        let object = writer.beginObject(Self.fields)"]
        lines += [f"        writer.{method(k, o)}({i}, {n})" for i, (n, k, _, o) in enumerate(fields)]
        lines += ["        writer.endObject(object, unknownFields)", "    }"]
    return lines + ["}"]


def main(shape):
    random.seed(7)
    lines = ["public import Foundation" if shape == "codable" else "public import JSONCoding"]
    for number in range(ENUMS):
        lines += ["", *enum(number, shape)]
    for number in range(STRUCTS):
        lines += ["", *struct(number, shape)]
    print("\n".join(lines))


main(sys.argv[1])
