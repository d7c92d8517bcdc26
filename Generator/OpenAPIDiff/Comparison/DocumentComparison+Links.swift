import ChangeModel
import Diagnostics
import OpenAPIModel

extension DocumentComparison {
    mutating func compareLinks(_ old: Response, _ new: Response, at place: Place, to use: Use) {
        guard !old.links.isEmpty || !new.links.isEmpty else { return }
        let formerly = Partners(old.links) { $0.name }
        let present = Partners(new.links) { $0.name }
        for before in old.links {
            guard let now = present[before.name] else {
                report(
                    .linkRemoved,
                    "the link '\(before.name)' was removed",
                    at: place() + "/links/" + before.name.pointerToken,
                    old: Change.Side(before.nameRange, value: before.name),
                    to: use
                )
                continue
            }
            if before.value.value.says(now.value.value) { continue }
            report(
                .linkChanged,
                "the link '\(now.name)' was changed",
                at: place() + "/links/" + now.name.pointerToken,
                old: Change.Side(before.nameRange, value: before.value.value.target),
                new: Change.Side(now.nameRange, value: now.value.value.target),
                to: use
            )
        }
        for now in new.links where formerly[now.name] == nil {
            report(
                .linkAdded,
                "the link '\(now.name)' was added",
                at: place() + "/links/" + now.name.pointerToken,
                new: Change.Side(now.nameRange, value: now.name),
                to: use
            )
        }
    }
}

extension Link {
    fileprivate var target: String? { (operationId ?? operationRef)?.value }

    fileprivate func says(_ other: Link) -> Bool {
        guard operationId?.value == other.operationId?.value,
            operationRef?.value == other.operationRef?.value,
            server?.url.value == other.server?.url.value, parameters.count == other.parameters.count
        else { return false }
        switch (requestBody, other.requestBody) {
        case (nil, nil): break
        case (let left?, let right?): if !left.says(right) { return false }
        case (nil, _), (_, nil): return false
        }
        let theirs = Partners(other.parameters) { $0.name }
        return parameters.allSatisfy { parameter in
            theirs[parameter.name].map { parameter.value.says($0.value) } ?? false
        }
    }
}
