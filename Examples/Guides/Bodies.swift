import Foundation
import SDKRuntime

// docs/guide/bodies.md

func files(_ file: URL, _ chunks: AsyncStream<[UInt8]>) throws -> [MultipartPart] {
    let archive = try HTTPBody(contentsOf: file)
    let export = HTTPBody(stream: chunks, length: 4096)  // without a length it is sent chunked
    let photo = try FilePart(contentsOf: file, contentType: "image/jpeg")
    let scan = FilePart(archive, fileName: "scan \"1\".png")
    let parts: [MultipartPart] = [
        .file("photo", photo), .file("scan", scan), .text("note", "Grüße"), try .json("size", ["width": 640]),
    ]
    return parts + [MultipartPart(name: "export", content: export)]
}

func items(_ measurements: AsyncStream<Int>) -> [JSONItems<Int>] {
    let known: JSONItems = [1, 2, 3]
    let live = JSONItems(stream: measurements)
    return [known, live]
}
