import Foundation
import Testing

/// Whole small portals; `LATHE_RECORD=1 swift test --filter SiteTests` records them anew.
@Suite struct SiteTests {
    @Test("a small portal gives what was recorded", arguments: SiteCase.all)
    func site(_ site: SiteCase) throws {
        let made = try site.made()
        if ProcessInfo.processInfo.environment["LATHE_RECORD"] != nil { return try site.record(made) }
        let recorded = site.recorded()
        #expect(made.keys.sorted() == recorded.keys.sorted())
        for (path, text) in made.sorted(by: { $0.key < $1.key }) {
            let (ours, theirs) = (lines(text), lines(recorded[path] ?? ""))
            let difference = ours.difference(from: theirs).map { change in
                switch change {
                case .insert(let at, let line, _): "+\(at + 1) \(line)"
                case .remove(let at, let line, _): "-\(at + 1) \(line)"
                }
            }
            #expect(difference.isEmpty, "\(site.name)/\(path):\n\(difference.joined(separator: "\n"))")
        }
    }

    @Test("the cases are there")
    func cases() { #expect(SiteCase.all.count >= 15) }

    private func lines(_ text: String) -> [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
}
