import ChangeModel
import Diagnostics
import SDKModel
import SwiftSpelling

extension ModuleSymbols {
    /// The declaration of a schema's type.
    func symbol(of type: TypeDeclaration) -> Symbol {
        let header = type.header
        let parent = header.name.components.dropLast().map(\.text).joined(separator: ".")
        let name = header.name.last
        switch type {
        case .object(let object):
            return self.type(
                object.isMutable ? .struct : .class,
                name,
                in: parent,
                [object.parts == nil ? "JSONModel" : "MultipartBody"],
                origin: header.origin
            )
        case .enumeration:
            return self.type(.struct, name, in: parent, ["JSONEnumeration"], origin: header.origin)
        case .union: return self.type(.enum, name, in: parent, ["JSONModel"], origin: header.origin)
        case .wrapper: return self.type(.struct, name, in: parent, ["JSONModel"], origin: header.origin)
        case .alias(let alias):
            return Symbol(
                parent: parent,
                name: name,
                kind: .typealias,
                signature: .alias(.model(alias.type)),
                origin: header.origin
            )
        }
    }

    /// Its members without nested types; those that every model has stand at the end.
    func members(of type: TypeDeclaration) -> [Symbol] {
        let path = type.header.name.description
        switch type {
        case .object(let object):
            return object.properties.map { property($0, of: object) }
                + [restProperty(of: object)].compactMap(\.self)
                + [initializer(of: object)]
                + (object.parts == nil ? codingMembers(of: path) : [multipartWriting(of: object, at: path)])
        case .enumeration(let enumeration): return members(of: enumeration, at: path)
        case .union(let union):
            return union.members.map { unionCase($0, of: union) } + [unknownCase(of: union)]
                + codingMembers(of: path)
        case .wrapper(let wrapper): return members(of: wrapper) + codingMembers(of: path)
        case .alias: return []
        }
    }

    /// `write(multipart:)`, which every body of several parts has.
    private func multipartWriting(of object: ObjectType, at path: String) -> Symbol {
        let names = Set(object.properties.map(\.name.text) + [object.parts?.othersName?.text ?? ""])
        let local = Self.freeName("form", besides: names)
        return method(
            "write",
            in: path,
            Function(parameters: [parameter("multipart", .fixed("inout MultipartForm"), local: local)])
        )
    }

    func property(_ property: Property, of object: ObjectType) -> Symbol {
        let constant = Self.constant(of: property, in: object)
        var symbol = self.property(
            property.name.text,
            in: object.header.name.description,
            Self.type(of: property),
            Self.mutability(of: property, in: object, isConstant: constant != nil),
            origin: property.origin
        )
        symbol.isDeprecated = property.deprecation != nil
        symbol.meaning = .field(property.wireName)
        symbol.constant = constant
        return symbol
    }

    /// The property of all other fields; nil where they are not kept.
    func restProperty(of object: ObjectType) -> Symbol? {
        guard let rest = rest(of: object) else { return nil }
        return property(
            rest.name,
            in: object.header.name.description,
            rest.type,
            object.isMutable ? .variable : .constant
        )
    }

    /// The initialiser of all that is stored.
    func initializer(of object: ObjectType) -> Symbol {
        var parameters: [Parameter] = []
        for property in object.properties where Self.constant(of: property, in: object) == nil {
            parameters.append(
                Parameter(
                    key: .field(property.wireName),
                    label: property.name.text,
                    type: Self.type(of: property),
                    defaultValue: Self.initialValue(of: property),
                    origin: property.origin
                )
            )
        }
        if let rest = rest(of: object) {
            parameters.append(
                Parameter(
                    key: .label(rest.key),
                    label: rest.name,
                    type: rest.type,
                    defaultValue: rest.initialValue
                )
            )
        }
        var symbol = initializer(parameters, in: object.header.name.description)
        symbol.origin = object.header.origin
        symbol.mirrorsProperties = true
        return symbol
    }

    func enumerationCase(_ entry: EnumerationType.Case, at path: String) -> Symbol {
        var symbol = property(
            entry.name.text,
            in: path,
            .generated(path),
            .computed,
            isStatic: true,
            origin: entry.origin
        )
        symbol.meaning = .value(entry.value)
        return symbol
    }

    func members(of enumeration: EnumerationType, at path: String) -> [Symbol] {
        enumeration.cases.map { enumerationCase($0, at: path) } + fixedMembers(of: enumeration, at: path)
    }

    /// What every enumeration has: raw value, initialiser, list of known values.
    func fixedMembers(of enumeration: EnumerationType, at path: String) -> [Symbol] {
        let raw = SwiftType.fixed(enumeration.rawType.rawValue)
        return [
            property("rawValue", in: path, raw, .constant),
            initializer([parameter("rawValue", raw)], in: path),
            property(
                enumeration.knownValuesName.text,
                in: path,
                .list(.generated(path)),
                .computed,
                isStatic: true
            ),
        ]
    }

    func unionCase(_ member: UnionType.Member, of union: UnionType) -> Symbol {
        enumCase(member.name.text, in: union.header.name.description, .model(member.type), member.origin)
    }

    func unknownCase(of union: UnionType) -> Symbol {
        enumCase(union.unknownName.text, in: union.header.name.description, .model(.json), nil)
    }

    func members(of wrapper: WrapperType) -> [Symbol] {
        let path = wrapper.header.name.description
        let type = SwiftType.model(wrapper.type)
        let name = wrapper.valueName.text
        return [
            property(name, in: path, type, .variable, origin: wrapper.header.origin),
            initializer(
                [Parameter(key: .label("*"), label: "_", localName: name, type: type)],
                in: path
            ),
        ]
    }

    func enumCase(_ name: String, in parent: String, _ payload: SwiftType?, _ origin: SourceRange?) -> Symbol
    {
        Symbol(parent: parent, name: name, kind: .case, signature: .enumCase(payload), origin: origin)
    }

    private func rest(of object: ObjectType) -> RestOfObject? {
        if let additional = object.additionalProperties, let type = object.restType {
            return RestOfObject(
                name: additional.name.text,
                type: .model(type),
                initialValue: object.isPositional ? "[]" : "[:]",
                key: "additional"
            )
        }
        if let others = object.parts?.othersName {
            return RestOfObject(
                name: others.text,
                type: .model(.array(.part)),
                initialValue: "[]",
                key: "parts"
            )
        }
        return object.unknownFieldsName.map {
            RestOfObject(
                name: $0.text,
                type: .fixed("UnknownFields"),
                initialValue: "UnknownFields()",
                key: "unknown"
            )
        }
    }

    private static func type(of property: Property) -> SwiftType {
        switch property.presence {
        case .required: .model(property.type)
        case .requiredNullable, .optional: .optionally(.model(property.type))
        case .optionalNullable: .optional(.nullable(.model(property.type)))
        }
    }

    private static func initialValue(of property: Property) -> String? {
        switch property.presence {
        case .required: property.constant.map { SwiftText.literal($0) }
        case .requiredNullable: nil
        case .optional, .optionalNullable: "nil"
        }
    }

    private static func mutability(of property: Property, in object: ObjectType, isConstant: Bool)
        -> Signature.Mutability
    {
        if isConstant { return .computed }
        if object.isMutable { return .variable }
        // A deprecated one is stored under another name, so that its declaration is a getter.
        return property.deprecation == nil ? .constant : .computed
    }

    /// The one value of a property that is not stored.
    private static func constant(of property: Property, in object: ObjectType) -> String? {
        guard property.presence == .required, property.deprecation == nil,
            !(property.isBoxed && object.isMutable), let constant = property.constant
        else { return nil }
        switch (constant, property.type) {
        case (.string, .string), (.bool, .bool), (.number, .integer(.int)):
            return SwiftText.literal(constant)
        default: return nil
        }
    }
}

/// The property of the fields that the schema does not list.
private struct RestOfObject {
    let name: String
    let type: SwiftType
    let initialValue: String
    /// Tells the typed ones from those nobody knows.
    let key: String
}
