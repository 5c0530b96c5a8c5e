import Building
import Content
import Diagnostics
import Foundation
import Testing

/// A check says what a build says, over all the small portals of `Tests/Sites`.
@Suite struct CheckAgreementTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Sites").standardized

    static let portals: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: root.path + "/cases")) ?? []).filter {
        !$0.hasPrefix(".")
    }.sorted()

    @Test(arguments: portals)
    func aCheckSaysWhatABuildSays(_ name: String) throws {
        let folder = try TestFolder()
        let options = (try? String(contentsOfFile: Self.root.path + "/cases/\(name)/options.txt", encoding: .utf8)) ?? ""
        var build = BuildOptions(
            content: Self.root.path + "/cases/\(name)/content", templates: Self.root.path + "/templates", output: folder.path + "/site",
            drafts: options.contains("drafts"), now: .day(Day("2026-11-24")!), jobs: 2)
        let built = Build(build).run()
        build.output = nil
        let checked = Build(build).run()
        func said(_ report: BuildReport) -> [String] {
            report.diagnostics.map { "\($0.place.path):\($0.place.line):\($0.place.column) \($0.severity) \($0.name) \($0.message.en)" }
        }
        #expect(said(checked) == said(built))
        #expect(checked.isStopped == built.isStopped)
    }

    @Test func thePortalsAreThere() { #expect(Self.portals.count >= 20) }
}
