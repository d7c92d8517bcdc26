import Diagnostics
import OpenAPIModel
import YAMLModel

extension ObjectReader {
    mutating func info(_ node: YAMLNode, at location: DocumentLocation) -> Info? {
        guard let object = object(node, .info, at: location) else { return nil }
        return Info(
            title: requiredString("title", of: object),
            summary: string("summary", of: object),
            description: string("description", of: object),
            termsOfService: string("termsOfService", of: object),
            contact: child("contact", of: object) { $0.contact($1, at: $2) },
            license: child("license", of: object) { $0.license($1, at: $2) },
            version: requiredString("version", of: object),
            extensions: object.extensions,
            range: object.range
        )
    }

    private mutating func contact(_ node: YAMLNode, at location: DocumentLocation) -> Contact? {
        guard let object = object(node, .contact, at: location) else { return nil }
        return Contact(
            name: string("name", of: object),
            url: string("url", of: object),
            email: string("email", of: object),
            extensions: object.extensions,
            range: object.range
        )
    }

    private mutating func license(_ node: YAMLNode, at location: DocumentLocation) -> License? {
        guard let object = object(node, .license, at: location) else { return nil }
        return License(
            name: requiredString("name", of: object),
            identifier: string("identifier", of: object),
            url: string("url", of: object),
            extensions: object.extensions,
            range: object.range
        )
    }

    /// The document's tags, each name once.
    mutating func tags(of document: ObjectNode) -> [Tag] {
        var first: [String: SourceRange] = [:]
        let tags: [Tag] =
            list("tags", of: document)?.elements.compactMap { element in
                guard let tag = tag(element.node, at: element.location) else { return nil }
                if let earlier = first[tag.name.value] {
                    let note = Diagnostic.Note("first declared here", at: earlier)
                    report(.duplicateTag(tag.name.value), at: tag.name.range, notes: [note])
                    return nil
                }
                first[tag.name.value] = tag.name.range
                return tag
            } ?? []
        checkParents(of: tags)
        return tags
    }

    private mutating func tag(_ node: YAMLNode, at location: DocumentLocation) -> Tag? {
        guard let object = object(node, .tag, at: location),
            let name = requiredString("name", of: object)
        else { return nil }
        return Tag(
            name: name,
            summary: string("summary", of: object),
            parent: string("parent", of: object),
            kind: string("kind", of: object),
            description: string("description", of: object),
            externalDocs: externalDocs(of: object),
            extensions: object.extensions,
            range: object.range
        )
    }

    mutating func externalDocs(of object: ObjectNode) -> ExternalDocumentation? {
        child("externalDocs", of: object) { reader, node, location in
            guard let docs = reader.object(node, .externalDocumentation, at: location) else { return nil }
            return ExternalDocumentation(
                description: reader.string("description", of: docs),
                url: reader.requiredString("url", of: docs),
                extensions: docs.extensions,
                range: docs.range
            )
        }
    }
}
