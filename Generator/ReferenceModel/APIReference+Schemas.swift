extension APIReference {
    /// A type of the SDK, or a schema of the document that has none.
    package struct Model: Sendable, Hashable {
        /// The Swift type, `Job.Status`; the document's name where there is no type.
        package let name: String
        /// Unique among the models, whatever its case, and good as the name of a file.
        package let anchor: String
        /// The key in `components/schemas`; nil for a schema written where it is used.
        package let documentName: String?
        /// Nil where the SDK has no type for it.
        package let swiftName: String?
        /// The model whose type this one's is nested in.
        package let parent: ModelID?
        package let kind: Kind
        package let deprecation: Deprecation?
        /// With `model` nil at the top: what is in it is here.
        package let schema: SchemaShape
        /// None for a model nested in another, whose sample holds it.
        package let sample: Sample?
        /// The value as SDK declares it, in lines; empty where there is no type.
        package let declaration: [String]
        /// Where it is used: operations by anchor, other models.
        package let uses: [Use]
        package let links: [ExternalLink]

        package enum Kind: String, Sendable, Hashable {
            case object, enumeration, union, array, dictionary, alias
            /// The answers of an operation, of which one comes.
            case answers
            /// Answers to no kind of type.
            case value
        }

        package enum Use: Sendable, Hashable {
            /// The anchor and id of an operation.
            case operation(anchor: String, id: String)
            case model(ModelID)
        }

        package init(
            name: String,
            anchor: String,
            documentName: String?,
            swiftName: String?,
            parent: ModelID?,
            kind: Kind,
            deprecation: Deprecation?,
            schema: SchemaShape,
            sample: Sample?,
            declaration: [String],
            uses: [Use],
            links: [ExternalLink]
        ) {
            self.name = name
            self.anchor = anchor
            self.documentName = documentName
            self.swiftName = swiftName
            self.parent = parent
            self.kind = kind
            self.deprecation = deprecation
            self.schema = schema
            self.sample = sample
            self.declaration = declaration
            self.uses = uses
            self.links = links
        }
    }

    /// What a value looks like, as far as it is not said by a model.
    package struct SchemaShape: Sendable, Hashable {
        /// In the document's words: `array of Job`, `string (date-time) or null`.
        package let type: LinkedText
        package let title: String?
        package let description: CommonMark?
        /// In words, one rule each: `3 to 100 characters`, `matches ^[a-z]+$`, `at least 1`.
        package let constraints: [Constraint]
        /// As JSON; a string without its quotes.
        package let defaultValue: String?
        /// Of an enumeration or a constant; filled where a model says it too.
        package let allowedValues: [AllowedValue]
        package let isNullable: Bool
        package let isReadOnly: Bool
        package let isWriteOnly: Bool
        package let deprecation: Deprecation?
        package let structure: Structure

        package enum Constraint: Sendable, Hashable {
            case words(String)
            /// A regular expression of ECMA-262.
            case pattern(String)
        }

        package struct AllowedValue: Sendable, Hashable {
            /// As JSON; a string without its quotes.
            package let value: String
            /// `.inProgress`; nil where the SDK has none for it.
            package let swiftName: String?
            package let description: CommonMark?

            package init(value: String, swiftName: String?, description: CommonMark?) {
                self.value = value
                self.swiftName = swiftName
                self.description = description
            }
        }

        /// What is within.
        package indirect enum Structure: Sendable, Hashable {
            /// A string, number or the like: nothing to unfold.
            case plain
            /// Unfolds as that model's schema; models may lead back to themselves.
            case model(ModelID)
            case object(ObjectShape)
            case array(SchemaShape)
            /// The items by their place, then the type of those behind them.
            case tuple([SchemaShape], rest: SchemaShape?)
            case alternatives(Alternatives)
        }

        package init(
            type: LinkedText,
            title: String? = nil,
            description: CommonMark? = nil,
            constraints: [Constraint] = [],
            defaultValue: String? = nil,
            allowedValues: [AllowedValue] = [],
            isNullable: Bool = false,
            isReadOnly: Bool = false,
            isWriteOnly: Bool = false,
            deprecation: Deprecation? = nil,
            structure: Structure = .plain
        ) {
            self.type = type
            self.title = title
            self.description = description
            self.constraints = constraints
            self.defaultValue = defaultValue
            self.allowedValues = allowedValues
            self.isNullable = isNullable
            self.isReadOnly = isReadOnly
            self.isWriteOnly = isWriteOnly
            self.deprecation = deprecation
            self.structure = structure
        }
    }

    package struct ObjectShape: Sendable, Hashable {
        /// In the document's order, inherited ones (`allOf`) first.
        package let properties: [Property]
        /// Of all other keys; nil where the document says nothing of them.
        package let others: SchemaShape?
        /// The document forbids other keys.
        package let isClosed: Bool

        package init(properties: [Property], others: SchemaShape?, isClosed: Bool) {
            self.properties = properties
            self.others = others
            self.isClosed = isClosed
        }
    }

    package struct Property: Sendable, Hashable {
        /// The key on the wire.
        package let name: String
        package let isRequired: Bool
        package let schema: SchemaShape
        /// Nil where the SDK has no such property.
        package let swift: SwiftArgument?

        package init(name: String, isRequired: Bool, schema: SchemaShape, swift: SwiftArgument?) {
            self.name = name
            self.isRequired = isRequired
            self.schema = schema
            self.swift = swift
        }
    }

    /// Values of one kind or another: `oneOf`, `anyOf`.
    package struct Alternatives: Sendable, Hashable {
        package let kind: Kind
        package let members: [Member]
        /// The key whose value tells them apart.
        package let discriminator: String?
        /// What all of them have besides.
        package let common: ObjectShape?

        package enum Kind: String, Sendable, Hashable {
            case oneOf = "one of"
            case anyOf = "any of"
        }

        package struct Member: Sendable, Hashable {
            /// The values of the discriminator that choose it.
            package let discriminatorValues: [String]
            /// The case of the Swift enum, `.circle`; nil where there is none.
            package let swiftName: String?
            package let schema: SchemaShape

            package init(discriminatorValues: [String], swiftName: String?, schema: SchemaShape) {
                self.discriminatorValues = discriminatorValues
                self.swiftName = swiftName
                self.schema = schema
            }
        }

        package init(kind: Kind, members: [Member], discriminator: String?, common: ObjectShape?) {
            self.kind = kind
            self.members = members
            self.discriminator = discriminator
            self.common = common
        }
    }
}
