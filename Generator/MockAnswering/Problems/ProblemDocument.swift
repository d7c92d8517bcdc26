import HTTPTypes
package import JSONCoding

/// A problem as `application/problem+json`, with what was found under `errors`.
///
/// Source: RFC 9457, section 3.
package struct ProblemDocument: Sendable, JSONWritable {
    package static let mediaType = MediaTypeName(type: "application", subtype: "problem+json")

    private let problem: RequestProblem
    private let instance: String?

    /// `instance` is the path that was called.
    package init(_ problem: RequestProblem, instance: String? = nil) {
        self.problem = problem
        self.instance = instance
    }

    package static func bytes(_ problem: RequestProblem, instance: String? = nil) -> [UInt8] {
        // Nothing in it is beyond JSON.
        (try? JSON.encode(ProblemDocument(problem, instance: instance))) ?? Array("{}".utf8)
    }

    package func write(json writer: inout JSONWriter) {
        writer.beginObject()
        write("type", "about:blank", to: &writer)
        write("title", problem.title, to: &writer)
        writer.write(key: "status")
        writer.write(problem.status.code)
        write("detail", problem.detail, to: &writer)
        if let instance { write("instance", instance, to: &writer) }
        if !problem.faults.isEmpty {
            writer.write(key: "errors")
            writer.beginArray()
            for fault in problem.faults {
                writer.beginElement()
                write(fault, to: &writer)
            }
            writer.endArray()
        }
        writer.endObject()
    }

    private func write(_ fault: RequestFault, to writer: inout JSONWriter) {
        writer.beginObject()
        write("in", fault.place.rawValue, to: &writer)
        if let name = fault.name { write("name", name, to: &writer) }
        write("pointer", fault.pointer, to: &writer)
        write("keyword", fault.keyword, to: &writer)
        write("detail", fault.message, to: &writer)
        writer.endObject()
    }

    private func write(_ key: String, _ value: String, to writer: inout JSONWriter) {
        writer.write(key: key)
        writer.write(value)
    }
}
