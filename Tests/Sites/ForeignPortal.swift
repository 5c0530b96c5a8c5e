import Building
import Content
import Diagnostics
import Foundation
import Testing

/// A small portal under `portals/`, written in the manner of another generator, and what its readers see of it.
struct ForeignPortal: Sendable, CustomTestStringConvertible {
    let folder: URL
    var testDescription: String { folder.lastPathComponent }

    static let all: [ForeignPortal] = {
        let root = SiteCase.root.appending(path: "portals")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map { ForeignPortal(folder: root.appending(path: $0)) }
    }()

    /// Marks that no reader is to see unless its writer was told.
    static let marks = [
        ":::", "{.", "{:", "{#", "!!!", "???", "{{<", "{{%", "{%", "<iframe", "**", "~~", "==", "|---", "$\\", "%%", "[[", "](", "[!", "[^",
        "--- ", "<<<", "<%", "{/*", "import ", "export ", "{=", "{--", "{++", "{>>", "{==", "++", "--8<--", "{{ site", "{{ page", "{{ post",
        "{{ $", "*[", "^^", ":material-", ":octicons-", ":fontawesome-", "[toc]", "^[", " ^", ":   ", "legend:", "@[", "///",
        "<aside", "<callout", "<text", "<grid", "<lark", "<o:", "<w:", "<v:", "<image", "<file", "<eq", "<noscript", "{{embed", "{{q",
        "{{v",
        "{{r", "((", "::", "#+", ":LOG", ":END", "[@", "]{", "[外链", "file:///", "C:\\",
    ]

    /// A mark that a reader sees, with the words around it.
    struct Hit: Hashable {
        var page: String
        var mark: String
        var words: String
    }

    /// What is published, and what was told.
    func built() throws -> (hits: [Hit], told: Set<Line>, pages: Int) {
        let temporary = FileManager.default.temporaryDirectory.appending(path: "lathe-portal-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: temporary) }
        let output = temporary.appending(path: "site")
        let report = Build(
            BuildOptions(
                content: folder.appending(path: "content").path, templates: SiteCase.root.appending(path: "templates").path,
                output: output.path, now: .day(Day("2026-11-24")!), jobs: 2)
        ).run()
        let pages = (FileManager.default.enumerator(atPath: output.path)?.compactMap { $0 as? String } ?? []).filter {
            $0.hasSuffix(".html")
        }.sorted()
        var hits: [Hit] = []
        for page in pages {
            let html = try String(contentsOf: output.appending(path: page), encoding: .utf8)
            for line in VisibleText.lines(html) { hits += Self.hits(in: line, page) }
        }
        return (hits, Set(report.diagnostics.map { Line(path: $0.place.path, number: $0.place.line) }), pages.count)
    }

    private static func hits(in line: String, _ page: String) -> [Hit] {
        marks.flatMap { mark in
            line.ranges(of: mark).map { range in
                let before = line[..<range.lowerBound].suffix(3)
                return Hit(page: page, mark: mark, words: String(before) + String(line[range.lowerBound...].prefix(mark.count + 6)))
            }
        }
    }

    struct Line: Hashable {
        var path: String
        var number: Int
    }

    /// The lines of the source that hold the words of a hit, as many of them as any line holds: tags may stand between.
    func lines(of hit: Hit) -> [Line] {
        var words = Substring(hit.words)
        while words.contains(hit.mark) {
            var end = words
            while end.contains(hit.mark) {
                let found = sources.flatMap { path, lines in
                    lines.indices.filter { lines[$0].contains(end) }.map { Line(path: path, number: $0 + 1) }
                }
                if !found.isEmpty { return found }
                end.removeFirst()
            }
            words.removeLast()
        }
        return []
    }

    private var sources: [(String, [String])] {
        let content = folder.appending(path: "content")
        let paths = FileManager.default.enumerator(atPath: content.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".md") }.sorted().map { path in
            let text = (try? String(contentsOf: content.appending(path: path), encoding: .utf8)) ?? ""
            return (path, text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        }
    }
}

/// What a reader sees of a page: no tags, no code, no formulas.
enum VisibleText {
    static func lines(_ html: String) -> [String] {
        var text = html
        for hidden in ["head", "script", "style", "pre", "code", "math"] {
            text = text.replacing(try! Regex("<\(hidden)\\b[\\s\\S]*?</\(hidden)>"), with: "▢")
        }
        text = text.replacing(#/<(span|div) class="math[^>]*>[\s\S]*?<\/\1>/#, with: "▢")
        text = text.replacing(
            #/<\/?(p|div|li|ul|ol|h[1-6]|table|tr|td|th|br|section|figure|nav|main|header|footer|summary|details|dt|dd)\b[^>]*>/#,
            with: "\n")
        text = text.replacing(#/<[^>]*>/#, with: "")
        for (name, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            text = text.replacing(name, with: character)
        }
        return text.split(separator: "\n").map(String.init)
    }
}
