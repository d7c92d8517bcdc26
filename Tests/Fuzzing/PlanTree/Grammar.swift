/// Which fields an object may have and what stands there.
///
/// `key:kind`; a kind in brackets is a list of it, in braces a mapping of names to it.
enum Grammar {
    static let objects: [String: [(key: String, kind: String)]] = sources.mapValues { source in
        source.split { $0 == " " || $0 == "\n" }.map { field in
            let parts = field.split(separator: ":", maxSplits: 1).map(String.init)
            return (parts[0], parts.count > 1 ? parts[1] : "text")
        }
    }

    private static let sources: [String: String] = [
        "document": """
        servers:[server] paths:{path}pathItem webhooks:{name}pathItem components:components security:[security]
        tags:[tag] externalDocs:docs
        """,
        "info": "title version description license:license contact:contact",
        "license": "name identifier url",
        "contact": "name url email",
        "docs": "url description",
        "tag": "name:name description externalDocs:docs parent:name kind summary",
        "server": "url:url description variables:{name}variable",
        "variable": "default:name enum:[name] description",
        "components": """
        schemas:{name}schema responses:{name}response parameters:{name}parameter requestBodies:{name}body
        headers:{name}header securitySchemes:{name}scheme examples:{name}example links:{name}link
        callbacks:{name}callback pathItems:{name}pathItem mediaTypes:{name}media
        """,
        "pathItem": """
        get:operation post:operation put:operation delete:operation patch:operation query:operation head:operation
        parameters:[parameter] servers:[server] $ref:reference summary additionalOperations:{name}operation
        """,
        "operation": """
        operationId:name tags:[name] summary description parameters:[parameter] requestBody:body
        responses:{status}response deprecated:flag security:[security] servers:[server] callbacks:{name}callback
        externalDocs:docs
        """,
        "callback": "{$request.body#/url}:pathItem x-a:any $ref:reference",
        "parameter": """
        name:name in:place required:flag description deprecated:flag style:style explode:flag allowReserved:flag
        schema:schema content:{media}media example:any examples:{name}example $ref:reference allowEmptyValue:flag
        type:type items:schema collectionFormat:style
        """,
        "body": "content:{media}media required:flag description $ref:reference",
        "media": """
        schema:schema itemSchema:schema example:any examples:{name}example encoding:{name}encoding
        prefixEncoding:[encoding] itemEncoding:encoding
        """,
        "encoding": """
        contentType:mediaName headers:{name}header style:style explode:flag allowReserved:flag
        encoding:{name}encoding
        """,
        "response":
            "description headers:{name}header content:{media}media links:{name}link $ref:reference summary",
        "header": "schema:schema content:{media}media required:flag style:style explode:flag $ref:reference",
        "example": "value:any summary externalValue $ref:reference dataValue:any serializedValue",
        "link": "operationId:name operationRef parameters:{name}any server:server $ref:reference",
        "scheme": """
        type:schemeType name:name in:place scheme:schemeName bearerFormat flows:flows openIdConnectUrl:url
        $ref:reference
        """,
        "flows":
            "implicit:flow password:flow clientCredentials:flow authorizationCode:flow deviceAuthorization:flow",
        "flow":
            "authorizationUrl:url tokenUrl:url refreshUrl:url scopes:{name}text deviceAuthorizationUrl:url",
        "schema": """
        type:type properties:{name}schema required:[name] items:schema $ref:reference allOf:[schema] oneOf:[schema]
        anyOf:[schema] enum:[any] const:any format:format nullable:flag additionalProperties:schemaOrFlag
        discriminator:discriminator default:any description title minimum:number maximum:number pattern:pattern
        minLength:number maxLength:number minItems:number maxItems:number uniqueItems:flag readOnly:flag
        writeOnly:flag deprecated:flag prefixItems:[schema] not:schema patternProperties:{name}schema
        propertyNames:schema if:schema then:schema else:schema dependentRequired:{name}names $defs:{name}schema
        unevaluatedProperties:schemaOrFlag contentEncoding:format contentMediaType:mediaName multipleOf:number
        exclusiveMinimum:number exclusiveMaximum:flag example:any examples:[any] xml:xml $id:name $anchor:name
        $dynamicRef:reference $dynamicAnchor:name contains:schema dependentSchemas:{name}schema externalDocs:docs
        minProperties:number maxProperties:number contentSchema:schema x-enum-varnames:[name]
        """,
        "discriminator": "propertyName:name mapping:{name}reference defaultMapping:name",
        "xml": "name:name namespace:url prefix:name attribute:flag wrapped:flag nodeType:style",
        "security": "Pet:names pet:names a-b:names",
    ]

    static let words: [String: [String]] = [
        "name": [
            "Pet", "pet", "a-b", "Error", "id", "kind", "", "List", "self", "Type", "init", "default", "1st",
            "x y", "été", "e\u{301}te\u{301}", "\u{202E}b", "a\nb", "`x`", "\"", "\\(x)", "data", "items",
            "Cat",
            "body", "value", "page", "cursor", "String", "JSONValue", "../up", "a/b", "a~b", "-1", "+1", "🙂",
        ],
        "path": [
            "/a", "/a/{id}", "/a/{Pet}", "/a/{id}.{kind}", "/{id}/{id}", "/a?b=c", "a", "/", "/a#b", "/{",
            "/}",
            "/a/{x y}", "/\"\\(x)", "/a/b/c", "/A", "/%zz",
        ],
        "status": ["200", "201", "204", "default", "2XX", "404", "4XX", "2000", "5xx", "304", "0", "x-a"],
        "media": [
            "application/json", "text/plain", "multipart/form-data", "application/x-www-form-urlencoded",
            "*/*",
            "application/octet-stream", "text/event-stream", "application/jsonl", "application/xml",
            "image/*",
            "application/problem+json", "application/json; charset=utf-8", "", "/", "multipart/mixed",
            "text/*",
            "application/json-seq",
        ],
        "mediaName": [
            "application/json", "text/plain", "image/png, image/jpeg", "application/xml", "*/*", "", ";",
        ],
        "place": ["query", "path", "header", "cookie", "body", "formData", "querystring"],
        "style": [
            "form", "simple", "label", "matrix", "deepObject", "spaceDelimited", "pipeDelimited", "cookie",
            "multi",
            "csv", "attribute", "element", "none",
        ],
        "type": ["object", "string", "integer", "number", "array", "boolean", "null", "file", "any"],
        "format": [
            "int32", "int64", "uint64", "float", "double", "date", "date-time", "uuid", "byte", "binary",
            "decimal",
            "base64", "base64url", "password", "uri", "duration", "time", "int8", "unix-time", "x",
        ],
        "schemeType": ["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS", "basic"],
        "schemeName": ["basic", "bearer", "Bearer", "digest", "x"],
        "url": [
            "https://example.com", "/v1", "https://{Pet}.example.com/{id}", "", "https://example.com/?a=b",
            "x:y",
            "http://[", "{", "https://example.com/\"\\(x)",
        ],
        "reference": [
            "#/components/schemas/Pet", "#/components/schemas/pet", "#/components/schemas/a-b",
            "#/components/schemas/Error", "#/components/schemas/List", "#/components/schemas/Cat",
            "#/components/parameters/Pet", "#/components/responses/Pet", "#/components/requestBodies/Pet",
            "#/components/headers/Pet", "#/components/schemas/Pet/properties/id", "#/paths/~1a/get", "#",
            "#/a/b",
            "other.yaml", "#Pet", "Pet", "#/components/schemas/Pet/items", "#/components/schemas/Pet/allOf/0",
            "#/components/pathItems/Pet", "#/components/callbacks/Pet", "#/%zz", "http://example.com/x", "",
            "#/components/securitySchemes/Pet", "#/components/examples/Pet", "#/components/links/Pet",
            "#/components/mediaTypes/Pet",
        ],
        "pattern": ["^a$", "[", "(a+)+$", "\\p{L}", "a{2,1}", "^[a-z]{1,3}$", "(?=a)", "\\", "a|b", ""],
        "number": [
            "0", "1", "-1", "3", "1.5", "1e3", "1e999", "18446744073709551615", "99999999999999999999999",
            ".inf",
            ".nan", "-0", "0x1F", "1.0", "-9223372036854775808", "0.1",
        ],
        "text": [
            "", "A text.", "*/ x() /*", "a\nb", "\u{2028}", "\u{202E}x", "```", "- Parameter x: y", "\"\"\"",
            "\\(x)", "#",
        ],
    ]
}
