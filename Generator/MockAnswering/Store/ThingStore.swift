import HTTPTypes
import OpenAPIModel
import SDKConfiguration
import SampleGeneration
import SchemaValidation
import Synchronization
import YAMLModel

/// Remembers what is created, changed and deleted, as long as it lives.
///
/// Each collection begins with items made from the schema. Calls may come at the same time: each is carried out as a
/// whole.
final class ThingStore: Sendable {
    private let families: [ThingFamily]
    private let composer: ThingComposer
    private let parts: [Int: ThingFamily.Part]
    private let pages: PageMaker
    private let schemas: SchemaArena
    private let envelope: String?
    private let seeds: Int
    private let state = Mutex(State())

    /// So many items a collection has at the start, at most: each must have been made to find one.
    private static let seedLimit = 1_000
    /// So many collections are remembered, the youngest.
    private static let collectionLimit = 200
    /// So many things a collection takes.
    private static let thingLimit = 5_000
    /// About so many bytes all of them may take.
    private static let memoryLimit = 256 << 20

    private struct State {
        var collections: [CollectionKey: Collection] = [:]
        /// In the order of the first call.
        var order: [CollectionKey] = []
        /// Of all collections.
        var weight = 0
    }

    /// The same however its path was spelt, and below whatever base path.
    private struct CollectionKey: Hashable {
        let family: Int
        /// What the parameters before the thing's own stand for.
        let parents: [String]

        init(_ family: Int, _ request: ReadRequest, besides own: String) {
            self.family = family
            parents = request.routed.pathParameters.filter { $0.name != own }
                .map { PercentText.decoded($0.text[...]) ?? $0.text }
        }
    }

    struct Collection {
        var things: [Thing]
        /// The ordinal of the next thing.
        var next: Int

        var weight: Int { things.reduce(0) { $0 + $1.weight } }
    }

    struct Thing {
        let identifier: String
        let ordinal: Int
        var value: YAMLNode { didSet { weight = value.weight } }
        private(set) var weight: Int

        init(identifier: String, ordinal: Int, value: YAMLNode) {
            self.identifier = identifier
            self.ordinal = ordinal
            self.value = value
            weight = value.weight
        }
    }

    init(
        _ operations: [MockOperation],
        _ pages: PageMaker,
        _ configuration: SDKConfiguration,
        _ options: MockOptions
    ) {
        schemas = pages.samples.schemas
        envelope = configuration.envelope?.value ?? "data"
        let finder = ThingFamilyFinder(schemas: schemas, envelope: envelope, pages: pages)
        (families, parts) = finder.find(operations)
        self.pages = pages
        composer = ThingComposer(samples: pages.samples)
        seeds = max(0, min(options.items, Self.seedLimit))
    }

    /// Whether answers of an operation may depend on the calls before.
    func remembers(_ operation: MockOperation) -> Bool { parts[operation.index] != nil }

    /// What a request comes to, by the schema of the answer if that has a body; nil for an operation that has nothing to
    /// do with the store.
    func outcome(
        of request: ReadRequest,
        _ schema: SchemaID?
    ) -> Result<ProvidedValue, RequestProblem>? {
        guard let part = parts[request.operation.index] else { return nil }
        let family = families[part.family]
        let key = CollectionKey(part.family, request, besides: family.parameter)
        return state.withLock { state in
            var collection = open(key, family, &state)
            let weight = collection.weight
            guard state.weight + (request.body?.bytes.count ?? 0) <= Self.memoryLimit else {
                return .failure(.tooManyThings)
            }
            let outcome = carryOut(part.role, request, family, &collection, schema)
            state.weight += collection.weight - weight
            state.collections[key] = collection
            return outcome
        }
    }

    private func open(_ key: CollectionKey, _ family: ThingFamily, _ state: inout State) -> Collection {
        if let collection = state.collections[key] { return collection }
        if state.order.count >= Self.collectionLimit {
            state.weight -= state.collections.removeValue(forKey: state.order.removeFirst())?.weight ?? 0
        }
        state.order.append(key)
        var collection = Collection(things: [], next: 0)
        var seen: Set<String> = []
        for ordinal in 0..<seeds {
            let thing = composer.seed(family, ordinal)
            if seen.insert(thing.identifier).inserted { collection.things.append(thing) }
        }
        collection.next = seeds
        state.weight += collection.weight
        state.collections[key] = collection
        return collection
    }

    private func carryOut(
        _ role: ThingFamily.Role,
        _ request: ReadRequest,
        _ family: ThingFamily,
        _ collection: inout Collection,
        _ schema: SchemaID?
    ) -> Result<ProvidedValue, RequestProblem>? {
        guard role.isAboutOne else {
            return role == .list
                ? list(request, family, collection, schema)
                : create(request, family, &collection, schema)
        }
        let wanted = request.value(of: family.parameter, in: .path)?.identifier
        guard let wanted, let index = collection.things.firstIndex(where: { $0.identifier == wanted }) else {
            return .failure(.noThing(wanted ?? "", family.parameter))
        }
        let body = request.body?.value
        switch role {
        case .read, .list, .create: break
        case .replace:
            collection.things[index].value = composer.replaced(
                collection.things[index].value,
                by: body,
                family
            )
        case .update:
            collection.things[index].value = composer.updated(
                collection.things[index].value,
                by: body,
                family
            )
        case .remove:
            let thing = collection.things.remove(at: index)
            return .success(answer(thing, family, schema))
        }
        return .success(answer(collection.things[index], family, schema))
    }

    private func list(
        _ request: ReadRequest,
        _ family: ThingFamily,
        _ collection: Collection,
        _ schema: SchemaID?
    ) -> Result<ProvidedValue, RequestProblem>? {
        guard let schema, let plan = pages.plan(of: request.operation, schema) else { return nil }
        let known = schemas.members(of: family.schema).map(\.name)
        let wishes = pages.wishes(of: request, plan).filter { known.contains($0.filter.property) }
        let things = collection.things.filter { thing in wishes.allSatisfy { $0.isMet(by: thing.value) } }
        let source = PageMaker.Source(count: things.count) { index in
            self.composer.shown(things[index], as: plan.place.items, family)
        }
        return pages.page(for: request, schema, from: source).map(Result.success)
    }

    private func create(
        _ request: ReadRequest,
        _ family: ThingFamily,
        _ collection: inout Collection,
        _ schema: SchemaID?
    ) -> Result<ProvidedValue, RequestProblem>? {
        let isListed: (String) -> Bool = { identifier in
            collection.things.contains { $0.identifier == identifier }
        }
        guard collection.things.count < Self.thingLimit else { return .failure(.tooManyThings) }
        let thing = composer.created(from: request.body?.value, family, collection.next, isTaken: isListed)
        collection.next += 1
        if let index = collection.things.firstIndex(where: { $0.identifier == thing.identifier }) {
            if request.operation.documents(409) { return .failure(.thingExists(thing.identifier)) }
            collection.things[index] = thing
        } else {
            collection.things.append(thing)
        }
        return .success(answer(thing, family, schema))
    }

    /// The thing as an answer has it.
    private func answer(_ thing: Thing, _ family: ThingFamily, _ schema: SchemaID?) -> ProvidedValue {
        guard let schema else { return ProvidedValue(nil) }
        let frame = composer.frame(schema, thing.ordinal)
        let place = ObjectPlace.find(
            in: schema,
            parameter: family.parameter,
            envelope: envelope,
            schemas
        )
        guard let place else { return ProvidedValue(frame) }
        let shown = composer.shown(thing, as: place.schema, family, identifier: place.identifier)
        return ProvidedValue(frame.setting(shown, at: place.path))
    }
}

extension MockOperation {
    fileprivate func documents(_ status: Int) -> Bool {
        documented.operation.responses.entries.contains { $0.status.value == .exact(status) }
    }
}

extension RequestProblem {
    static func noThing(_ identifier: String, _ parameter: String) -> RequestProblem {
        RequestProblem(
            .notFound,
            title: "Not Found",
            detail: "there is nothing with '\(identifier)' as '\(parameter)'",
            faults: [
                RequestFault(
                    place: .path,
                    name: parameter,
                    keyword: "stored",
                    message: "names nothing that is there"
                )
            ]
        )
    }

    static func thingExists(_ identifier: String) -> RequestProblem {
        RequestProblem(.conflict, title: "Conflict", detail: "there is '\(identifier)' already")
    }

    static var tooManyThings: RequestProblem {
        RequestProblem(
            .contentTooLarge,
            title: "Content Too Large",
            detail: "no more can be remembered; delete something, or start the mock anew"
        )
    }
}
