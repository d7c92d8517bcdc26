import Diagnostics
import YAMLModel

/// Bytes as choices of a grammar that makes OpenAPI documents, most of them odd: planned and rendered.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    var library = SourceLibrary()
    let file = library.add(path: "openapi.yaml", bytes: [])
    var grower = DocumentGrower(choices: UnsafeBufferPointer(start: start, count: count), file: file)
    Pipeline.run(grower.document(), of: file, in: library)
    return 0
}
