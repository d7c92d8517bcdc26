/// How the declarations of an SDK are cut into modules and files.
package struct OutputLayout: Sendable, Hashable {
    /// Whether declarations say `nonisolated`, for modules whose default isolation is the main actor.
    package let isNonisolated: Bool
    package let files: Files
    /// Modules beside that of the client, in the order of their first group; none has all in one module.
    package let modules: [GroupModule]
    /// Top-level types and unions of answers that only some groups use; those that are not listed are for all.
    ///
    /// What a type mentions has the same owner or is for all, so no two modules need each other.
    package let owners: [SwiftIdentifier: Owner]
    private let moduleByGroup: [Int: Int]

    package enum Files: Sendable, Hashable {
        case perType
        /// What one group alone uses is in the group's file.
        case perTag
    }

    package enum Owner: Sendable, Hashable {
        /// Index into the groups of the client.
        case group(Int)
        /// Index into `modules`: several groups of that module, and none of another one.
        case module(Int)
    }

    package init(
        isNonisolated: Bool = false,
        files: Files = .perType,
        modules: [GroupModule] = [],
        owners: [SwiftIdentifier: Owner] = [:]
    ) {
        self.isNonisolated = isNonisolated
        self.files = files
        self.modules = modules
        self.owners = owners
        moduleByGroup = modules.enumerated().reduce(into: [:]) { moduleByGroup, module in
            for group in module.element.groups { moduleByGroup[group] = module.offset }
        }
    }

    /// Index of the module that a group is in; nil for the module of the client.
    package func module(ofGroup group: Int) -> Int? { moduleByGroup[group] }

    /// Index of the module that declares a top-level name; nil for the module of the client.
    package func module(of name: SwiftIdentifier) -> Int? {
        switch owners[name] {
        case .group(let group): module(ofGroup: group)
        case .module(let module): module
        case nil: nil
        }
    }
}

/// A module with the operations of some tags and the types that only they use.
///
/// It hands on the module of the client and adds a property for each group to the client.
package struct GroupModule: Sendable, Hashable {
    package let name: SwiftIdentifier
    /// Indices into the groups of the client, ascending; never empty.
    package let groups: [Int]

    package init(name: SwiftIdentifier, groups: [Int]) {
        self.name = name
        self.groups = groups
    }
}
