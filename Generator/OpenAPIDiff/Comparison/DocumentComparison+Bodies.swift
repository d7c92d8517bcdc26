import ChangeModel
import Diagnostics
import OpenAPIModel

extension DocumentComparison {
    mutating func compareRequestBodies(_ old: Operation, _ new: Operation, in use: Use) {
        switch (old.requestBody, new.requestBody) {
        case (nil, nil): break
        case (let before?, let now?):
            let site = places
            compare(before, now, in: use) { site.text(new.location, isOld: false) + "/requestBody" }
        case (nil, let now?):
            let isRequired = now.value.required.value
            report(
                isRequired ? .requestBodyAddedRequired : .requestBodyAddedOptional,
                "\(isRequired ? "a required" : "an optional") request body was added",
                at: places.text(new.location, isOld: false) + "/requestBody",
                new: Change.Side(now.value.range),
                placements: [.body],
                to: use.request("request body")
            )
        case (let before?, nil):
            report(
                .requestBodyRemoved,
                "the request body was removed",
                at: places.text(old.location, isOld: true) + "/requestBody",
                old: Change.Side(before.value.range),
                placements: [.body],
                to: use.request("request body")
            )
        }
    }

    mutating func compare(
        _ before: Referenceable<RequestBody>,
        _ now: Referenceable<RequestBody>,
        in use: Use,
        at site: @escaping Place
    ) {
        meet(before.location, now.location, in: use.request("request body")) { comparison, use in
            let place = comparison.place(before.location, now.location, site)
            let (old, new) = (before.value, now.value)
            if old.required.value != new.required.value {
                let isRequired = new.required.value
                comparison.report(
                    isRequired ? .requestBodyBecameRequired : .requestBodyBecameOptional,
                    "the request body is \(isRequired ? "required" : "optional") now",
                    at: place() + "/required",
                    old: Change.Side(old.required.range ?? old.range, value: "\(old.required.value)"),
                    new: Change.Side(new.required.range ?? new.range, value: "\(new.required.value)"),
                    placements: [.body],
                    to: use
                )
            }
            comparison.compareContent(
                ContentSite(content: old.content, range: old.range),
                ContentSite(content: new.content, range: new.range),
                at: place,
                to: use
            )
            comparison.compareWords(
                "description",
                old.description,
                new.description,
                old.range,
                new.range,
                to: use,
                at: place
            )
        }
    }
}
