import ChangeModel
import Diagnostics
import OpenAPIModel

extension DocumentComparison {
    mutating func compareParameters(_ old: OperationSite, _ new: OperationSite, in use: Use) {
        let lists = (ParameterList(old), ParameterList(new))
        if lists.0.entries.isEmpty, lists.1.entries.isEmpty { return }
        var (pairs, gone, added) = ParameterList.paired(lists.0, lists.1)
        for (before, now) in pairs {
            let places = places
            compare(before.parameter, now.parameter, in: use) {
                Self.site(of: now, at: new, in: places, isOld: false)
            }
        }
        for (before, now) in Self.moves(gone, added) {
            reportMove(before, now, at: new, to: use)
            gone.removeAll { $0.key == before.key }
            added.removeAll { $0.key == now.key }
        }
        for entry in gone { reportRemoval(entry, at: old, to: use) }
        for entry in added { reportAddition(entry, at: new, to: use) }
    }

    /// What the path has no place for is a mistake of the document, and may still be what the server demands.
    mutating func compareUnplacedParameters(_ old: OperationSite, _ new: OperationSite, in use: Use) {
        let formerly = old.operation.unplacedParameters
        if formerly.isEmpty { return }
        for now in new.operation.unplacedParameters {
            let name = now.value.name.value
            guard let before = formerly.first(where: { $0.value.name.value == name }) else { continue }
            let places = places
            compare(before, now, in: use) { places.text(now.location, isOld: false) }
        }
    }

    /// What has the same name in another place was moved, if only one can be meant.
    private static func moves(
        _ gone: [ParameterList.Entry],
        _ added: [ParameterList.Entry]
    ) -> [(ParameterList.Entry, ParameterList.Entry)] {
        if gone.isEmpty || added.isEmpty { return [] }
        let formerly = byName(gone)
        let present = byName(added)
        return gone.compactMap { before in
            let name = before.parameter.value.name.value.lowercased()
            guard formerly[name]?.count == 1, let candidates = present[name], candidates.count == 1 else {
                return nil
            }
            return candidates.first.map { (before, $0) }
        }
    }

    /// Path parameters do not move: a path without them is another one.
    private static func byName(_ entries: [ParameterList.Entry]) -> [String: [ParameterList.Entry]] {
        Dictionary(grouping: entries.filter { $0.key.location != .path }) {
            $0.parameter.value.name.value.lowercased()
        }
    }

    /// Where an operation or path says that it has the parameter.
    private static func site(
        of entry: ParameterList.Entry,
        at operation: OperationSite,
        in places: StableLocations,
        isOld: Bool
    ) -> String {
        let holes = PathTemplate.parameters(of: operation.path.value)
        let owner = entry.isInherited ? operation.pathItem.location : operation.operation.location
        return places.text(owner, isOld: isOld) + "/parameters/"
            + ParameterName.text(entry.parameter.value, in: holes).pointerToken
    }

    private mutating func reportAddition(
        _ entry: ParameterList.Entry,
        at site: OperationSite,
        to use: Use
    ) {
        let parameter = entry.parameter.value
        let isRequired = parameter.required.value
        report(
            isRequired ? .parameterAddedRequired : .parameterAddedOptional,
            "the \(isRequired ? "required" : "optional") \(parameter.title) was added",
            at: Self.site(of: entry, at: site, in: places, isOld: false),
            new: Change.Side(parameter.range, value: parameter.name.value),
            placements: [.parameter],
            to: use.request(parameter.title)
        )
    }

    private mutating func reportRemoval(
        _ entry: ParameterList.Entry,
        at site: OperationSite,
        to use: Use
    ) {
        let parameter = entry.parameter.value
        let sunset = LifecycleExtensions.sunset(of: parameter.extensions)
        let isDeprecated = parameter.deprecated.value
        report(
            isDeprecated ? .parameterRemovedAfterDeprecation : .parameterRemoved,
            "the \(isDeprecated ? "deprecated " : "")\(parameter.title) was removed",
            at: Self.site(of: entry, at: site, in: places, isOld: true),
            old: Change.Side(
                parameter.range,
                value: isDeprecated ? sunset?.value : parameter.name.value,
                lifecycle: LifecycleExtensions.lifecycle(
                    isDeprecated: isDeprecated,
                    parameter.extensions
                )
            ),
            placements: [.parameter],
            to: use.request(parameter.title)
        )
    }

    private mutating func reportMove(
        _ before: ParameterList.Entry,
        _ now: ParameterList.Entry,
        at site: OperationSite,
        to use: Use
    ) {
        let (old, new) = (before.parameter.value, now.parameter.value)
        report(
            .parameterLocationChanged,
            "the parameter '\(new.name.value)' is in '\(new.location.value.rawValue)' now, was in"
                + " '\(old.location.value.rawValue)'",
            at: Self.site(of: now, at: site, in: places, isOld: false),
            old: Change.Side(old.location.range, value: old.location.value.rawValue),
            new: Change.Side(new.location.range, value: new.location.value.rawValue),
            placements: [.parameter],
            to: use.request(new.title)
        )
        let places = places
        compare(before.parameter, now.parameter, in: use) {
            Self.site(of: now, at: site, in: places, isOld: false)
        }
    }
}

extension Parameter {
    /// `query parameter 'limit'`.
    var title: String { "\(location.value.rawValue) parameter '\(name.value)'" }
}
