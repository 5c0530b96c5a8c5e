import Building
import Checks
import Content
import Diagnostics
import Foundation
import Testing

/// A whole small portal: a folder under `cases/` with `content/`, what was recorded of it in `expected/`, and
/// `options.txt`, whose lines are `now DAY`, `drafts`, `strict` and `page PATH` for each page to record.
struct SiteCase: Sendable, CustomTestStringConvertible {
    let folder: URL
    var name: String { folder.lastPathComponent }
    var testDescription: String { name }

    static let root = URL(filePath: #filePath).deletingLastPathComponent()

    static let all: [SiteCase] = {
        let folders =
            (try? FileManager.default.contentsOfDirectory(at: root.appending(path: "cases"), includingPropertiesForKeys: nil)) ?? []
        return folders.filter { !$0.lastPathComponent.hasPrefix(".") }.sorted { $0.path < $1.path }.map { SiteCase(folder: $0) }
    }()

    /// What the portal becomes, by the name of the file that records it.
    func made() throws -> [String: String] {
        let temporary = FileManager.default.temporaryDirectory.appending(path: "lathe-site-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: temporary) }
        let output = temporary.appending(path: "site")
        let options = self.options
        let content = folder.appending(path: "content").path
        let day = Day(options.first { $0.hasPrefix("now ") }.map { String($0.dropFirst(4)) } ?? "2026-11-24")
        let report = Build(
            BuildOptions(
                content: content, templates: Self.root.appending(path: "templates").path, output: output.path,
                drafts: options.contains("drafts"), now: .day(day!), strict: options.contains("strict"), jobs: 2)
        ).run()
        var made = ["report.txt": text(of: report), "files.txt": files(under: output).joined(separator: "\n") + "\n"]
        // What is published without having claimed its address would be found by no check.
        let unclaimed = files(under: output).filter { report.site.routes?.owner(of: SitePath($0)) == nil }
        if !unclaimed.isEmpty { made["unclaimed.txt"] = unclaimed.joined(separator: "\n") + "\n" }
        // What is told without being listed could not be switched off, and the manual would not know of it.
        let listed = Set(([any DiagnosticKind].builtIn + [any Rule.Type].builtIn.map { $0.kind }).map(\.name))
        let unlisted = Set(report.diagnostics.map(\.name)).subtracting(listed).sorted()
        if !unlisted.isEmpty { made["unlisted.txt"] = unlisted.joined(separator: "\n") + "\n" }
        for option in options where option.hasPrefix("page ") {
            let path = String(option.dropFirst(5))
            let page = (try? String(contentsOf: output.appending(path: path), encoding: .utf8)) ?? "(missing)\n"
            made["pages/" + path] = page.replacing(#/\n\s*\n+/#, with: "\n")
        }
        return made
    }

    private var options: [String] {
        let text = (try? String(contentsOf: folder.appending(path: "options.txt"), encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init)
    }

    /// The findings in both languages, and what was left out.
    private func text(of report: BuildReport) -> String {
        var text = ""
        for language in [Words.Language.chinese, .english] {
            let printer = TerminalPrinter(language: language, color: false, pathPrefix: "")
            for folded in report.diagnostics.folded() { text += printer.text(folded) + "\n" }
            if !report.diagnostics.isEmpty { text += "\n" }
        }
        text +=
            report.isStopped
            ? "nothing written\n"
            : "published: " + report.content.published.map { "\($0.type.name) \($0.count)" }.joined(separator: ", ") + "\n"
        for left in report.content.leftOut {
            text += "left out: \(left.path) \(left.reason.rawValue)\(left.day.map { " until \($0)" } ?? "")\n"
        }
        if let day = report.content.nextChange { text += "changes on \(day)\n" }
        return text
    }

    private func files(under folder: URL) -> [String] {
        let all = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return all.filter { path in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: folder.appending(path: path).path, isDirectory: &isFolder)
            return !isFolder.boolValue && !path.hasPrefix("assets/")
        }.sorted()
    }

    // MARK: What was recorded

    func recorded() -> [String: String] {
        let expected = folder.appending(path: "expected")
        var recorded: [String: String] = [:]
        for path in FileManager.default.enumerator(atPath: expected.path)?.compactMap({ $0 as? String }) ?? [] {
            if let text = try? String(contentsOf: expected.appending(path: path), encoding: .utf8) { recorded[path] = text }
        }
        return recorded
    }

    func record(_ made: [String: String]) throws {
        let expected = folder.appending(path: "expected")
        try? FileManager.default.removeItem(at: expected)
        for (path, text) in made {
            let file = expected.appending(path: path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
    }
}
