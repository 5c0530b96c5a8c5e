import Building
import Content
import Diagnostics
import Foundation

/// What a command ends with.
extension Console {
    func summarize(_ report: BuildReport, output: String, seconds: Double) {
        if summarizeAsJSON(report, seconds: seconds) { return }
        let language = Self.language(of: report)
        guard !report.isStopped else {
            say(
                report.site.isPartlyWritten
                    ? Words(
                        zh: "没有写完：网站是完整的，有的网页已经是新的。请先改正上面的 \(report.errors) 个错误，再生成一次就会接着做完。",
                        en: "Not all was written: the site is whole, and some pages are new already. Mend the "
                            + "\(count(report.errors, "error")) above and build again to have the rest.")[language]
                    : Words(
                        zh: "什么都没有写：请先改正上面的 \(report.errors) 个错误。",
                        en: "Nothing was written: mend the \(count(report.errors, "error")) above first.")[language])
            return
        }
        guard !quiet else { return }
        for line in lines(report, output: output, seconds: seconds) { Swift.print(line[language]) }
    }

    func summarizeReport(_ report: BuildReport, output: String) {
        if summarizeAsJSON(report) { return }
        let language = Self.language(of: report)
        guard !report.isStopped, let publishing = report.site.publishing else {
            say(
                Words(
                    zh: "报告没有写：请先改正上面的 \(report.errors) 个错误。",
                    en: "No report was written: mend the \(count(report.errors, "error")) above first.")[language])
            return
        }
        let files = publishing.added.files + publishing.changed.files + publishing.unchanged.files
        Swift.print(
            Words(
                zh: "写好了报告：\(files) 个文件。打开 \(output)/index.html 看看；只给馆员，请不要放到网站上。",
                en:
                    "Wrote the report: \(count(files, "file")). Open \(output)/index.html; it is for the staff only and has no place on the site."
            )[language])
    }

    /// - Parameter lines: how many there are; nil where none were written.
    func summarizeExport(_ report: BuildReport, lines: Int?, to file: String?) {
        if summarizeAsJSON(report) { return }
        let language = Self.language(of: report)
        guard let lines else {
            return say(
                Words(
                    zh: "什么都没有导出：请先改正上面的 \(report.errors) 个错误。",
                    en: "Nothing was exported: mend the \(count(report.errors, "error")) above first.")[language])
        }
        guard let file else { return }
        tell(Words(zh: "写好了 \(lines) 行：\(file)", en: "Wrote \(count(lines, "line")): \(file)")[language])
    }

    func summarizeIndex(_ report: BuildReport, output: String) {
        if summarizeAsJSON(report) { return }
        let language = Self.language(of: report)
        guard !report.isStopped, let publishing = report.site.publishing else {
            return say(
                Words(
                    zh: "索引没有写：请先改正上面的 \(report.errors) 个错误。",
                    en: "No index was written: mend the \(count(report.errors, "error")) above first.")[language])
        }
        let files = publishing.added.files + publishing.changed.files + publishing.unchanged.files
        tell(
            Words(zh: "写好了索引：\(files) 个文件，在 \(output)/search。", en: "Wrote the index: \(count(files, "file")) in \(output)/search.")[
                language])
    }

    /// - Parameters:
    ///   - mended: how many mistakes `--fix` has mended.
    ///   - isPatch: whether standard output is for a patch alone.
    func summarizeCheck(_ report: BuildReport, mended: Int? = nil, isPatch: Bool = false) {
        if summarizeAsJSON(report, mended: mended) { return }
        let line = Words(
            zh: "检查完毕：\(report.errors) 个错误，\(report.warnings) 个警告。",
            en: "Checked: \(count(report.errors, "error")), \(count(report.warnings, "warning")).")[Self.language(of: report)]
        if isPatch { say(line) } else { Swift.print(line) }
    }

    private func lines(_ report: BuildReport, output: String, seconds: Double) -> [Words] {
        var lines = [published(report)]
        let languages = report.content.languages.filter { $0.count > 0 }.map { "\($0.tag) \($0.count)" }
        if languages.count > 1 {
            lines.append(Words(zh: "语言：" + languages.joined(separator: "，"), en: "Languages: " + languages.joined(separator: ", ")))
        }
        lines += leftOut(report) + [expiring(report), standing(report)].compactMap(\.self)
        if let day = report.content.nextChange {
            lines.append(Words(zh: "内容不变的话，下一次变化在 \(day)。", en: "With the same content, the portal next changes on \(day)."))
        }
        if report.errors + report.warnings > 0 {
            lines.append(
                Words(
                    zh: "\(report.errors) 个错误，\(report.warnings) 个警告（见上）。",
                    en: "\(count(report.errors, "error")), \(count(report.warnings, "warning")) (see above)."))
        }
        if let files = report.site.publishing {
            lines.append(
                Words(
                    zh: """
                        \(report.site.pages) 个网页；新增 \(files.added.files) 个文件，更改 \(files.changed.files)，删除 \(files.removed.files)，\
                        不变 \(files.unchanged.files)。
                        """,
                    en: """
                        \(report.site.pages) pages; files: \(files.added.files) new, \(files.changed.files) changed, \(files.removed.files) removed, \
                        \(files.unchanged.files) unchanged.
                        """))
        }
        let time = String(format: "%.2f", seconds)
        lines.append(Words(zh: "用时 \(time) 秒。打开 \(output)/index.html 看看。", en: "Took \(time) seconds. Open \(output)/index.html."))
        return lines
    }

    private func published(_ report: BuildReport) -> Words {
        let kinds = report.content.published
        let entries = kinds.reduce(0) { $0 + $1.count }
        let zh = kinds.map { "\($0.type.label.zh) \($0.count)" }
        let en = kinds.map { "\($0.count) \(($0.count == 1 ? $0.type.label.en : $0.type.plural.en).lowercased())" }
        return Words(
            zh: "发布了 \(entries) 个条目" + (kinds.isEmpty ? "。" : "：") + zh.joined(separator: "、"),
            en: "Published \(count(entries, "entry", "entries"))" + (kinds.isEmpty ? "." : ": ") + en.joined(separator: ", "))
    }

    private func expiring(_ report: BuildReport) -> Words? {
        guard !report.content.expiring.isEmpty else { return nil }
        let some = report.content.expiring.sorted { ($0.until, $0.path) < ($1.until, $1.path) }.prefix(5).map { "\($0.path) (\($0.until))" }
        let more = report.content.expiring.count > some.count
        return Words(
            zh: "同意快到期，要再问一次 \(report.content.expiring.count) 个：" + some.joined(separator: "、") + (more ? "……" : ""),
            en: "Consent about to run out, ask again: \(report.content.expiring.count): " + some.joined(separator: ", ")
                + (more ? " …" : ""))
    }

    private func standing(_ report: BuildReport) -> Words? {
        guard !report.content.standing.isEmpty else { return nil }
        let some = report.content.standing.prefix(5)
        let more = report.content.standing.count > some.count
        return Words(
            zh: "有错误，仍显示上次的版本 \(report.content.standing.count) 个：" + some.joined(separator: "、") + (more ? "……" : ""),
            en: "In error, shown as before: \(report.content.standing.count): " + some.joined(separator: ", ") + (more ? " …" : ""))
    }

    func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(number) \(number == 1 ? one : many ?? one + "s")"
    }

    private func leftOut(_ report: BuildReport) -> [Words] {
        Publication.Reason.allCases.compactMap { reason in
            let items = report.content.leftOut.filter { $0.reason == reason }
            guard !items.isEmpty else { return nil }
            let name =
                switch reason {
                case .draft: Words(zh: "草稿", en: "drafts")
                case .review: Words(zh: "审核中", en: "under review")
                case .scheduled: Words(zh: "未到日期", en: "scheduled")
                case .archived: Words(zh: "已归档", en: "archived")
                case .withdrawn: Words(zh: "已撤回", en: "withdrawn")
                case .expired: Words(zh: "已过期", en: "expired")
                case .consent: Words(zh: "没有同意公开", en: "without consent")
                case .unclear: Words(zh: "看不出要不要发布", en: "unclear whether to publish")
                case .copy: Words(zh: "是副本", en: "copies")
                case .error: Words(zh: "有错误", en: "in error")
                }
            let some = items.prefix(5).map { item in (item.day?.description ?? item.reviewer).map { "\(item.path) (\($0))" } ?? item.path }
            let more = items.count > 5
            return Words(
                zh: "未发布（\(name.zh)）\(items.count) 个：" + some.joined(separator: "、") + (more ? "……" : ""),
                en: "Left out, \(name.en): \(items.count): " + some.joined(separator: ", ") + (more ? " …" : ""))
        }
    }
}
