import Content
import Diagnostics
import Foundation

/// The page for those who write into a shared folder: one file that needs nothing else, opened by a double click.
enum ResultsPage {
    static func bytes(_ results: Results) -> [UInt8] {
        let words = ResultsWords(language: results.language)
        let groups = results.groups.enumerated().map { section($1, words, $0) }
        let technical = technical(results, words)
        // What kept everything from being published comes first.
        let lists =
            (results.pages == nil ? [technical] : []) + groups + [waiting(results, words), expiring(results, words)]
            + (results.pages == nil ? [] : [technical])
        let page: Markup = """
            <!doctype html>
            <html lang="\(words.text("zh-Hans", "en"))">
            <head>
            <meta charset="utf-8">
            \(raw(ResultsFile.mark))
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(styleHash)'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(words.title)</title>
            <style>\(raw(style))</style>
            </head>
            <body>
            <header class="\(tone(results))\(Markup(lists).isEmpty ? " calm" : "")">
            <p class="kicker">\(words.title)</p>
            <h1>\(words.headline(results))</h1>
            <ul class="facts">\(words.facts(results).map { "<li>\($0)</li>" as Markup })</ul>
            <p class="help">\(words.advice(results))</p>
            </header>
            <main>
            \(contents(results, words))\(lists)\(more(results.filesLeftOut.all, words.moreFiles))</main>
            <footer>\(words.foot)</footer>
            </body>
            </html>

            """
        return page.bytes
    }

    private static func tone(_ results: Results) -> String { results.pages == nil ? "stopped" : results.isWell ? "well" : "wrong" }

    /// Where there are many, a writer looks for their name first.
    private static func contents(_ results: Results, _ words: ResultsWords) -> Markup {
        guard results.groups.count > 2 else { return .nothing }
        let links = results.groups.enumerated().map { index, group in
            let wrong = group.files.count { !$0.isWell }
            let count: Markup = wrong > 0 ? " <b>\(wrong)</b>" : .nothing
            return "<li><a href=\"#g\(index)\">\(words.name(group.name))\(count)</a></li>" as Markup
        }
        return "<nav><ul>\(links)</ul></nav>\n"
    }

    // MARK: Files

    private static func section(_ group: Results.Group, _ words: ResultsWords, _ index: Int) -> Markup {
        """
        <section id="g\(index)">
        <h2>\(words.name(group.name)) <span>\(words.files(group.files.count))</span></h2>
        \(group.files.map { file($0, words) })</section>

        """
    }

    private static func file(_ file: FileResult, _ words: ResultsWords) -> Markup {
        let state: Markup = words.hasState(file) ? "<p class=\"state \(tone(file))\">\(words.state(file))</p>\n" : .nothing
        let mistakes: Markup = file.mistakes.isEmpty ? .nothing : "<ol>\n\(file.mistakes.map { mistake($0, words) })</ol>\n"
        return """
            <article>
            <h3>\(file.path)</h3>
            \(state)\(mistakes)\(more(file.mistakesLeftOut, words.moreMistakes))\(advice(file, words))</article>

            """
    }

    private static func tone(_ file: FileResult) -> String {
        switch file.state {
        case .published, .unknown: "on"
        case .asBefore: "before"
        case .heldBack(.scheduled), .heldBack(.draft), .heldBack(.review): "later"
        case .heldBack: "off"
        }
    }

    private static func advice(_ file: FileResult, _ words: ResultsWords) -> Markup {
        guard !file.advice.isEmpty else { return .nothing }
        let count = file.advice.reduce(0) { $0 + $1.count } + file.adviceLeftOut
        return """
            <details>
            <summary>\(words.adviceCount(count))</summary>
            <ol>
            \(file.advice.map { mistake($0, words) })</ol>
            \(more(file.adviceLeftOut, words.moreMistakes))</details>

            """
    }

    private static func mistake(_ told: ToldMistake, _ words: ResultsWords) -> Markup {
        let shown = told.shown
        let times: Markup = told.count > 1 ? " <span class=\"times\">\(words.times(told.count))</span>" : .nothing
        let cure: Markup = told.cure.map { "<p class=\"cure\">\($0)</p>\n" } ?? .nothing
        return """
            <li class="\(told.isError ? "error" : "warning")">
            <p class="message"><b>\(told.isError ? words.error : words.warning)</b> \(shown.message)\(times)</p>
            \(place(told, words))\(cure)\(suggestion(told, words))</li>

            """
    }

    /// The line with the place marked.
    private static func place(_ told: ToldMistake, _ words: ResultsWords) -> Markup {
        let shown = told.shown
        guard shown.line > 0 else { return .nothing }
        guard shown.excerpt.count == 3, shown.excerpt.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else {
            return "<p class=\"line\"><span>\(words.line(shown.line))</span></p>\n"
        }
        // Where nothing stands, the mark has nothing to lie on.
        let mark: Markup = shown.excerpt[1].isEmpty ? "<mark class=\"gap\"></mark>" : "<mark>\(shown.excerpt[1])</mark>"
        return """
            <p class="line"><span>\(words.line(shown.line))</span> <code>\(told.isCut.before ? "…" : "")\(shown.excerpt[0])\(mark)\(shown.excerpt[2])\(told.isCut.after ? "…" : "")</code></p>

            """
    }

    private static func suggestion(_ told: ToldMistake, _ words: ResultsWords) -> Markup {
        if !told.corrected.isEmpty {
            let label = told.isGuess ? words.perhapsWrite : words.write
            return "<p class=\"write\"><span>\(label)</span> <code>\(told.corrected.joined(separator: "\n"))</code></p>\n"
        }
        let offers = told.shown.suggestions.filter { offer in
            offer.contains { !$0.isWhitespace } && told.shown.cure.map { !$0.contains(offer) } ?? true
        }
        return offers.isEmpty
            ? .nothing
            : "<p class=\"write\"><span>\(words.perhaps)</span> <code>\(offers.map { Phrase.quoted($0) }.joined(separator: words.separator))</code></p>\n"
    }

    private static func more(_ count: Int, _ words: (Int) -> String) -> Markup {
        count > 0 ? "<p class=\"more\">\(words(count))</p>\n" : .nothing
    }

    // MARK: The rest

    /// How many entries that wait are listed.
    private static let mostWaiting = 100

    private static func waiting(_ results: Results, _ words: ResultsWords) -> Markup {
        table("waiting", words.waiting, results.waiting.map { ($0.path, words.waits($0)) }, words)
    }

    private static func expiring(_ results: Results, _ words: ResultsWords) -> Markup {
        table("expiring", words.expiring, results.expiring.map { ($0.path, words.until($0.until)) }, words)
    }

    private static func table(_ name: String, _ title: String, _ rows: [(String, String)], _ words: ResultsWords) -> Markup {
        guard !rows.isEmpty else { return .nothing }
        return """
            <section class="\(name)">
            <h2>\(title) <span>\(words.files(rows.count))</span></h2>
            <dl>
            \(rows.prefix(mostWaiting).map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>\n" as Markup })</dl>
            \(more(rows.count - mostWaiting, words.moreWaiting))</section>

            """
    }

    private static func technical(_ results: Results, _ words: ResultsWords) -> Markup {
        guard !results.technical.isEmpty else { return .nothing }
        return """
            <section class="technical">
            <h2>\(words.technical)</h2>
            <p class="help">\(words.technicalHelp)</p>
            \(results.technical.map { file($0, words) })</section>

            """
    }

    // MARK: The style

    private static let style = PreviewClient.files.first { $0.path == "results.css" }?.text ?? ""

    /// By which the page allows this style and nothing else.
    private static let styleHash = "sha256-" + Data(SHA256.digest(Array(style.utf8))).base64EncodedString()

    /// What is ours and needs no escaping.
    private static func raw(_ text: String) -> Markup { Markup(stringLiteral: text) }
}
