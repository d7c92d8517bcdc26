import Diagnostics
import OpenAPIModel

extension SourceTree {
    /// The whole text of a file that is neither YAML nor JSON by its name, such as a page of Markdown; nil for
    /// every other reference.
    mutating func prose(_ text: String, from location: DocumentLocation) -> Result<
        Located<String>, ProseProblem
    >? {
        guard let reference = ReferenceText(text), reference.fragment == .pointer([]),
            reference.scheme == nil,
            let decoded = ReferenceText.percentDecoded(reference.address), !decoded.isEmpty,
            let dot = decoded.lastIndex(of: "."),
            !["yaml", "yml", "json"].contains(decoded[dot...].dropFirst().lowercased())
        else { return nil }
        let file = ReferencePolicy.normalised(library.path(of: location.file))
        switch policy.path(of: decoded, in: file) {
        case .failure(let problem):
            return .failure(ProseProblem(message: .referencePathRefused(text, problem)))
        case .success(let path):
            switch open(path) {
            case .failed(let message): return .failure(ProseProblem(message: message))
            case .loaded(let id):
                let start = SourcePosition(line: 1, column: 1)
                let range = SourceRange(file: id, start: start, end: start)
                let bytes =
                    library.files.indices.contains(Int(id.index)) ? library.files[Int(id.index)].bytes : []
                guard let prose = String(validating: bytes, as: UTF8.self) else {
                    return .failure(
                        ProseProblem(message: .referenceFileUnreadable(path, reason: "it is no text"))
                    )
                }
                return .success(Located(prose, at: range))
            }
        }
    }

    struct ProseProblem: Error { let message: DiagnosticMessage }
}
