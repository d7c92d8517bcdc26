import Foundation
import HTMLWriting
import ReferenceModel
import ReferencePage
import TestSupport
import Testing

@Suite struct `The HTML page of a reference` {
    private let html = String(decoding: ReferencePage.render(PageSample().reference), as: UTF8.self)

    private static let goldens = GoldenDirectory(
        GoldenDirectory.url("../ReferenceGoldens/page").standardizedFileURL
    )

    @Test func `looks like this but for style and script`() throws {
        let shown = html.replacing(/<style>[\s\S]*?<\/style>/, with: "<style></style>")
            .replacing(/<script>\n[\s\S]*?<\/script>/, with: "<script></script>")
            .replacing(/sha256-[^']+/, with: "sha256-")
        let differences = try Self.goldens.differences(from: [("page.html", Array(shown.utf8))])
        #expect(differences == [])
    }

    @Test func `needs no network`() {
        for word in ["<link", " src=", "url(", "@import", "<iframe", "<base", "fetch(", "XMLHttpRequest"] {
            #expect(!html.contains(word), "\(word)")
        }
    }

    @Test func `allows its own style and scripts, and nothing else`() throws {
        let policy = try #require(html.firstMatch(of: /Content-Security-Policy" content="([^"]+)"/))
        func hashes(_ elements: Regex<(Substring, Substring)>) -> String {
            html.matches(of: elements).map { "'sha256-\(SHA256(Array($0.1.utf8)).base64)'" }
                .joined(separator: " ")
        }
        let styles = hashes(/<style>([\s\S]*?)<\/style>/)
        let scripts = hashes(/<script>([\s\S]*?)<\/script>/)
        #expect(
            policy.1 == """
                default-src 'none'; style-src \(styles); script-src \(scripts); base-uri 'none'; \
                form-action 'none'
                """
        )
    }

    @Test func `links to places that are there, each of which is there once`() {
        let ids = html.matches(of: #/ id="?([^" >]+)/#).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        let targets = html.matches(of: #/href="\#([^"]+)"/#).map { String($0.1) }
        #expect(Set(targets).subtracting(ids) == [])
        #expect(targets.contains("operation/getPet") && targets.contains("model/Pet"))
    }

    @Test func `is the same every time`() {
        #expect(String(decoding: ReferencePage.render(PageSample().reference), as: UTF8.self) == html)
    }

    @Test func `writes what is the same for many once, and says where`() {
        let copies = html.matches(of: /data-c="([^"]+)"/).map { String($0.1) }
        #expect(copies == ["sample/getPet/1", "sample/getPet/1"])
        #expect(html.ranges(of: " id=\"sample/getPet/1\"").count == 1)
        #expect(html.ranges(of: "<pre><a href=\"#sample/getPet/1\">As for getPet</a></pre>").count == 2)
    }

    @Test func `shows schemas to a depth, and goes on where a model begins`() {
        var schema = APIReference.SchemaShape(type: .init("string"))
        for _ in 0..<500 {
            let property = APIReference.Property(name: "deeper", isRequired: true, schema: schema, swift: nil)
            schema = APIReference.SchemaShape(
                type: .init("object"),
                structure: .object(.init(properties: [property], others: nil, isClosed: false))
            )
        }
        let page = String(decoding: ReferencePage.render(PageSample.reference(of: schema)), as: UTF8.self)
        #expect(page.ranges(of: ">deeper</code>").count == 24)
    }
}

@Suite struct `Text of documents in a page` {
    private static let attack =
        "</script><script>window.bad=1</script>\"><img src=x onerror='window.bad=1'>`<b onclick=bad()>"

    @Test func `is never markup`() {
        let sample = PageSample(text: { $0 + Self.attack })
        let page = String(decoding: ReferencePage.render(sample.reference), as: UTF8.self)
        #expect(page.ranges(of: "<script").count == 2)
        for word in ["<img", "<b onclick", "\"><img", "href=\"javascript"] {
            #expect(!page.contains(word), "\(word)")
        }
    }

    @Test(arguments: [
        "javascript:alert(1)", "data:text/html,x", " https://example.com", "file:///etc/passwd",
        "//example.com",
    ])
    func `is no address that a browser would run`(address: String) {
        let link = APIReference.ExternalLink(title: "More", url: address)
        let page = String(decoding: ReferencePage.render(PageSample.reference(with: link)), as: UTF8.self)
        #expect(page.contains("<p class=\"k\">More</p>"))
    }

    @Test func `is shown as it is`() {
        let sample = PageSample(text: { $0 == "Pets & Co." ? "<b>\u{202E}" : $0 })
        let page = String(decoding: ReferencePage.render(sample.reference), as: UTF8.self)
        #expect(page.contains("<title>&lt;b&gt;&lt;U+202E&gt;</title>"))
    }
}
