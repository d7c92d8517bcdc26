"""Writes the fixtures beside this file, one for each tag, from the facts about the API:

    python3 make.py FACTS.json

The facts list operations, parameters and schemas as the service documents them. They know nothing of Specs/
and of the generator, so what the SDK sends and understands is checked against a second witness. The tests
read the fixtures only; this script is for the day on which the facts change.
"""

import json
import pathlib
import re
import sys
from urllib.parse import quote

from arguments import ARGUMENTS, BY_FORMAT
from samples import Samples, bare, fits, leaves

VENDOR = "application/vnd.cycloid.io.v1+json"
FORM = "application/x-www-form-urlencoded"
KEY = "key/with+signs=1"


def argument(parameter):
    name, schema = parameter["name"], parameter["schema"]
    value = BY_FORMAT.get((name, schema.get("format")), ARGUMENTS.get(name))
    items = value if isinstance(value, list) else [value]
    rules = schema.get("items", schema)
    for item in items:
        assert item is not None, parameter
        assert "enum" not in rules or item in rules["enum"], parameter
        assert not isinstance(item, str) or fits(item, rules), (item, parameter)
    assert len(items) >= schema.get("minItems", 0) and len(set(items)) == len(items)
    return value


def wire(value):
    return quote(("true" if value else "false") if isinstance(value, bool) else str(value), safe="-._~")


def target(operation):
    path, query = operation["path"], []
    for parameter in operation["parameters"]:
        name, value = parameter["name"], argument(parameter)
        if parameter["in"] == "path":
            path = path.replace("{%s}" % name, wire(value))
        elif not isinstance(value, list):
            query.append(f"{name}={wire(value)}")
        elif parameter.get("explode") is False:
            query.append(f"{name}=" + ",".join(wire(v) for v in value))
        else:
            query += [f"{name}={wire(v)}" for v in value]
    if operation["security"] == [["api_key_query"]]:
        query.append("api_key=" + wire(KEY))
    assert "{" not in path, path
    return path + ("?" + "&".join(query) if query else "")


def body(operation, samples):
    content = (operation.get("requestBody") or {}).get("content")
    if not content:
        return None, None
    media = next((m for m in (VENDOR, "application/json") if m in content), FORM)
    value = bare(samples.of(content[media], "body"))
    if media == FORM:
        text = quote("PHNhbWw+ +/= ü", safe="-._* ").replace(" ", "+")
        return media, "&".join(f"{key}={text}" for key in value)
    return media, json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def answer(operation, schemas):
    """The answer, what the call returns of it, and how many of its scalars no schema describes."""
    status = next((s for s in operation["responses"] if s[0] == "2"), None)
    if status is None:
        status = next(s for s in operation["responses"] if s[0] == "3")
        location = {"Location": "https://app.example.com/next?from=%2Fapi"}
        return {"status": int(status), "fields": location, "text": ""}, "location", 0
    content = operation["responses"][status].get("content") or {}
    result = {"status": int(status), "fields": {}}
    if operation["operationId"] == "getBuildEvents":
        return None, "events", 0
    if not content:
        return result | {"text": ""}, "nothing", 0
    (media, schema), = content.items()
    result["fields"]["Content-Type"] = media
    if media == "application/xml":
        text = '<?xml version="1.0"?>\n<EntityDescriptor entityID="ü &amp; 1"/>\n'
        return result | {"text": text}, "text", 0
    value = Samples(schemas, False).of(schema, "answer")
    envelope = operation["responses"][status].get("envelope") or {}
    names = [n.rstrip("?") for n in envelope] if isinstance(envelope, dict) else []
    paged = any(n.startswith("pagination") for n in names)
    if paged and len(names) > 2:
        value = finished(value)
        return result | {"body": bare(value)}, "body", leaves(value)
    if names != ["data"] and not paged:
        returns, returned = "body", value
    elif paged:
        value = finished(value)
        returns, returned = "page", value
    else:
        returns, returned = "data", value["data"]
    return result | {"body": bare(value)}, returns, leaves(returned)


def finished(value):
    """An answer whose page is one of several."""
    information = value.get("pagination")
    if information and "index" in information:
        information.update(index=2, size=len(value["data"]), total=5 * len(value["data"]))
    return value


def events():
    """Three events as a server may send them, and what they are."""
    first = [": hello", "id: 1", "event: event", 'data: {"event":"log",']
    first += ['data: "version":"5.1","data":{"payload":"ü\\n"}}', "", ""]
    others = ["id: 2", "event: event", 'data: {"event":"status","data":{"status":"succeeded"}}', ""]
    others += ["id: 3", "event: end", "data", "", ""]
    log = {"event": "log", "version": "5.1", "data": {"payload": "ü\n"}}
    returned = [
        {"type": "event", "id": "1", "value": log},
        {"type": "event", "id": "2", "value": {"event": "status", "data": {"status": "succeeded"}}},
        {"type": "end", "id": "3"},
    ]
    text = "\r\n".join(first) + "\n".join(others)
    return {"status": 200, "fields": {"Content-Type": "text/event-stream"}, "text": text}, returned


def accepted(operation):
    if operation["operationId"] == "getBuildEvents":
        return "text/event-stream"
    content = [r.get("content") or {} for s, r in operation["responses"].items() if s[0] == "2"]
    return next((media for c in content for media in c), None)


def fixture(operation, schemas):
    media, text = body(operation, Samples(schemas, True))
    reply, returns, free = answer(operation, schemas)
    secured = operation["security"] and operation["security"] != [["api_key_query"]]
    fields = {"Authorization": KEY if secured else None, "Content-Type": media}
    if accepted(operation):
        fields["Accept"] = accepted(operation)
    request = {"method": operation["method"], "target": target(operation), "fields": fields}
    request["body"] = text or ""
    result = {
        "operationId": operation["operationId"],
        "request": request,
        "answer": reply, "returns": returns, "freeFormLeaves": free,
    }
    if returns == "events":
        result["answer"], result["events"] = events()
        result["freeFormLeaves"] = 2
    return result


def main():
    facts = json.loads(pathlib.Path(sys.argv[1]).read_text())
    folder = pathlib.Path(__file__).parent
    tags = {}
    for operation in facts["operations"]:
        tags.setdefault(operation["tag"], []).append(fixture(operation, facts["components"]["schemas"]))
    for old in folder.glob("*.json"):
        old.unlink()
    for tag, fixtures in tags.items():
        name = re.sub(r"[^a-z0-9]+", "-", tag.lower()) + ".json"
        lines = ",\n".join(json.dumps(f, ensure_ascii=False) for f in fixtures)
        (folder / name).write_text(f"[\n{lines}\n]\n")
    print(f"{sum(map(len, tags.values()))} operations in {len(tags)} files")


if __name__ == "__main__":
    main()
