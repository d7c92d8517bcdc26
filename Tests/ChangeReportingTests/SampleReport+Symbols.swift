import ChangeModel
import Diagnostics

extension SampleReport {
    static func symbols(in documents: SampleDocuments) throws -> [AssessedSymbol] {
        let (oldPet, newPet) = (try documents.old("Pet:"), try documents.new("Pet:"))
        let oldList = try documents.old("get:")
        let newList = try documents.new("get:")
        return [
            // 0
            symbol(
                SampleRules.propertyTypeChanged,
                .property,
                "Pet.größe",
                "'Pet.größe' is 'Double' now, was 'Double?'",
                old: ("public let größe: Double?", oldPet),
                new: ("public let größe: Double", newPet),
                .breaking,
                causes: [10]
            ),
            // 1
            symbol(
                SampleRules.argumentsChanged,
                .initializer,
                "Pet.init(id:name:nick:größe:status:treatment:)",
                "'Pet.init' takes 'größe' always, and 'nick' no more",
                old: (
                    "public init(id: String, name: String, nick: String? = nil, größe: Double? = nil, "
                        + "status: Status? = nil, treatment: Treatment? = nil)", oldPet
                ),
                new: (
                    "public init(id: String, name: String, größe: Double, status: Status? = nil, "
                        + "treatment: Treatment? = nil)", newPet
                ),
                .breaking,
                renamedTo: "Pet.init(id:name:größe:status:treatment:)",
                causes: [10, 11]
            ),
            // 2
            symbol(
                SampleRules.argumentAdded,
                .method,
                "PetsClient.listPets(sort:limit:)",
                "'listPets' takes 'species' too, which may be left out",
                old: (
                    "public func listPets(sort: String? = nil, limit: Int? = nil) async throws -> Pets",
                    oldList
                ),
                new: (
                    "public func listPets(sort: String? = nil, limit: Int? = nil, species: String? = nil) "
                        + "async throws -> Pets", newList
                ),
                .safe,
                renamedTo: "PetsClient.listPets(sort:limit:species:)",
                causes: [4]
            ),
            // 3
            symbol(
                SampleRules.symbolDeprecated,
                .method,
                "PetsClient.getPet(petId:)",
                "'PetsClient.getPet(petId:)' is deprecated",
                old: (
                    "public func getPet(petId: String) async throws -> Pet",
                    try documents.old("get:", after: "{petId}")
                ),
                new: (
                    "@available(*, deprecated)\npublic func getPet(petId: String) async throws -> Pet",
                    try documents.new("get:", after: "{id}")
                ),
                .warning,
                causes: [6]
            ),
            // 4
            symbol(
                SampleRules.symbolRemoved,
                .method,
                "PetsClient.deletePet(petId:)",
                "'PetsClient.deletePet(petId:)' was removed",
                old: ("public func deletePet(petId: String) async throws", try documents.old("delete:")),
                new: nil,
                .breaking,
                causes: [7]
            ),
            // 5
            symbol(
                SampleRules.symbolAdded,
                .method,
                "SheltersClient.listVisits(id:)",
                "'SheltersClient.listVisits(id:)' was added",
                old: nil,
                new: (
                    "public func listVisits(id: String) async throws",
                    try documents.new("get:", after: "/visits")
                ),
                .safe,
                causes: [8]
            ),
        ] + (try symbolsOfEnumerations(in: documents))
    }

    static func symbolsOfEnumerations(in documents: SampleDocuments) throws -> [AssessedSymbol] {
        [
            // 6
            symbol(
                SampleRules.symbolRemoved,
                .property,
                "Pet.nick",
                "'Pet.nick' was removed",
                old: ("public let nick: String?", try documents.old("nick: { type: string }")),
                new: nil,
                .breaking,
                causes: [11]
            ),
            // 7
            symbol(
                SampleRules.caseAdded,
                .case,
                "Status.reserved",
                "'Status' has the case 'reserved' too",
                old: nil,
                new: ("case reserved", try documents.new("[free, reserved, sold]")),
                .warning,
                causes: [12],
                hint: "a switch over it without 'default' must say what to do"
            ),
            // 8
            symbol(
                SampleRules.symbolRemoved,
                .case,
                "Treatment.microchip",
                "'Treatment.microchip' was removed",
                old: ("case microchip", try documents.old("microchip")),
                new: nil,
                .breaking,
                causes: [14]
            ),
            // 9
            symbol(
                SampleRules.symbolRenamed,
                .enum,
                "Pet.Kind",
                "'Pet.Kind' is called 'Pet.Species' now",
                old: ("public enum Kind: String", nil),
                new: ("public enum Species: String", nil),
                .breaking,
                renamedTo: "Pet.Species",
                causes: [],
                hint: "write 'Species'"
            ),
        ]
    }

    private static func symbol(
        _ rule: ChangeRule,
        _ kind: SymbolKind,
        _ name: String,
        _ message: String,
        old: (text: String, origin: SourceRange?)?,
        new: (text: String, origin: SourceRange?)?,
        _ verdict: Verdict,
        renamedTo: String? = nil,
        causes: [Int],
        hint: String? = nil
    ) -> AssessedSymbol {
        let verdicts = Verdicts(source: verdict)
        return AssessedSymbol(
            symbol: SymbolChange(
                rule: rule,
                kind: kind,
                symbol: name,
                renamedTo: renamedTo,
                message: message,
                old: old.map { SymbolChange.Declaration($0.text, origin: $0.origin) },
                new: new.map { SymbolChange.Declaration($0.text, origin: $0.origin) },
                verdicts: verdicts,
                hint: hint
            ),
            fingerprint: fingerprint(of: name),
            verdicts: verdicts,
            causes: causes,
            acceptance: nil
        )
    }

    private static func fingerprint(of name: String) -> String {
        let hash = name.utf8.reduce(14_695_981_039_346_656_037 as UInt64) { hash, byte in
            (hash ^ UInt64(byte)) &* 1_099_511_628_211
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
