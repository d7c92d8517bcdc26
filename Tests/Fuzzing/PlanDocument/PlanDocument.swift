import Diagnostics
import YAMLModel
import YAMLReading

/// Bytes as a document: read, planned and rendered.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    var library = SourceLibrary()
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let file = library.add(path: "openapi.yaml", bytes: bytes)
    var log = DiagnosticLog()
    let limits = YAMLReader.Limits(fileSize: 1 << 16, depth: 64, aliasedNodes: 2_000)
    guard let node = YAMLReader.read(file, in: library, limits: limits, reporting: &log) else { return -1 }
    Pipeline.run(node, of: file, in: library)
    return 0
}
