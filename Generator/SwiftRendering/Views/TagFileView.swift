import SDKModel

/// The file of a group with all that only it uses; without a group, that of what several use.
struct TagFileView {
    let header: HeaderView
    /// One or none.
    let groups: [OperationGroupView]
    let results: [ResponseUnionView]
    let models: [DeclarationView]

    init(
        _ group: OperationGroup?,
        _ types: [TypeDeclaration],
        _ unions: [ResponseUnion],
        in surroundings: Surroundings
    ) {
        let modules =
            (group.map { [surroundings.modules(of: $0)] } ?? []) + types.map { surroundings.modules(of: $0) }
            + unions.map { surroundings.modules(of: $0) }
        header = HeaderView(
            surroundings,
            modules: modules.reduce([]) { $0.union($1) },
            isExporting: group != nil && surroundings.clientModule != nil
        )
        groups = group.map { [OperationGroupView($0, hasHeader: false, in: surroundings)] } ?? []
        results = unions.map { ResponseUnionView($0, hasHeader: false, in: surroundings) }
        models = types.map { DeclarationView($0, in: surroundings, indentation: 0) }
    }
}
