import Authoring
import Diagnostics

/// What the editor says.
struct EditorWords {
    let language: Words.Language

    private func text(_ zh: String, _ en: String) -> String { language == .chinese ? zh : en }

    /// Long, since it is the table of the words.
    var all: [String: String] {
        [
            "edit": text("编辑", "Edit"), "fields": text("字段", "Fields"), "more": text("更多字段", "More fields"),
            "text": text("正文", "Text"), "wholeFile": text("整个文件", "The whole file"), "preview": text("预览", "Preview"),
            "save": text("保存", "Save"), "saved": text("已保存。", "Saved."),
            "unsaved": text("有未保存的修改。", "There are changes that are not saved."),
            "nothing": text("没有改动。", "Nothing has changed."), "back": text("回到网页", "Back to the page"), "add": text("添加一行：", "Add a row: "),
            "remove": text("删除第 {n} 行：", "Remove row {n}: "), "yes": text("是", "Yes"), "no": text("否", "No"),
            "required": text("必填", "required"), "line": text("正文第 {n} 行：", "Line {n} of the text: "),
            "perhaps": text("是不是：", "Perhaps: "), "put": text("改成 {name}", "Put {name} there"),
            "other": text("这一项在文件里改。", "This one is changed in the file."),
            "noFields": text(
                "这个文件开头的写法，表单改不了；下面是整个文件。", "The head of this file is written in a way that the form can't change; below is the whole file."
            ),
            "conflict": text(
                "没有保存：文件刚刚被别人改过。你写的还在这里；先复制下来，再打开文件的新内容。",
                "Not saved: somebody has changed the file meanwhile. What you wrote is still here; copy it, then open the file anew."),
            "reopen": text("打开文件的新内容", "Open the file anew"),
            "failed": text("没有保存：", "Not saved: "), "lost": text("预览已停止，没有保存。", "The preview has stopped; nothing is saved."),
            "mistakes": text("要改的地方", "To be mended"), "fine": text("没有发现问题。", "Nothing is wrong."),
            "versions": text("以前的版本", "Earlier versions"), "noVersions": text("还没有。", "None yet."),
            "restore": text("取回 {time}", "Take back {time}"),
            "toolbar": text("正文工具", "Tools for the text"), "bold": text("加粗", "Bold"), "italic": text("斜体", "Italic"),
            "heading": text("小标题", "Heading"), "list": text("列表", "List"), "link": text("链接", "Link"), "picture": text("图片", "Picture"),
            "code": text("代码", "Code"), "quote": text("引用", "Quote"), "words": text("文字", "words"),
            "new": text("新建条目", "New entry"), "type": text("种类", "Kind"), "title": text("标题", "Title"), "create": text("新建", "Create"),
            "choose": text("选一张", "Choose a file"), "chooseFor": text("选文件：", "Choose a file: "),
            "alt": text("写上图里有什么", "what the picture shows"),
            "dropHere": text(
                "照片和文件可以拖进来或粘贴进来：放到这个条目旁边，不会盖掉别的文件。",
                "Drop or paste photos and files here: they are put beside this entry, over no other file."),
            "attaching": text("正在放入 {name}……", "Putting {name} beside the entry …"), "attached": text("放好了：{name}", "It is there: {name}"),
            "tooLarge": text("{name} 太大了，请自己复制到条目的文件夹里。", "{name} is too large for this; copy it into the entry's folder yourself."),
            "rename": text("改网址", "Change the address"), "newName": text("文件名，也是网址的最后一段", "File name, which ends the address, too"),
            "renameNote": text(
                "别的页面里指向它的链接会一起改，旧网址会转到新网址。", "Links on other pages are changed with it, and the old address leads to the new one."),
            "renamedBut": text("这些地方用别的说法指向它，请看看：", "These places name it otherwise; look at them: "),
            "saveFirst": text("先保存，或放弃修改。", "Save your changes first."),
            "withdraw": text("撤下", "Withdraw"), "whom": text("撤下什么", "What is to go"), "wholeEntry": text("整个条目", "The whole entry"),
            "withdrawNote": text(
                "写进文件以后，公开的网站要到下一次发布才会变：运行 lathe build，或等学校的定时任务。",
                "Once it is written, the public site changes with the next publication: run lathe build, or wait for the school's timer."),
            "ask": text("会改什么？", "What would change?"), "doIt": text("现在撤下", "Withdraw it now"), "done": text("已经写进文件。", "It is written."),
            "goneFiles": text("要改的文件：", "Files that are changed: "),
            "gonePhotos": text("也删掉这些只有它用到的照片", "Delete these photos, too, which nothing else uses"),
            "goneOthers": text("还留在页面上、也许拍到这个人的照片：", "Photos that stay on the page and may show that person: "),
            "goneShared": text("别的条目也用、要留下的照片：", "Photos that stay, since other entries use them: "),
            "goneUnnamed": text("这些文件里没有找到这个名字：", "Nobody of that name was found in: "),
            "goneWhole": text("没有别的成员同意公开，整个条目都会撤下。", "No other member has agreed, so the whole entry goes."),
            "leave": text("还没有保存，真的离开吗？", "Nothing is saved yet. Leave all the same?"),
        ]
    }

    func otherKind(_ name: String) -> String {
        text(
            "「\(name)」这种文件不能放到网站上，或者坏了。照片请存成 JPEG 或 PNG，视频存成 MP4。",
            "“\(name)” is of a kind that can't go on the site, or is damaged. Save photos as JPEG or PNG, films as MP4.")
    }
    var noName: String { text("标题里没有能做文件名的字，加几个汉字或字母。", "The title gives no name for a file: use some letters.") }
    var noEntry: String {
        text(
            "这个条目的文件不在了：也许被删掉、改了名或移走了。写好还没有存的，先复制下来，再打开它现在的页面。",
            "The entry's file isn't there: it was deleted, renamed or moved, perhaps. Copy what you have not saved, then open the page it has now."
        )
    }

    /// What is wrong, and what to do.
    func told(_ diagnostic: Diagnostic) -> String {
        let parts = [diagnostic.message[language], diagnostic.cure?[language]].compactMap(\.self)
        return parts.joined(separator: language == .chinese ? "" : " ")
    }

    /// Why the system refuses, as `SystemReason` knows it, and what to do.
    func reason(_ reason: String) -> String {
        text("\(SystemReason.words(reason).zh)。\(SystemReason.cure(reason).zh)", "\(reason). \(SystemReason.cure(reason).en)")
    }

    /// Without what was there before nothing could be taken back.
    func unkept(_ reason: String) -> String {
        text("以前的版本没有地方放：", "there is no room for what it held before: ") + self.reason(reason)
    }

    func unwritable(_ obstacle: EntryEdit.Obstacle?) -> String {
        let name = (obstacle?.label?[language] ?? obstacle?.field).map { text("「\($0)」", "“\($0)”") } ?? text("这些字段", "What was changed")
        switch obstacle?.cause {
        case .braces:
            return text(
                "\(name)没法写进这个文件：页首整个写在花括号 { } 里。用记事本打开它，改成每行一项「键: 值」，就能在这里改。",
                "\(name) can't be written into this file: its head stands in braces { }. Open it in a program such as Notepad and write a line “key: value” for each; then it can be changed here."
            )
        case .anchor:
            return text(
                "\(name)没法写进这个文件：页首别的行用 * 引用了它（& 后面的记号）。用记事本打开它，把 * 那一行换成字，就能在这里改。",
                "\(name) can't be written into this file: another line of its head takes it over, with * and the word behind &. Open it in a program such as Notepad and write words in place of *; then it can be changed here."
            )
        case .head:
            return text(
                "正文这样写，会被当成页首的一部分。在它前面空一行，或去掉开头的「---」。",
                "So written, the text would be read as a part of the head. Leave a line empty before it, or take out “---” at its beginning."
            )
        case .other, nil:
            return text(
                "\(name)没法从这里写进这个文件。用记事本打开它，改这一项。",
                "\(name) can't be written into this file from here. Open it in a program such as Notepad and change it there.")
        }
    }

    var noCure: String {
        text(
            "没有改：这一处已经不在那里了，或者要由你来决定怎样改。", "Nothing is changed: the mistake isn't there any more, or is for you to decide on.")
    }
    var noHelp: String {
        text(
            "没有改：照这样改，网页上别的内容会变，或者又有别的错。请打开文件自己改。",
            "Nothing is changed: it would change what else the page says, or bring another mistake. Open the file and mend it there.")
    }

    var notUTF8: String {
        text("这个文件不是 UTF-8 编码，请在编辑器里另存为 UTF-8。", "This file is not in UTF-8; save it as UTF-8 in an editor first.")
    }
}
