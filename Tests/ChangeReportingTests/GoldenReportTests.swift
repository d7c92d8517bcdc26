import ChangeModel
import ChangeReporting
import Diagnostics
import Foundation
import TestSupport
import Testing

/// The sample report in every form, as files to look at; `UPDATE_GOLDENS=1` rewrites them.
@Suite struct `Goldens of reports` {
    private let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")

    @Test func `hold the sample report in every form`() throws {
        let sample = try SampleReport()
        let (report, library) = (sample.report, sample.library)
        let elsewhere: Set = [sample.documents.oldFile]
        let narrow = ChangeText.Options(width: 80)
        let wide = ChangeText.Options(usesColor: true, width: 200, isVerbose: true)
        let source = ChangeText.Options(width: 80, axes: [.source])
        let files = [
            ("text-80.txt", ChangeText.render(report, in: library, options: narrow)),
            ("text-200-verbose-color.txt", ChangeText.render(report, in: library, options: wide)),
            ("text-source-only.txt", ChangeText.render(report, in: library, options: source)),
            ("report.json", ChangeJSON.render(report, in: library)),
            ("changelog.md", ChangeMarkdown.render(report, in: library)),
            (
                "annotations.txt",
                ChangeAnnotations.render(report, in: library, options: .init(elsewhere: elsewhere))
            ),
            (
                "report.sarif",
                ChangeSARIF.render(
                    report,
                    in: library,
                    options: .init(elsewhere: elsewhere, toolVersion: "1.2.3")
                )
            ),
            ("junit.xml", ChangeJUnit.render(report, in: library)),
        ]
        let differences = try GoldenDirectory(folder)
            .differences(from: files.map { (path: $0.0, contents: Array($0.1.utf8)) })
        #expect(differences == [])
    }
}
