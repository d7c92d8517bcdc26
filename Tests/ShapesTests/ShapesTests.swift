import SDKRuntime
import Shapes
import Testing

/// What the generated types of `Tests/Goldens/shapes` do with JSON.
@Suite struct `Generated types` {
    private func read<Value: JSONReadable>(_ text: String, as type: Value.Type = Value.self) throws -> Value {
        try JSON.decode(type, from: Array(text.utf8))
    }

    private func text(_ value: some JSONWritable) throws -> String {
        String(decoding: try JSON.encode(value), as: UTF8.self)
    }

    @Test("trap 55: an array by place reads and writes its items, and keeps those it does not know")
    func tuples() throws {
        let point: Point = try read("[1.5,-2,\"later\"]")
        #expect(point.x == 1.5 && point.y == -2)
        #expect(point.otherItems == ["later"])
        #expect(try text(point) == "[1.5,-2,\"later\"]")
        #expect(try text(Row(first: "a", second: Point(x: 1, y: 2), third: nil)) == "[\"a\",[1,2]]")
        let row: Row = try read("[\"a\",null,3,true,false]")
        #expect(row.second == nil && row.third == 3 && row.otherItems == [true, false])
        #expect(try text(row) == "[\"a\",null,3,true,false]")
        #expect(throws: JSONError.self) { try read("[1]", as: Point.self) }
    }

    @Test("trap 54: properties by pattern are typed, and come back")
    func patterns() throws {
        let labels: Labels = try read("{\"name\":\"n\",\"x-a\":1,\"y-b\":2}")
        #expect(labels.additionalProperties == ["x-a": 1, "y-b": 2])
        #expect(try text(labels) == "{\"name\":\"n\",\"x-a\":1,\"y-b\":2}")
    }

    @Test("trap 23: values of several kinds have names, and others are kept")
    func mixed() throws {
        #expect(Mixed._1.rawValue == 1)
        #expect(try read("\"a\"", as: Mixed.self) == Mixed.a)
        #expect(try read("true", as: Mixed.self).isKnown)
        #expect(try read("[2]", as: Mixed.self).isKnown)
        let other: Mixed = try read("{\"z\":1e400}")
        #expect(!other.isKnown)
        #expect(try text(other) == "{\"z\":1e400}")
    }

    @Test(
        "traps 50 and 51: every member of nested unions is read and written",
        arguments: [
            ("{\"meow\":\"m\",\"n\":1}", "furry cat"), ("{\"bark\":\"b\"}", "furry dog"),
            ("{\"kind\":\"k\"}", "emu"),
            ("{}", "emu"), ("\"text\"", "string"), ("[1]", "unknown"),
        ]
    )
    func nested(json: String, name: String) throws {
        let animal: Animal = try read(json)
        let found =
            switch animal {
            case .furry(.cat): "furry cat"
            case .furry(.dog): "furry dog"
            case .furry: "furry"
            case .emu: "emu"
            case .string: "string"
            case .unknown: "unknown"
            @unknown default: "another"
            }
        #expect(found == name)
        #expect(try text(animal) == json)
    }

    @Test("trap 51: a union in an allOf writes the properties of both")
    func inAllOf() throws {
        let json = "{\"owner\":\"Ada\",\"bark\":\"b\"}"
        let tame: Tame = try read(json)
        guard case .dog(let dog) = tame else {
            Issue.record("\(tame)")
            return
        }
        #expect(dog.owner == "Ada" && dog.bark == "b")
        #expect(try text(tame) == json)
    }

    @Test(
        "traps 45 and 46: lists by their items, strings by their values",
        arguments: [
            ("[\"a\"]", "0"), ("[1,2]", "1"), ("[1,2.5]", "2"), ("\"all\"", "3"), ("\"other\"", "4"),
            ("[[]]", "-"), ("[]", "0"),
        ]
    )
    func inputs(json: String, index: String) throws {
        let input: Input = try read(json)
        let found =
            switch input {
            case .array: "0"
            case .arrayOfInteger: "1"
            case .arrayOfNumber: "2"
            case .string: "3"
            case .anyString: "4"
            case .unknown: "-"
            @unknown default: "?"
            }
        #expect(found == index)
        #expect(try text(input) == json)
    }

    @Test("trap 47: what no value of the discriminator stands for is the default, and stays as it is")
    func fallback() throws {
        guard case .cat(let cat) = try read("{\"kind\":\"cat\",\"meow\":\"m\"}", as: Kind.self) else {
            Issue.record("no cat")
            return
        }
        #expect(try text(Kind.cat(cat)).contains("\"kind\":\"cat\""))
        let other: Kind = try read("{\"kind\":\"zebra\",\"name\":\"z\"}")
        guard case .emu(let emu) = other else {
            Issue.record("\(other)")
            return
        }
        #expect(emu.kind == "zebra")
        #expect(try text(other) == "{\"kind\":\"zebra\",\"name\":\"z\"}")
        guard case .unknown = try read("{\"kind\":7}", as: Kind.self) else {
            Issue.record("a value that the default cannot take is not kept")
            return
        }
    }

    @Test("trap 64: a request needs no read-only property, an answer no write-only one")
    func directions() throws {
        #expect(
            try text(Account(name: "n", password: "p")) == "{\"name\":\"n\",\"password\":\"p\"}"
        )
        let account: Account = try read("{\"id\":\"1\",\"name\":\"n\"}")
        #expect(account.id == "1" && account.password == nil)
    }
}
