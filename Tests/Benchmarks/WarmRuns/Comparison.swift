import Building
import Content
import Foundation

/// Edits pages by chance, and after each edit compares the site of a session with that of a build of its own.
///
/// - Returns: whether they were the same each time.
func compare(_ content: URL, _ pages: [String], templates: String, in folder: URL, _ edits: Int) throws -> Bool {
    func options(_ site: String) -> BuildOptions {
        BuildOptions(
            content: content.path, templates: templates, output: folder.appending(path: site).path, now: .day(Day(daysSince1970: 20_514)))
    }
    var session = BuildSession()
    for number in 0...edits {
        let edit = number == 0 ? "nothing" : try edit(content.appending(path: pages.randomElement() ?? ""), number)
        _ = session.run(options("warm"))
        _ = Build(options("cold")).run()
        let others = try different(folder.appending(path: "warm"), folder.appending(path: "cold"))
        print("\(number): \(edit)" + (others.isEmpty ? "" : ": \(others.count) files differ, \(others.prefix(5))"))
        if !others.isEmpty { return false }
    }
    return true
}

private func edit(_ page: URL, _ number: Int) throws -> String {
    let text = try String(contentsOf: page, encoding: .utf8)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let words = ["cut", "cutting", "cuts", "zebra\(number)", "algorithm", "algorithms", "木头\(number)", "贪心", "数组", "aa\(number)b"]
    let edit: String
    switch Int.random(in: 0..<6) {
    case 0...2:
        lines.append("\n" + words.shuffled().prefix(Int.random(in: 1...4)).joined(separator: " "))
        edit = "words more"
    case 3:
        lines.removeLast(min(lines.count / 2, Int.random(in: 1...40)))
        edit = "lines less"
    case 4:
        lines.append("\n## A heading \(number)\n\n" + String(repeating: "Long, long words. ", count: 200))
        edit = "a passage more"
    default:
        let heading = lines.firstIndex { $0.hasPrefix("# ") || $0.hasPrefix("title:") } ?? 0
        lines[heading] += " \(number)"
        edit = "another title"
    }
    try lines.joined(separator: "\n").write(to: page, atomically: true, encoding: .utf8)
    return edit + " in " + page.lastPathComponent
}

/// The paths at which two folders have other files.
private func different(_ one: URL, _ other: URL) throws -> [String] {
    func files(_ folder: URL) -> Set<String> { Set(FileManager.default.subpaths(atPath: folder.path) ?? []) }
    let (own, its) = (files(one), files(other))
    return own.symmetricDifference(its).sorted()
        + own.intersection(its).sorted().filter { path in
            !FileManager.default.contentsEqual(atPath: one.path + "/" + path, andPath: other.path + "/" + path)
        }
}
