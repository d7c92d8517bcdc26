import Diagnostics
import DocumentTestSupport
import OpenAPIModel
import OpenAPIReading
import SDKConfiguration
import SDKModel
import SDKPlanning
import TestSupport
import Testing
import YAMLModel
import YAMLReading

/// A marked document after it was read and planned.
struct Planning {
    let source: MarkedSource
    let log: DiagnosticLog
    let sdk: SDK?

    init(_ marked: String, configuration: String? = nil) throws {
        source = MarkedSource(files: ["openapi.yaml": marked, "sdk.yaml": configuration ?? "{}"])
        var library = source.library
        var log = DiagnosticLog()
        let node = try #require(YAMLReader.read(source.file, in: library, reporting: &log))
        let document = OpenAPIReader.read(
            root: source.file,
            node: node,
            in: &library,
            loader: LibraryFiles(),
            reporting: &log
        )
        let root = try #require(YAMLReader.read(source.files[1], in: library, reporting: &log))
        let settings = ConfigurationReader.read(root, reporting: &log)
        sdk = SDKPlanner.plan(
            try #require(document),
            configuration: settings,
            options: SDKPlanner.Options(source: "openapi.yaml", library: library),
            reporting: &log
        )
        self.log = log
    }

    /// A document with only these schemas.
    static func schemas(_ marked: String, version: String = "3.1.0") throws -> Planning {
        let indented = marked.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
        return try Planning(
            """
            openapi: \(version)
            info: {title: Test, version: '1'}
            paths: {}
            components:
              schemas:
            \(indented.joined(separator: "\n"))
            """
        )
    }

    /// A document with one operation, given by what stands under `/a: get:`.
    static func operation(_ marked: String, method: String = "get", path: String = "/a") throws -> Planning {
        let indented = marked.split(separator: "\n", omittingEmptySubsequences: false).map { "      " + $0 }
        return try Planning(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            paths:
              \(path):
                \(method):
            \(indented.joined(separator: "\n"))
            """
        )
    }

    /// Findings at or above a severity, with the marks they stand at.
    func findings(from severity: Severity = .warning) -> [Finding] {
        let all = source.findings(of: log)
        return zip(log.diagnostics, all).filter { $0.0.severity >= severity }.map(\.1)
    }

    /// A declared type by its full name: `Job.Status`.
    func type(_ name: String) -> TypeDeclaration? {
        func find(_ types: [TypeDeclaration]) -> TypeDeclaration? {
            for type in types {
                if type.header.name.description == name { return type }
                if let nested = find(type.header.nested) { return nested }
            }
            return nil
        }
        return find(sdk?.types ?? [])
    }

    func object(_ name: String) throws -> ObjectType {
        guard case .object(let object) = try #require(type(name)) else {
            throw NotThatKind(name: name)
        }
        return object
    }

    func enumeration(_ name: String) throws -> EnumerationType {
        guard case .enumeration(let type) = try #require(type(name)) else { throw NotThatKind(name: name) }
        return type
    }

    func union(_ name: String) throws -> UnionType {
        guard case .union(let union) = try #require(type(name)) else { throw NotThatKind(name: name) }
        return union
    }

    /// `name: Type` of every property, as generated code spells it.
    func properties(_ name: String) throws -> [String] {
        try object(name).properties.map { "\($0.name): \(swift($0))" }
    }

    /// `case: Type` of every member of a union.
    func members(_ name: String) throws -> [String] {
        try union(name).members.map { "\($0.name): \(swift($0.type))" }
    }

    /// `name = raw` of every case.
    func cases(_ name: String) throws -> [String] {
        try enumeration(name).cases.map { entry in
            switch entry.value {
            case .string(let text): "\(entry.name) = \(text)"
            case .number(let text): "\(entry.name) = \(text)"
            default: "?"
            }
        }
    }

    func operation() throws -> SDKModel.Operation {
        try #require(sdk?.client.operations.first ?? sdk?.client.groups.first?.operations.first)
    }

    /// `name: Type`, optional ones with `= nil`.
    func arguments() throws -> [String] {
        try operation().arguments.map { "\($0.name): \(swift($0.type))\($0.isRequired ? "" : "? = nil")" }
    }

    func swift(_ property: Property) -> String {
        let type = swift(property.type)
        return switch property.presence {
        case .required: type
        case .requiredNullable, .optional: type + "?"
        case .optionalNullable: "Nullable<\(type)>?"
        }
    }

    func swift(_ type: TypeReference) -> String {
        switch type {
        case .string: "String"
        case .bool: "Bool"
        case .integer(let type): type.rawValue
        case .double: "Double"
        case .float: "Float"
        case .decimal: "Decimal"
        case .civilDate: "CivilDate"
        case .dateTime: "DateTime"
        case .uuid: "UUID"
        case .base64: "Data"
        case .base64URL: "Base64URLData"
        case .json: "JSONValue"
        case .array(let item): "[\(swift(item))]"
        case .dictionary(let value): "[String: \(swift(value))]"
        case .optional(let wrapped): swift(wrapped) + "?"
        case .named(let name, let isShadowed): (isShadowed ? "Test." : "") + name.description
        case .external(let type): type.name.description
        case .body: "HTTPBody"
        case .file: "FilePart"
        case .part: "MultipartPart"
        case .items(let item): "JSONItems<\(swift(item))>"
        case .void: "Void"
        }
    }
}

struct NotThatKind: Error {
    let name: String
}
