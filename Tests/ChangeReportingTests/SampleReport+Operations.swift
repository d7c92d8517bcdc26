import ChangeModel

extension SampleReport {
    static func changesOfOperations(in documents: SampleDocuments) throws -> [AssessedChange] {
        try parameterChanges(in: documents) + [
            AssessedChange(
                change: Change(
                    rule: SampleRules.scopeAdded,
                    message: "the operation 'POST /pets' needs the scope 'pets:write' of 'oauth'",
                    location: "#/paths/~1pets/post/security",
                    detail: "pets:write",
                    old: Change.Side(try documents.old("['pets:read']"), value: "pets:read"),
                    new: Change.Side(
                        try documents.new("['pets:read', 'pets:write']"),
                        value: "pets:read, pets:write"
                    ),
                    reach: [Reach(operation: 1, direction: nil)],
                    verdicts: Verdicts(wire: .breaking)
                ),
                fingerprint: "2222333344445555",
                verdicts: Verdicts(wire: .breaking),
                symbols: [],
                acceptance: nil
            ),
            AssessedChange(
                change: Change(
                    rule: SampleRules.operationDeprecated,
                    message: "the operation 'GET /pets/{id}' is deprecated",
                    location: "#/paths/~1pets~1{}/get",
                    old: Change.Side(try documents.old("get:", after: "{petId}")),
                    new: Change.Side(try documents.new("deprecated: true"), value: "until 2027-06-30"),
                    reach: [Reach(operation: 2, direction: nil)],
                    verdicts: Verdicts(wire: .safe)
                ),
                fingerprint: "3333444455556666",
                verdicts: Verdicts(wire: .safe, source: .warning),
                symbols: [3],
                acceptance: nil
            ),
            AssessedChange(
                change: Change(
                    rule: SampleRules.operationRemoved,
                    message: "the operation 'DELETE /pets/{petId}' was removed",
                    location: "#/paths/~1pets~1{}/delete",
                    old: Change.Side(try documents.old("delete:")),
                    reach: [Reach(operation: 3, direction: nil)],
                    verdicts: Verdicts(wire: .breaking),
                    hint: "deprecate it first, and say when it ends"
                ),
                fingerprint: "4444555566667777",
                verdicts: Verdicts(wire: .breaking, source: .breaking),
                symbols: [4],
                acceptance: nil
            ),
            AssessedChange(
                change: Change(
                    rule: SampleRules.operationAdded,
                    message: "the operation 'GET /shelters/{id}/visits' was added",
                    location: "#/paths/~1shelters~1{}~1visits/get",
                    new: Change.Side(try documents.new("get:", after: "/visits")),
                    reach: [Reach(operation: 4, direction: nil)],
                    verdicts: Verdicts(wire: .safe)
                ),
                fingerprint: "5555666677778888",
                verdicts: Verdicts(wire: .safe, source: .safe),
                symbols: [5],
                acceptance: nil
            ),
        ]
    }

    private static func parameterChanges(in documents: SampleDocuments) throws -> [AssessedChange] {
        let reach = [Reach(operation: 0, direction: .request)]
        return [
            AssessedChange(
                change: Change(
                    rule: SampleRules.maximumDecreased,
                    message: "the maximum of the query parameter 'limit' is 100 now, was 200",
                    location: "#/paths/~1pets/get/parameters/query/limit/schema/maximum",
                    old: Change.Side(try documents.old("200", after: "maximum"), value: "200"),
                    new: Change.Side(try documents.new("100", after: "maximum"), value: "100"),
                    reach: reach,
                    placements: [.parameter],
                    verdicts: Verdicts(wire: .breaking)
                ),
                fingerprint: "6666777788889999",
                verdicts: Verdicts(wire: .breaking),
                symbols: [],
                acceptance: Acceptance(
                    reason: "nobody asks for more than 50 | see the log of <March>",
                    expires: "2027-01-31"
                )
            ),
            AssessedChange(
                change: Change(
                    rule: SampleRules.defaultChanged,
                    message: "the default of the query parameter 'sort' is 'created' now, was 'name'",
                    location: "#/paths/~1pets/get/parameters/query/sort/schema/default",
                    old: Change.Side(try documents.old("name", after: "default: "), value: "name"),
                    new: Change.Side(try documents.new("created", after: "default: "), value: "created"),
                    reach: reach,
                    placements: [.parameter],
                    verdicts: Verdicts(wire: .safe, behaviour: .breaking),
                    hint: "send 'sort=name' to get the old order"
                ),
                fingerprint: "777788889999aaaa",
                verdicts: Verdicts(wire: .safe, behaviour: .breaking),
                symbols: [],
                acceptance: nil
            ),
            AssessedChange(
                change: Change(
                    rule: SampleRules.parameterAdded,
                    message: "the optional query parameter 'species' was added",
                    location: "#/paths/~1pets/get/parameters/query/species",
                    new: Change.Side(try documents.new("species", after: "created")),
                    reach: reach,
                    placements: [.parameter],
                    verdicts: Verdicts(wire: .safe)
                ),
                fingerprint: "88889999aaaabbbb",
                verdicts: Verdicts(wire: .safe, source: .safe),
                symbols: [2],
                acceptance: nil
            ),
        ]
    }
}
