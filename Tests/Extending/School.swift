import Building
import Content
import Foundation
import Testing

/// A portal of a few texts, built as a school would that has something of its own.
struct School {
    let report: BuildReport
    private let files: [String: Data]

    /// - Parameters:
    ///   - texts: by path under `content/`.
    ///   - templates: by path under `templates/`.
    init(_ texts: [String: String], templates: [String: String] = [:], _ build: (BuildOptions) -> BuildReport) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "lathe-extending-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for (folder, texts) in [("content", texts), ("templates", templates)] {
            for (path, text) in texts {
                let file = root.appending(path: folder + "/" + path)
                try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
        }
        let site = root.appending(path: "site")
        report = build(
            BuildOptions(
                content: root.appending(path: "content").path,
                templates: templates.isEmpty ? nil : root.appending(path: "templates").path, output: site.path,
                now: .day(try #require(Day("2026-11-24"))), jobs: 2))
        let paths = FileManager.default.enumerator(atPath: site.path)?.compactMap { $0 as? String } ?? []
        files = Dictionary(
            paths.compactMap { path in (try? Data(contentsOf: site.appending(path: path))).map { (path, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    func data(_ path: String) -> Data? { files[path] }

    /// Empty where there is no such file.
    func text(_ path: String) -> String { files[path].map { String(decoding: $0, as: UTF8.self) } ?? "" }
}
