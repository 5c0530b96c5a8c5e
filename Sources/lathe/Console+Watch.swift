import Building
import Diagnostics
import Foundation
import Preview

/// What a watch says: one line for each build, for whoever reads the system's journal.
extension Console {
    func print(_ news: Watch.News, content: String) {
        let (words, language) =
            switch news {
            case .built(let built): (self.words(built), Self.language(of: built.report))
            case .lost(let loss): (Self.words(loss, content), Speech.asked ?? .chinese)
            case .back: (Words(zh: "「\(content)」回来了，接着看。", en: "“\(content)” is back."), Speech.asked ?? .chinese)
            case .resultsNotWritten(let fault): (Self.words(fault), Speech.asked ?? .chinese)
            }
        say("\(Self.time()) \(TerminalPrinter.harmless(words[language]))")
    }

    private func words(_ built: Watch.Built) -> Words {
        let report = built.report
        let cause = Self.words(built.cause)
        let seconds = String(format: "%.2f", built.took / .seconds(1))
        let counts = Words(
            zh: "\(report.errors) 个错误，\(built.warnings) 个警告；用时 \(seconds) 秒",
            en: "\(count(report.errors, "error")), \(count(built.warnings, "warning")); took \(seconds) s")
        guard !report.isStopped, let publishing = report.site.publishing else {
            let first = report.diagnostics.first { $0.severity == .error }
            let place = first.map { Self.words($0.place) } ?? ""
            let cure = first?.cure.map { Words(zh: " → \($0.zh)", en: " → \($0.en)") } ?? Words(zh: "", en: "")
            return Words(
                zh: "\(cause.zh)：没有发布，网站不变：\(place)\(first?.message.zh ?? "")\(cure.zh)（\(counts.zh)）",
                en: "\(cause.en): nothing published, the site stays: \(place)\(first?.message.en ?? "")\(cure.en) (\(counts.en))")
        }
        let (new, changed, gone) = (publishing.added.files, publishing.changed.files, publishing.removed.files)
        let next = report.content.nextChange.map { Words(zh: "；下一次变化 \($0)", en: "; next change \($0)") } ?? Words(zh: "", en: "")
        return Words(
            zh: "\(cause.zh)：\(report.site.pages) 个网页，文件新增 \(new)、更改 \(changed)、删除 \(gone)；\(counts.zh)\(next.zh)",
            en:
                "\(cause.en): \(count(report.site.pages, "page")), files \(new) new, \(changed) changed, \(gone) removed; \(counts.en)\(next.en)"
        )
    }

    /// The content folder itself is no place to look at.
    private static func words(_ place: SourcePlace) -> String {
        place.path == "." ? "" : place.line > 0 ? "\(place.path):\(place.line) " : "\(place.path) "
    }

    private static func words(_ cause: Watch.Cause) -> Words {
        switch cause {
        case .start: return Words(zh: "开始", en: "Start")
        case .day(let day): return Words(zh: "到了 \(day)", en: "It is \(day)")
        case .asked: return Words(zh: "收到信号", en: "Asked by a signal")
        case .again: return Words(zh: "再试一次", en: "Trying again")
        case .files(let files):
            let first = Phrase.quoted(files.first ?? "")
            guard files.count > 1 else { return Words(zh: first, en: first) }
            return Words(zh: "\(first) 等 \(files.count) 个文件", en: "\(first) and \(files.count - 1) more")
        }
    }

    private static func words(_ loss: Watch.Loss, _ content: String) -> Words {
        switch loss {
        case .unreachable(let reason):
            let why = SystemReason.words(reason)
            return Words(
                zh: "看不到「\(content)」（\(why.zh)）：网站不变，等它回来。", en: "“\(content)” can't be seen (\(why.en)): the site stays; waiting for it.")
        case .empty:
            return Words(
                zh: "「\(content)」里一个 Markdown 文件也没有，也许共享没有挂上：网站不变，等它回来。",
                en: "“\(content)” holds no Markdown file; perhaps the share is not mounted: the site stays; waiting for it.")
        }
    }

    private static func words(_ fault: ResultsFile.Fault) -> Words {
        switch fault {
        case .foreign(let path):
            return Words(
                zh: "没有写检查结果：「\(path)」是别人的文件。请移走它，或用 --results 写到别处。",
                en: "No results were written: “\(path)” is somebody else's file. Move it away, or name another with --results.")
        case .failed(let path, let reason):
            let why = SystemReason.words(reason)
            return Words(
                zh: "没有写检查结果「\(path)」（\(why.zh)）。请让运行 lathe 的用户能在那里写，或用 --results 写到别处；过一会儿会再试。",
                en:
                    "The results “\(path)” could not be written (\(why.en)). Let the user who runs lathe write there, or name another place with --results; it is tried again in a while."
            )
        }
    }

    /// The machine's own.
    private static func time() -> String {
        var now = time_t(Date().timeIntervalSince1970)
        var parts = tm()
        localtime_r(&now, &parts)
        return String(
            format: "%04ld-%02ld-%02ld %02ld:%02ld:%02ld", Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday),
            Int(parts.tm_hour),
            Int(parts.tm_min), Int(parts.tm_sec))
    }
}
