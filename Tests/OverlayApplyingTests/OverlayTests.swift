import Diagnostics
import OverlayApplying
import TestSupport
import Testing
import YAMLModel
import YAMLReading

@Suite struct `Applying overlays` {
    /// Reads an overlay with marks, and applies it to a document.
    private func apply(
        _ marked: String,
        to document: String = "{}"
    ) throws -> (document: YAMLNode?, findings: [Finding], hints: [String?], library: SourceLibrary) {
        let source = MarkedSource(files: ["overlay.yaml": marked, "openapi.yaml": document])
        var log = DiagnosticLog()
        let nodes = try source.files.map { file in
            try #require(YAMLReader.read(file, in: source.library, reporting: &log))
        }
        let (overlayNode, node) = (nodes[0], nodes[1])
        let overlay = OverlayReader.read(overlayNode, reporting: &log)
        let result = overlay.flatMap { $0.applied(to: node, reporting: &log) }
        return (result, source.findings(of: log), log.diagnostics.map(\.hint), source.library)
    }

    private func apply(actions: String, to document: String, version: String = "1.0.0") throws -> String {
        let applied = try apply(
            "overlay: \(version)\ninfo: {title: Test, version: '1'}\nactions: \(actions)",
            to: document
        )
        #expect(applied.findings == [])
        return try #require(applied.document?.json)
    }

    /// Actions, a document, and what they make of it.
    private static let changes: [(actions: String, document: String, result: String)] = [
        (
            "[{target: $.info, update: {title: New, x: 1}}]", "{info: {title: Old, v: 2}}",
            #"{"info":{"title":"New","v":2,"x":1}}"#
        ),
        (
            "[{target: $, update: {a: {b: {c: 1}}}}]", "{a: {b: {d: 2}, e: 3}}",
            #"{"a":{"b":{"d":2,"c":1},"e":3}}"#
        ),
        (
            "[{target: $.tags, update: {name: b}}]", "{tags: [{name: a}]}",
            #"{"tags":[{"name":"a"},{"name":"b"}]}"#
        ),
        ("[{target: $.tags, update: [b, c]}]", "{tags: [a]}", #"{"tags":["a","b","c"]}"#),
        ("[{target: $, update: {tags: [b]}}]", "{tags: [a]}", #"{"tags":["a","b"]}"#),
        (
            "[{target: $, update: {a: null, b: null, c: null}}]", "{a: {x: 1}, b: [1], c: 1}",
            #"{"a":{"x":1},"b":[1],"c":null}"#
        ),
        ("[{target: $, update: {a: 1, b: {c: 2}}}]", "{a: {x: 1}, b: text}", #"{"a":1,"b":{"c":2}}"#),
        ("[{target: $.a, remove: true}]", "{a: 1, b: 2}", #"{"b":2}"#),
        (
            "[{target: '$.l[?@.k == 1]', remove: true}]", "{l: [{k: 1}, {k: 2}, {k: 1}]}",
            #"{"l":[{"k":2}]}"#
        ),
        (
            "[{target: $.a, remove: true}, {target: $, update: {a: {n: 1}}}]", "{a: {o: 1}}",
            #"{"a":{"n":1}}"#
        ),
        (
            "[{target: '$..p', update: {x: 1}}]", "{p: {p: {}}, q: [{p: {}}]}",
            #"{"p":{"p":{"x":1},"x":1},"q":[{"p":{"x":1}}]}"#
        ),
        ("[{target: '$..p', remove: true}]", "{p: {p: {}}, q: [{p: {}}, 1]}", #"{"q":[{},1]}"#),
        (
            "[{target: '$.*.get', update: {x: 1}}]", "{/a: {get: {}}, /b: {put: {}}, /c: {get: {y: 2}}}",
            #"{"/a":{"get":{"x":1}},"/b":{"put":{}},"/c":{"get":{"y":2,"x":1}}}"#
        ),
    ]

    @Test(arguments: changes)
    func `merges objects, appends to arrays, replaces the rest`(
        actions: String,
        document: String,
        result: String
    ) throws {
        #expect(try apply(actions: actions, to: document) == result)
    }

    @Test func `version 1_1 replaces primitives`() throws {
        #expect(
            try apply(actions: "[{target: $.a, update: 2}]", to: "{a: 1}", version: "1.1.0") == #"{"a":2}"#
        )
    }

    @Test func `fields that begin with x are for others`() throws {
        let applied = try apply(
            """
            overlay: 1.0.5
            x-owner: us
            info: {title: Test, version: '1', x-a: 1}
            extends: ./openapi.yaml
            actions: [{target: $.a, description: Why, remove: true, x-ticket: 12}]
            """,
            to: "{a: 1}"
        )
        #expect(applied.findings == [])
        #expect(applied.document?.json == "{}")
    }

    @Test func `what an overlay adds is found in its file`() throws {
        let applied = try apply(
            """
            overlay: 1.0.0
            info: {title: Test, version: '1'}
            actions:
              - target: $.info
                update: {title: New, contact: {name: us}}
            """,
            to: "info: {title: Old, version: '2'}"
        )
        let info = try #require(applied.document?.mapping?["info"]?.mapping)
        let places = info.entries.map { entry in
            [entry.keyRange, entry.value.range].map {
                "\(applied.library.path(of: $0.file)):\($0.start.line):\($0.start.column)"
            }
        }
        #expect(
            places == [
                ["overlay.yaml:5:14", "overlay.yaml:5:21"], ["openapi.yaml:1:20", "openapi.yaml:1:29"],
                ["overlay.yaml:5:26", "overlay.yaml:5:35"],
            ]
        )
    }

    @Test func `an action that finds nothing is a warning`() throws {
        let applied = try apply(
            """
            overlay: 1.0.0
            info: {title: Test, version: '1'}
            actions:
              - target: 1️⃣$.paths['/pet']
                remove: true
              - target: $.a
                remove: true
            """,
            to: "{a: 1, paths: {/pets: {}}}"
        )
        #expect(
            applied.findings == [
                Finding(
                    "1️⃣",
                    "overlay-target-unmatched",
                    "target '$.paths['/pet']' finds nothing in the document"
                )
            ]
        )
        #expect(applied.document?.json == #"{"paths":{"/pets":{}}}"#)
    }

    @Test func `an update that does not fit what it finds is an error`() throws {
        let applied = try apply(
            """
            overlay: 1.0.0
            info: {title: Test, version: '1'}
            actions:
              - {target: 1️⃣$.info.title, update: New}
              - {target: 2️⃣$.info, update: New}
              - {target: 3️⃣$, remove: true}
            """,
            to: "info: {title: Old}"
        )
        #expect(applied.document == nil)
        let id = "overlay-update-impossible"
        let title = Finding.Note("openapi.yaml:1:15", "the target finds this")
        let info = Finding.Note("openapi.yaml:1:7", "the target finds this")
        #expect(
            applied.findings == [
                Finding("1️⃣", id, "the target finds a string, which cannot be updated", notes: [title]),
                Finding("2️⃣", id, "the target finds an object, and 'update' is a string", notes: [info]),
                Finding("3️⃣", id, "the document as a whole cannot be removed"),
            ]
        )
    }

    @Test func `what is wrong with an overlay is told at its place`() throws {
        let applied = try apply(
            """
            1️⃣overlay: 2️⃣2.0.0
            3️⃣inf: {}
            extends: 4️⃣[a]
            actions:
              - {target: $, remove: 5️⃣yes, 6️⃣updates: 1}
              - 7️⃣{target: $.a}
              - {target: $.a, 8️⃣copy: $.b, update: {}}
              - 9️⃣{remove: true}
            """
        )
        #expect(applied.document == nil)
        #expect(
            applied.findings == [
                Finding("1️⃣", "overlay-invalid", "an overlay needs 'info'"),
                Finding(
                    "2️⃣",
                    "overlay-invalid",
                    "version '2.0.0' of the Overlay Specification is not supported"
                ),
                Finding("3️⃣", "overlay-unknown-field", "unknown field 'inf'"),
                Finding("4️⃣", "overlay-invalid", "'extends' must be a string, found a sequence"),
                Finding("5️⃣", "overlay-invalid", "'remove' must be a boolean, found a string"),
                Finding("6️⃣", "overlay-unknown-field", "unknown field 'updates'"),
                Finding("7️⃣", "overlay-action-without-effect", "the action does nothing"),
                Finding("8️⃣", "overlay-unknown-field", "'copy' is not supported"),
                Finding("9️⃣", "overlay-invalid", "an action needs 'target'"),
            ]
        )
        #expect(applied.hints.contains("did you mean 'info'?"))
        #expect(applied.hints.contains("did you mean 'update'?"))
    }

    @Test func `an update beside a removal is told to be without effect`() throws {
        let applied = try apply(
            """
            overlay: 1.0.0
            info: {title: Test, version: '1'}
            actions: [{target: $.a, update: 1️⃣{b: 1}, remove: true}]
            """,
            to: "{a: {}}"
        )
        #expect(
            applied.findings == [
                Finding(
                    "1️⃣",
                    "overlay-action-without-effect",
                    "'update' has no effect beside 'remove: true'"
                )
            ]
        )
        #expect(applied.document?.json == "{}")
    }

    @Test func `actions cannot grow a document without end`() throws {
        let many = (0..<1_500).map { "a\($0): {}" }.joined(separator: ", ")
        let applied = try apply(
            """
            overlay: 1.0.0
            info: {title: Test, version: '1'}
            actions: [{target: '$.*', update: 1️⃣{\(many)}}]
            """,
            to: "{\(many)}"
        )
        #expect(applied.document == nil)
        #expect(
            applied.findings == [
                Finding("1️⃣", "overlay-update-impossible", "the document would become too large or too deep")
            ]
        )
    }

    @Test func `actions cannot nest a document without end`() throws {
        let nested = String(repeating: "{a: ", count: 300) + "{}" + String(repeating: "}", count: 300)
        let applied = try apply(
            """
            overlay: 1.0.0
            info: {title: Test, version: '1'}
            actions:
              - {target: $, update: {x: \(nested)}}
              - {target: '$.x\(String(repeating: ".a", count: 290))', update: 1️⃣{y: \(nested)}}
            """,
            to: "{}"
        )
        #expect(applied.document == nil)
        #expect(
            applied.findings.contains(
                Finding("1️⃣", "overlay-update-impossible", "the document would become too large or too deep")
            )
        )
    }
}
