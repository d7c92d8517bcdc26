import Diagnostics
import OpenAPIModel

/// Names the places of two documents so that the same thing has the same name in both.
///
/// Names follow what a thing is reached by: the component's name whatever file it stands in, the path without the
/// names of its parameters, a list's element by what identifies it. Made once; a name is built only when asked for.
struct StableLocations {
    private let old: LocationIndex
    private let new: LocationIndex

    init(old: Document, new: Document, in library: SourceLibrary) {
        self.old = LocationIndex(old, in: library)
        self.new = LocationIndex(new, in: library)
    }

    /// `#/components/schemas/Pet/properties/nick`, or with a file before it where no name leads there:
    /// `schemas/pet.yaml#/properties/nick`.
    func text(_ location: DocumentLocation, isOld: Bool) -> String {
        (isOld ? old : new).text(location)
    }
}

/// The names of one document's places.
private struct LocationIndex {
    private let root: SourceFileID
    private let library: SourceLibrary
    /// What stands in another file under a name of the root document: where it stands, and the name.
    private var anchors: [DocumentLocation: String] = [:]
    /// Elements of lists that have a name of their own, instead of an index.
    private var elements: [DocumentLocation: String] = [:]

    init(_ document: Document, in library: SourceLibrary) {
        root = document.file
        self.library = library
        nameComponents(document)
        namePathItems(document)
        nameUnionMembers(document.schemas)
    }

    func text(_ location: DocumentLocation) -> String {
        let isInRoot = location.file == root
        var tokens: [String] = []
        tokens.reserveCapacity(location.pointer.count)
        var pointer = location.pointer
        while let last = pointer.last, let parent = pointer.parent {
            let place = DocumentLocation(file: location.file, pointer: pointer)
            if !isInRoot, let anchor = anchors[place] { return Self.joined(anchor, tokens.reversed()) }
            let isIndex = last.utf8.allSatisfy { UInt8(ascii: "0") <= $0 && $0 <= UInt8(ascii: "9") }
            tokens.append(isIndex ? elements[place] ?? last : last)
            pointer = parent
        }
        tokens.reverse()
        guard isInRoot else {
            let anchor = anchors[DocumentLocation(file: location.file, pointer: .root)]
            return Self.joined(anchor ?? relativePath(location.file) + "#", tokens)
        }
        if tokens.count > 1, tokens[0] == "paths" { tokens[1] = PathTemplate.anonymised(tokens[1]) }
        return Self.joined("#", tokens)
    }

    private static func joined(_ start: String, _ tokens: [String]) -> String {
        tokens.reduce(into: start) { text, token in
            text += "/"
            text += JSONPointer.escaped(token)
        }
    }

    /// The file's path from the folder of the root document; as it is where it lies elsewhere.
    private func relativePath(_ file: SourceFileID) -> String {
        let path = library.path(of: file)
        let rootPath = library.path(of: root)
        guard let end = rootPath.lastIndex(where: { $0 == "/" || $0 == ":" }) else { return path }
        let folder = rootPath[...end]
        return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    }
}

extension LocationIndex {
    private mutating func nameComponents(_ document: Document) {
        let components = document.components
        for schema in components.schemas {
            let target = document.schemas[document.schemas.resolved(schema.value)].location
            anchor(target, "schemas", schema.name)
        }
        name(components.responses, "responses")
        name(components.parameters, "parameters")
        name(components.examples, "examples")
        name(components.requestBodies, "requestBodies")
        name(components.headers, "headers")
        name(components.securitySchemes, "securitySchemes")
        name(components.links, "links")
        name(components.callbacks, "callbacks")
        name(components.pathItems, "pathItems")
    }

    private mutating func name<Value>(_ section: [Named<Referenceable<Value>>], _ sectionName: String) {
        for component in section { anchor(component.value.location, sectionName, component.name) }
    }

    /// A place in the root document names itself.
    private mutating func anchor(_ location: DocumentLocation, _ section: String, _ name: String) {
        guard location.file != root, anchors[location] == nil else { return }
        anchors[location] = Self.joined("#", ["components", section, name])
    }

    private mutating func namePathItems(_ document: Document) {
        for entry in document.paths.entries {
            let template = entry.template.value
            if entry.pathItem.location.file != root, anchors[entry.pathItem.location] == nil {
                anchors[entry.pathItem.location] = Self.joined(
                    "#",
                    ["paths", PathTemplate.anonymised(template)]
                )
            }
            nameParameters(of: entry.pathItem.value, in: PathTemplate.parameters(of: template))
        }
        for webhook in document.webhooks {
            if webhook.value.location.file != root, anchors[webhook.value.location] == nil {
                anchors[webhook.value.location] = Self.joined("#", ["webhooks", webhook.name])
            }
            nameParameters(of: webhook.value.value, in: [])
        }
    }

    private mutating func nameParameters(of pathItem: PathItem, in names: [String]) {
        nameParameters(pathItem.parameters, in: names)
        for operation in pathItem.operations.map(\.operation) {
            nameParameters(operation.parameters, in: names)
            nameParameters(operation.unplacedParameters, in: names)
        }
    }

    private mutating func nameParameters(_ parameters: [Referenceable<Parameter>], in names: [String]) {
        for parameter in parameters where parameter.reference == nil {
            elements[parameter.location] = ParameterName.text(parameter.value, in: names)
        }
    }

    private mutating func nameUnionMembers(_ schemas: SchemaArena) {
        for id in schemas.ids {
            nameMembers(schemas[id].oneOf, of: schemas)
            nameMembers(schemas[id].anyOf, of: schemas)
            nameMembers(schemas[id].allOf, of: schemas)
        }
    }

    private mutating func nameMembers(_ members: [SchemaID], of schemas: SchemaArena) {
        for member in members {
            guard let reference = schemas[member].reference else { continue }
            elements[schemas[member].location] = Self.shortName(reference.text.value)
        }
    }

    /// `#/components/schemas/Pet` and `schemas/Pet.yaml` are `Pet`.
    private static func shortName(_ reference: String) -> String {
        let name = reference.split(separator: "/").last.map(String.init) ?? reference
        for ending in [".yaml", ".yml", ".json"] where name.hasSuffix(ending) {
            return String(name.dropLast(ending.count))
        }
        return name
    }
}

/// What identifies a parameter in the list of its operation.
enum ParameterName {
    /// `query:limit`, `header:x-trace` (headers have no case), `path:1` for the first hole of the path.
    static func text(_ parameter: Parameter, in pathParameters: [String]) -> String {
        let name = parameter.name.value
        switch parameter.location.value {
        case .path:
            guard let index = pathParameters.firstIndex(of: name) else { return "path:\(name)" }
            return "path:\(index + 1)"
        case .header: return "header:\(name.lowercased())"
        case .query, .cookie, .querystring: return "\(parameter.location.value.rawValue):\(name)"
        }
    }
}
