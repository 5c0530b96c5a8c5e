import ArgumentParser
import Building
import Diagnostics
import Foundation

/// Everything that the commands print.
struct Console {
    enum Format: String, ExpressibleByArgument {
        case text, json, github
    }

    let format: Format
    let quiet: Bool
    /// Whether standard output is for what the command makes, so that all it says goes to standard error.
    let isBesideData: Bool
    private let isTerminal = isatty(STDERR_FILENO) == 1

    init(format: Format, quiet: Bool, isBesideData: Bool = false) {
        self.format = format
        self.quiet = quiet
        self.isBesideData = isBesideData
    }

    /// Of one kind of warning so many are printed; `--format json` has them all.
    private static let mostOfAKind = 10

    /// Findings go to standard error as text, to standard output for programs.
    func print(_ report: BuildReport, content: String, templates: String?) {
        let language = Self.language(of: report)
        let pathPrefix = content.isEmpty || content.hasSuffix("/") ? content : content + "/"
        switch format {
        case .json: return tell((try? JSONPrinter(language: language).text(report.diagnostics)) ?? "[]")
        case .github:
            let printer = GitHubPrinter(language: language, pathPrefix: pathPrefix, templates: templates ?? "templates")
            for folded in report.diagnostics.sortedForReading().folded() { tell(printer.text(folded)) }
            return
        case .text: break
        }
        let printer = TerminalPrinter(
            language: language, color: isTerminal && ProcessInfo.processInfo.environment["NO_COLOR"] == nil,
            pathPrefix: pathPrefix, templates: templates ?? "templates")
        var shown: [String: Int] = [:]
        var hidden: [String: Int] = [:]
        for folded in report.diagnostics.folded() {
            let name = folded.diagnostic.name
            if folded.diagnostic.severity == .warning, shown[name, default: 0] >= Self.mostOfAKind {
                hidden[name, default: 0] += folded.count
                continue
            }
            shown[name, default: 0] += 1
            say(printer.text(folded))
        }
        for (name, count) in hidden.sorted(by: { $0.key < $1.key }) {
            say(
                Words(
                    zh: "……另有 \(count) 条 \(name) 警告，用 --format json 可以看到全部。",
                    en: "… and \(count) more warnings “\(name)”; --format json lists them all.")[language])
        }
    }

    /// A line that is what the command was run for.
    func tell(_ line: String) {
        if isBesideData { say(line) } else { Swift.print(line) }
    }

    func say(_ line: String) {
        Self.writeError(line + "\n")
    }

    /// A message that can't be written, to a log on a full disk, say, doesn't end the build.
    private static func writeError(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }

    /// The language that the user or the system asks for, else that of the portal.
    static func language(of report: BuildReport) -> Words.Language {
        if let asked = Speech.asked { return asked }
        return report.locale.firstLanguage.hasPrefix("zh") ? .chinese : .english
    }

    /// Ends the process at once: giving a large portal's memory back piece by piece takes longer than printing.
    func end(_ report: BuildReport, failed: Bool) -> Never {
        withExtendedLifetime(report) { exit(failed ? 1 : 0) }
    }

    /// Says the one thing for which a command does nothing, and ends it; without a content folder, its place is the path that it names.
    func stop(for problem: Diagnostic, content: String, templates: String? = nil) -> Never {
        var report = BuildReport()
        report.diagnostics = [problem]
        print(report, content: content, templates: templates)
        end(report, failed: true)
    }

    // MARK: BuildProgress

    /// A line that is written over and over; nothing in a pipe.
    func progress() -> BuildProgress {
        guard isTerminal, !quiet, format == .text else { return .silent }
        return BuildProgress { stage, done, total in
            let name =
                switch stage {
                case .reading: Speech.text(zh: "读取", en: "reading")
                case .media: Speech.text(zh: "照片和文件", en: "photos and files")
                case .rendering: Speech.text(zh: "生成", en: "rendering")
                }
            Self.writeError("\r\u{1B}[K\(name) \(done)/\(total)")
        }
    }

    func finishProgress() {
        if isTerminal, !quiet, format == .text { Self.writeError("\r\u{1B}[K") }
    }
}
