import Building
import Content
import Foundation

// What a session's runs take after an edit, beside its first one:
//
//     swift run -c release warm-runs CONTENT TEMPLATES [PAGE.md]
//     swift run -c release warm-runs CONTENT TEMPLATES --edits NUMBER
//
// CONTENT is copied to a new folder, to which PAGE.md belongs (the largest page, if none is named). Seconds of the clock, the
// best of five, with those of its stages; the edits are made before the clock starts, and two seconds are waited so that times of files tell them apart.

let arguments = CommandLine.arguments
guard arguments.count > 2 else {
    print("warm-runs CONTENT TEMPLATES [PAGE.md]")
    exit(64)
}
let folder = URL.temporaryDirectory.appending(path: "lathe-warm-runs-\(ProcessInfo.processInfo.processIdentifier)")
let content = folder.appending(path: "content")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }
try FileManager.default.copyItem(at: URL(filePath: arguments[1]), to: content)
// With --edits, no time is taken: texts and titles are edited by chance, and each site is compared with that of a build of its own.

let pages = (FileManager.default.subpaths(atPath: content.path) ?? []).filter { $0.hasSuffix(".md") }
let sizes = pages.map { (try? Data(contentsOf: content.appending(path: $0)).count) ?? 0 }
guard let largest = zip(pages, sizes).max(by: { $0.1 < $1.1 })?.0 else {
    print("no pages")
    exit(1)
}
if arguments.count > 4, arguments[3] == "--edits", let edits = Int(arguments[4]) {
    exit(try compare(content, pages, templates: arguments[2], in: folder, edits) ? 0 : 1)
}
let page = content.appending(path: arguments.count > 3 ? arguments[3] : largest)
let original = try String(contentsOf: page, encoding: .utf8)

let options = BuildOptions(
    content: content.path, templates: arguments[2], output: folder.appending(path: "site").path,
    now: .day(Day(daysSince1970: 20_514)))
var session = BuildSession()

/// The best of some runs, each after an edit.
@MainActor func measure(_ name: String, times: Int = 5, _ edit: @MainActor (Int) throws -> Void) rethrows {
    var best = Double.infinity
    var rendered = 0
    var stages = ""
    for time in 0..<times {
        try edit(time)
        Thread.sleep(forTimeInterval: 2.1)
        let start = ContinuousClock.now
        let report = session.run(options)
        let took = (ContinuousClock.now - start) / .milliseconds(1)
        guard took < best else { continue }
        best = took
        rendered = report.site.rendered
        stages = report.times.all.map { "\($0.stage) \(Int(($0.took / .milliseconds(1)).rounded()))" }.joined(separator: ", ")
    }
    print("\(name): \(Int(best.rounded())) ms, \(rendered) pages and files made")
    print("  " + stages)
}

measure("cold", times: 1) { _ in }
measure("nothing changed") { _ in }
try measure("a body changed") { time in
    try (original + "\n\nOne more line, \(time).\n").write(to: page, atomically: true, encoding: .utf8)
}
try measure("a title changed") { time in
    let lines = original.split(separator: "\n", omittingEmptySubsequences: false)
    let heading = lines.firstIndex { $0.hasPrefix("# ") || $0.hasPrefix("title:") } ?? 0
    let edited = lines.enumerated().map { $0.offset == heading ? $0.element + " \(time)" : $0.element }.joined(separator: "\n")
    try edited.write(to: page, atomically: true, encoding: .utf8)
}
