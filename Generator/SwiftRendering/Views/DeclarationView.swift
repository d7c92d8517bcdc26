import SDKModel
import SwiftSpelling
import Templating

/// The file of a top-level type.
struct ModelFileView {
    let header: HeaderView
    let declaration: DeclarationView

    init(_ declaration: TypeDeclaration, in surroundings: Surroundings) {
        header = HeaderView(surroundings, modules: surroundings.modules(of: declaration))
        self.declaration = DeclarationView(declaration, in: surroundings, indentation: 0)
    }
}

/// A declared type, of one of the kinds.
struct DeclarationView: NestedView {
    let object: ObjectView?
    let multipart: MultipartView?
    let enumeration: EnumerationView?
    let union: UnionView?
    let wrapper: WrapperView?
    let alias: AliasView?

    /// `indentation` counts the columns before the declaration.
    init(_ declaration: TypeDeclaration, in surroundings: Surroundings, indentation: Int) {
        var object: ObjectView?
        var multipart: MultipartView?
        var enumeration: EnumerationView?
        var union: UnionView?
        var wrapper: WrapperView?
        var alias: AliasView?
        switch declaration {
        case .object(let type):
            if let parts = type.parts {
                multipart = MultipartView(type, parts, in: surroundings, indentation: indentation)
            } else {
                object = ObjectView(type, in: surroundings, indentation: indentation)
            }
        case .enumeration(let type):
            enumeration = EnumerationView(type, in: surroundings, indentation: indentation)
        case .union(let type): union = UnionView(type, in: surroundings, indentation: indentation)
        case .wrapper(let type): wrapper = WrapperView(type, in: surroundings, indentation: indentation)
        case .alias(let type): alias = AliasView(type, in: surroundings, indentation: indentation)
        }
        self.object = object
        self.multipart = multipart
        self.enumeration = enumeration
        self.union = union
        self.wrapper = wrapper
        self.alias = alias
    }

    static func nested(in header: TypeHeader, in surroundings: Surroundings, indentation: Int) -> [Self] {
        header.nested.map { Self($0, in: surroundings, indentation: indentation + 4) }
    }
}

/// Another name for a type.
struct AliasView {
    let documentation: [String]
    let declaration: [String]

    init(_ alias: AliasType, in surroundings: Surroundings, indentation: Int) {
        precondition(alias.header.nested.isEmpty, "SDKPlanning nests no type in an alias")
        let type = surroundings.type(alias.type)
        documentation = DocumentationComment.lines(
            alias.header.documentation.noting(alias.header.deprecation),
            fallback: "Another name of `\(type)`.",
            indentation: indentation
        )
        let name = SwiftText.identifier(alias.header.name.last, .declaration)
        declaration = SwiftLayout.continued(
            "\(surroundings.access)typealias \(name) =",
            type,
            indentation: indentation
        )
    }
}

/// A struct around one value.
struct WrapperView {
    let documentation: [String]
    let access: String
    let typeAccess: String
    let name: String
    let property: String
    let member: String
    let type: String
    let nested: [DeclarationView]

    init(_ wrapper: WrapperType, in surroundings: Surroundings, indentation: Int) {
        documentation = DocumentationComment.lines(
            wrapper.header.documentation.noting(wrapper.header.deprecation),
            fallback: "A value that may hold more of its kind.",
            indentation: indentation
        )
        access = surroundings.access
        typeAccess = surroundings.typeAccess(isNested: indentation > 0)
        name = SwiftText.identifier(wrapper.header.name.last, .declaration)
        property = SwiftText.identifier(wrapper.valueName, .declaration)
        member = SwiftText.identifier(wrapper.valueName, .member)
        type = surroundings.type(wrapper.type)
        nested = DeclarationView.nested(in: wrapper.header, in: surroundings, indentation: indentation)
    }
}
