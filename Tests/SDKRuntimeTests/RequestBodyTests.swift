import Foundation
import HTTPTypes
import SDKRuntime
import Testing

@Suite struct `Request bodies` {
    @Test func `trap 96: an optional body that is absent sends neither body nor Content-Type`() async throws {
        let sent = try await sent(method: "POST") {
            $0.body(json: String?.none)
            $0.body(text: nil)
            $0.body(bytes: nil)
            $0.body(form: [String: Int]?.none)
            $0.body(multipart: MultipartForm?.none)
            $0.body(parts: nil)
            $0.body(items: JSONItems<Int>?.none, contentType: "application/jsonl")
        }
        #expect(sent.body == nil)
        #expect(sent.request.headerFields[.contentType] == nil)
    }

    @Test func `trap 97: fragments, null and arrays are JSON`() async throws {
        #expect(try await sent { $0.body(json: "x") }.text == #""x""#)
        #expect(try await sent { $0.body(json: JSONValue.null) }.text == "null")
        #expect(try await sent { $0.body(json: [1, 2]) }.text == "[1,2]")
        #expect(try await sent { $0.body(nullableJSON: Int?.none) }.text == "null")
        #expect(try await sent { $0.body(nullableJSON: 1) }.text == "1")
        let labelled = try await sent { $0.body(json: 1, contentType: "application/vnd.x+json") }
        #expect(labelled.request.headerFields[.contentType] == "application/vnd.x+json")
        #expect(try await refusal { $0.body(json: Double.infinity) }.parameter == "body")
    }

    @Test func `text and bytes go as they are`() async throws {
        let text = try await sent { $0.body(text: "ü") }
        #expect(text.text == "ü")
        #expect(text.request.headerFields[.contentType] == "text/plain; charset=utf-8")
        let bytes = try await sent { $0.body(bytes: HTTPBody([0, 255])) }
        #expect(bytes.body == [0, 255])
        #expect(bytes.request.headerFields[.contentType] == "application/octet-stream")
        var picture = HTTPBody([1])
        picture.contentType = "image/png"
        let labelled = picture
        let image = try await sent { $0.body(bytes: labelled, contentType: "image/x") }
        #expect(image.request.headerFields[.contentType] == "image/png")
    }

    @Test func `trap 95: a form has plus for space, repeats arrays, writes objects as JSON, leaves out null`()
        async throws
    {
        let value = try JSON.decode(
            JSONValue.self,
            from: #"{"a b":"c d&e=ü~*","list":[1,"x y"],"object":{"k":[1]},"no":null,"empty":"","none":[]}"#
        )
        let sent = try await sent { $0.body(form: value) }
        #expect(
            sent.text
                == "a+b=c+d%26e%3D%C3%BC%7E*&list=1&list=x+y&object=%7B%22k%22%3A%5B1%5D%7D&empty="
        )
        #expect(sent.request.headerFields[.contentType] == "application/x-www-form-urlencoded")
    }

    @Test func `trap 95: fields follow their Encoding Object`() async throws {
        let value = try JSON.decode(
            JSONValue.self,
            from: #"{"a":{"b":1,"c":"x y"},"l":[1,2],"s":["p","q"],"j":[{"k":1},2],"r":"a/b c&d"}"#
        )
        let sent = try await sent {
            $0.body(
                form: value,
                fields: [
                    FormField("a", style: .deepObject), FormField("l", explode: false),
                    FormField("s", style: .spaceDelimited, explode: false), .json("j"),
                    FormField("r", allowReserved: true),
                ]
            )
        }
        #expect(
            sent.text
                == "a%5Bb%5D=1&a%5Bc%5D=x+y&l=1,2&s=p+q&j=%7B%22k%22%3A1%7D&j=2&r=a/b%20c%26d"
        )
        #expect(
            try await refusal { $0.body(form: [1]) }
                == InvalidInput(parameter: "body", reason: "only an object can be sent as a form")
        )
    }

    @Test func `trap 95: deepObject of a form nests objects and arrays in brackets`() async throws {
        let value = try JSON.decode(
            JSONValue.self,
            from: #"{"e":["x","y"],"i":[{"p":"a"},{"p":"b","t":[1]}],"o":{"n":{"k":""},"no":null,"l":["z"]}}"#
        )
        let deep = ["e", "i", "o"].map { FormField($0, style: .deepObject) }
        let text = try await sent { $0.body(form: value, fields: deep) }.text
        #expect(
            text?.replacing("%5B", with: "[").replacing("%5D", with: "]")
                == "e[]=x&e[]=y&i[0][p]=a&i[1][p]=b&i[1][t][]=1&o[n][k]=&o[l][]=z"
        )
    }

    @Test func `values one after another are a line each, or each after a separator`() async throws {
        let lines = try await sent { $0.body(items: ["a\nb", "c"], contentType: "application/jsonl") }
        #expect(lines.text == "\"a\\nb\"\n\"c\"\n")
        #expect(lines.request.headerFields[.contentType] == "application/jsonl")
        let stream = AsyncStream<Int> { continuation in
            for number in 1...2 { continuation.yield(number) }
            continuation.finish()
        }
        let sequence = try await sent {
            $0.body(items: JSONItems(stream: stream), as: .textSequence, contentType: "application/json-seq")
        }
        #expect(sequence.text == "\u{1E}1\n\u{1E}2\n")
        let input = try await refusal { $0.body(items: [Double.nan], contentType: "application/jsonl") }
        #expect(input.parameter == "body")
    }

    private func boundary(_ sent: FakeTransport.Sent) throws -> String {
        let type = try #require(sent.request.headerFields[.contentType])
        let prefix = "multipart/form-data; boundary="
        #expect(type.hasPrefix(prefix))
        return String(type.dropFirst(prefix.count))
    }

    /// The lines of what was sent, with `=` for the boundary.
    private func lines(
        _ build: @escaping @Sendable (inout MultipartForm) -> Void
    ) async throws -> [String] {
        var form = MultipartForm()
        build(&form)
        let finished = form
        let sent = try await sent { $0.body(multipart: finished) }
        let text = try #require(sent.text)
        return text.replacing(try boundary(sent), with: "=").components(separatedBy: "\r\n")
    }

    private func head(_ name: String, _ rest: String = "") -> String {
        "Content-Disposition: form-data; name=\"\(name)\"\(rest)"
    }

    @Test func `trap 94: a part for each value, arrays repeated, objects as JSON`() async throws {
        let object = try JSON.decode(JSONValue.self, from: #"{"a":[1]}"#)
        let lines = try await lines {
            $0.value("t", "ü")
            $0.value("n", 1)
            $0.value("o", object)
            $0.value("l", ["x", "y"])
            $0.value("ll", [[1], [2, 3]])
            $0.value("no", String?.none)
            $0.value("null", JSONValue.null)
            $0.value("j", "s", contentType: "application/json")
            $0.value("x", "<a/>", contentType: "text/xml")
        }
        #expect(
            lines == [
                "--=", head("t"), "", "ü", "--=", head("n"), "", "1",
                "--=", head("o"), "Content-Type: application/json", "", #"{"a":[1]}"#,
                "--=", head("l"), "", "x", "--=", head("l"), "", "y",
                "--=", head("ll"), "Content-Type: application/json", "", "[1]",
                "--=", head("ll"), "Content-Type: application/json", "", "[2,3]",
                "--=", head("j"), "Content-Type: application/json", "", #""s""#,
                "--=", head("x"), "Content-Type: text/xml", "", "<a/>", "--=--", "",
            ]
        )
    }

    @Test func `trap 94: files say their names and types, each of several is a part`() async throws {
        let lines = try await lines {
            $0.file("f", FilePart(HTTPBody("1")), contentType: "image/png")
            let others = [
                FilePart(Data("2".utf8), fileName: "a.txt", contentType: "text/plain"),
                FilePart(HTTPBody("3"), headers: [.contentLanguage: "de"]),
            ]
            $0.files("g", others, contentType: "application/octet-stream")
            $0.file("none", nil, contentType: "image/png")
        }
        #expect(
            lines == [
                "--=", head("f", #"; filename="f""#), "Content-Type: image/png", "", "1",
                "--=", head("g", #"; filename="a.txt""#), "Content-Type: text/plain", "", "2",
                "--=", head("g", #"; filename="g""#), "Content-Type: application/octet-stream",
                "Content-Language: de", "", "3", "--=--", "",
            ]
        )
    }

    @Test func `trap 94: a part has the headers of the document, and those alone`() async throws {
        let lines = try await lines {
            $0.header("log", "X-Kind", "plain")
            $0.header("log", "X-Parts", [1, 2])
            $0.header("log", "X-None", String?.none)
            $0.value("log", "l")
            $0.value("other", "o")
        }
        #expect(
            lines == [
                "--=", head("log"), "X-Kind: plain", "X-Parts: 1,2", "", "l",
                "--=", head("other"), "", "o", "--=--", "",
            ]
        )
        let placed = try await self.lines {
            $0.header(nil, "X-Kind", 1)
            $0.value(nil, "a")
            $0.header(nil, "X-Other", 2)
            $0.file(nil, nil, contentType: "")
            $0.value(nil, ["b"])
        }
        #expect(
            placed == [
                "--=", "X-Kind: 1", "", "a", "--=", "Content-Type: application/json", "", #"["b"]"#, "--=--",
                "",
            ]
        )
        var evil = MultipartForm()
        evil.header("x", "X-Kind", "a\r\nb")
        evil.value("x", 1)
        let form = evil
        #expect(
            try await refusal { $0.body(multipart: form) }.reason.hasPrefix(
                "its part 'x' cannot be sent: its header 'X-Kind' cannot be sent: a header can hold no line break"
            )
        )
    }

    @Test func `trap 94: a style makes parts of pairs, with nothing encoded`() async throws {
        let object = try JSON.decode(JSONValue.self, from: #"{"a b":"ü","c":1}"#)
        let lines = try await lines {
            $0.value("l", ["x y", "z"], style: .form, explode: false)
            $0.value("o", object, style: .form, explode: true)
            $0.value("d", object, style: .deepObject, explode: true)
        }
        #expect(
            lines == [
                "--=", head("l"), "", "x y,z", "--=", head("a b"), "", "ü", "--=", head("c"), "", "1",
                "--=", head("d[a b]"), "", "ü", "--=", head("d[c]"), "", "1", "--=--", "",
            ]
        )
    }

    @Test func `trap 94: names are quoted, UTF-8 stays, nothing can end the header`() async throws {
        let lines = try await lines {
            let file = FilePart(HTTPBody("1"), fileName: "ü \"x\"\r\nEvil: 1.png")
            $0.file("a\"\r\nb", file, contentType: "image/png")
        }
        #expect(
            lines[1]
                == #"Content-Disposition: form-data; name="a%22%0D%0Ab"; filename="ü %22x%22%0D%0AEvil: 1.png""#
        )
        #expect(Array(lines.dropFirst(2)) == ["Content-Type: image/png", "", "1", "--=--", ""])
        var evil = MultipartForm()
        evil.file("x", FilePart(HTTPBody(""), contentType: "a\r\nb"), contentType: "")
        let form = evil
        #expect(
            try await refusal { $0.body(multipart: form) }.reason
                == "its part 'x' cannot be sent: its media type has a control character"
        )
    }

    @Test func `trap 94: boundaries differ and are in no part`() async throws {
        var form = MultipartForm()
        form.value("a", "part-part--part-x")
        let finished = form
        let first = try await sent { $0.body(multipart: finished) }
        let second = try await sent { $0.body(multipart: finished) }
        let (one, two) = (try boundary(first), try boundary(second))
        #expect(one != two)
        #expect(one.utf8.count <= 70)
        let text = try #require(first.text)
        #expect(text.components(separatedBy: one).count == 3)
    }

    @Test func `parts without names stand in their order, and a related body says what its first is`()
        async throws
    {
        let parts = [
            try MultipartPart.json(nil, ["a": 1]),
            MultipartPart(
                contentType: "image/png",
                headers: [.contentLocation: "a.png"],
                content: HTTPBody("1")
            ),
        ]
        let sent = try await sent {
            $0.body(parts: parts, contentType: "multipart/related; boundary=x; start=\"<a>\"")
        }
        let type = try #require(sent.request.headerFields[.contentType])
        let start = "multipart/related; start=\"<a>\"; type=\"application/json\"; boundary="
        #expect(type.hasPrefix(start))
        let boundary = String(type.dropFirst(start.count))
        #expect(
            sent.text?.replacing(boundary, with: "=").components(separatedBy: "\r\n") == [
                "--=", "Content-Type: application/json", "", #"{"a":1}"#,
                "--=", "Content-Type: image/png", "Content-Location: a.png", "", "1", "--=--", "",
            ]
        )
    }

    @Test func `a form of files on disk knows its length and is read in pieces`() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).bin")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(repeating: 7, count: 5_000_000).write(to: file)
        let part = try FilePart(contentsOf: file, contentType: "application/zip")
        #expect(part.fileName == file.lastPathComponent)
        #expect(part.content.bytesAtHand == nil)
        var form = MultipartForm()
        form.file("f", part, contentType: "")
        var request = OperationRequest("send", method: "POST")
        request.body(multipart: form)
        let body = try #require(request.body)
        #expect(body.reading == .anyNumberOfTimes)
        let bytes = try await body.collect(upTo: 6_000_000)
        #expect(body.length == Int64(bytes.count))
        #expect(bytes.count { $0 == 7 } == 5_000_000)
        var largest = 0
        for try await chunk in body { largest = max(largest, chunk.count) }
        #expect(largest <= 256 << 10)
    }
}
