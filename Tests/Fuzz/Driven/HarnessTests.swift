import Foundation
import Testing

/// Every harness over its seeds and some thousands of changed ones, the same in every run; `make fuzz` goes on from there.
///
/// `LATHE_FUZZ_TIMES=100` takes as many times as many, other ones. A trap ends the run: the input that was at work then lies in the folder `lathe-fuzz` of the system's temporary folder.
@Suite struct HarnessTests {
    /// Some seconds each on one core without optimisation.
    private static let inputs = [
        "front-matter": 300, "settings": 120, "markdown": 300, "raw-html": 4_000, "drawing": 800, "media": 6_000, "usage": 200, "codes": 30,
        "templates": 2_000, "dates": 80, "text-decoding": 3_000,
    ]

    @Test(arguments: Harness.all.map(\.name)) func holdsForChangedInputs(_ name: String) throws {
        let harness = try #require(Harness.all.first { $0.name == name })
        let seeds = harness.seeds()
        #expect(!seeds.isEmpty && seeds.allSatisfy { !$0.isEmpty })
        for seed in seeds {
            if let fault = harness.fault(seed) { Issue.record("\(name): \(fault)\n\(Self.shown(seed))") }
        }
        let folder = URL(filePath: NSTemporaryDirectory()).appending(path: "lathe-fuzz")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let atWork = folder.appending(path: name)
        let times = ProcessInfo.processInfo.environment["LATHE_FUZZ_TIMES"].flatMap { Int($0) } ?? 1
        var mutator = Mutator(seeds: seeds, words: harness.words, seed: 11 + UInt64(times))
        for _ in 0..<times * (Self.inputs[name] ?? 500) {
            let input = mutator.next()
            try Data(input).write(to: atWork)
            if let fault = harness.fault(input) {
                Issue.record("\(name): \(fault)\n\(Self.shown(input))")
                return
            }
        }
        try FileManager.default.removeItem(at: atWork)
    }

    @Test func theSameSeedGivesTheSameInputs() {
        func inputs(_ seed: UInt64) -> [[UInt8]] {
            var mutator = Mutator(seeds: [Array("a: b\n".utf8)], words: ["---"], seed: seed)
            return (0..<200).map { _ in mutator.next() }
        }
        #expect(inputs(1) == inputs(1) && inputs(1) != inputs(2))
        #expect(Set(inputs(1)).count > 100)
    }

    /// As text where it is some, else in hexadecimal.
    private static func shown(_ bytes: [UInt8]) -> String {
        let text = String(validating: bytes.prefix(1_500), as: UTF8.self)
        return text.map(\.debugDescription) ?? bytes.prefix(600).map { String($0, radix: 16) }.joined(separator: " ")
    }
}

/// A harness that can't find anything is a defect: each invariant, broken.
@Suite struct FaultTests {
    @Test(arguments: [
        "<b>a", "a</b>", "<b><i></b></i>", "<script>", "<p onclick=\"x\">", "<p style=\"x\">", "<a href=\"javascript:x\"></a>",
        "<a href=\" data:x\"></a>",
        "<p class=a></p>", "<P></P>", "a < b", "<a href=\"x\"><b><a href=\"y\"></a></b></a>", "<img src=\"x\" srcset=\"y\">",
        "<p title=\"<\"></p>",
    ]) func unsafeHTMLIsFound(_ html: String) { #expect(HTMLFaults.find(Array(html.utf8)) != nil) }

    @Test(arguments: [
        "", "a &lt; b", "<p class=\"a\">x<br><img src=\"x\"></p>", "<input type=\"checkbox\" disabled checked>", "<h2 id=\"a\">b</h2>",
    ])
    func safeHTMLIsNot(_ html: String) { #expect(HTMLFaults.find(Array(html.utf8)) == nil) }
}
