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
            $0.body(multipart: [String: Int]?.none)
            $0.body(multipart: nil)
        }
        #expect(sent.body == nil)
        #expect(sent.request.headerFields[.contentType] == nil)
    }

    @Test func `trap 97: fragments, null and arrays are JSON`() async throws {
        #expect(try await sent { $0.body(json: "x") }.text == #""x""#)
        #expect(try await sent { $0.body(json: JSONValue.null) }.text == "null")
        #expect(try await sent { $0.body(json: [1, 2]) }.text == "[1,2]")
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
            from: #"{"a":{"b":1,"c":"x y"},"l":[1,2],"s":["p","q"],"j":[1]}"#
        )
        let sent = try await sent {
            $0.body(
                form: value,
                fields: [
                    FormField("a", style: .deepObject), FormField("l", explode: false),
                    FormField("s", style: .spaceDelimited, explode: false), FormField("j", isJSON: true),
                ]
            )
        }
        #expect(sent.text == "a%5Bb%5D=1&a%5Bc%5D=x+y&l=1,2&s=p+q&j=%5B1%5D")
        #expect(
            try await refusal { $0.body(form: [1]) }
                == InvalidInput(parameter: "body", reason: "only an object can be sent as a form")
        )
    }

    private func boundary(_ sent: FakeTransport.Sent) throws -> String {
        let type = try #require(sent.request.headerFields[.contentType])
        let prefix = "multipart/form-data; boundary="
        #expect(type.hasPrefix(prefix))
        return String(type.dropFirst(prefix.count))
    }

    @Test func `trap 94: a part for each field, arrays repeated, objects as JSON, bytes as files`()
        async throws
    {
        let value = try JSON.decode(
            JSONValue.self,
            from: #"{"t":"ü","n":1,"o":{"a":[1]},"l":["x","y"],"f":"AP8=","j":"s","no":null}"#
        )
        let sent = try await sent {
            $0.body(
                multipart: value,
                parts: [
                    MultipartPart("f", contentType: "image/png", isFile: true),
                    MultipartPart("j", contentType: "application/json"),
                ]
            )
        }
        let boundary = try boundary(sent)
        let field = { (name: String, rest: String) in
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\(rest)\r\n"
        }
        let before =
            field("t", "\r\n\r\nü") + field("n", "\r\n\r\n1")
            + field("o", "\r\nContent-Type: application/json\r\n\r\n{\"a\":[1]}")
            + field("l", "\r\n\r\nx") + field("l", "\r\n\r\ny")
            + "--\(boundary)\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\""
            + "\r\nContent-Type: image/png\r\n\r\n"
        let after =
            "\r\n" + field("j", "\r\nContent-Type: application/json\r\n\r\n\"s\"") + "--\(boundary)--\r\n"
        #expect(sent.body == Array(before.utf8) + [0, 255] + Array(after.utf8))
    }

    @Test func `trap 94: names are quoted, UTF-8 stays, nothing can end the header`() async throws {
        var form = MultipartForm()
        let file = MultipartFile(
            fileName: "ü \"x\"\r\nEvil: 1.png",
            contentType: "image/png",
            content: HTTPBody("1")
        )
        form.append("a\"\r\nb", file: file)
        form.append("c", file: nil)
        let sent = try await sent { $0.body(multipart: form) }
        let head =
            #"Content-Disposition: form-data; name="a%22%0D%0Ab"; filename="ü %22x%22%0D%0AEvil: 1.png""#
        #expect(sent.text?.contains("\r\n\(head)\r\nContent-Type: image/png\r\n\r\n1\r\n--") == true)
        var evil = MultipartForm()
        evil.append("x", file: MultipartFile(fileName: nil, contentType: "a\r\nb", content: HTTPBody("")))
        #expect(
            try await refusal { $0.body(multipart: evil) }.reason
                == "the media type of its part 'x' has a control character"
        )
    }

    @Test func `trap 94: boundaries differ and are in no part`() async throws {
        var form = MultipartForm()
        form.append("a", "part-part--part-x")
        let first = try await sent { $0.body(multipart: form) }
        let second = try await sent { $0.body(multipart: form) }
        let (one, two) = (try boundary(first), try boundary(second))
        #expect(one != two)
        #expect(one.utf8.count <= 70)
        let text = try #require(first.text)
        #expect(text.components(separatedBy: one).count == 3)
    }

    @Test func `an invalid base64 file part is refused`() async throws {
        let input = try await refusal {
            $0.body(multipart: ["f": "?"], parts: [MultipartPart("f", isFile: true)])
        }
        #expect(input == InvalidInput(parameter: "body", reason: "its part 'f' is not base64"))
    }
}
