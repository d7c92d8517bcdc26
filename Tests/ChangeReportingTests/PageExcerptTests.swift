import ChangeModel
import ChangeReporting
import Diagnostics
import Testing

@Suite struct `Excerpts in a page` {
    private static let lines = (1...40).map { "line\($0): \($0)" }

    /// The numbers and the lines of the new side.
    private static func excerpt(
        _ text: String,
        _ start: (Int, Int),
        _ end: (Int, Int),
        options: ChangePage.Options = ChangePage.Options(contextLines: 1, excerptLines: 3)
    ) -> [String?] {
        var sample = PageSample(new: text)
        sample.add(new: PageSample.range(sample.new, start, end))
        return excerpt(in: sample.page(options))
    }

    private static func excerpt(in page: PageText, side: Side = .new) -> [String?] {
        let figures = page.all("<figure data-n=\"", "</figure>")
        let figure = side == .old ? figures.first : figures.last
        return [
            figure?.split(separator: "\"", omittingEmptySubsequences: false).first.map(String.init),
            figure.flatMap { PageText($0).first("<pre>\n", "</pre>") },
        ]
    }

    private enum Side { case old, new }

    @Test func `mark the line and stress the place`() {
        #expect(
            Self.excerpt("a: 1\nb: 2\nc: 3\nd: 4\n", (2, 4), (2, 5)) == [
                "1\n2\n3", "a: 1\n<mark>b: <b>2</b>\n</mark>c: 3\n",
            ]
        )
    }

    @Test func `lose the margin that all lines have`() {
        #expect(
            Self.excerpt("x:\n    a: 1\n    b: 2\n\n", (3, 8), (3, 9)) == [
                "2\n3\n4", "a: 1\n<mark>b: <b>2</b>\n</mark>\n",
            ]
        )
    }

    @Test(arguments: ["\r\n", "\r"])
    func `know all line breaks`(lineBreak: String) {
        let text = ["a: 1", "b: 2", "c: 3"].joined(separator: lineBreak)
        #expect(
            Self.excerpt(text, (2, 4), (2, 5)) == ["1\n2\n3", "a: 1\n<mark>b: <b>2</b>\n</mark>c: 3\n"]
        )
    }

    @Test func `end before the next key`() {
        let text = "a:\n  type: x\n  enum:\n  - y\nb: 1\n"
        #expect(
            Self.excerpt(text, (2, 3), (5, 1), options: ChangePage.Options(contextLines: 0, excerptLines: 9))
                == ["2\n3\n4", "<mark>type: x\nenum:\n- y\n</mark>"]
        )
    }

    @Test func `mark of long ranges only what differs`() {
        var sample = PageSample(
            old: "a:\n  b: 1\n  c: 1\n  d: 1\n  e: 1\n  f: 1\n",
            new: "a:\n  b: 1\n  c: 2\n  d: 1\n  e: 1\n  x: 1\n  f: 1\n"
        )
        sample.add(
            old: PageSample.range(sample.old, (2, 3), (6, 7)),
            new: PageSample.range(sample.new, (2, 3), (7, 7))
        )
        let page = sample.page(ChangePage.Options(contextLines: 1, excerptLines: 9))
        #expect(
            Self.excerpt(in: page, side: .old) == ["2\n3\n4", "b: 1\n<mark>c: 1\n</mark>d: 1\n"]
        )
        #expect(
            Self.excerpt(in: page) == [
                "2\n3\n4\n5\n6\n7", "b: 1\n<mark>c: 2\n</mark>d: 1\ne: 1\n<mark>x: 1\n</mark>f: 1\n",
            ]
        )
    }

    @Test func `show where lines are left out`() {
        let old = Self.lines.joined(separator: "\n")
        let new = old.replacing("line5:", with: "five:").replacing("line30:", with: "thirty:")
        var sample = PageSample(old: old, new: new)
        sample.add(
            old: PageSample.range(sample.old, (1, 1), (40, 4)),
            new: PageSample.range(sample.new, (1, 1), (40, 4))
        )
        #expect(
            Self.excerpt(in: sample.page(ChangePage.Options(contextLines: 1, excerptLines: 9))) == [
                "4\n5\n6\n⋮\n29\n30\n31",
                "line4: 4\n<mark>five: 5\n</mark>line6: 6\n⋮\nline29: 29\n<mark>thirty: 30\n</mark>"
                    + "line31: 31\n",
            ]
        )
    }

    @Test func `are cut after some lines`() {
        #expect(
            Self.excerpt(Self.lines.joined(separator: "\n"), (1, 1), (40, 3)) == [
                "1\n2\n3\n4\n⋮",
                "<mark>line1: 1\nline2: 2\nline3: 3\nline4: 4\n</mark>⋮ 36 more\n",
            ]
        )
    }

    @Test func `cut long lines`() {
        let long = String(repeating: "ä", count: 500)
        let cut = String(repeating: "ä", count: 180) + "…\n"
        #expect(Self.excerpt("a: 1\n\(long)\n", (1, 4), (1, 5))[1] == "<mark>a: <b>1</b>\n</mark>\(cut)")
        #expect(Self.excerpt(long, (1, 400), (1, 410))[1] == "<mark>\(cut)</mark>")
    }

    @Test(arguments: [(0, 0), (1, 99), (99, 1), (2, 0), (4_000_000_000, 4_000_000_000)])
    func `survive places that are not there`(line: Int, column: Int) throws {
        let page = { () -> PageText in
            var sample = PageSample(new: "a: 1\nb: 2\n")
            sample.add(new: PageSample.range(sample.new, (line, column), (1, 1)))
            return sample.page()
        }()
        #expect(page.entry("0000000000000000")?.contains("<figcaption><span>line ") == true)
    }

    @Test func `are left out for files that are not text or not there`() {
        var sample = PageSample(old: [0xFF, 0xFE, 0x61, 0x00], new: [])
        let missing = SourceFileID(index: 77)
        sample.add(
            old: PageSample.range(sample.old, (1, 1), (1, 2)),
            new: PageSample.range(missing, (1, 1), (1, 2))
        )
        let page = sample.page()
        #expect(Self.excerpt(in: page, side: .old) == ["", ""])
        #expect(Self.excerpt(in: page) == ["", ""])
        #expect(page.all("<figcaption><span>", "</span>") == ["line 1", "-:1"])
    }

    @Test func `get shorter when there are many`() {
        let text = (0..<2000).map { "schema\($0):\n  type: integer\n  maximum: \($0)\n" }.joined()
        var sample = PageSample(old: text, new: text)
        sample.operations = (0..<50).map {
            ComparedOperation(
                method: "GET",
                path: "/accounts/{accountId}/things\($0)",
                operationID: "listThings\($0)",
                tags: ["things"],
                old: nil,
                new: nil
            )
        }
        for index in 0..<2000 {
            sample.add(
                "the maximum is \(index) now, was \(index + 1)",
                location: "#/components/schemas/Schema\(index / 4)/properties/amount\(index)/maximum",
                old: PageSample.range(sample.old, (index * 3 + 3, 12), (index * 3 + 3, 13)),
                new: PageSample.range(sample.new, (index * 3 + 3, 12), (index * 3 + 3, 13)),
                reach: (0..<5).map { Reach(operation: (index + $0) % 50, direction: .request) },
                way: "request, application/json: items[].amount"
            )
        }
        let page = sample.page()
        #expect(page.all("<details class=\"e", ">").count == 2000)
        #expect(page.html.utf8.count < 1_600_000)
    }
}
