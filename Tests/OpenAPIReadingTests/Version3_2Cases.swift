import TestSupport

extension ReadingCase {
    /// What OpenAPI 3.2 adds.
    static let version3_2: [ReadingCase] = [
        ReadingCase(
            "everything that 3.2 adds",
            version: "3.2.0",
            """
            $self: https://example.com/api/openapi.yaml
            servers: [{url: 'https://example.com', name: live}]
            tags: [{name: a, summary: A, kind: nav}, {name: b, parent: a}]
            paths:
              /a:
                query: {responses: {'200': {summary: fine}}}
                additionalOperations:
                  COPY: {parameters: [{$ref: '#/components/parameters/q'}], responses: {'201': {description: ok}}}
            components:
              parameters:
                q:
                  name: q
                  in: querystring
                  content: {application/json: {$ref: '#/components/mediaTypes/Any'}}
                c: {name: c, in: cookie, style: cookie, schema: {type: string}}
              mediaTypes:
                Any: {schema: {type: object}, examples: {e: {dataValue: {}, serializedValue: '{}'}}}
                Stream: {itemSchema: {type: object}, prefixEncoding: [{contentType: text/html}], itemEncoding: {}}
                Nested: {encoding: {a: {encoding: {b: {}}, prefixEncoding: [], itemEncoding: {}}}}
              schemas:
                X: {type: string, xml: {nodeType: cdata}}
                D: {oneOf: [{$ref: '#/components/schemas/X'}], discriminator: {propertyName: k, defaultMapping: X}}
              securitySchemes:
                o:
                  type: oauth2
                  deprecated: true
                  oauth2MetadataUrl: https://example.com/.well-known
                  flows:
                    deviceAuthorization:
                      deviceAuthorizationUrl: https://example.com/device
                      tokenUrl: https://example.com/token
                      scopes: {}
            """
        ),
        ReadingCase(
            "fields of 3.2 in 3.1",
            """
            paths:
              /a:
                1️⃣query: {responses: {'200': {description: ok}}}
                get: {parameters: [{name: c, in: cookie, style: 2️⃣cookie, schema: {}}]}
            """,
            Finding(
                "1️⃣",
                "field-of-later-version",
                "'query' came with OpenAPI 3.2, but the document is of 3.1"
            ),
            Finding(
                "2️⃣",
                "field-of-later-version",
                "'style: cookie' came with OpenAPI 3.2, but the document is of 3.1"
            )
        ),
        ReadingCase(
            "methods that are none, or have fields of their own",
            version: "3.2.0",
            """
            paths:
              /a:
                get: {operationId: a}
                additionalOperations:
                  1️⃣COPY it: {operationId: b}
                  2️⃣GET: {operationId: c}
                  3️⃣post: {operationId: d}
                  4️⃣POST: {operationId: e}
            """,
            hint: "write the operation under 'post'",
            Finding(
                "1️⃣",
                "method-invalid",
                "'COPY it' is no HTTP method, so its operation is left out"
            ),
            Finding(
                "2️⃣",
                "method-has-field",
                "the method 'GET' has a field of its own, 'get'; the operation is left out"
            ),
            Finding("3️⃣", "method-has-field", "the method 'post' has a field of its own, 'post'"),
            Finding(
                "4️⃣",
                "method-has-field",
                "the method 'POST' has a field of its own, 'post'; the operation is left out"
            )
        ),
        ReadingCase(
            "a whole query with a schema",
            version: "3.2.0",
            "paths: {/a: {get: {parameters: [{name: q, in: querystring, 1️⃣schema: {type: object}}]}}}",
            hint: "put the schema under 'content', below its media type",
            Finding(
                "1️⃣",
                "querystring-without-content",
                "the parameter 'q' in querystring must have 'content', not 'schema'"
            )
        ),
        ReadingCase(
            "tags without a place in the tree",
            version: "3.2.0",
            """
            paths: {}
            tags:
              - {name: orders, parent: 1️⃣order}
              - {name: a, parent: b}
              - {name: b, parent: c}
              - {name: c, parent: 2️⃣a}
              - {name: d, parent: a}
              - {name: e, parent: 3️⃣e}
            """,
            hint: "did you mean 'orders'?",
            Finding(
                "1️⃣",
                "tag-parent",
                "the parent 'order' of the tag 'orders' is not among the document's tags"
            ),
            Finding("2️⃣", "tag-parent", "the tag 'a' is its own ancestor"),
            Finding("3️⃣", "tag-parent", "the tag 'e' is its own ancestor")
        ),
        ReadingCase(
            "nodes of XML",
            version: "3.2.0",
            """
            components:
              schemas:
                A: {type: string, xml: {nodeType: 1️⃣atribute}}
                B: {type: string, xml: {nodeType: attribute, 2️⃣attribute: true}}
            """,
            hint: "did you mean 'attribute'?",
            Finding("1️⃣", "xml-node-type", "'atribute' is no type of an XML node"),
            Finding("2️⃣", "xml-node-type", "'attribute' is ignored beside 'nodeType'")
        ),
    ]
}
