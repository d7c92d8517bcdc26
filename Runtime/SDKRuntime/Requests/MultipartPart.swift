public import HTTPTypes
public import JSONCoding

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A file to send as a part: its bytes may be a stream, which is never collected.
public struct FilePart: Sendable {
    /// The bytes.
    public var content: HTTPBody
    /// What the server is told; nil is the name of the part, as servers take a part without one for text.
    public var fileName: String?
    /// The media type of the bytes; nil is the one that the document names.
    public var contentType: String?
    /// Further fields of the part's head.
    public var headers: HTTPFields

    /// A file of these bytes, or of a stream of them.
    public init(
        _ content: HTTPBody,
        fileName: String? = nil,
        contentType: String? = nil,
        headers: HTTPFields = HTTPFields()
    ) {
        self.content = content
        self.fileName = fileName
        self.contentType = contentType
        self.headers = headers
    }

    /// A file of these bytes.
    public init(
        _ data: Data,
        fileName: String? = nil,
        contentType: String? = nil,
        headers: HTTPFields = HTTPFields()
    ) {
        self.init(HTTPBody(data), fileName: fileName, contentType: contentType, headers: headers)
    }

    /// A file on disk under its own name, read while it is sent.
    public init(contentsOf file: URL, contentType: String? = nil, headers: HTTPFields = HTTPFields()) throws {
        self.init(
            try HTTPBody(contentsOf: file),
            fileName: file.lastPathComponent,
            contentType: contentType,
            headers: headers
        )
    }
}

/// One part of a body of several, as it is sent.
public struct MultipartPart: Sendable {
    /// The name of a form's field; nil where parts have none, as in `multipart/mixed`.
    public var name: String?
    /// What the server is told; nil names no file.
    public var fileName: String?
    /// The media type of the bytes; nil says none, which is plain text.
    public var contentType: String?
    /// Further fields of the part's head.
    public var headers: HTTPFields
    /// The bytes.
    public var content: HTTPBody

    /// Makes a part from its head and its bytes.
    public init(
        name: String? = nil,
        fileName: String? = nil,
        contentType: String? = nil,
        headers: HTTPFields = HTTPFields(),
        content: HTTPBody
    ) {
        self.name = name
        self.fileName = fileName
        self.contentType = contentType
        self.headers = headers
        self.content = content
    }

    /// A field with text in it.
    public static func text(_ name: String, _ text: String, contentType: String? = nil) -> MultipartPart {
        MultipartPart(name: name, contentType: contentType, content: HTTPBody(text))
    }

    /// A field with a value as JSON; throws where a number in it has no JSON form.
    public static func json<Value: JSONWritable>(
        _ name: String?,
        _ value: Value,
        contentType: String = "application/json"
    ) throws(JSONError) -> MultipartPart {
        MultipartPart(name: name, contentType: contentType, content: HTTPBody(try JSON.encode(value)))
    }

    /// A field with a file in it.
    public static func file(
        _ name: String,
        _ file: FilePart,
        contentType: String = "application/octet-stream"
    ) -> MultipartPart {
        MultipartPart(
            name: name,
            fileName: file.fileName ?? name,
            contentType: file.contentType ?? contentType,
            headers: file.headers,
            content: file.content
        )
    }
}
