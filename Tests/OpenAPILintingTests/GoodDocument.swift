/// A document as one wants it: no rule finds anything, optional ones included.
enum GoodDocument {
    static let text = """
        openapi: 3.1.1
        info: {title: Pets, version: '1'}
        servers: [{url: 'https://pets.example.com/v1'}, {url: 'http://localhost:8080'}]
        security: [{token: [pets:read]}]
        tags: [{name: pets, description: What barks and purrs.}]
        paths:
          /pets:
            get:
              operationId: listPets
              summary: All pets.
              tags: [pets]
              parameters:
                - {name: limit, in: query, description: How many., schema: {type: integer, format: int32, maximum: 100}, example: 10}
                - {name: kinds, in: query, description: Which., schema: {type: array, items: {type: string}}, example: 'cat,dog'}
              responses:
                '200':
                  description: A page.
                  headers: {X-Count: {schema: {type: integer}, example: 3}}
                  content:
                    application/json:
                      schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}
                      examples:
                        two: {value: [{kind: cat, id: 1, name: Tom, lives: 9}, {kind: dog, id: 2, name: Rex}]}
                default: {$ref: '#/components/responses/Problem'}
            post:
              operationId: addPet
              description: Adds one.
              tags: [pets]
              requestBody:
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Pet'}
                    example: {kind: cat, name: Tom, lives: 7}
              responses:
                '204': {description: added}
                default: {$ref: '#/components/responses/Problem'}
        components:
          securitySchemes:
            token:
              type: oauth2
              flows: {clientCredentials: {tokenUrl: 'https://id.example.com/token', scopes: {'pets:read': Look.}}}
          responses:
            Problem: {description: What went wrong., content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
          schemas:
            Problem: {description: A failure., type: object, properties: {message: {type: [string, 'null']}, on: {type: boolean}}}
            Pet:
              description: A cat or a dog.
              oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
              discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat', dog: Dog}}
            Base:
              description: What all have.
              type: object
              required: [kind, name, id]
              properties:
                kind: {type: string}
                id: {type: integer, readOnly: true}
                name: {type: string, minLength: 1, pattern: '^[A-Z][a-z]+$', default: Rex}
            Cat:
              description: Purrs.
              allOf: [{$ref: '#/components/schemas/Base'}, {properties: {kind: {const: cat}, lives: {type: integer, maximum: 9}}}]
            Dog:
              description: Barks.
              allOf: [{$ref: '#/components/schemas/Base'}, {properties: {kind: {enum: [dog, 'off']}}}]
        """.replacing("on: {type: boolean}", with: "'on': {type: boolean}")
}
