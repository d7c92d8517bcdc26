import Foundation
import JSONCoding
import Testing

private func text(_ value: some JSONWritable) throws -> String {
    String(decoding: try JSON.encode(value), as: UTF8.self)
}

@Suite struct `Models` {
    let json =
        #"{"id":"7","dryRun":true,"status":"Created","priority":9,"submitted":"2024-01-02T03:04:05Z","details":[{"count":1,"nickname":null}],"labels":{"a":"1","b":"2"}}"#

    @Test func `a model is read and written in the order of its fields`() throws {
        let job = try JSON.decode(Job.self, from: json)
        #expect(job.id == "7")
        #expect(job.status == .created)
        #expect(job.priority == .high)
        #expect(job.details?.first?.count == 1)
        #expect(job.labels == ["a": "1", "b": "2"])
        #expect(try text(job) == json)
    }

    @Test func `fields in any order, escaped keys and duplicates are found, and the last duplicate counts`()
        throws
    {
        let job = try JSON.decode(
            Job.self,
            from: #"{"labels":{"k":"1","k":"2"},"dryRun":false,"i\u0064":"1","id":"2","dryRun":true}"#
        )
        #expect(job == Job(dryRun: true, id: "2", labels: ["k": "2"]))
        #expect(job.unknownFields.isEmpty)
    }

    @Test func `a null for what is optional and not nullable is taken as absent`() throws {
        let job = try JSON.decode(Job.self, from: #"{"dryRun":true,"id":null,"details":null}"#)
        #expect(try text(job) == #"{"dryRun":true}"#)
    }

    @Test func `trap 24: an unknown enum value is kept and harms nothing beside it`() throws {
        let json = #"{"id":"1","dryRun":true,"status":"zzz","priority":5}"#
        let job = try JSON.decode(Job.self, from: json)
        #expect(job.status == Status(rawValue: "zzz"))
        #expect(job.status?.isKnown == false)
        #expect(job.priority?.isKnown == false)
        #expect(Status.created.isKnown)
        #expect(try text(job) == json)
    }

    @Test func `trap 35: required and nullable is written as null and must be there`() throws {
        #expect(try text(Detail(count: 1, nickname: nil)) == #"{"count":1,"nickname":null}"#)
        let error = try #require(
            failure { () throws(JSONError) in try JSON.decode(Detail.self, from: #"{"count":1}"#) }
        )
        #expect(error.description == "missing field 'nickname' at $ (line 1, column 1)")
    }

    @Test func `trap 36: optional and nullable has three states`() throws {
        #expect(try text(Detail(count: 1, nickname: "n")) == #"{"count":1,"nickname":"n"}"#)
        #expect(
            try text(Detail(count: 1, nickname: "n", email: .null))
                == #"{"count":1,"nickname":"n","email":null}"#
        )
        #expect(
            try text(Detail(count: 1, nickname: "n", email: "e"))
                == #"{"count":1,"nickname":"n","email":"e"}"#
        )
        #expect(try JSON.decode(Detail.self, from: #"{"count":1,"nickname":"n"}"#).email == nil)
        #expect(
            try JSON.decode(Detail.self, from: #"{"count":1,"nickname":"n","email":null}"#).email
                == .some(.null)
        )
        #expect(
            try JSON.decode(Detail.self, from: #"{"count":1,"nickname":"n","email":"e"}"#).email?.value == "e"
        )
    }

    @Test func `trap 44: a union is decided by required and unknown fields, not by what decodes first`()
        throws
    {
        #expect(try JSON.decode(Content.self, from: #"{"name":"n"}"#) == .node(Node(name: "n")))
        let both = try JSON.decode(Content.self, from: #"{"count":1,"nickname":null,"name":"n"}"#)
        guard case .detail = both else {
            Issue.record("fewer unknown fields must win")
            return
        }
        #expect(try JSON.decode(Content.self, from: #"{"x":1}"#) == .unknown(["x": 1]))
        #expect(try JSON.decode(Content.self, from: "[]") == .unknown([]))
    }

    @Test(arguments: [#""a""#, "1", "1.5", "true", #"["a","b"]"#, #"{"count":1,"nickname":null}"#, "null"])
    func `trap 45: a union of kinds is written as it was read`(_ json: String) throws {
        #expect(try text(try JSON.decode(Setting.self, from: json)) == json)
    }

    @Test func `trap 46: an integer comes before a number`() throws {
        #expect(
            try JSON.decode([Setting].self, from: "[1,1.0,1.5]") == [.integer(1), .integer(1), .number(1.5)]
        )
    }

    @Test func `trap 47: an unknown discriminator is kept`() throws {
        let json = #"[{"kind":"cat","lives":9},{"kind":"doggo","name":"d"},{"kind":"fish","x":[1.50]},{}]"#
        let pets = try JSON.decode([Pet].self, from: json)
        #expect(pets[0] == .cat(Cat(lives: 9)))
        #expect(pets[1] == .dog(Dog(kind: "doggo", name: "d")))
        #expect(String(describing: pets[2]) == "{\n  \"kind\": \"fish\",\n  \"x\": [\n    1.50\n  ]\n}")
        #expect(try text(pets) == json)
    }

    @Test func `trap 48: the union writes the discriminator, whatever the member says`() throws {
        #expect(try text(Pet.dog(Dog(kind: "WRONG", name: "d"))) == #"{"kind":"doggo","name":"d"}"#)
    }

    @Test func `trap 52: a declared name in the dictionary overwrites nothing`() throws {
        let scores = Scores(title: "t", additionalProperties: ["title": 1, "b": 2, "a": 1])
        #expect(try text(scores) == #"{"title":"t","a":1,"b":2}"#)
        let read = try JSON.decode(Scores.self, from: #"{"x":1,"title":"t","y":2,"x":3}"#)
        #expect(read.title == "t")
        #expect(read.additionalProperties == ["x": 3, "y": 2])
        let error = try #require(
            failure { () throws(JSONError) in try JSON.decode(Scores.self, from: #"{"title":"t","y":"z"}"#) }
        )
        #expect(error.path == "$.y")
    }

    @Test func `trap 53: unknown fields are kept as they came, or dropped, and never refused`() throws {
        let json = #"{"dryRun":true,"extra":{"n" : 1.50, "d":[]},"more":1e400}"#
        let job = try JSON.decode(Job.self, from: json)
        #expect(job.unknownFields.names == ["extra", "more"])
        #expect(job.unknownFields["extra"]?["n"]?.number?.text == "1.50")
        #expect(job.unknownFields["other"] == nil)
        #expect(try text(job) == json)
        #expect(try text(try JSON.decode(Summary.self, from: #"{"total":1,"x":2}"#)) == #"{"total":1}"#)
    }

    @Test func `unknown fields can be set, but never a declared one`() throws {
        var detail = Detail(count: 1, nickname: nil)
        detail.unknownFields["x"] = ["a": [true]]
        detail.unknownFields["count"] = 5
        detail.unknownFields["y"] = 1
        detail.unknownFields["y"] = nil
        #expect(try text(detail) == #"{"count":1,"nickname":null,"x":{"a":[true]}}"#)
        #expect(MemoryLayout<UnknownFields>.size == MemoryLayout<Int>.size)
    }

    @Test func `trap 56: a type that holds itself`() throws {
        let json = #"{"name":"a","next":{"name":"b"},"children":[{"name":"c","children":[]}]}"#
        var node = try JSON.decode(Node.self, from: json)
        #expect(node.next?.name == "b")
        #expect(try text(node) == json)
        node.next?.name = "z"
        #expect(node.next?.name == "z")
    }

    @Test func `trap 56: models nest as deep as the limit allows`() throws {
        let json =
            String(repeating: #"{"name":"n","next":"#, count: 511) + #"{"name":"n"}"#
            + String(repeating: "}", count: 511)
        let node = try JSON.decode(Node.self, from: json)
        #expect(try text(node) == json)
    }

    @Test func `equality, hash and description come from the JSON`() throws {
        let job = try JSON.decode(Job.self, from: json)
        let same = try JSON.decode(Job.self, from: json.replacing(",", with: " ,\n"))
        #expect(job == same)
        #expect(job.hashValue == same.hashValue)
        #expect(Set([job, same, Job(dryRun: false)]).count == 2)
        #expect(
            String(describing: Job(dryRun: true, id: "1", details: []))
                == "{\n  \"id\": \"1\",\n  \"dryRun\": true,\n  \"details\": []\n}"
        )
        #expect("\(Status.created)" == "Created")
    }

    @Test func `Foundation's coders give and take the same JSON`() throws {
        let job = try JSON.decode(Job.self, from: json)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let encoded = try encoder.encode([job])
        #expect(
            try JSON.decode(JSONValue.self, from: encoded) == [try JSON.decode(JSONValue.self, from: json)]
        )
        #expect(try JSONDecoder().decode([Job].self, from: Data("[\(json)]".utf8)) == [job])
        #expect(
            try JSONDecoder().decode([Status].self, from: Data(#"["Created","x"]"#.utf8)) == [
                .created, Status(rawValue: "x"),
            ]
        )
        let plist = try PropertyListEncoder().encode(["a": Job(dryRun: true, id: "p")])
        #expect(try PropertyListDecoder().decode([String: Job].self, from: plist)["a"]?.id == "p")
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Job].self, from: Data(#"[{"id":"1"}]"#.utf8))
        }
        guard case .dataCorrupted(let context) = error else {
            Issue.record("expected dataCorrupted")
            return
        }
        #expect(context.debugDescription == "missing field 'dryRun' at $ (line 1, column 1)")
        #expect(context.codingPath.first?.intValue == 0)
    }

    @Test func `an immutable class is a model like any other`() throws {
        let tickets = try JSONDecoder().decode(
            [Ticket].self,
            from: Data(#"[{"id":1},{"id":2},{"id":1}]"#.utf8)
        )
        #expect(tickets[0] == tickets[2])
        #expect(Set(tickets).count == 2)
        #expect(try JSONEncoder().encode(tickets[1]) == Data(#"{"id":2}"#.utf8))
    }

    @Test func `mirrors show the properties`() {
        let labels = Mirror(reflecting: Detail(count: 1, nickname: nil)).children.map(\.label)
        #expect(labels == ["count", "ratio", "nickname", "email", "unknownFields"])
        #expect(Mirror(reflecting: Box(Detail(count: 1, nickname: nil))).children.count == 5)
    }

    @Test func `an attempt that fails leaves no trace`() throws {
        #expect(try JSON.decode(Attempt.self, from: #"{"a":1}"#).number == nil)
        #expect(try JSON.decode(Attempt.self, from: "7").number == 7)
    }
}

private struct Attempt: JSONReadable {
    let number: Int?

    init(json reader: inout JSONReader) { number = reader.attempt(Int.self) }
}

/// A model may be a class as well: it needs nothing more.
private final class Ticket: JSONModel {
    let id: Int

    static let fields = JSONFields("id")

    init(json reader: inout JSONReader) {
        let object = reader.beginObject(Self.fields)
        id = reader.int(0)
        reader.skipObject(object)
    }

    func write(json writer: inout JSONWriter) {
        let object = writer.beginObject(Self.fields)
        writer.int(0, id)
        writer.endObject(object)
    }
}
