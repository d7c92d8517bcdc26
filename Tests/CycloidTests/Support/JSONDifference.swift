import JSONCoding

/// The first place where two JSON values differ, for people; nil where they are equal.
///
/// The order of fields does not count.
func difference(_ found: JSONValue?, from expected: JSONValue?, at path: String = "$") -> String? {
    switch (found, expected) {
    case (.object(let left)?, .object(let right)?):
        for name in right.keys + left.keys.filter({ right[$0] == nil }) {
            if let text = difference(left[name], from: right[name], at: "\(path).\(name)") { return text }
        }
        return nil
    case (.array(let left)?, .array(let right)?) where left.count == right.count:
        for (index, pair) in zip(left, right).enumerated() {
            if let text = difference(pair.0, from: pair.1, at: "\(path)[\(index)]") { return text }
        }
        return nil
    default:
        if found == expected { return nil }
        return "\(path) is \(found?.description ?? "not there"), not \(expected?.description ?? "absent")"
    }
}
