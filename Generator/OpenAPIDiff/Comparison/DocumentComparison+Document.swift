import ChangeModel
import Diagnostics
import OpenAPIModel

/// What stands at the top of a document.
extension DocumentComparison {
    mutating func compareDocument() {
        compareInfo()
        compareUnusedServers()
        compareUnusedSecurity()
        compareDeclaredTags()
        if old.jsonSchemaDialect?.value != new.jsonSchemaDialect?.value {
            report(
                .schemaDialectChanged,
                "the dialect of the schemas is '\(new.jsonSchemaDialect?.value ?? "the default")' now",
                at: "#/jsonSchemaDialect",
                old: old.jsonSchemaDialect.map { Change.Side($0.range, value: $0.value) },
                new: new.jsonSchemaDialect.map { Change.Side($0.range, value: $0.value) },
                to: .none
            )
        }
    }

    private mutating func compareInfo() {
        let words: [(String, Located<String>?, Located<String>?)] = [
            ("title", old.info.title, new.info.title),
            ("summary", old.info.summary, new.info.summary),
            ("description", old.info.description, new.info.description),
            ("termsOfService", old.info.termsOfService, new.info.termsOfService),
        ]
        for (what, before, now) in words {
            compareWords(what, before, now, old.info.range, new.info.range, to: .none) { "#/info" }
        }
        guard let before = old.info.version, let now = new.info.version,
            let formerly = VersionNumber(before.value), let present = VersionNumber(now.value),
            present < formerly
        else { return }
        report(
            .versionDecreased,
            "the version of the API is \(now.value) now, was \(before.value)",
            at: "#/info/version",
            old: Change.Side(before.range, value: before.value),
            new: Change.Side(now.range, value: now.value),
            to: .none
        )
    }

    /// The `tags` of the document, which describe what operations name.
    private mutating func compareDeclaredTags() {
        let formerly = Partners(old.tags) { $0.name.value }
        let present = Partners(new.tags) { $0.name.value }
        for before in old.tags {
            guard let now = present[before.name.value] else {
                report(
                    .tagRemoved,
                    "the tag '\(before.name.value)' is described no more",
                    at: "#/tags/" + before.name.value.pointerToken,
                    old: Change.Side(before.name.range, value: before.name.value),
                    to: .none
                )
                continue
            }
            compareWords(
                "description",
                before.description,
                now.description,
                before.range,
                now.range,
                to: .none
            ) { "#/tags/" + now.name.value.pointerToken }
        }
        for now in new.tags where formerly[now.name.value] == nil {
            report(
                .tagAdded,
                "the tag '\(now.name.value)' is described now",
                at: "#/tags/" + now.name.value.pointerToken,
                new: Change.Side(now.name.range, value: now.name.value),
                to: .none
            )
        }
    }
}
