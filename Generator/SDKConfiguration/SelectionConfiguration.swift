package import Diagnostics

extension SDKConfiguration {
    /// Which part of the document the SDK is made from.
    package struct SelectionConfiguration: Sendable, Hashable {
        /// Nil for the whole document.
        package let include: Choice?
        /// What is left out of that.
        package let exclude: Choice?
        /// Whether what is deprecated and can be done without is left out.
        package let skipsDeprecated: Setting<Bool>

        package init(
            include: Choice? = nil,
            exclude: Choice? = nil,
            skipsDeprecated: Setting<Bool> = Setting(false, at: nil)
        ) {
            self.include = include
            self.exclude = exclude
            self.skipsDeprecated = skipsDeprecated
        }

        /// True where the SDK is made from all of the document.
        package var isEverything: Bool {
            include == nil && exclude == nil && !skipsDeprecated.value
        }

        /// This selection and the command line's beside it.
        package func adding(_ other: SelectionConfiguration) -> SelectionConfiguration {
            SelectionConfiguration(
                include: include.map { $0.adding(other.include) } ?? other.include,
                exclude: exclude.map { $0.adding(other.exclude) } ?? other.exclude,
                skipsDeprecated: other.skipsDeprecated.value ? other.skipsDeprecated : skipsDeprecated
            )
        }
    }

    /// Operations, by any of their properties, and schemas.
    package struct Choice: Sendable, Hashable {
        package let tags: [Setting<String>]
        /// Each with everything below it; `*` stands for any part between slashes, `**` for any number of them.
        package let paths: [Setting<String>]
        /// operationIds, or methods with paths: `GET /pets`.
        package let operations: [Setting<String>]
        /// Names of components.
        package let schemas: [Setting<String>]
        /// The key with all that is under it; nil for what the command line says.
        package let range: SourceRange?

        package init(
            tags: [Setting<String>] = [],
            paths: [Setting<String>] = [],
            operations: [Setting<String>] = [],
            schemas: [Setting<String>] = [],
            range: SourceRange? = nil
        ) {
            self.tags = tags
            self.paths = paths
            self.operations = operations
            self.schemas = schemas
            self.range = range
        }

        /// Whether it says anything about operations.
        package var namesOperations: Bool { !(tags.isEmpty && paths.isEmpty && operations.isEmpty) }

        func adding(_ other: Choice?) -> Choice {
            guard let other else { return self }
            return Choice(
                tags: tags + other.tags,
                paths: paths + other.paths,
                operations: operations + other.operations,
                schemas: schemas + other.schemas,
                range: range ?? other.range
            )
        }
    }
}
