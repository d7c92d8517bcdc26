import Diagnostics

/// Two versions of a small API, and the places of things in them.
struct SampleDocuments: Sendable {
    let library: SourceLibrary
    let oldFile: SourceFileID
    private let newFile: SourceFileID

    /// A text that the documents do not have.
    struct NoSuchText: Error {
        let text: String
    }

    init() {
        var library = SourceLibrary()
        oldFile = library.add(path: "HEAD~3:openapi.yaml", bytes: Array(Self.old.utf8))
        newFile = library.add(path: "Specs/openapi.yaml", bytes: Array(Self.new.utf8))
        self.library = library
    }

    /// Where a text stands in the old document, the first time after another one.
    func old(_ text: String, after anchor: String = "") throws -> SourceRange {
        try range(of: text, after: anchor, in: Self.old, file: oldFile)
    }

    /// Where a text stands in the new document, the first time after another one.
    func new(_ text: String, after anchor: String = "") throws -> SourceRange {
        try range(of: text, after: anchor, in: Self.new, file: newFile)
    }

    private func range(
        of text: String,
        after anchor: String,
        in source: String,
        file: SourceFileID
    ) throws -> SourceRange {
        var rest = source[...]
        if !anchor.isEmpty {
            guard let found = rest.firstRange(of: anchor) else { throw NoSuchText(text: anchor) }
            rest = rest[found.upperBound...]
        }
        guard let found = rest.firstRange(of: text) else { throw NoSuchText(text: text) }
        return SourceRange(
            file: file,
            start: position(of: found.lowerBound, in: source),
            end: position(of: found.upperBound, in: source)
        )
    }

    private func position(of index: String.Index, in source: String) -> SourcePosition {
        let before = source[..<index].split(separator: "\n", omittingEmptySubsequences: false)
        let column = before.last.map { $0.unicodeScalars.count } ?? 0
        return SourcePosition(line: max(1, before.count), column: column + 1)
    }

    static let old = """
        openapi: 3.0.3
        info:
          title: Pets & Co.
          version: 1.4.0
          description: Pets of all kinds.
        servers:
          - url: https://api.example.com/v1
        paths:
          /pets:
            get:
              operationId: listPets
              tags: [pets]
              parameters:
                - name: sort
                  in: query
                  schema: { type: string, default: name }
                - name: limit
                  in: query
                  schema: { type: integer, maximum: 200 }
              responses:
                '200':
                  description: All pets.
                  content:
                    application/json:
                      schema:
                        type: object
                        properties:
                          items: { type: array, items: { $ref: '#/components/schemas/Pet' } }
            post:
              operationId: createPet
              tags: [pets]
              security: [{ oauth: ['pets:read'] }]
              requestBody:
                content:
                  application/json:
                    schema: { $ref: '#/components/schemas/Pet' }
              responses:
                '201':
                  description: The pet.
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Pet' }
          /pets/{petId}:
            get:
              operationId: getPet
              tags: [pets]
              responses:
                '200':
                  description: The pet.
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Pet' }
            delete:
              operationId: deletePet
              tags: [pets]
              responses:
                '204': { description: Gone. }
        components:
          schemas:
            Pet:
              type: object
              required: [id, name]
              properties:
                id: { type: string }
                name:
                  type: string
                  pattern: '^[a-z]+$'
                nick: { type: string }
                größe: { type: number }
                status: { $ref: '#/components/schemas/Status' }
                treatment: { $ref: '#/components/schemas/Treatment' }
            Status:
              type: string
              enum: [free, sold]
            Treatment:
              description: What the vet did.
              type: string
              enum:
                - vaccination
                - microchip
            Owner:
              type: object
        webhooks:
          petAdopted:
            post:
              operationId: petAdopted
              requestBody:
                content:
                  application/json:
                    schema: { $ref: '#/components/schemas/Pet' }
              responses:
                '200': { description: Thanks. }

        """

    static let new = """
        openapi: 3.0.3
        info:
          title: Pets & Co.
          version: 2.0.0
          description: Pets of all kinds, and their shelters.
        servers:
          - url: https://api.example.com/v2
        paths:
          /pets:
            get:
              operationId: listPets
              tags: [pets]
              parameters:
                - name: limit
                  in: query
                  schema: { type: integer, maximum: 100 }
                - name: sort
                  in: query
                  schema: { type: string, default: created }
                - name: species
                  in: query
                  schema: { type: string }
              responses:
                '200':
                  description: All pets.
                  content:
                    application/json:
                      schema:
                        type: object
                        properties:
                          items: { type: array, items: { $ref: '#/components/schemas/Pet' } }
            post:
              operationId: createPet
              tags: [pets]
              security: [{ oauth: ['pets:read', 'pets:write'] }]
              requestBody:
                content:
                  application/json:
                    schema: { $ref: '#/components/schemas/Pet' }
              responses:
                '201':
                  description: The pet.
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Pet' }
          /pets/{id}:
            get:
              operationId: getPet
              tags: [pets]
              deprecated: true
              x-sunset: 2027-06-30
              responses:
                '200':
                  description: The pet.
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Pet' }
          /shelters/{id}/visits:
            get:
              operationId: listVisits
              tags: [shelters, visits & care]
              responses:
                '200': { description: All visits. }
        components:
          schemas:
            Pet:
              type: object
              required: [id, name, größe]
              properties:
                id: { type: string }
                name:
                  type: string
                  pattern: '^[\\p{L}<>&"*_|`]+$'
                größe: { type: number }
                status: { $ref: '#/components/schemas/Status' }
                treatment: { $ref: '#/components/schemas/Treatment' }
            Status:
              type: string
              enum: [free, reserved, sold]
            Treatment:
              description: What the veterinarian did to the pet.
              type: string
              enum:
                - vaccination
        webhooks:
          petAdopted:
            post:
              operationId: petAdopted
              requestBody:
                content:
                  application/json:
                    schema: { $ref: '#/components/schemas/Pet' }
              responses:
                '200': { description: Thanks. }

        """
}
