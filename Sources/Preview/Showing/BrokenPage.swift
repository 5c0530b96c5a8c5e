import Diagnostics
import HTML

extension Snapshot {
    /// What is wrong with the file whose page would be here, where there is none because it can't be read and never was.
    func mistakes(ofMissing path: String) -> [Diagnostic] {
        guard let portal else { return [] }
        return report.diagnostics.filter { $0.severity == .error && portal.addresses[$0.place.path]?.text == path }
    }
}

/// The page of a file that can't be read yet: what is wrong with it, where, and what to do.
enum BrokenPage {
    static func bytes(_ mistakes: [Diagnostic], _ language: Words.Language) -> [UInt8] {
        let title = Words(zh: "这一页还不能显示", en: "This page can't be shown yet")[language]
        let lead = Words(
            zh: "文件在，可是里面有一处要先改好；改好并保存，这一页就会出现。",
            en: "The file is here, but something in it has to be mended first. Mend it and save, and the page appears.")[language]
        let list = mistakes.prefix(mostShown).map { item(ShownMistake($0, language, at: nil), language) }.joined()
        return InjectedPage.empty(
            language == .chinese ? "zh-Hans" : "en", title: title,
            body: "<main>\n<h1>\(HTMLEscape.escaped(title))</h1>\n<p>\(HTMLEscape.escaped(lead))</p>\n\(list)</main>\n")
    }

    private static let mostShown = 20

    private static func item(_ mistake: ShownMistake, _ language: Words.Language) -> String {
        func text(_ text: String) -> String { HTMLEscape.escaped(TerminalPrinter.harmless(text)) }
        let line = mistake.line == 0 ? "" : Words(zh: "第 \(mistake.line) 行", en: "line \(mistake.line)")[language]
        var html = "<section>\n<h2>\(text(mistake.file)) \(text(line))</h2>\n<p>\(text(mistake.message))</p>\n"
        if mistake.excerpt.count == 3 {
            html += "<pre>\(text(mistake.excerpt[0]))<mark>\(text(mistake.excerpt[1]))</mark>\(text(mistake.excerpt[2]))</pre>\n"
        }
        if let cure = mistake.cure { html += "<p>→ \(text(cure))</p>\n" }
        return html + "</section>\n"
    }
}
