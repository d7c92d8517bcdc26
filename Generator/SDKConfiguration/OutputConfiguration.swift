extension SDKConfiguration {
    /// How what is generated is cut into files and modules.
    package struct OutputConfiguration: Sendable, Hashable {
        /// Whether declarations say that no actor isolates them: for modules built with
        /// `-default-isolation MainActor` (SE-0466).
        package let isNonisolated: Bool
        package let files: Files
        /// Nil for one module that holds everything.
        package let modules: Setting<Modules>?
        /// Schemas whose types stay in the module of the client, whichever operations use them.
        package let shared: [Setting<String>]

        package enum Files: String, Sendable, Hashable, CaseIterable {
            case perType, perTag
        }

        package enum Modules: Sendable, Hashable {
            /// A module for each tag, named after the SDK's module and the tag.
            case perTag
            /// Tags that none of them names stay in the module of the client.
            case named([Module])
        }

        package struct Module: Sendable, Hashable {
            package let name: Setting<String>
            /// Never empty; no tag is in two modules.
            package let tags: [Setting<String>]

            package init(name: Setting<String>, tags: [Setting<String>]) {
                self.name = name
                self.tags = tags
            }
        }

        package init(
            isNonisolated: Bool = false,
            files: Files = .perType,
            modules: Setting<Modules>? = nil,
            shared: [Setting<String>] = []
        ) {
            self.isNonisolated = isNonisolated
            self.files = files
            self.modules = modules
            self.shared = shared
        }
    }
}
