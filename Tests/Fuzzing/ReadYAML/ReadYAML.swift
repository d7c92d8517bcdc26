import Diagnostics
import YAMLModel
import YAMLReading

/// Bytes as a YAML file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    var library = SourceLibrary()
    let file = library.add(path: "in.yaml", bytes: Array(UnsafeBufferPointer(start: start, count: count)))
    var log = DiagnosticLog()
    let limits = YAMLReader.Limits(fileSize: 1 << 16, depth: 64, aliasedNodes: 5_000)
    let node = YAMLReader.read(file, in: library, limits: limits, reporting: &log)
    Oracle.check(node, log, in: library)
    if let node { Oracle.check(node, in: library) }
    return 0
}
