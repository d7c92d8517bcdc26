import ReferenceMarkdown
import ReferenceModel
import Testing

@Suite struct `A DocC catalog` {
    @Test func `has an article for what the API has`() {
        #expect(
            DocCCatalog.render(guide()).map(\.path) == [
                "Shop.docc/authenticating-calls.md", "Shop.docc/getting-started.md",
                "Shop.docc/handling-errors.md", "Shop.docc/landing-page.md", "Shop.docc/lists-in-pages.md",
                "Shop.docc/streamed-answers.md",
            ]
        )
        let bare = guide(credential: nil, paging: nil, streaming: nil)
        #expect(
            DocCCatalog.render(bare).map(\.path) == [
                "Shop.docc/getting-started.md", "Shop.docc/handling-errors.md", "Shop.docc/landing-page.md",
            ]
        )
    }

    @Test func `leads from the module to its articles and symbols`() throws {
        let page = try page("landing-page", of: guide())
        #expect(
            page == """
                # ``Shop``

                A Swift client of Pets \\<b\\>.

                ## Overview

                Sells pets.

                ```swift
                import Shop
                ```

                ## Topics

                ### Essentials

                - <doc:getting-started>
                - <doc:authenticating-calls>
                - <doc:lists-in-pages>
                - <doc:streamed-answers>
                - <doc:handling-errors>

                ### The client

                - ``ShopClient``
                - ``ShopClient/Credential``
                - ``ShopClient/Server``

                ### Operations

                - ``ShopClient/PetsOperations``

                ### What calls throw

                - ``ShopError``
                - ``ShopErrorBody``

                ### Models

                - ``Pet``

                """
        )
    }

    @Test func `mentions no article that is not there`() throws {
        let guide = guide(credential: nil, paging: nil, streaming: nil)
        for file in DocCCatalog.render(guide) {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for absent in ["authenticating-calls", "lists-in-pages", "streamed-answers", "Credential"] {
                #expect(!text.contains(absent), "\(file.path)")
            }
        }
    }

    @Test(arguments: [(true, "Events come as they are sent"), (false, "Values come one at a time")])
    func `says how an answer is streamed`(isEvents: Bool, words: String) throws {
        let text = try page(
            "streamed-answers",
            of: guide(streaming: .init(isEvents: isEvents, example: ["a"]))
        )
        #expect(text.contains(words))
        #expect(text.contains("```swift\na\n```"))
    }

    @Test func `keeps text of the document from being a directive or a link`() throws {
        let text = try page("landing-page", of: guide(introduction: "@Comment {\n``Hidden`` <doc:secret>"))
        #expect(!text.contains("\n@Comment"))
        #expect(!text.contains("<doc:secret>"))
    }

    private func page(_ name: String, of guide: ModuleGuide) throws -> String {
        let file = try #require(DocCCatalog.render(guide).first { $0.path == "Shop.docc/\(name).md" })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    private func guide(
        introduction: String = "Sells pets.",
        credential: String? = "ShopClient/Credential",
        paging: ModuleGuide.Paging? = .init(items: ["items"], pages: ["pages"]),
        streaming: ModuleGuide.Streaming? = .init(isEvents: true, example: ["events"])
    ) -> ModuleGuide {
        ModuleGuide(
            module: "Shop",
            title: "Pets <b>",
            introduction: APIReference.CommonMark(introduction),
            client: "ShopClient",
            credential: credential,
            server: "ShopClient/Server",
            error: "ShopError",
            errorBody: "ShopErrorBody",
            groups: ["ShopClient/PetsOperations"],
            otherModules: [],
            types: ["Pet"],
            start: ["import Shop"],
            configuration: ["configure"],
            response: [],
            failure: ["catch"],
            credentials: credential == nil
                ? [] : [.init(name: "token", schemes: ["bearer"], form: "A secret", example: ["secret"])],
            paging: paging,
            streaming: streaming
        )
    }
}
