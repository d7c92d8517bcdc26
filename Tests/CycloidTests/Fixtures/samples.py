"""Values that fit schemas."""

import re

# Texts that patterns are tried on; the number makes each one different.
CANDIDATES = [
    "name-{n}", "key{n}|va lue", "tag{n};value", "https://git@example.com:acme/stacks-{n}.git",
    "git@example.com:a/b{n}.git",
    "FR", "fr", "{n}", "c3BlY3NtaXRo", "#ff00{n}", "color", "a-{n}:b-{n}", "Ab{n}",
]
# What the service calls an object may be any JSON there.
ANY = {("FormEntity", "default"), ("FormEntity", "current"), ("FormEntity", "values")}


class Free:
    """JSON without a schema: what of an answer may stay untyped."""

    def __init__(self, value):
        self.value = value


class NoValue(Exception):
    """A recursive schema that has to end here."""


class Samples:
    """Values that fit schemas, no two of one kind the same."""

    def __init__(self, schemas, request):
        self.schemas, self.request, self.number, self.turns = schemas, request, 0, {}

    def turn(self, key, count):
        """Each member of a choice in its turn."""
        turn = self.turns.get(key, 0)
        self.turns[key] = turn + 1
        return turn % count

    def of(self, schema, name, stack=(), owner=""):
        if "$ref" in schema:
            target = schema["$ref"].split("/")[-1]
            children = self.schemas[target].get("x-facts-discriminatorSubtypes")
            if children:
                return self.child(target, children, stack)
            if stack.count(target) >= 2 or len(stack) > 6:
                raise NoValue(target)
            return self.of(self.schemas[target], name, stack + (target,), target)
        if (owner, name) in ANY:
            return Free(["eu-west-1", ["a", 2], {"ü": {"n": 18446744073709551615}}][self.turn("any", 3)])
        if "enum" in schema:
            return self.choice(schema["enum"])
        schema = self.merged(schema)
        kind = schema.get("type") or ("object" if "properties" in schema else None)
        if kind == "object":
            return self.object(schema, name, stack, owner)
        if kind == "array":
            return self.array(schema, name, stack)
        if kind == "string":
            return self.text(schema, name)
        if kind == "boolean":
            return self.turn("boolean", 2) == 0
        if kind in ("integer", "number"):
            return self.amount(schema, kind)
        return Free({"any": [1, True, None, "ü"], "deep": {"list": [{"x": 0.5}]}})

    def merged(self, schema):
        """A schema with what `allOf` adds to it: properties stay in the order in which they first come."""
        if "allOf" not in schema:
            return schema
        result = {"type": "object", "properties": {}, "required": []}
        for part in schema["allOf"]:
            if "$ref" in part:
                part = self.schemas[part["$ref"].split("/")[-1]]
            part = self.merged(part)
            result["properties"].update(part.get("properties", {}))
            result["required"] += part.get("required", [])
        return result

    def child(self, base, children, stack):
        tag = self.schemas[base]["discriminator"]["propertyName"]
        turn = self.turn(base, len(children) + (0 if self.request else 1))
        if turn == len(children):
            return Free({tag: "AddedLater", "region": "eu", "nested": {"list": [1, None]}})
        value = self.object(self.merged(self.schemas[children[turn]]), base, stack + (base,), children[turn])
        value[tag] = children[turn]
        return value

    def choice(self, values):
        turn = self.turn(tuple(values), len(values) + (0 if self.request else 1))
        return values[turn] if turn < len(values) else "added-later"

    def object(self, schema, name, stack, owner):
        properties = schema.get("properties") or {}
        required = schema.get("required", [])
        extra = schema.get("additionalProperties")
        if not properties:
            if not isinstance(extra, dict):
                return Free({"list": [True, None, "ü"], "n": self.count(), "o": {"k\"": 1.5}})
            return {key: self.of(extra, name, stack) for key in ("first ü", "second.key")}
        names = list(properties)
        if "maxProperties" in schema:
            spare = [n for n in names if n not in required][: schema["maxProperties"] - len(required)]
            names = [n for n in names if n in required or n in spare]
        result = {}
        for key in names:
            try:
                result[key] = self.of(properties[key], key, stack, owner)
            except NoValue:
                if key in required:
                    raise
        return result

    def array(self, schema, name, stack):
        items = schema["items"]
        count = max(schema.get("minItems", 0), 2 if len(stack) < 2 else 1)
        if len(stack) <= 1:
            count = max(count, self.family(items) + 1)
        count = min(count, schema.get("maxItems", count))
        try:
            values = [self.of(items, name, stack) for _ in range(count)]
        except NoValue:
            return []
        return values

    def family(self, items):
        """How many children a property of these items has, each of which a list has to hold once."""
        schema = self.schemas[items["$ref"].split("/")[-1]] if "$ref" in items else items
        targets = [p["$ref"].split("/")[-1] for p in (schema.get("properties") or {}).values() if "$ref" in p]
        return max([len(self.schemas[t].get("x-facts-discriminatorSubtypes") or []) for t in targets] + [0])

    def count(self):
        self.number += 1
        return self.number

    def amount(self, schema, kind):
        n = self.count()
        if kind == "number":
            return n + 0.25
        top = {"uint64": 18446744073709551615, "uint32": 4294967295}.get(schema.get("format"), n)
        value = top if self.turn(schema.get("format"), 9) == 4 else n
        return max(schema.get("minimum", 0), min(value, schema.get("maximum", value)))

    def text(self, schema, name):
        n = self.count()
        fixed = {
            "date": "2026-03-%02d" % (n % 28 + 1), "date-time": "2026-03-04T05:06:07.%03dZ" % n,
            "email": f"user{n}@example.com", "uri": f"https://example.com/a%20b/{n}?c=d",
            "password": f"correct horse {n}", "byte": "c3BlY3NtaXRoIMO8",
        }.get(schema.get("format"))
        texts = [fixed] if fixed else [t.format(n=n) for t in CANDIDATES]
        if not fixed and "pattern" not in schema:
            texts = [f"{name} {n}" + ["", " ü", " \"q\" \\", "\n\t", " </é>😀"][self.turn("text", 5)]]
        found = next((t for t in texts if fits(t, schema)), None)
        assert found is not None, (name, schema)
        return found


def fits(text, schema):
    return (
        schema.get("minLength", 0) <= len(text) <= schema.get("maxLength", 1 << 20)
        and re.search(schema.get("pattern", ""), text) is not None
    )


def bare(value):
    """A value as JSON, without marks."""
    if isinstance(value, Free):
        return value.value
    if isinstance(value, dict):
        return {key: bare(v) for key, v in value.items()}
    return [bare(v) for v in value] if isinstance(value, list) else value


def leaves(value, free=False):
    """How many scalars are in parts without a schema."""
    if isinstance(value, Free):
        return leaves(value.value, True)
    if isinstance(value, (dict, list)):
        return sum(leaves(v, free) for v in (value.values() if isinstance(value, dict) else value))
    return 1 if free else 0
