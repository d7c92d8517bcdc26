#!/usr/bin/env python3
"""Helps measure.sh: a document to generate models from, and generated models as plain Swift types.

    plain.py document COUNT      an OpenAPI document with that many schemas of ten mixed properties
    plain.py models FOLDER       the models below a folder, as structs with synthesized Codable and Hashable
"""
import pathlib
import re
import sys

PROPERTIES = """\
        id: {type: string}
        name: {type: string}
        count: {type: integer}
        size: {type: integer, format: int64}
        enabled: {type: boolean}
        created: {type: string, format: date-time}
        state: {type: string, enum: [created, queued, running, complete]}
        owner: {$ref: '#/components/schemas/Model%(owner)d'}
        tags: {type: array, items: {type: string}}
        labels: {type: object, additionalProperties: {type: string}}"""


def document(count):
    print("openapi: 3.1.0\ninfo: {title: Models, version: '1'}\npaths: {}\ncomponents:\n  schemas:")
    for number in range(count):
        print("    Model%d:\n      type: object\n      required: [id, count, enabled, tags]" % number)
        # Every tenth is a leaf and the others hold one: models nest, but not ever deeper.
        lines = (PROPERTIES % {"owner": number - number % 10}).split("\n")
        if number % 10 == 0:
            lines = [line for line in lines if "owner" not in line]
        print("      properties:\n" + "\n".join(lines))


TYPES = [
    (r"Nullable<(.*)>\?", r"\1?"), (r"\bDateTime\b", "Date"), (r"\bCivilDate\b", "String"),
    (r"\bJSONValue\b", "String"), (r"\bBase64URLData\b", "Data"),
]


def plain(type_name):
    for pattern, replacement in TYPES:
        type_name = re.sub(pattern, replacement, type_name)
    return type_name


class Plain:
    """One generated file, line by line; declarations are told apart by their indentation."""

    def __init__(self, text):
        self.output = []
        self.stack = []
        for line in text.split("\n"):
            self.line(line)

    def line(self, line):
        indentation = len(line) - len(line.lstrip())
        if self.stack and indentation == self.stack[-1]["indentation"] and line.strip() == "}":
            self.close()
            return
        head = re.match(r"\s*(?:@nonexhaustive )?public (?:indirect |final )?(struct|class|enum) (\S+): (\w+) \{", line)
        if head:
            kind = "enumeration" if head.group(3) == "JSONEnumeration" else head.group(1)
            kind = "struct" if kind == "class" else kind
            name, text = head.group(2), {"struct": "struct", "enum": "indirect enum"}.get(kind, "enum")
            conformances = ("String, " if kind == "enumeration" else "") + "Codable, Hashable, Sendable"
            self.output.append("%spublic %s %s: %s {" % (" " * indentation, text, name, conformances))
            self.stack.append({"indentation": indentation, "kind": kind, "properties": []})
            return
        alias = re.match(r"public typealias (\S+) = (.*)$", line.strip())
        if alias:
            self.output.append("%spublic typealias %s = %s" % (" " * indentation, alias.group(1), plain(alias.group(2))))
            return
        if not self.stack or indentation != self.stack[-1]["indentation"] + 4:
            return
        top = self.stack[-1]
        prefix = " " * indentation
        stored = re.match(r"public (let|var) (\S+): ([^{=]*)$", line.strip())
        if top["kind"] == "struct" and stored and stored.group(3) != "UnknownFields":
            top["properties"].append((stored.group(2), plain(stored.group(3))))
            self.output.append("%spublic %s %s: %s" % (prefix, stored.group(1), *top["properties"][-1]))
        value = re.match(r"public static var (\S+): Self \{ Self\(rawValue: (.*)\) \}", line.strip())
        if top["kind"] == "enumeration" and value:
            self.output.append("%scase %s = %s" % (prefix, value.group(1), value.group(2)))
        member = re.match(r"case (\w+)\((.*)\)$", line.strip())
        if top["kind"] == "enum" and member:
            self.output.append("%scase %s(%s)" % (prefix, member.group(1), plain(member.group(2))))

    def close(self):
        top = self.stack.pop()
        prefix = " " * top["indentation"]
        if top["kind"] == "struct":
            arguments = ", ".join(
                "%s: %s%s" % (name, kind, " = nil" if kind.endswith("?") else "") for name, kind in top["properties"]
            )
            self.output.append("%s    public init(%s) {" % (prefix, arguments))
            self.output += ["%s        self.%s = %s" % (prefix, name, name) for name, _ in top["properties"]]
            self.output.append(prefix + "    }")
        self.output.append(prefix + "}")


def models(folder):
    print("public import Foundation\n")
    for path in sorted(pathlib.Path(folder).glob("*.swift")):
        print("\n".join(Plain(path.read_text()).output))


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "document":
        document(int(sys.argv[2]))
    elif len(sys.argv) == 3 and sys.argv[1] == "models":
        models(sys.argv[2])
    else:
        sys.exit(__doc__)
