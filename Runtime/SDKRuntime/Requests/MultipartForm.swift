#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What a document says of one part of a `multipart/form-data` body.
public struct MultipartPart: Sendable, Hashable {
    /// The part's name on the wire.
    public let name: String
    /// The media type of the part; nil for the default of its type.
    public let contentType: String?
    /// True for bytes: base64 in the JSON form of the object, sent as they are with a file name.
    public let isFile: Bool

    /// Describes a part.
    public init(_ name: String, contentType: String? = nil, isFile: Bool = false) {
        self.name = name
        self.contentType = contentType
        self.isFile = isFile
    }
}

/// A file in a form: its bytes may be a stream.
public struct MultipartFile: Sendable {
    /// What the server is told; nil names no file.
    public let fileName: String?
    /// The media type of the bytes.
    public let contentType: String
    /// The bytes.
    public let content: HTTPBody

    /// Makes a file part.
    public init(fileName: String?, contentType: String = "application/octet-stream", content: HTTPBody) {
        self.fileName = fileName
        self.contentType = contentType
        self.content = content
    }
}

/// A `multipart/form-data` body, part by part (RFC 7578).
public struct MultipartForm: Sendable {
    struct Part: Sendable {
        let head: String
        let content: HTTPBody
    }

    private(set) var parts: [Part] = []
    private(set) var failure: String?

    /// Makes a form without parts.
    public init() {}

    /// Adds a value: a primitive as text, an object as JSON, each item of an array as a part; nil adds nothing.
    ///
    /// Without a media type objects are labelled `application/json` and all else has no label; a JSON type sends
    /// the value as JSON whatever it is.
    public mutating func append<Value: JSONWritable>(
        _ name: String,
        _ value: Value?,
        contentType: String? = nil
    ) {
        guard let value else { return }
        do throws(JSONError) {
            append(name, json: try JSONValue(form: value), contentType: contentType)
        } catch {
            failure = failure ?? "its part '\(name)' cannot be written: \(error)"
        }
    }

    /// Adds a file; nil adds nothing.
    public mutating func append(_ name: String, file: MultipartFile?) {
        guard let file else { return }
        append(name, fileName: file.fileName, contentType: file.contentType, file.content)
    }

    /// Adds files, one part each, all of the same name.
    public mutating func append(_ name: String, files: [MultipartFile]) {
        for file in files { append(name, file: file) }
    }

    /// Adds the fields of an object.
    mutating func append(_ value: JSONValue, parts: [MultipartPart]) throws(ParameterForm.Refusal) {
        guard case .object(let members) = value else {
            throw ParameterForm.Refusal(reason: "only an object can be sent as a form")
        }
        for (name, value) in members {
            guard let part = parts.first(where: { $0.name == name }) else {
                append(name, json: value, contentType: nil)
                continue
            }
            if part.isFile {
                appendFiles(part, value)
            } else {
                append(name, json: value, contentType: part.contentType)
            }
        }
    }

    private mutating func appendFiles(_ part: MultipartPart, _ value: JSONValue) {
        switch value {
        case .array(let items): for item in items { appendFiles(part, item) }
        case .string(let text):
            guard let bytes = Data(base64Encoded: text) else {
                failure = failure ?? "its part '\(part.name)' is not base64"
                return
            }
            let contentType = part.contentType ?? "application/octet-stream"
            append(part.name, fileName: part.name, contentType: contentType, HTTPBody(bytes))
        case .null: break
        case .bool, .number, .object: failure = failure ?? "its part '\(part.name)' is not bytes"
        }
    }

    private mutating func append(_ name: String, json value: JSONValue, contentType: String?) {
        let isJSON = contentType.flatMap(MediaType.init)?.isJSON ?? false
        switch value {
        case .null where !isJSON: return
        case .array(let items) where !isJSON:
            for item in items { append(name, json: item, contentType: contentType) }
        case .object where contentType == nil:
            append(name, fileName: nil, contentType: "application/json", HTTPBody(value.jsonText))
        case .string(let text) where !isJSON:
            append(name, fileName: nil, contentType: contentType, HTTPBody(text))
        case .null, .bool, .number, .string, .array, .object:
            append(name, fileName: nil, contentType: contentType, HTTPBody(value.jsonText))
        }
    }

    private mutating func append(_ name: String, fileName: String?, contentType: String?, _ content: HTTPBody)
    {
        var head = "Content-Disposition: form-data; name=\"\(Self.quoted(name))\""
        if let fileName { head += "; filename=\"\(Self.quoted(fileName))\"" }
        head += "\r\n"
        if let contentType {
            guard contentType.utf8.allSatisfy({ $0 >= 32 && $0 != 127 }) else {
                failure = failure ?? "the media type of its part '\(name)' has a control character"
                return
            }
            head += "Content-Type: \(contentType)\r\n"
        }
        parts.append(Part(head: head + "\r\n", content: content))
    }

    /// As browsers quote names: UTF-8 as it is, and the three characters that would end the name as triples.
    private static func quoted(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "%22"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
