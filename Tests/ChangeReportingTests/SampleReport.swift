import ChangeModel
import Diagnostics

/// A report as a comparison makes it, with something of everything.
///
/// Breaking, risky, safe and harmless changes on each axis; of the document, of operations, of components that several
/// operations meet; an accepted one; declarations with one cause, with several and with none; text beyond ASCII, text
/// that HTML, Markdown and XML take for their own, and long text.
struct SampleReport: Sendable {
    let report: ChangeReport
    let documents: SampleDocuments

    var library: SourceLibrary { documents.library }

    init() throws {
        documents = SampleDocuments()
        report = ChangeReport(
            old: ChangeReport.Version(name: "git:HEAD~3:openapi.yaml", title: "Pets & Co.", version: "1.4.0"),
            new: ChangeReport.Version(name: "Specs/openapi.yaml", title: "Pets & Co.", version: "2.0.0"),
            operations: try Self.operations(in: documents),
            changes: try Self.changesOfDocument(in: documents) + Self.changesOfOperations(in: documents)
                + Self.changesOfPet(in: documents) + Self.changesOfOtherSchemas(in: documents),
            symbols: try Self.symbols(in: documents),
            api: VersionBump(
                level: .major,
                reason: "the operation 'DELETE /pets/{petId}' was removed, and 4 more",
                next: "2.0.0"
            ),
            sdk: VersionBump(level: .major, reason: "'PetsClient.deletePet(petId:)' was removed", next: nil)
        )
    }

    private static func operations(in documents: SampleDocuments) throws -> [ComparedOperation] {
        [
            ComparedOperation(
                method: "GET",
                path: "/pets",
                operationID: "listPets",
                tags: ["pets"],
                old: try documents.old("get:"),
                new: try documents.new("get:")
            ),
            ComparedOperation(
                method: "POST",
                path: "/pets",
                operationID: "createPet",
                tags: ["pets"],
                old: try documents.old("post:"),
                new: try documents.new("post:")
            ),
            ComparedOperation(
                method: "GET",
                path: "/pets/{id}",
                operationID: "getPet",
                tags: ["pets"],
                old: try documents.old("get:", after: "{petId}"),
                new: try documents.new("get:", after: "{id}")
            ),
            ComparedOperation(
                method: "DELETE",
                path: "/pets/{petId}",
                operationID: "deletePet",
                tags: ["pets"],
                old: try documents.old("delete:"),
                new: nil
            ),
            ComparedOperation(
                method: "GET",
                path: "/shelters/{id}/visits",
                operationID: "listVisits",
                tags: ["shelters", "visits & care"],
                old: nil,
                new: try documents.new("get:", after: "/visits")
            ),
            ComparedOperation(
                method: "POST",
                path: "petAdopted",
                operationID: "petAdopted",
                tags: [],
                isWebhook: true,
                old: try documents.old("post:", after: "webhooks"),
                new: try documents.new("post:", after: "webhooks")
            ),
        ]
    }

    private static func changesOfDocument(in documents: SampleDocuments) throws -> [AssessedChange] {
        [
            AssessedChange(
                change: Change(
                    rule: SampleRules.descriptionChanged,
                    message: "the description of the API changed",
                    location: "#/info/description",
                    old: Change.Side(try documents.old("Pets of all kinds.")),
                    new: Change.Side(try documents.new("Pets of all kinds, and their shelters.")),
                    verdicts: .unaffected
                ),
                fingerprint: "0a1b2c3d4e5f6071",
                verdicts: .unaffected,
                symbols: [],
                acceptance: nil
            ),
            AssessedChange(
                change: Change(
                    rule: SampleRules.serverURLChanged,
                    message: "the server 'https://api.example.com/v1' is at 'https://api.example.com/v2' now",
                    location: "#/servers",
                    detail: "https://api.example.com/v1",
                    old: Change.Side(
                        try documents.old("https://api.example.com/v1"),
                        value: "https://api.example.com/v1"
                    ),
                    new: Change.Side(
                        try documents.new("https://api.example.com/v2"),
                        value: "https://api.example.com/v2"
                    ),
                    verdicts: Verdicts(behaviour: .breaking),
                    hint: "name the server when the client is made, if the old one is meant"
                ),
                fingerprint: "1111222233334444",
                verdicts: Verdicts(behaviour: .breaking),
                symbols: [],
                acceptance: nil
            ),
        ]
    }
}
