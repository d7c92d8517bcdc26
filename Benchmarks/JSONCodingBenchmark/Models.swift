import JSONCoding

// Shaped as the generator shapes models; `FoundationModels.swift` has the same types with synthesized Codable.

final class Job: JSONModel {
    let id: String
    let dryRun: Bool
    let acceleratorId: String?
    let dateSubmitted: DateTime
    let submittedBy: User
    let status: Status
    let errorInfo: ErrorInfo?
    let results: [Result]?
    let rollbackResults: [Result]?
    let attempts: Int
    let progress: Double
    let labels: [String: String]?
    let selfUri: String?
    let unknownFields: UnknownFields

    static let fields = JSONFields(
        "id",
        "dryRun",
        "acceleratorId",
        "dateSubmitted",
        "submittedBy",
        "status",
        "errorInfo",
        "results",
        "rollbackResults",
        "attempts",
        "progress",
        "labels",
        "selfUri"
    )

    init(json reader: inout JSONReader) {
        let object = reader.beginObject(Self.fields)
        id = reader.string(0)
        dryRun = reader.bool(1)
        acceleratorId = reader.optionalString(2)
        dateSubmitted = reader.value(3)
        submittedBy = reader.value(4)
        status = reader.value(5)
        errorInfo = reader.optional(6)
        results = reader.optionalArray(7)
        rollbackResults = reader.optionalArray(8)
        attempts = reader.int(9)
        progress = reader.double(10)
        labels = reader.optionalDictionary(11)
        selfUri = reader.optionalString(12)
        unknownFields = reader.endObject(object)
    }

    func write(json writer: inout JSONWriter) {
        let object = writer.beginObject(Self.fields)
        writer.string(0, id)
        writer.bool(1, dryRun)
        writer.optionalString(2, acceleratorId)
        writer.value(3, dateSubmitted)
        writer.value(4, submittedBy)
        writer.value(5, status)
        writer.optional(6, errorInfo)
        writer.optionalArray(7, results)
        writer.optionalArray(8, rollbackResults)
        writer.int(9, attempts)
        writer.double(10, progress)
        writer.optionalDictionary(11, labels)
        writer.optionalString(12, selfUri)
        writer.endObject(object, unknownFields)
    }
}

final class User: JSONModel {
    let id: String
    let name: String?
    let email: String?
    let selfUri: String?
    let unknownFields: UnknownFields

    static let fields = JSONFields("id", "name", "email", "selfUri")

    init(json reader: inout JSONReader) {
        let object = reader.beginObject(Self.fields)
        id = reader.string(0)
        name = reader.optionalString(1)
        email = reader.optionalString(2)
        selfUri = reader.optionalString(3)
        unknownFields = reader.endObject(object)
    }

    func write(json writer: inout JSONWriter) {
        let object = writer.beginObject(Self.fields)
        writer.string(0, id)
        writer.optionalString(1, name)
        writer.optionalString(2, email)
        writer.optionalString(3, selfUri)
        writer.endObject(object, unknownFields)
    }
}

final class ErrorInfo: JSONModel {
    let message: String
    let code: String
    let status: Int
    let messageParams: [String: String]?
    let unknownFields: UnknownFields

    static let fields = JSONFields("message", "code", "status", "messageParams")

    init(json reader: inout JSONReader) {
        let object = reader.beginObject(Self.fields)
        message = reader.string(0)
        code = reader.string(1)
        status = reader.int(2)
        messageParams = reader.optionalDictionary(3)
        unknownFields = reader.endObject(object)
    }

    func write(json writer: inout JSONWriter) {
        let object = writer.beginObject(Self.fields)
        writer.string(0, message)
        writer.string(1, code)
        writer.int(2, status)
        writer.optionalDictionary(3, messageParams)
        writer.endObject(object, unknownFields)
    }
}

final class Result: JSONModel {
    let resource: String
    let action: String?
    let changes: Int
    let succeeded: Bool
    let unknownFields: UnknownFields

    static let fields = JSONFields("resource", "action", "changes", "succeeded")

    init(json reader: inout JSONReader) {
        let object = reader.beginObject(Self.fields)
        resource = reader.string(0)
        action = reader.optionalString(1)
        changes = reader.int(2)
        succeeded = reader.bool(3)
        unknownFields = reader.endObject(object)
    }

    func write(json writer: inout JSONWriter) {
        let object = writer.beginObject(Self.fields)
        writer.string(0, resource)
        writer.optionalString(1, action)
        writer.int(2, changes)
        writer.bool(3, succeeded)
        writer.endObject(object, unknownFields)
    }
}

struct Status: JSONEnumeration {
    let rawValue: String

    init(rawValue: String) { self.rawValue = rawValue }

    static var created: Self { Self(rawValue: "Created") }
    static var running: Self { Self(rawValue: "Running") }
    static var complete: Self { Self(rawValue: "Complete") }
    static var failed: Self { Self(rawValue: "Failed") }
    static var knownValues: [Self] { [created, running, complete, failed] }
}
