import Content
import Diagnostics

/// What the preview itself says on a page.
struct PreviewWords {
    let language: Words.Language

    private func text(_ zh: String, _ en: String) -> String { language == .chinese ? zh : en }

    var all: [String: String] {
        [
            "mistakes": text("这一页要改的地方", "To be mended on this page"),
            "stays": text("网页还是上一次的样子；改好并保存，这里就会消失。", "The page is the last version that worked. Mend it and save, and this goes away."),
            "hints": text("提示", "Hints"), "elsewhere": text("别的文件里的错误", "Mistakes in other files"),
            "line": text("第 {line} 行", "line {line}"), "perhaps": text("是不是：", "Perhaps: "),
            "hide": text("收起", "Hide"), "show": text("{count} 个错误", "{count} to mend"),
            "showHints": text("{count} 条提示", "{count} hints"), "lost": text("预览已停止。", "The preview has stopped."),
            "bar": text("预览", "Preview"), "edit": text("编辑", "Edit"),
            "mend": text("改好它", "Fix it"), "mending": text("正在改……", "Fixing it …"),
            "changed": text("没有改：文件刚刚又变了，请看新的提示。", "Nothing is changed: the file is another by now. Look at what it says anew."),
            "notMended": text("没有改：预览已停止。", "Nothing is changed: the preview has stopped."),
        ]
    }

    func more(_ count: Int) -> String { text("……另有 \(count) 条。", "… and \(count) more.") }

    func short(_ reason: Publication.Reason) -> String {
        switch reason {
        case .draft: text("草稿", "draft")
        case .review: text("审核中", "under review")
        case .scheduled: text("未到日期", "scheduled")
        case .archived: text("已归档", "archived")
        case .withdrawn: text("已撤回", "withdrawn")
        case .expired: text("已过期", "expired")
        case .consent: text("没有同意公开", "no consent")
        case .unclear: text("看不出要不要发布", "unclear")
        case .copy: text("副本", "a copy")
        case .error: text("有错误", "in error")
        }
    }

    /// What a reader of the published portal would not see; nil for an ordinary page.
    func mark(of path: String, in snapshot: Snapshot, isShown: Bool) -> String? {
        if let reason = snapshot.portal?.heldBack[path] {
            return text("\(short(reason))：只在预览里看得到，发布时不会出现。", "Only in the preview: \(short(reason)). It is not published yet.")
        }
        guard !isShown else { return nil }
        if let left = snapshot.portal?.unpublished[path] {
            return text(
                "「\(left.path)」\(short(left.reason))，所以没有这一页。", "“\(left.path)” is \(short(left.reason)), so there is no such page.")
        }
        // What keeps a page from being there is told on it.
        if !snapshot.mistakes(ofMissing: path).isEmpty { return nil }
        return text("这一页现在没有了，也许改了名或删掉了。", "This page is gone: its file was renamed or deleted, perhaps.")
    }

    var noPortal: String { text("还没有可以看的门户", "There is no portal to show yet") }
}
