import SDKModel
import SwiftRendering
import Testing

/// The text of one rendered file.
func text(of path: String, _ sdk: SDK, options: RenderingOptions = RenderingOptions()) throws -> String {
    let file = try #require(SwiftRenderer.render(sdk, options: options).first { $0.path == path })
    return String(decoding: file.contents, as: UTF8.self)
}

/// The declaration of one type, as it stands in its file: without header and imports.
func declaration(_ type: TypeDeclaration) throws -> String {
    let text = try text(of: "Sources/Models/\(type.header.name.last).swift", .make(types: [type]))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasPrefix("///") })
    return lines[start...].joined(separator: "\n")
}

/// The lines of a method from its doc comment to its closing brace, without their indentation.
func method(_ operation: Operation) throws -> [String] {
    let text = try text(of: "Sources/ZooClient.swift", .make(operations: [operation]))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let property = try #require(lines.firstIndex { $0.hasPrefix("            configuration: configuration") })
    return lines[(property + 4)...].dropLast(2).map { $0.hasPrefix("    ") ? String($0.dropFirst(4)) : $0 }
}
