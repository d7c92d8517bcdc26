package import OpenAPIModel
package import SchemaValidation
package import YAMLModel

/// Makes values that fit the schemas of one document.
///
/// A value depends on the seed, the place of its schema in the document and the manner, on nothing else: a change
/// elsewhere in the document leaves it as it was. Each value is checked by the validator, and other ways are tried
/// until one fits or the tries are used up; recursion ends as soon as the schemas let it. Work is bounded: what would
/// take too long comes back as far as it was made, with `fits` false or nil.
package struct SampleGenerator: Sendable {
    package let schemas: SchemaArena
    package let validator: SchemaValidator
    let options: Options
    let discriminators: DiscriminatorIndex
    private let depths = DepthMemory()

    package init(schemas: SchemaArena, validator: SchemaValidator, options: Options = Options()) {
        self.schemas = schemas
        self.validator = validator
        self.options = options
        discriminators = DiscriminatorIndex(schemas)
    }

    package struct Options: Sendable, Hashable {
        package let seed: UInt64

        package init(seed: UInt64 = 0) { self.seed = seed }
    }

    /// Makes a value and says whether it fits.
    ///
    /// A text takes its words from `name`, that of the parameter or property which the value is for, and a number may
    /// have its unit from `about`, what is said of that one; members that do not travel in the direction are left out.
    package func sample(
        of schema: SchemaID,
        named name: String? = nil,
        about: String? = nil,
        direction: SchemaValidator.Direction = .either,
        manner: SampleManner = .documentation
    ) -> Sample {
        let ordinal = max(0, min(manner.index ?? 0, Spot.ordinalLimit))
        let spot = Spot(ids: [schema], name: name, about: about, ordinal: ordinal)
        let isForReading = manner == .documentation
        var best: Sample?
        var work = Self.workLimit
        // Examples may be what keeps a value from fitting.
        for usesExamples in [true, false] {
            let makings = [Self.depthLimits, [Self.noOptionals]].map { limits in
                Making(
                    direction: direction,
                    isForReading: isForReading,
                    usesExamples: usesExamples,
                    limits: limits
                )
            }
            for making in makings {
                guard let sample = made(spot, making, &work) else { continue }
                if sample.fits != false { return sample }
                best = best ?? sample
            }
        }
        return best ?? Sample(value: YAMLNode(.null, at: schemas[schema].range), origin: .made, fits: nil)
    }

    /// The value of `sample(of:named:about:direction:manner:)`, whether it fits or not.
    package func value(
        of schema: SchemaID,
        named name: String? = nil,
        about: String? = nil,
        direction: SchemaValidator.Direction = .either,
        manner: SampleManner = .documentation
    ) -> YAMLNode {
        sample(of: schema, named: name, about: about, direction: direction, manner: manner).value
    }

    private struct Making {
        let direction: SchemaValidator.Direction
        let isForReading: Bool
        let usesExamples: Bool
        /// Depths of optional members to try, until there is not too much to see.
        let limits: [Int]
    }

    private static let depthLimits = [6, 4, 3, 2, 1, 0]
    private static let noOptionals = -1
    /// Of all ways to make a value, in applications of schemas: some tens of milliseconds at worst.
    private static let workLimit = 60_000

    private func made(_ spot: Spot, _ making: Making, _ work: inout Int) -> Sample? {
        guard let schema = spot.ids.first else { return nil }
        // All items of a list are as deep as the first: so they look alike, and one try is enough.
        var limits = making.limits
        if spot.ordinal > 0, limits.count > 1 {
            let first = Spot(ids: spot.ids, name: spot.name)
            let limit = depths.limit(of: DepthMemory.Key(schema, making.direction, making.usesExamples)) {
                // Not of this value's work: it must not matter which item is made first.
                var work = Self.workLimit
                return run(first, making, limits, &work)?.limit ?? 0
            }
            limits = limits.filter { $0 <= limit }
        }
        guard let (made, _) = run(spot, making, limits, &work) else { return nil }
        return checked(made.value, made.origin, against: schema, making.direction)
    }

    /// The value of the first limit that keeps it small, else that of the last one.
    private func run(
        _ spot: Spot,
        _ making: Making,
        _ limits: [Int],
        _ work: inout Int
    ) -> (made: SampleRun.Made, limit: Int)? {
        for limit in limits {
            // Half of what is left each time, so that the last way has some too.
            let share = work / 2
            var run = SampleRun(
                self,
                direction: making.direction,
                isForReading: making.isForReading,
                depthLimit: limit,
                usesExamples: making.usesExamples,
                stopsWhenFull: limit != limits.last,
                work: share
            )
            let made = run.make(spot)
            work -= share - max(0, run.work)
            if !run.isOverfull || limit == limits.last { return (made, limit) }
        }
        return nil
    }

    private func checked(
        _ value: YAMLNode,
        _ origin: Sample.Origin,
        against schema: SchemaID,
        _ direction: SchemaValidator.Direction
    ) -> Sample {
        let verdict = validator.validate(
            value,
            against: schema,
            options: SchemaValidator.Options(direction: direction)
        )
        return Sample(value: value, origin: origin, fits: verdict.fits, violations: verdict.violations)
    }
}
