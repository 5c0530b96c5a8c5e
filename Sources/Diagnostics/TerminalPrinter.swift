import Foundation

/// Writes diagnostics for a person: the place, what is wrong, the line with a mark under it, and what to do.
public struct TerminalPrinter: Sendable {
    public var language: Words.Language
    public var color: Bool
    /// Put before each path that doesn't begin at the root, such as `content/`, so that a click in a terminal
    /// opens the file.
    public var pathPrefix: String
    /// Where the files are that diagnostics call `templates/…`.
    public var templates: String

    public init(language: Words.Language, color: Bool = false, pathPrefix: String = "", templates: String = "templates") {
        self.language = language
        self.color = color
        self.pathPrefix = pathPrefix
        self.templates = templates
    }

    public func text(_ folded: FoldedDiagnostic) -> String {
        let diagnostic = folded.diagnostic
        var lines = words(folded)
        lines[0] = "\(position(diagnostic.place)) \(title(diagnostic.severity)) " + lines[0]
        lines.insert(contentsOf: excerpt(diagnostic.place), at: 1)
        return lines.joined(separator: "\n")
    }

    /// What is wrong, then what to do and which other places belong to it, a line each.
    func words(_ folded: FoldedDiagnostic) -> [String] {
        let diagnostic = folded.diagnostic
        var lines = [clean(diagnostic.message[language])]
        if folded.count > 1 { lines[0] += " " + counted(folded) }
        let cure = diagnostic.cure.map { clean($0[language]) }
        if let cure { lines.append("  → " + cure) }
        // A cure that ends with the replacement needs no second line for it; one that lists all values does.
        let replacements = diagnostic.suggestions.filter { $0.isForOwnPlace && !$0.replacement.allSatisfy(\.isWhitespace) }.prefix(3)
            .map(\.replacement)
        // Lines that are to be copied stay lines.
        let blocks = replacements.filter { $0.contains("\n") }
        let offers = replacements.filter { !$0.contains("\n") }.map { Phrase.quoted(clean($0)) }
            .filter { offer in cure.map { !$0.hasSuffix(": " + offer) && !$0.hasSuffix("：" + offer) } ?? true }
        if !offers.isEmpty {
            lines.append(
                language == .chinese
                    ? "  → 是不是：" + offers.joined(separator: " 、 ")
                    : "  → perhaps: " + offers.joined(separator: ", "))
        }
        for block in blocks {
            lines.append(language == .chinese ? "  → 写成这几行：" : "  → write these lines:")
            lines += block.split(separator: "\n").map { "    " + clean(String($0)) }
        }
        for related in diagnostic.related {
            lines.append("  \(position(related.place)) \(clean(related.message[language]))")
        }
        return lines
    }

    private func position(_ place: SourcePlace) -> String {
        let path = clean(located(place.path))
        return paint(place.line == 0 ? "\(path):" : "\(path):\(place.line):\(place.column):", "1")
    }

    func located(_ path: String) -> String {
        if path.hasPrefix("/") { return path }
        let isTemplate = path.hasPrefix("templates/") && (path.hasSuffix(".mustache") || path.hasPrefix("templates/words/"))
        return isTemplate ? templates + path.dropFirst("templates".count) : pathPrefix + path
    }

    private func title(_ severity: Diagnostic.Severity) -> String {
        switch (severity, language) {
        case (.error, .chinese): paint("错误：", "31;1")
        case (.error, .english): paint("error:", "31;1")
        case (.warning, .chinese): paint("警告：", "33;1")
        case (.warning, .english): paint("warning:", "33;1")
        }
    }

    private func others(_ paths: [String]) -> String {
        language == .chinese ? "，还有 " + paths.joined(separator: "、") : ", also " + paths.joined(separator: ", ")
    }

    private func counted(_ folded: FoldedDiagnostic) -> String {
        guard folded.files == 1, !folded.lines.isEmpty else {
            let isMore = folded.others.count < folded.files - 1
            let others = folded.others.isEmpty ? "" : others(folded.others) + (isMore ? language == .chinese ? "……" : " …" : "")
            return language == .chinese
                ? "（共 \(folded.count) 处，\(folded.files) 个文件\(others)）"
                : "(\(folded.count) times in \(folded.files) \(folded.files == 1 ? "file" : "files")\(others))"
        }
        let isMore = folded.lines.count < folded.count - 1
        let several = folded.lines.count > 1 ? "lines" : "line"
        let (kind, of) = folded.isOfKind ? ("同类", " of this kind") : ("", " times")
        return language == .chinese
            ? "（\(kind)共 \(folded.count) 处，还有第 \(folded.lines.map(String.init).joined(separator: "、")) 行\(isMore ? "……" : "")）"
            : "(\(folded.count)\(of); also on \(several) \(folded.lines.map(String.init).joined(separator: ", "))\(isMore ? " …" : ""))"
    }

    /// The line and a row of `^` under the place; a long line is cut around it.
    private func excerpt(_ place: SourcePlace) -> [String] {
        guard place.line > 0 else { return [] }
        let scalars = Array(clean(place.excerpt).unicodeScalars)
        guard scalars.contains(where: { $0 != " " }) else { return [] }
        let column = min(place.column - 1, scalars.count)
        let from = column > 60 ? column - 40 : 0
        let to = min(scalars.count, from + 100)
        guard from < to else { return [] }
        let end = place.endLine == place.line ? min(max(place.endColumn - 1, column + 1), to) : to
        let pad = scalars[from..<min(column, to)].reduce(0) { $0 + Self.width($1) }
        let marks = column < to ? scalars[column..<max(end, column)].reduce(0) { $0 + Self.width($1) } : 1
        return [
            "  │ " + String(String.UnicodeScalarView(scalars[from..<to])),
            "  │ " + String(repeating: " ", count: pad) + paint(String(repeating: "^", count: max(marks, 1)), "36"),
        ]
    }

    private func clean(_ text: String) -> String { Self.harmless(text) }

    /// Writers' text must not steer the terminal: control characters become spaces.
    ///
    /// - Parameter keepsLines: whether line feeds stay.
    public static func harmless(_ text: String, keepsLines: Bool = false) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let steering =
                scalar.properties.generalCategory == .control
                || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
            scalars.append(steering && !(keepsLines && scalar == "\n") ? " " : scalar)
        }
        return String(scalars)
    }

    /// Columns a character takes on a terminal: two for Han and full-width forms.
    private static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            2
        case 0x0300...0x036F, 0x200B...0x200D, 0xFE00...0xFE0F: 0
        default: 1
        }
    }

    private func paint(_ text: String, _ code: String) -> String {
        color ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
