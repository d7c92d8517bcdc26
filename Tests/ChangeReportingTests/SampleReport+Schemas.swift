import ChangeModel

extension SampleReport {
    /// All that the schema `Pet` reaches: operations that send it, and ones that get it.
    private static let reach = [
        Reach(operation: 0, direction: .response),
        Reach(operation: 1, direction: .request),
        Reach(operation: 1, direction: .response),
        Reach(operation: 2, direction: .response),
        Reach(operation: 5, direction: .request),
    ]

    static func changesOfPet(in documents: SampleDocuments) throws -> [AssessedChange] {
        [
            AssessedChange(
                change: Change(
                    rule: SampleRules.patternChanged,
                    message: #"the pattern of 'name' is '^[\p{L}<>&"*_|`]+$' now, was '^[a-z]+$'"#,
                    location: "#/components/schemas/Pet/properties/name/pattern",
                    old: Change.Side(try documents.old("'^[a-z]+$'"), value: "^[a-z]+$"),
                    new: Change.Side(
                        try documents.new(#"'^[\p{L}<>&"*_|`]+$'"#),
                        value: #"^[\p{L}<>&"*_|`]+$"#
                    ),
                    reach: reach,
                    way: "response 200, application/json: items[].name",
                    placements: [.property],
                    verdicts: Verdicts(wire: .warning)
                ),
                fingerprint: "9999aaaabbbbcccc",
                verdicts: Verdicts(wire: .warning),
                symbols: [],
                acceptance: nil
            ),
            AssessedChange(
                change: Change(
                    rule: SampleRules.propertyRequired,
                    message: "the property 'größe' is required now",
                    location: "#/components/schemas/Pet/properties/gr%C3%B6%C3%9Fe",
                    old: Change.Side(try documents.old("größe"), value: "optional"),
                    new: Change.Side(
                        try documents.new("größe", after: "properties:\n        id"),
                        value: "required"
                    ),
                    reach: reach,
                    way: "request, application/json: größe",
                    placements: [.property],
                    verdicts: Verdicts(wire: .breaking)
                ),
                fingerprint: "aaaabbbbccccdddd",
                verdicts: Verdicts(wire: .breaking, source: .breaking),
                symbols: [1, 0],
                acceptance: nil
            ),
            AssessedChange(
                change: Change(
                    rule: SampleRules.propertyRemoved,
                    message: "the property 'nick' was removed",
                    location: "#/components/schemas/Pet/properties/nick",
                    old: Change.Side(try documents.old("nick: { type: string }"), value: "string"),
                    reach: reach,
                    way: "response 200, application/json: items[].nick",
                    placements: [.body, .property],
                    verdicts: Verdicts(wire: .breaking),
                    hint:
                        "keep it and deprecate it, until nobody reads it any more: who reads a property that "
                        + "is not there gets an error or, if it was optional all along, nothing, which is "
                        + "harder to find than the error"
                ),
                fingerprint: "bbbbccccddddeeee",
                verdicts: Verdicts(wire: .breaking, source: .breaking),
                symbols: [6, 1],
                acceptance: nil
            ),
        ]
    }

    static func changesOfOtherSchemas(in documents: SampleDocuments) throws -> [AssessedChange] {
        [
            AssessedChange(
                change: Change(
                    rule: SampleRules.enumValueAdded,
                    message: "the value 'reserved' was added",
                    location: "#/components/schemas/Status/enum",
                    detail: "reserved",
                    old: Change.Side(try documents.old("[free, sold]"), value: "free, sold"),
                    new: Change.Side(
                        try documents.new("[free, reserved, sold]"),
                        value: "free, reserved, sold"
                    ),
                    reach: reach,
                    way: "response 200, application/json: items[].status",
                    placements: [.property],
                    verdicts: Verdicts(wire: .warning)
                ),
                fingerprint: "ccccddddeeeeffff",
                verdicts: Verdicts(wire: .warning, source: .warning),
                symbols: [7],
                acceptance: nil
            ),
            AssessedChange(
                change: Change(
                    rule: SampleRules.descriptionChanged,
                    message: "the description of the schema 'Treatment' changed",
                    location: "#/components/schemas/Treatment/description",
                    old: Change.Side(try documents.old("What the vet did.")),
                    new: Change.Side(try documents.new("What the veterinarian did to the pet.")),
                    reach: reach,
                    way: "response 200, application/json: items[].treatment",
                    placements: [.property],
                    verdicts: .unaffected
                ),
                fingerprint: "ddddeeeeffff0000",
                verdicts: .unaffected,
                symbols: [],
                acceptance: nil
            ),
            AssessedChange(
                change: Change(
                    rule: SampleRules.enumValueRemoved,
                    message: "the value 'microchip' was removed",
                    location: "#/components/schemas/Treatment/enum",
                    detail: "microchip",
                    old: Change.Side(try documents.old("microchip"), value: "vaccination, microchip"),
                    new: Change.Side(try documents.new("- vaccination"), value: "vaccination"),
                    reach: reach,
                    way: "response 200, application/json: items[].treatment",
                    placements: [.property],
                    verdicts: Verdicts(wire: .breaking)
                ),
                fingerprint: "eeeeffff00001111",
                verdicts: Verdicts(wire: .breaking, source: .breaking),
                symbols: [8],
                acceptance: nil
            ),
            AssessedChange(
                change: Change(
                    rule: SampleRules.schemaRemoved,
                    message: "the schema 'Owner' was removed",
                    location: "#/components/schemas/Owner",
                    old: Change.Side(try documents.old("Owner:")),
                    verdicts: .unaffected
                ),
                fingerprint: "ffff000011112222",
                verdicts: .unaffected,
                symbols: [],
                acceptance: nil
            ),
        ]
    }
}
