import SDKModel
import Testing

@Suite struct `Rendering models` {
    @Test func `an object`() throws {
        let type = TypeDeclaration.object(
            "Job",
            [
                .make("id", .string, .required, "The number of the job"),
                .make("state", .named("Job.State"), .optional, wireName: "job-state"),
            ],
            "A job",
            nested: [.enumeration("Job.State", [("done", .string("Done"))])]
        )
        #expect(
            try declaration(type) == """
                /// A job.
                public final class Job: JSONModel {
                    /// The number of the job.
                    public let id: String
                    /// The field `job-state`.
                    public let state: Job.State?
                    /// Fields that are not documented; they are sent again as they came.
                    public let unknownFields: UnknownFields

                    /// Makes a value from its parts.
                    public init(id: String, state: Job.State? = nil, unknownFields: UnknownFields = UnknownFields()) {
                        self.id = id
                        self.state = state
                        self.unknownFields = unknownFields
                    }

                    static let fields = JSONFields("id", "job-state")

                    /// Reads an object, field by field.
                    public init(json reader: inout JSONReader) {
                        let object = reader.beginObject(Self.fields)
                        self.id = reader.string(0)
                        self.state = reader.optional(1)
                        self.unknownFields = reader.endObject(object)
                    }

                    /// Writes an object, field by field.
                    public func write(json writer: inout JSONWriter) {
                        let object = writer.beginObject(Self.fields)
                        writer.string(0, id)
                        writer.optional(1, state)
                        writer.endObject(object, unknownFields)
                    }

                    /// One of the known values, or another one.
                    public struct State: JSONEnumeration {
                        /// The value on the wire; one that is not listed here is kept as it is.
                        public let rawValue: String

                        /// Makes a value, known or not.
                        public init(rawValue: String) { self.rawValue = rawValue }

                        /// The value `Done`.
                        public static var done: Self { Self(rawValue: "Done") }

                        /// The values that the document lists.
                        public static var knownValues: [Self] { [.done] }
                    }
                }

                """
        )
    }

    @Test(arguments: [
        (Property.Presence.required, TypeReference.string, "String", "string"),
        (.required, .bool, "Bool", "bool"),
        (.required, .integer(.int), "Int", "int"),
        (.required, .integer(.uint64), "UInt64", "value"),
        (.required, .double, "Double", "double"),
        (.required, .decimal, "Decimal", "value"),
        (.required, .array(.optional(.string)), "[String?]", "array"),
        (.required, .dictionary(.json), "[String: JSONValue]", "dictionary"),
        (.required, .named("Other", isShadowed: true), "Zoo.Other", "value"),
        (.optional, .string, "String?", "optionalString"),
        (.optional, .civilDate, "CivilDate?", "optional"),
        (.optional, .array(.uuid), "[UUID]?", "optionalArray"),
        (.optional, .dictionary(.base64URL), "[String: Base64URLData]?", "optionalDictionary"),
        (.requiredNullable, .string, "String?", "nullable"),
        (.optionalNullable, .dateTime, "Nullable<DateTime>?", "optionalNullable"),
    ])
    func `a property by its type and presence`(
        presence: Property.Presence,
        type: TypeReference,
        swiftType: String,
        call: String
    ) throws {
        let text = try declaration(.object("Value", [.make("part", type, presence)], unknownFieldsName: nil))
        let initial = presence == .optional || presence == .optionalNullable ? " = nil" : ""
        #expect(text.contains("    public let part: \(swiftType)\n"))
        #expect(text.contains("    public init(part: \(swiftType)\(initial)) {\n"))
        #expect(text.contains("        self.part = reader.\(call)(0)\n        reader.skipObject(object)\n"))
        #expect(text.contains("        writer.\(call)(0, part)\n        writer.endObject(object)\n"))
    }

    @Test func `a constant without storage`() throws {
        let text = try declaration(
            .object("Value", [.make("kind", .string, constant: .string("fixed"))], unknownFieldsName: nil)
        )
        #expect(text.contains("    public var kind: String { \"fixed\" }\n"))
        #expect(text.contains("    public init() {\n    }\n"))
        #expect(text.contains("        reader.constant(0, \"fixed\")\n"))
        #expect(text.contains("        writer.string(0, \"fixed\")\n"))
    }

    @Test func `a constant that may be absent`() throws {
        let text = try declaration(
            .object(
                "Value",
                [.make("kind", .string, .optional, constant: .string("fixed"))],
                unknownFieldsName: nil
            )
        )
        #expect(
            text.contains(
                "        reader.optionalConstant(0, \"fixed\")\n        self.kind = reader.optionalString(0)\n"
            )
        )
    }

    @Test func `a deprecated property, which does not warn where it is read and written`() throws {
        let property = Property.make(
            "old",
            .string,
            .optional,
            deprecation: Deprecation(message: "gone\nsoon")
        )
        let text = try declaration(.object("Value", [property], unknownFieldsName: nil, isMutable: true))
        #expect(
            text.contains(
                """
                    @available(*, deprecated, message: "gone soon")
                    public var old: String? {
                        get { oldStorage }
                        set { oldStorage = newValue }
                    }
                    private var oldStorage: String?

                """
            )
        )
        #expect(text.contains("        self.oldStorage = old\n"))
        #expect(text.contains("        writer.optionalString(0, oldStorage)\n"))
    }

    @Test func `a property that leads back to its type`() throws {
        let properties: [Property] = [
            .make("next", .named("Node"), .optional, isBoxed: true), .make("nextBox", .string),
        ]
        let sent = try declaration(.object("Node", properties, unknownFieldsName: nil, isMutable: true))
        #expect(
            sent.contains(
                """
                    public var next: Node? {
                        get { nextBox_?.value }
                        set { nextBox_ = newValue.map(Box.init) }
                    }
                    private var nextBox_: Box<Node>?

                """
            )
        )
        #expect(sent.contains("        self.nextBox_ = next.map(Box.init)\n"))
        #expect(sent.contains("        self.nextBox_ = reader.optional(0).map(Box.init)\n"))
        #expect(sent.contains("        writer.optional(0, nextBox_?.value)\n"))

        // A class needs no box.
        let received = try declaration(.object("Node", properties, unknownFieldsName: nil))
        #expect(received.contains("public final class Node: JSONModel {\n"))
        #expect(received.contains("    public let next: Node?\n"))
        #expect(!received.contains("Box("))
    }

    @Test func `all other fields as a dictionary`() throws {
        let text = try declaration(
            .object(
                "Value",
                [.make("total", .integer(.int))],
                additional: .init(name: "others", type: .integer(.int), documentation: "The others"),
                unknownFieldsName: nil
            )
        )
        #expect(text.contains("    /// The others.\n    public let others: [String: Int]\n"))
        #expect(text.contains("    public init(total: Int, others: [String: Int] = [:]) {\n"))
        #expect(text.contains("        self.others = reader.endObject(object)\n"))
        #expect(text.contains("        writer.endObject(object, others)\n"))
    }

    @Test func `a union with a discriminator, which is written whatever the member says`() throws {
        let type = TypeDeclaration.union(
            "Pet",
            [.make("dog", .named("Dog")), .make("cat", .named("Cat")), .make("fish", .named("Fish"))],
            .discriminator(
                key: "kind",
                values: [
                    .init(value: "d", member: 0), .init(value: "puppy", member: 0),
                    .init(value: "c", member: 1),
                ]
            ),
            "A pet"
        )
        #expect(
            try declaration(type) == """
                /// A pet.
                @nonexhaustive public enum Pet: JSONModel {
                    /// A value of the type `Dog`.
                    case dog(Dog)
                    /// A value of the type `Cat`.
                    case cat(Cat)
                    /// A value of the type `Fish`.
                    case fish(Fish)
                    /// A value that none of the others takes; it is sent again as it came.
                    case unknown(JSONValue)

                    /// Reads the member that the value belongs to.
                    public init(json reader: inout JSONReader) {
                        switch reader.peekString(in: "kind") {
                        case "d"?, "puppy"?: self = .dog(Dog(json: &reader))
                        case "c"?: self = .cat(Cat(json: &reader))
                        default: self = .unknown(JSONValue(json: &reader))
                        }
                    }

                    /// Writes the value of the member.
                    public func write(json writer: inout JSONWriter) {
                        switch self {
                        case .dog(let value): writer.write(value, discriminator: "kind", "d", "puppy")
                        case .cat(let value): writer.write(value, discriminator: "kind", "c")
                        case .fish(let value): value.write(json: &writer)
                        case .unknown(let value): value.write(json: &writer)
                        }
                    }
                }

                """
        )
    }

    @Test func `a union by shape`() throws {
        let type = TypeDeclaration.union(
            "Value",
            [
                .make("time", .dateTime, .init(kinds: [.string], stringFormat: .dateTime)),
                .make(
                    "dog",
                    .named("Dog"),
                    .init(
                        kinds: [.object],
                        requiredKeys: ["bark"],
                        knownKeys: ["name", "bark"],
                        constants: [.init(key: "kind", values: ["dog", "puppy"])]
                    )
                ),
            ],
            .shape,
            isIndirect: true
        )
        let text = try declaration(type)
        #expect(text.contains("@nonexhaustive public indirect enum Value: JSONModel {\n"))
        #expect(
            text.contains(
                """
                    static let selection = UnionSelection(
                        UnionMember(.string, format: .dateTime),
                        UnionMember(.object, required: ["bark"], optional: ["name"], constants: ["kind": ["dog", "puppy"]])
                    )

                """
            )
        )
        #expect(
            text.contains(
                """
                        switch reader.member(of: Self.selection) {
                        case 0: self = .time(DateTime(json: &reader))
                        case 1: self = .dog(Dog(json: &reader))

                """
            )
        )
    }

    @Test func `a wrapper`() throws {
        let type = TypeDeclaration.wrapper(
            WrapperType(header: .make("Tree"), type: .array(.named("Tree")), valueName: "values")
        )
        #expect(
            try declaration(type) == """
                /// A value that may hold more of its kind.
                public struct Tree: JSONModel {
                    /// The value itself.
                    public var values: [Tree]

                    /// Makes a value around another one.
                    public init(_ values: [Tree]) { self.values = values }

                    /// Reads the value inside.
                    public init(json reader: inout JSONReader) { self.values = [Tree](json: &reader) }

                    /// Writes the value inside.
                    public func write(json writer: inout JSONWriter) { self.values.write(json: &writer) }
                }

                """
        )
    }

    @Test(arguments: [
        (TypeReference.array(.string), "import SDKRuntime\n"),
        (.json, "public import SDKRuntime\n"),
        (
            .uuid,
            """
            import SDKRuntime

            #if canImport(FoundationEssentials)
                public import FoundationEssentials
            #else
                public import Foundation
            #endif

            """
        ),
    ])
    func `imports no more than the file shows to others`(type: TypeReference, imports: String) throws {
        let alias = TypeDeclaration.alias(AliasType(header: .make("Name", "A name"), type: type))
        let text = try text(of: "Sources/Models/Name.swift", .make(types: [alias]))
        #expect(
            text.hasPrefix(
                "// Generated by specsmith from zoo/openapi.yaml. Do not edit: change the specification and regenerate."
                    + "\n\n\(imports)\n/// A name.\n"
            )
        )
    }

    @Test(arguments: [(AccessLevel.public, "public "), (.package, "package "), (.internal, "")])
    func `the access level asked for`(level: AccessLevel, access: String) throws {
        let sdk = SDK.make(types: [.object("Value", [.make("part", .string)])], accessLevel: level)
        let text = try text(of: "Sources/Models/Value.swift", sdk)
        #expect(text.contains("\n\(access)import SDKRuntime\n"))
        #expect(text.contains("\n\(access)final class Value: JSONModel {\n"))
        #expect(text.contains("\n    \(access)let part: String\n"))
        #expect(text.contains("\n    \(access)init(json reader: inout JSONReader) {\n"))
    }
}
