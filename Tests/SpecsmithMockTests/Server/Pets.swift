import Foundation
import SpecsmithMock
import Testing

/// A small document in a folder of its own.
struct Pets {
    static let text = """
        openapi: 3.1.0
        info: {title: Pets, version: '1'}
        servers: [{url: 'https://api.example.com/v1'}]
        paths:
          /pets:
            get:
              operationId: listPets
              parameters: [{name: limit, in: query, schema: {type: integer, maximum: 100}}]
              responses:
                '200':
                  description: The pets.
                  content: {application/json: {example: [{name: Rex}]}}
            post:
              operationId: createPet
              requestBody:
                required: true
                content:
                  application/json:
                    schema: {type: object, required: [name], properties: {name: {type: string}}}
              responses: {'204': {description: Done.}}
          /events:
            get:
              operationId: events
              responses:
                '200':
                  description: What happens.
                  content: {text/event-stream: {example: "data: 1\\n\\n"}}
        """

    let path: String

    init(_ text: String = Self.text) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "pets-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "openapi.yaml")
        try Data(text.utf8).write(to: file)
        path = file.path
    }

    func remove() { try? FileManager.default.removeItem(at: URL(filePath: path).deletingLastPathComponent()) }
}
