import Diagnostics
import OpenAPIModel
import SchemaValidation

/// All that rules look at, gathered in one walk through a document: each thing once, wherever it is used from.
struct DocumentSurvey: Sendable {
    let document: Document
    /// Of paths, webhooks and callbacks.
    let operations: [SurveyedOperation]
    let parameters: [Parameter]
    let headers: [Header]
    let contents: [SurveyedContent]
    let links: [Link]
    /// Where the things stand that operations use.
    let used: Set<DocumentLocation>
    /// The last two tokens of every reference, joined by a slash: `parameters/Limit`.
    let referenced: Set<String>
    /// By the index of the schema: which way its values travel, as far as operations use it.
    let uses: [SchemaUse]
    let names: SchemaNames
    /// Every `pattern` and every key of `patternProperties`.
    let patterns: [Located<String>]
    let validator: SchemaValidator
    let ignores: [LintIgnores.Entry]

    var schemas: SchemaArena { document.schemas }

    init(_ document: Document) {
        var walk = SurveyWalk(document)
        walk.visitUses()
        let used = walk.visited
        let referenced = walk.referenced
        let uses = SchemaReach(document).uses(from: walk.roots, referenced: referenced)
        walk.visitComponents()
        self.document = document
        operations = walk.operations
        parameters = walk.parameters
        headers = walk.headers
        contents = walk.contents
        links = walk.links
        self.used = used
        self.referenced = referenced
        self.uses = uses
        names = SchemaNames(document)
        patterns = document.schemas.ids.flatMap { id in
            let schema = document.schemas[id]
            let keys = schema.patternProperties.map { Located($0.name, at: $0.nameRange) }
            return [schema.pattern].compactMap(\.self) + keys
        }
        validator = SchemaValidator(document.schemas)
        ignores = walk.ignores
    }

    /// Every schema of the document with its id, in the order in which they were met.
    var allSchemas: LazyMapSequence<[SchemaID], (id: SchemaID, schema: Schema)> {
        schemas.ids.lazy.map { [schemas] id in (id, schemas[id]) }
    }
}

/// Which way the values of a schema travel.
struct SchemaUse: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    /// To the service.
    static let request = SchemaUse(rawValue: 1)
    /// From the service, in answers and in the calls it makes itself.
    static let response = SchemaUse(rawValue: 2)
}

/// An operation and where it stands.
struct SurveyedOperation: Sendable {
    enum Kind: Sendable {
        /// Under `paths`.
        case call
        /// Of a webhook or a callback: the service calls.
        case callback
    }

    let kind: Kind
    /// The template, or the name of the webhook, or the expression of the callback.
    let path: Located<String>
    let method: Located<HTTPMethod>
    let pathItem: PathItem
    let operation: Operation

    /// As messages call it: `GET /pets`.
    var title: String { "\(method.value.name) \(path.value)" }
}

/// A Media Type Object and what it is for.
struct SurveyedContent: Sendable {
    enum Owner: Sendable {
        case requestBody, response, parameter, header
    }

    let name: Located<String>
    let mediaType: MediaType
    let owner: Owner
}
