import Diagnostics
import JSONCoding
import YAMLModel
import YAMLReading

/// Bytes as a JSON document: read as a value of the runtime, and as a file of the generator.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    let value = try? JSON.decode(JSONValue.self, from: bytes)
    if let value { checkRoundTrip(value) }
    var library = SourceLibrary()
    let file = library.add(path: "in.json", bytes: Array(bytes))
    var log = DiagnosticLog()
    let node = YAMLReader.read(file, in: library, reporting: &log)
    Oracle.check(node, log, in: library)
    if let node { Oracle.check(node, in: library) }
    let isUTF16 = bytes.first == 0xFE || bytes.first == 0xFF
    let isRefused = log.diagnostics.contains { $0.rule.id == "json-syntax" }
    // Both have one tokenizer, so what one can read the other can.
    precondition(isUTF16 || value == nil || !isRefused, "the generator refuses what the runtime reads")
    return 0
}

private func checkRoundTrip(_ value: JSONValue) {
    guard let text = try? JSON.encode(value) else { preconditionFailure("what was read cannot be written") }
    guard let again = try? JSON.decode(JSONValue.self, from: text) else {
        preconditionFailure("what was written cannot be read")
    }
    precondition(value == again, "another value came back")
    guard let indented = try? JSON.encode(value, indented: true),
        let third = try? JSON.decode(JSONValue.self, from: indented)
    else { preconditionFailure("what was indented cannot be read") }
    precondition(value == third, "indentation changed the value")
    if case .string(let text) = value { checkTexts(text) }
    if case .number(let number) = value { _ = Double(number.text) }
}

/// Formats of strings write what they have read.
private func checkTexts(_ text: String) {
    if let moment = DateTime(text) {
        precondition(DateTime("\(moment)") == moment, "another time came back")
    }
    if let day = CivilDate(text) {
        precondition(CivilDate("\(day)") == day, "another day came back")
    }
}
