import Foundation
import SwiftParser
import SwiftParserDiagnostics
import SwiftSyntax

/// What a generated file must not hold, found in its syntax tree.
///
/// Every identifier is either declared in the output, where names are built from an allow-list, or a word of the
/// templates and the runtime. A marker, which the documents use in whatever they try to smuggle in, is nowhere called,
/// imported, used as a macro or an attribute, or the name of a function.
final class Inspection: SyntaxVisitor {
    private let vocabulary: Set<String>
    private let declared: Set<String>
    private let markers: Set<String>
    private(set) var problems: [String] = []

    init(vocabulary: Set<String>, declared: Set<String>, markers: Set<String>) {
        self.vocabulary = vocabulary
        self.declared = declared
        self.markers = markers
        super.init(viewMode: .all)
    }

    override func visit(_ token: TokenSyntax) -> SyntaxVisitorContinueKind {
        if case .identifier(let text) = token.tokenKind {
            let name = text.trimmingCharacters(in: ["`"])
            if !vocabulary.contains(name), !declared.contains(name), !name.hasPrefix("$") {
                problems.append("'\(name)' is neither declared here nor a word of the templates")
            }
        }
        if token.presence == .missing { problems.append("a token is missing") }
        return .visitChildren
    }

    override func visit(_ node: UnexpectedNodesSyntax) -> SyntaxVisitorContinueKind {
        problems.append("unexpected text: \(node.trimmedDescription.prefix(60))")
        return .visitChildren
    }

    override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
        let callee = node.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text
        let member = node.calledExpression.as(MemberAccessExprSyntax.self)?.declName.baseName.text
        if let name = callee ?? member, markers.contains(name) {
            problems.append("a call of '\(name)'")
        }
        return .visitChildren
    }

    override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
        if markers.contains(node.name.text) {
            problems.append("a function '\(node.name.text)'")
        }
        return .visitChildren
    }

    override func visit(_ node: ImportDeclSyntax) -> SyntaxVisitorContinueKind {
        let name = node.path.trimmedDescription
        if !vocabulary.contains(name) { problems.append("an import of '\(name)'") }
        return .visitChildren
    }

    override func visit(_ node: MacroExpansionExprSyntax) -> SyntaxVisitorContinueKind {
        problems.append("a macro '\(node.macroName.text)'")
        return .visitChildren
    }

    override func visit(_ node: MacroExpansionDeclSyntax) -> SyntaxVisitorContinueKind {
        problems.append("a macro '\(node.macroName.text)'")
        return .visitChildren
    }

    override func visit(_ node: AttributeSyntax) -> SyntaxVisitorContinueKind {
        let name = node.attributeName.trimmedDescription
        if !vocabulary.contains(name) { problems.append("an attribute '\(name)'") }
        return .visitChildren
    }

    override func visit(_ node: CodeBlockItemSyntax) -> SyntaxVisitorContinueKind {
        // In a library, a file has declarations and nothing else.
        if node.parent?.parent?.is(SourceFileSyntax.self) == true, !node.item.is(DeclSyntax.self) {
            problems.append("a statement outside of a declaration: \(node.trimmedDescription.prefix(60))")
        }
        return .visitChildren
    }
}

/// All names that a file declares, wherever.
final class Declarations: SyntaxVisitor {
    private(set) var names: Set<String> = []

    private func add(_ token: TokenSyntax?) {
        if let token { names.insert(token.text.trimmingCharacters(in: ["`"])) }
    }

    override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
        add(node.name); return .visitChildren
    }
    override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
        add(node.name); return .visitChildren
    }
    override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind {
        add(node.name); return .visitChildren
    }
    override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind {
        add(node.name); return .visitChildren
    }
    override func visit(_ node: TypeAliasDeclSyntax) -> SyntaxVisitorContinueKind {
        add(node.name); return .visitChildren
    }
    override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
        add(node.name); return .visitChildren
    }
    override func visit(_ node: EnumCaseElementSyntax) -> SyntaxVisitorContinueKind {
        add(node.name); return .visitChildren
    }
    override func visit(_ node: GenericParameterSyntax) -> SyntaxVisitorContinueKind {
        add(node.name); return .visitChildren
    }

    override func visit(_ node: IdentifierPatternSyntax) -> SyntaxVisitorContinueKind {
        add(node.identifier)
        return .visitChildren
    }

    override func visit(_ node: FunctionParameterSyntax) -> SyntaxVisitorContinueKind {
        add(node.firstName)
        add(node.secondName)
        return .visitChildren
    }

    override func visit(_ node: EnumCaseParameterSyntax) -> SyntaxVisitorContinueKind {
        add(node.firstName)
        add(node.secondName)
        return .visitChildren
    }
}

/// Characters that break lines elsewhere, or show text in another order than it has.
func hiddenCharacter(in text: String) -> String? {
    let hidden = text.unicodeScalars.first { scalar in
        switch scalar.value {
        case 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }
    return hidden.map { "U+" + String($0.value, radix: 16, uppercase: true) }
}

struct GeneratedFile {
    let path: String
    let text: String
    let tree: SourceFileSyntax
}

/// `file: problem`, of all files together.
func problems(
    of files: [GeneratedFile],
    _ vocabulary: Set<String>,
    _ markers: Set<String>
) -> [String] {
    let declarations = Declarations(viewMode: .sourceAccurate)
    for file in files { declarations.walk(file.tree) }
    return files.flatMap { file -> [String] in
        let inspection = Inspection(
            vocabulary: vocabulary,
            declared: declarations.names,
            markers: markers
        )
        inspection.walk(file.tree)
        let errors = ParseDiagnosticsGenerator.diagnostics(for: file.tree).map {
            "does not parse: \($0.message)"
        }
        let hidden = hiddenCharacter(in: file.text).map { ["has \($0)"] } ?? []
        return (errors + hidden + inspection.problems).map { "\(file.path): \($0)" }
    }
}

func words(of file: String) -> Set<String> {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return [] }
    return Set(text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
}

func lines(of file: String) -> [String] {
    ((try? String(contentsOfFile: file, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)
}

/// `proof VOCABULARY MARKERS FOLDER`: a list of files whose words may be used, a list of markers, and the folder of the
/// Swift files to inspect.
@main
enum Proof {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count == 4 else { exit(2) }
        let markers = Set(lines(of: arguments[2]))
        let vocabulary = lines(of: arguments[1]).reduce(into: Set<String>()) { $0.formUnion(words(of: $1)) }
        let folder = URL(fileURLWithPath: arguments[3])
        let paths = (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? [])
            .sorted()
        let files = paths.filter { $0.hasSuffix(".swift") }.map { path in
            let text =
                (try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)) ?? "\u{0}"
            return GeneratedFile(path: path, text: text, tree: Parser.parse(source: text))
        }
        let found = problems(of: files, vocabulary, markers)
        for problem in found { print(problem) }
        print("\(files.count) files, \(found.count) problems")
        exit(found.isEmpty && !files.isEmpty ? 0 : 1)
    }
}
