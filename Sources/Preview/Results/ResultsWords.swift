import Content
import Diagnostics

/// What the writers' page itself says.
struct ResultsWords {
    let language: Words.Language

    func text(_ zh: String, _ en: String) -> String { language == .chinese ? zh : en }

    var title: String { text("检查结果", "Check results") }

    /// The first thing that is read.
    func headline(_ results: Results) -> String {
        if results.pages == nil { return text("这一次没有发布", "Nothing was published this time") }
        if results.isWell { return text("一切都好，没有要改的", "All is well, nothing is to be mended") }
        let files = (results.groups.flatMap(\.files) + results.technical).count { !$0.isWell } + results.filesLeftOut.wrong
        return text("\(files) 个文件有要改的地方", files == 1 ? "One file is to be mended" : "\(files) files are to be mended")
    }

    func facts(_ results: Results) -> [String] {
        var facts = [text("\(results.moment) 检查", "Checked \(results.moment)")]
        if let pages = results.pages {
            facts.append(text("网站上有 \(pages) 页", pages == 1 ? "One page is public" : "\(pages) pages are public"))
        }
        if let day = results.nextChange {
            facts.append(text("不改动的话，下一次变化在 \(day)", "Left as it is, the site next changes on \(day)"))
        }
        return facts
    }

    /// What to do with the page.
    func advice(_ results: Results) -> String {
        if results.pages == nil {
            return text(
                "网站还是上一次的样子。下面写着原因；写着“请技术员看”的，请把这一页拿给技术员。",
                "The site is as it was before. The reason is below; what is for the technician, please show to the technician.")
        }
        if results.isWell {
            return text("保存新的文件以后，这一页会自己更新，重新打开就看得到。", "After the next save this page brings itself up to date; open it again to see.")
        }
        return text(
            "找到你的文件，照着改，保存。过一会儿重新打开这一页，改好的就不在了。说明里写着“运行 lathe build”的，不用你做，保存以后自动会做。",
            """
            Find your files, mend them as shown, and save. Open this page again a little later: what is mended is gone from it. Where a cure \
            says to run lathe build, you need not; saving is enough.
            """)
    }

    func name(_ name: Results.Group.Name) -> String {
        switch name {
        case .authors(let names): names.prefix(3).joined(separator: text("、", ", ")) + (names.count > 3 ? text("等", " and others") : "")
        case .folder(""): text("最外层的文件", "Files at the top")
        case .folder(let folder): text("文件夹 \(folder)", "Folder \(folder)")
        }
    }

    func state(_ file: FileResult) -> String {
        switch file.state {
        case .published, .unknown: text("在网站上", "on the site")
        case .asBefore: text("网站上还是改动前的样子", "on the site as it was before")
        case .heldBack(.copy): text("是副本，没有发布", "a copy, not published")
        case .heldBack(.consent): text("还没有同意公开，没有发布", "without consent, not published")
        case .heldBack(.unclear): text("看不出要不要发布，没有发布", "unclear whether to publish, not published")
        case .heldBack(.error): text("有错误，没有发布", "in error, not published")
        case .heldBack(let reason): waits(reason)
        }
    }

    /// Of a file that isn't a page, it would mean nothing that it is on the site.
    func hasState(_ file: FileResult) -> Bool {
        switch file.state {
        case .published: ContentName.isMarkdown(file.path)
        case .unknown: false
        default: true
        }
    }

    func waits(_ reason: Publication.Reason) -> String {
        switch reason {
        case .draft: text("草稿", "draft")
        case .review: text("等待审核", "waits for review")
        case .scheduled: text("到日子发布", "scheduled")
        case .expired: text("已经过期", "expired")
        case .archived: text("已归档", "archived")
        case .withdrawn: text("已撤回", "withdrawn")
        case .consent, .unclear, .copy, .error: text("没有发布", "not published")
        }
    }

    func waits(_ item: Publication.LeftOut) -> String {
        switch (item.reason, item.day, item.reviewer) {
        case (.scheduled, let day?, _): text("\(day) 发布", "appears on \(day)")
        case (.expired, let day?, _): text("\(day) 起不再显示", "not shown since \(day)")
        case (.review, _, let reviewer?): text("等 \(reviewer) 审核", "waits for review by \(reviewer)")
        default: waits(item.reason)
        }
    }

    func files(_ count: Int) -> String { text("\(count) 个文件", count == 1 ? "one file" : "\(count) files") }
    func line(_ number: Int) -> String { text("第 \(number) 行", "line \(number)") }
    func times(_ count: Int) -> String { text("（这个文件里共有 \(count) 处）", "(\(count) times in this file)") }
    func moreMistakes(_ count: Int) -> String {
        text(
            "还有 \(count) 处没有列出来；先改上面的。",
            count == 1 ? "One more is not listed; mend these first." : "\(count) more are not listed; mend these first.")
    }
    func moreFiles(_ count: Int) -> String {
        text(
            "还有 \(count) 个文件没有列出来；先改上面的。",
            count == 1 ? "One more file is not listed." : "\(count) more files are not listed; mend these first.")
    }
    func moreWaiting(_ count: Int) -> String { text("还有 \(count) 个。", "… and \(count) more.") }
    func adviceCount(_ count: Int) -> String {
        text("\(count) 条建议（不改也可以）", count == 1 ? "One hint (can stay as it is)" : "\(count) hints (can stay as they are)")
    }

    var error: String { text("错误", "Error") }
    var warning: String { text("请看看", "Look here") }
    var write: String { text("改成", "Write") }
    var perhapsWrite: String { text("也许该写成", "Perhaps write") }
    var perhaps: String { text("是不是：", "Perhaps: ") }
    var separator: String { text("、", ", ") }
    var waiting: String { text("还没有发布的", "Not on the site yet") }
    var expiring: String { text("同意快到期了，要再问一次", "Consent about to run out: ask again") }
    func until(_ day: Day) -> String { text("到 \(day)", "until \(day)") }
    var technical: String { text("请技术员看", "For the technician") }
    var technicalHelp: String {
        text("门户的设置、模板和服务器上的事，写文章的老师不用管。", "Settings, templates and the server: nothing for those who write.")
    }
    var foot: String {
        text("这一页由 Lathe 自动写，改了会被覆盖；它不在网站上。", "Lathe writes this page and writes over it; it is not on the site.")
    }
}
