import Checks
import Content
import Foundation
import Testing

@Suite struct WarningNamesTests {
    /// A warning that is not listed can't be switched off: whoever adds one adds its name.
    @Test func theListHasEveryWarningOfTheSources() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardized
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var found: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: #/"([a-z0-9]+(?:-[a-z0-9]+)*)",\s*\.warning/#) { found.insert(String(match.1)) }
        }
        #expect(found.count > 30)
        #expect(found.subtracting(Checks.otherWarnings).sorted() == [], "missing from Checks.otherWarnings")
        #expect(Set(Checks.otherWarnings).subtracting(found).sorted() == [], "no longer given by anything")
        #expect(Checks.otherWarnings == Checks.otherWarnings.sorted())
        #expect(Set(Checks.names).count == Checks.names.count)
    }
}
