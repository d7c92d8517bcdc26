extension DocumentCase {
    static let operations: [DocumentCase] = [
        DocumentCase(
            "a deprecation",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      deprecated: true
                      x-sunset: 2027-06-30
                      responses: {'200': {description: ok}}
                """,
            tells: """
                operation-deprecated: the operation is deprecated now and may be gone after 2027-06-30
                  at #/paths/~1pets/get, 4:7 4:19, unaffected, to GET /pets
                """
        ),
        DocumentCase(
            "a deprecation taken back",
            old: """
                paths:
                  /pets:
                    get:
                      deprecated: true
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}}
                """,
            tells: """
                operation-undeprecated: the operation is not deprecated any more
                  at #/paths/~1pets/get, 4:19 4:7, unaffected, to GET /pets
                """
        ),
        DocumentCase(
            "another sunset",
            old: """
                paths:
                  /pets:
                    get:
                      deprecated: true
                      x-sunset: 2027-06-30
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      deprecated: true
                      x-sunset: 2027-01-31
                      responses: {'200': {description: ok}}
                """,
            tells: """
                operation-sunset-changed: the sunset of the operation is 2027-01-31 now, was 2027-06-30
                  at #/paths/~1pets/get/x-sunset, 5:17 5:17, unaffected, to GET /pets
                """
        ),
        DocumentCase(
            "more stability",
            old: """
                paths:
                  /pets:
                    get:
                      x-stability-level: beta
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      x-stability-level: stable
                      responses: {'200': {description: ok}}
                """,
            tells: """
                operation-stability-increased: the operation is 'stable' now, was 'beta'
                  at #/paths/~1pets/get/x-stability-level, 4:26 4:26, unaffected, to GET /pets
                """
        ),
        DocumentCase(
            "less stability",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      x-stability-level: beta
                      responses: {'200': {description: ok}}
                """,
            tells: """
                operation-stability-decreased: the operation is 'beta' now, was 'stable'
                  at #/paths/~1pets/get/x-stability-level, 4:7 4:26, unaffected, behaviour breaking, to GET /pets
                """
        ),
        DocumentCase(
            "an id that is new",
            old: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      operationId: listPets
                      responses: {'200': {description: ok}}
                """,
            tells: """
                operation-id-added: the operation got the id 'listPets'
                  at #/paths/~1pets/get/operationId, 4:7 4:20, unaffected, to GET /pets
                """
        ),
        DocumentCase(
            "an id that is gone",
            old: """
                paths:
                  /pets:
                    get:
                      operationId: listPets
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      responses: {'200': {description: ok}}
                """,
            tells: """
                operation-id-removed: the operation lost its id 'listPets'
                  at #/paths/~1pets/get/operationId, 4:20 4:7, unaffected, to GET /pets
                """
        ),
        DocumentCase(
            "another id",
            old: """
                paths:
                  /pets:
                    get:
                      operationId: listPets
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      operationId: getPets
                      responses: {'200': {description: ok}}
                """,
            tells: """
                operation-id-changed: the operation's id is 'getPets' now, was 'listPets'
                  at #/paths/~1pets/get/operationId, 4:20 4:20, unaffected, to GET /pets
                """
        ),
        DocumentCase(
            "a tag that is new and one that is gone",
            old: """
                paths:
                  /pets:
                    get:
                      tags: [pets, shop]
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      tags: [pets, dogs]
                      responses: {'200': {description: ok}}
                """,
            tells: """
                operation-tag-added: the operation got the tag 'dogs'
                  at #/paths/~1pets/get/tags, none 4:20, unaffected, to GET /pets
                operation-tag-removed: the tag 'shop' was taken from the operation
                  at #/paths/~1pets/get/tags, 4:20 none, unaffected, to GET /pets
                """
        ),
        DocumentCase(
            "another first tag",
            old: """
                paths:
                  /pets:
                    get:
                      tags: [pets, shop]
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      tags: [shop, pets]
                      responses: {'200': {description: ok}}
                """,
            tells: """
                operation-tags-reordered: the operation's first tag is 'shop' now, was 'pets'
                  at #/paths/~1pets/get/tags, 4:14 4:14, unaffected, to GET /pets
                """
        ),
        DocumentCase(
            "a permission that is new",
            old: """
                paths:
                  /pets:
                    get:
                      x-required-permissions: [read]
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      x-required-permissions: [read, write]
                      responses: {'200': {description: ok}}
                """,
            tells: """
                permissions-tightened: the permissions needed are 'read' and 'write' now, were 'read'
                  at #/paths/~1pets/get/x-required-permissions, 4:7 4:7, warning, behaviour warning, to GET /pets
                """
        ),
        DocumentCase(
            "a permission that suffices too",
            old: """
                paths:
                  /pets:
                    get:
                      x-inin-requires-permissions: {type: ANY, permissions: [read]}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      x-inin-requires-permissions: {type: ANY, permissions: [read, write]}
                      responses: {'200': {description: ok}}
                """,
            tells: """
                permissions-relaxed: the permissions needed are 'read' or 'write' now, were 'read'
                  at #/paths/~1pets/get/x-inin-requires-permissions, 4:7 4:7, safe, to GET /pets
                """
        ),
        DocumentCase(
            "extensions",
            old: """
                paths:
                  /pets:
                    get:
                      x-a: [1, {b: 2}]
                      x-c: 1
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      x-a: [1, {b: 3}]
                      x-d: 1
                      responses: {'200': {description: ok}}
                """,
            tells: """
                extension-changed: the extension 'x-a' was changed
                  at #/paths/~1pets/get, 4:7 4:7, unaffected, to GET /pets
                extension-changed: the extension 'x-c' was removed
                  at #/paths/~1pets/get, 5:7 none, unaffected, to GET /pets
                extension-changed: the extension 'x-d' was added
                  at #/paths/~1pets/get, none 5:7, unaffected, to GET /pets
                """
        ),
        DocumentCase(
            "extensions whose keys are in another order",
            old: """
                paths:
                  /pets:
                    get:
                      x-a: {b: 1, c: 2}
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      x-a: {c: 2, b: 1}
                      responses: {'200': {description: ok}}
                """,
            tells: ""
        ),
        DocumentCase(
            "words",
            old: """
                paths:
                  /pets:
                    get:
                      summary: Lists
                      responses: {'200': {description: ok}}
                """,
            new: """
                paths:
                  /pets:
                    get:
                      summary: Lists pets
                      description: All of them
                      responses: {'200': {description: ok}}
                """,
            tells: """
                documentation-changed: the description was added
                  at #/paths/~1pets/get, 4:7 5:20, unaffected, to GET /pets
                documentation-changed: the summary was changed
                  at #/paths/~1pets/get, 4:16 4:16, unaffected, to GET /pets
                """
        ),
    ]
}
