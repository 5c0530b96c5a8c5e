import Diagnostics

@testable import Content

extension Harness {
    /// A whole Markdown file as it is read from disk: fences, YAML, values, then the text.
    static let frontMatter = Harness(
        name: "front-matter",
        seeds: { Seeds.files(in: "content", ending: ".md") + Seeds.texts("+++\na = 1\n+++\n", "---\ntitle: a: b\n\ttags: [x\n...\n") },
        words: [
            "---\n", "...\n", "+++\n", "\n", ": ", "- ", "title: ", "tags: [", "]", "{", "}", "&a ", "*a", "<<: ", "!!str ", "|\n  ",
            ">-\n", "\"", "'",
            "标题：", "\t", "# ", "\r\n", "\u{FEFF}", "2026-11-23", "1e400", "9223372036854775808", "status: draft", "materials:\n  - item: ",
            "~", "grades: [1-12]",
        ],
        fault: { bytes in
            let source = SourceText(path: "tutorials/lamp.md", text: String(decoding: bytes, as: UTF8.self))
            let reading = SmallPortal.reader.read(source, at: EntryAddress(path: source.path, languages: SmallPortal.settings.languages))
            if let fault = DiagnosticFaults.find(reading.diagnostics, in: source) { return fault }
            if reading.entry == nil, !reading.diagnostics.contains(where: { $0.severity == .error }) { return "left out without an error" }
            if let entry = reading.entry, SitePath(checking: entry.address.text) == nil { return "published at \(entry.address.text)" }
            return nil
        })

    /// `portal.yml` with types, vocabularies and addresses of its own.
    static let settings = Harness(
        name: "settings",
        seeds: { [Seeds.file("content/portal.yml")] + Seeds.frontMatter(in: "content/campuses") },
        words: [
            "types:\n", "fields:\n", "kind: choice", "vocabularies:\n", "languages: [", "]", ": ", "\n", "  - ", "{", "}", "&a", "*a",
            "zh-Hans", "checks:\n", "url: ",
        ],
        fault: { bytes in
            let source = SourceText(path: "portal.yml", text: String(decoding: bytes, as: UTF8.self))
            let (settings, diagnostics) = PortalSettings.read(source, ContentFolder(root: "/nowhere"))
            if settings.languages.isEmpty { return "no language" }
            return DiagnosticFaults.find(diagnostics, in: source)
        })
}
