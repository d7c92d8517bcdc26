import Cycloid
import SDKRuntime
import Testing

/// The checks of the table find what they are there to find.
@Suite struct `Checks of the table` {
    @Test func `a difference is named by its place`() {
        let value: JSONValue = ["a": [1, ["b": "x"]], "c": nil]
        #expect(difference(value, from: ["c": nil, "a": [1, ["b": "x"]]]) == nil)
        #expect(difference(value, from: ["a": [1, ["b": "y"]], "c": nil]) == #"$.a[1].b is "x", not "y""#)
        #expect(difference(["a": 1], from: ["a": 1, "b": 2]) == "$.b is not there, not 2")
        #expect(difference(["a": 1, "b": 2], from: ["a": 1]) == "$.b is 2, not absent")
        #expect(difference([1], from: [1, 2])?.hasPrefix("$ is [") == true)
        #expect(difference(nil, from: nil) == nil)
    }

    @Test func `what has no type is counted, and what no type declares is named`() throws {
        let rule = try JSON.decode(
            Rule.self,
            from: #"{"action":"a","effect":"allow","id":1,"resources":[],"later":{"x":[1,2]}}"#
        )
        #expect(TypeSurvey(of: [rule]).unknownFields == ["later"])
        let map: [String: [String: JSONValue]] = ["a": ["b": ["c": [1, nil]], "d": "e"]]
        #expect(TypeSurvey(of: map).untypedLeaves == 3)
        let absent: JSONValue? = nil
        #expect(TypeSurvey(of: absent as Any).untypedLeaves == 0)
    }
}
