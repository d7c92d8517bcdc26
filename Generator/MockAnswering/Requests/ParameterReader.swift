import HTTPTypes
import OpenAPIModel
import SchemaValidation
import YAMLModel

/// Reads one parameter of an operation, as far as that can be prepared.
struct ParameterReader: Sendable {
    let name: String
    let location: ParameterLocation
    let isRequired: Bool
    let allowsEmptyValue: Bool
    let style: FieldStyle
    let shape: ValueShape
    let schema: SchemaID?
    /// Of a parameter whose value is in a media type of its own.
    let content: ContentReader?

    init(_ parameter: Parameter, in schemas: SchemaArena) {
        name = parameter.name.value
        location = parameter.location.value
        isRequired = parameter.required.value
        allowsEmptyValue = parameter.allowEmptyValue.value
        let media = parameter.content.first
        content = media.map { ContentReader($0.name, $0.value, in: schemas) }
        schema = media?.value.schema ?? parameter.schema
        shape = ValueShape(of: schema, in: schemas)
        let encoding: FieldStyle.TextEncoding =
            switch location {
            case .path: .percent
            case .query, .querystring: .form
            case .header: .none
            case .cookie: parameter.style.value == .cookie ? .none : .percent
            }
        style = FieldStyle(
            name: name,
            style: parameter.style.value,
            explode: parameter.explode.value,
            encoding: encoding
        )
    }

    var place: RequestFault.Place {
        switch location {
        case .path: .path
        case .query: .query
        case .header: .header
        case .cookie: .cookie
        case .querystring: .querystring
        }
    }

    /// What a request says of this parameter, untyped; nil where it says nothing.
    func readings(in source: ParameterSource) throws(FieldFailure) -> [FieldText]? {
        switch location {
        case .path:
            guard let text = source.pathParameters.first(where: { $0.name == name })?.text else { return nil }
            return try readings(of: text[...])
        case .header:
            guard let text = source.header(name) else { return nil }
            return try readings(of: text[...])
        case .querystring:
            guard let query = source.query, !query.isEmpty, let content else { return nil }
            if content.name.isForm { return try content.readings(of: Array(query.utf8)) }
            return try content.readings(of: Array(try style.decodedOrFail(query).utf8))
        case .query, .cookie:
            let pairs = location == .query ? source.queryPairs : source.cookies
            if content != nil {
                let own = pairs.filter { $0.name == name }
                guard own.count < 2 else { throw .repeated }
                guard let pair = own.first else { return nil }
                return try readings(of: pair.value)
            }
            return try style.readings(of: pairs, besides: source.names, shape)
        }
    }

    private func readings(of text: Substring) throws(FieldFailure) -> [FieldText] {
        guard let content else { return try style.readings(of: text, shape) }
        return try content.readings(of: Array(try style.decodedOrFail(text).utf8))
    }
}

/// The parts of a request in which parameters are, taken apart once.
struct ParameterSource: Sendable {
    let pathParameters: [RoutedRequest.PathText]
    /// After `?`.
    let query: Substring?
    let queryPairs: [QueryPair]
    let cookies: [QueryPair]
    /// Of all query parameters of the operation.
    let names: Set<String>
    private let request: MockRequest

    /// Nil where a name in the query cannot be decoded.
    init?(_ routed: RoutedRequest, names: Set<String>) {
        query = routed.query.map { $0[...] }
        guard let pairs = QueryPair.pairs(of: query ?? "") else { return nil }
        queryPairs = pairs
        request = routed.request
        pathParameters = routed.pathParameters
        self.names = names
        cookies = routed.request.cookies
    }

    /// Several fields of one name are one list.
    func header(_ name: String) -> String? { request.header(name) }
}
