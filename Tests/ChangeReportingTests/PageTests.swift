import ChangeModel
import ChangeReporting
import HTMLWriting
import Testing

@Suite struct `The page of a report` {
    private let sample: SampleReport
    private let page: PageText

    init() throws {
        sample = try SampleReport()
        page = PageText(ChangePage.render(sample.report, in: sample.library))
    }

    @Test func `names both versions and counts what changed`() {
        #expect(
            page.first("<h1>", "</h1>")
                == #"Pets &amp; Co. <span class="versions">1.4.0 <span class="to">→</span> <b>2.0.0</b></span>"#
        )
        #expect(
            page.first(#"<p class="names">"#, "</p>")
                == #"<code>git:HEAD~3:openapi.yaml</code> <span class="to">→</span> "#
                + "<code>Specs/openapi.yaml</code>"
        )
        #expect(
            page.first(#"<p class="sentence">"#, "</p>")
                == "17 changes: 8 breaking, 3 warnings, 2 safe, 3 unaffected, 1 accepted."
        )
    }

    @Test func `tells the worst on each axis`() {
        #expect(page.all("<strong>", "</strong></button>") == ["breaking", "breaking", "breaking"])
        #expect(
            page.all(#"<p class="counts">"#, "</p>") == [
                #"<span class="b">5 breaking</span> <span class="w">2 warnings</span> "#
                    + #"<span class="s">4 safe</span> "#,
                #"<span class="b">5 breaking</span> <span class="w">2 warnings</span> "#
                    + #"<span class="s">2 safe</span> "#,
                #"<span class="b">2 breaking</span> "#,
            ]
        )
    }

    @Test func `tells the next versions with the reasons`() {
        #expect(
            page.all(#"<p class="bump">"#, "</p>") == [
                #"<span class="subject">API</span> <strong class="major">major</strong> "#
                    + "<code>2.0.0</code><br><small>the operation <code>DELETE /pets/{petId}</code> "
                    + "was removed, and 4 more</small>",
                #"<span class="subject">SDK</span> <strong class="major">major</strong><br><small>"#
                    + "<code>PetsClient.deletePet(petId:)</code> was removed</small>",
            ]
        )
    }

    @Test func `lists changes under their causes`() {
        let headings = page.all(#"<h2><span class="kind">"#, "</span></h2>")
        #expect(
            headings.map { $0.replacing(#"</span> <span class="of">"#, with: " ") } == [
                "document info", "document servers", "GET /pets", "POST /pets", "GET /pets/{id}",
                "DELETE /pets/{petId}", "GET /shelters/{id}/visits", "schema Pet", "schema Status",
                "schema Treatment", "schema Owner", "SDK Pet",
            ]
        )
    }

    @Test func `has one place for each fingerprint`() {
        let ids = page.all(" id=\"", "\"")
        let expected =
            sample.report.changes.map(\.fingerprint) + sample.report.symbols.map(\.fingerprint)
        for fingerprint in expected { #expect(ids.count { $0 == fingerprint } == 1, "\(fingerprint)") }
        #expect(Set(ids).count == ids.count)
    }

    @Test func `links to places that are there`() {
        let ids = Set(page.all(" id=\"", "\""))
        #expect(page.all("href=\"#", "\"").filter { !ids.contains($0) } == [])
    }

    @Test func `shows a change from both sides`() throws {
        let entry = try #require(page.entry("777788889999aaaa"))
        #expect(
            entry == """
                 b" id="777788889999aaaa"><summary><span class=m>the default of the query parameter \
                <code>sort</code> is <code>created</code> now, was <code>name</code> \
                <small>parameters › query › sort › schema › default</small></span>\
                <span class=x><i class=s>wire</i><i class=b>behaviour</i></span></summary>
                <div class=sides><figure data-n="13
                14
                15
                16
                17
                18
                19"><figcaption><span>line 16</span> <code>name</code></figcaption><pre>
                parameters:
                  - name: sort
                    in: query
                <mark>    schema: { type: string, default: <b>name</b> }
                </mark>  - name: limit
                    in: query
                    schema: { type: integer, maximum: 200 }
                </pre></figure><figure data-n="16
                17
                18
                19
                20
                21
                22"><figcaption><span>line 19</span> <code>created</code></figcaption><pre>
                  schema: { type: integer, maximum: 100 }
                - name: sort
                  in: query
                <mark>  schema: { type: string, default: <b>created</b> }
                </mark>- name: species
                  in: query
                  schema: { type: string }
                </pre></figure></div>
                <dl>
                <dt>Hint<dd>send <code>sort=name</code> to get the old order
                <dt>Reaches<dd>1 operation, in requests: <a href="#o0">GET /pets</a>\u{20}
                <dt>Rule<dd><a href="#rule-default-changed">default-changed</a> \
                <a class=fp href="#777788889999aaaa">777788889999aaaa</a></dl>
                """
        )
    }

    @Test(arguments: [
        ("88889999aaaabbbb", "<p class=gap>not there before</p>"),
        ("4444555566667777", "<p class=gap>not there any more</p>"),
        ("6666777788889999", "<dt>Accepted<dd>nobody asks for more than 50 | see the log of &lt;March&gt; "),
        ("6666777788889999", "<small>until 2027-01-31</small>"),
        ("9999aaaabbbbcccc", "<dt>By way of<dd>response 200, application/json: items[].name"),
        ("9999aaaabbbbcccc", "4 operations, in requests and responses: "),
        ("aaaabbbbccccdddd", "<b>nick: String? = nil, </b>"),
    ])
    func `says of a change`(fingerprint: String, words: String) throws {
        let entry = try #require(page.entry(fingerprint))
        #expect(entry.contains(words))
    }

    @Test func `explains each rule once`() {
        let rules = page.all("<details class=\"r\" id=\"rule-", "\"")
        #expect(rules == rules.sorted())
        #expect(Set(rules).count == rules.count)
        #expect(
            page.first("id=\"rule-server-url-changed\" data-a=\"server\">", "</details>") == """
                <summary><code>server-url-changed</code> the address of a server is another one</summary>
                <div class="text">
                <p>Callers of the new SDK talk to <strong>another address</strong> without having \
                written anything else.</p>
                <pre>
                servers:
                  - url: https://api.example.com/v1   # before
                  - url: https://api.example.com/v2   # after
                </pre>
                </div>

                """
        )
    }

    @Test func `needs no network`() {
        for word in ["<link", " src=", "url(", "@import", "<iframe", "<base"] {
            #expect(!page.html.contains(word), "\(word)")
        }
        #expect(page.all("<script>", "</script>").count == 1)
    }

    @Test func `allows its own style and script, and nothing else`() throws {
        func hash(_ element: String) throws -> String {
            let content = try #require(page.first("<\(element)>", "</\(element)>"))
            return "'sha256-\(SHA256(Array(content.utf8)).base64)'"
        }
        let policy = page.first("Content-Security-Policy\" content=\"", "\"")
        #expect(
            policy == """
                default-src 'none'; style-src \(try hash("style")); style-src-attr 'unsafe-inline'; \
                script-src \(try hash("script")); base-uri 'none'; form-action 'none'
                """
        )
    }

    @Test func `is the same every time`() {
        #expect(ChangePage.render(sample.report, in: sample.library) == page.html)
    }

    @Test func `has several versions one after the other`() {
        let steps = PageText(
            ChangePage.render(
                steps: [sample.report, sample.report],
                overall: sample.report,
                in: sample.library
            )
        )
        #expect(
            steps.first("<select id=\"step\">", "</select>")
                == "<option value=\"0\">All: 1.4.0 → 2.0.0</option><option value=\"1\">1.4.0 → 2.0.0</option>"
                + "<option value=\"2\">1.4.0 → 2.0.0</option>"
        )
        #expect(steps.all("<article class=\"report\" data-prefix=\"", "\"") == ["", "s1-", "s2-"])
        let ids = steps.all(" id=\"", "\"")
        #expect(Set(ids).count == ids.count)
        #expect(steps.entry("s2-777788889999aaaa")?.contains("href=\"#s2-o0\"") == true)
        #expect(Set(steps.all("href=\"#", "\"")).isSubset(of: Set(ids)))
    }

    @Test func `numbers places that share a fingerprint`() {
        var sample = PageSample()
        sample.add()
        sample.changes += sample.changes
        #expect(sample.page().all("class=\"e b\" id=\"", "\"") == ["0000000000000000", "0000000000000000-2"])
    }

    @Test func `says so if nothing changed`() {
        let page = PageSample().page()
        #expect(page.first("<p class=\"sentence\">", "</p>") == "No difference.")
        #expect(page.all("<strong>", "</strong></button>") == ["unaffected", "unaffected", "unaffected"])
        #expect(page.all("<details class=\"e", ">") == [])
    }
}
