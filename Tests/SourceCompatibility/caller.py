"""Writes Swift code that uses every public declaration of a module, as a caller would.

Types are named once, in an alias each, and everything else uses the aliases: when a type is gone, the compiler
complains about the alias and not about all that mentions it; when it has another name, the alias can follow.
"""
import re

import declarations

SURROUNDINGS = ["Data", "Date", "URL", "UUID", "Decimal", "Locale", "Calendar", "TimeZone", "JSONDecoder", "Bundle"]
KEYWORDS = {"init", "self", "Self", "Type", "Protocol"}
WORDS = re.compile(r"(?<![\w.])(?:[A-Za-z_]\w*)(?:\.[A-Za-z_]\w*)*")


def spelled(name):
    return "`%s`" % name if name in KEYWORDS or not re.fullmatch(r"\w+", name) else name


class Caller:
    """The text for one module; `renamed` says what types of it are called now, by path, `gone` which cases are not."""

    def __init__(self, module, found, renamed=None, gone=()):
        self.renamed = renamed or {}
        self.gone = gone
        # The package's users have Foundation beside it: its names must stay what they are.
        self.lines = ["import Foundation", "import %s" % module, ""]
        # What each line uses, and the aliases that it mentions: index of the line to path, to set of paths.
        self.owner = {}
        self.mentions = {}
        self.aliases = {}
        self.number = 0
        types = [each for each in found if each.is_type]
        for index, each in enumerate(types):
            self.aliases[each.path] = "T%d" % index
        self.paths = {alias: path for path, alias in self.aliases.items()}
        for each in types:
            self.alias(each)
        for each in found:
            self.use(each, found)
        for name in SURROUNDINGS:
            self.lines.append("func surroundings(_ value: %s) {}" % name)
            self.owner[len(self.lines)] = "Foundation." + name

    @property
    def text(self):
        return "\n".join(self.lines) + "\n"

    def missing(self, findings):
        """The types that the compiler did not find."""
        lines = {self.lines[number - 1] for number, severity, _ in findings if severity == "error"}
        names = [line.split()[1] for line in lines if line.startswith("typealias T")]
        return {self.paths[name] for name in names}

    def write(self, declaration, line):
        self.lines.append(line)
        self.owner[len(self.lines)] = declaration.path
        names = {self.paths[name] for name in re.findall(r"\bT\d+\b", line) if name in self.paths}
        self.mentions.setdefault(declaration.path, set()).update(names)

    def alias(self, declaration):
        parent = self.aliases.get(".".join(declaration.components[:-1]))
        if declaration.path in self.renamed:
            target = self.renamed[declaration.path]
        elif parent:
            target = "%s.%s" % (parent, spelled(declaration.name))
        else:
            target = ".".join(spelled(name) for name in declaration.components)
        self.write(declaration, "typealias %s = %s" % (self.aliases[declaration.path], target))

    def function(self, declaration, parameters, body, effects="", result=""):
        self.number += 1
        listed = ", ".join(parameters)
        arrow = " -> " + result if result else ""
        self.write(declaration, "func use%d(%s)%s%s { %s }" % (self.number, listed, effects, arrow, body))

    def named(self, text, owner=None):
        """A type as the module's interface writes it, in aliases."""

        def replace(match):
            names = match.group(0).split(".")
            if owner and names[0] == "Self":
                return ".".join([owner] + names[1:])
            for count in range(len(names), 0, -1):
                alias = self.aliases.get(".".join(names[:count]))
                if alias:
                    return ".".join([alias] + names[count:])
            return match.group(0)

        return WORDS.sub(replace, text)

    def use(self, declaration, found):
        owner = ".".join(declaration.components[:-1])
        owner = self.aliases.get(owner, owner)
        if declaration.kind in declarations.TYPES:
            self.use_type(declaration, found)
        elif declaration.kind == declarations.ALIAS:
            name = self.aliases[declaration.path]
            self.function(declaration, ["_ value: " + name], "value", result=name)
        elif declaration.kind in declarations.PROPERTIES:
            self.use_property(declaration, owner)
        elif declaration.kind == declarations.CASE:
            self.use_case(declaration, owner)
        else:
            self.use_call(declaration, owner)

    def use_type(self, declaration, found):
        name = self.aliases[declaration.path]
        self.function(declaration, ["_ value: " + name], "value", result=name)
        if declaration.conformances:
            protocols = " & ".join(declaration.conformances)
            self.function(declaration, ["_ value: " + name], "let _: any %s = value" % protocols)
        cases = [
            each
            for each in found
            if each.kind == declarations.CASE and each.components[:-1] == declaration.components
        ]
        if cases:
            # A line for each case, so that one that is gone is told as itself.
            self.number += 1
            self.write(declaration, "func use%d(_ value: %s) { switch value {" % (self.number, name))
            for case in cases:
                name = spelled(case.name.partition("(")[0])
                self.write(case, "" if case.path in self.gone else "case .%s: break" % name)
            extra = "@unknown default: break " if "@nonexhaustive" in declaration.text else ""
            self.write(declaration, extra + "} }")

    def use_property(self, declaration, owner):
        variable = declarations.variable(declaration)
        type_name = self.named(variable.type, owner)
        name = spelled(declaration.name)
        is_static = declaration.kind == "swift.type.property"
        read = "%s.%s" % (owner if is_static else "owner", name)
        parameters = [] if is_static else ["_ owner: " + owner]
        self.function(declaration, parameters, "let value: %s = %s; _ = value" % (type_name, read))
        if type_name.endswith("?"):
            body = "if let value = %s { let value: %s = value; _ = value }" % (read, type_name[:-1])
            self.function(declaration, parameters, body)
        if variable.is_settable and not is_static:
            body = "owner.%s = value" % name
            self.function(declaration, ["_ owner: inout " + owner, "_ value: " + type_name], body)
        if is_static and type_name == owner:
            self.function(declaration, [], "let value: %s = .%s; _ = value" % (owner, name))
            body = "switch value { case .%s: break; default: break }" % name
            self.function(declaration, ["_ value: " + owner], body)

    def use_case(self, declaration, owner):
        parts = declarations.payload(declaration)
        name = spelled(declaration.name.partition("(")[0])
        types = [self.named(part.type, owner) for part in parts]
        listed = ["%sp%d" % ("" if part.label == "_" else part.label + ": ", i) for i, part in enumerate(parts)]
        build = "%s.%s%s" % (owner, name, "(%s)" % ", ".join(listed) if parts else "")
        parameters = ["_ p%d: %s" % (index, each) for index, each in enumerate(types)]
        self.function(declaration, parameters, "let value: %s = %s; _ = value" % (owner, build))
        bound = ["%slet p%d" % ("" if part.label == "_" else part.label + ": ", i) for i, part in enumerate(parts)]
        pattern = ".%s%s" % (name, "(%s)" % ", ".join(bound) if parts else "")
        checks = "; ".join("let v%d: %s = p%d; _ = v%d" % (i, each, i, i) for i, each in enumerate(types)) or "break"
        body = "switch value { case %s: %s; default: break }" % (pattern, checks)
        self.function(declaration, ["_ value: " + owner], body)

    def use_call(self, declaration, owner):
        call = declarations.call(declaration)
        self.write_call(declaration, owner, call, call.parameters)
        required = tuple(each for each in call.parameters if not each.is_optional)
        if required != call.parameters:
            self.write_call(declaration, owner, call, required)

    def write_call(self, declaration, owner, call, given):
        parameters, arguments = [], []
        for index, each in enumerate(given):
            type_name = self.named(each.type, owner)
            parameters.append("_ p%d: %s" % (index, type_name))
            value = "%sp%d" % ("&" if type_name.startswith("inout ") else "", index)
            arguments.append(value if each.label == "_" else "%s: %s" % (each.label, value))
        result = self.named(call.result, owner) if call.result else None
        base = declaration.name.partition("(")[0]
        if declaration.kind == "swift.init":
            target, result = owner, owner + ("?" if call.is_failable else "")
        elif declaration.kind == "swift.func":
            target = spelled(base)
        elif declaration.kind == "swift.type.method":
            target = "%s.%s" % (owner, spelled(base))
        else:
            target = "owner.%s" % spelled(base)
            parameters.insert(0, "_ owner: %s%s" % ("inout " if call.is_mutating else "", owner))
        prefix = ("try " if call.throws else "") + ("await " if call.is_async else "")
        effects = (" async" if call.is_async else "") + (" " + self.named(call.throws, owner) if call.throws else "")
        body = "%s%s(%s)" % (prefix, target, ", ".join(arguments))
        if result:
            body = "let result: %s = %s; _ = result" % (result, body)
        self.function(declaration, parameters, body, effects)
