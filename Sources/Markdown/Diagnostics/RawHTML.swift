import Diagnostics
import HTML

extension Diagnostic {
    /// Something in raw HTML that a page can't have; nil for looks, which the portal gives everything by itself.
    static func rawHTML(_ removal: RawHTMLRemoval, at place: () -> SourcePlace) -> Diagnostic? {
        let name = removal.name
        if removal.reason == .presentation || removal.reason == .attribute && name.hasPrefix("data-") { return nil }
        let (words, cure): (Words, Words?) =
            switch removal.reason {
            case .element where name == "audio":
                (
                    Words(zh: "页面里不能放声音的播放器 <audio>，它显示成了文字。", en: "A page can't hold a player for sound, <audio>; it is shown as text."),
                    Words(
                        zh: "声音文件放在这篇旁边，写成链接：[听声音](文件名.mp3)",
                        en: "Put the sound's file beside this text and write a link: [listen](file.mp3)")
                )
            case .element where ["embed", "object", "frame", "frameset", "applet", "canvas"].contains(name):
                (
                    Words(zh: "页面里不能嵌入 <\(name)>，它显示成了文字。", en: "A page can't embed <\(name)>; it is shown as text."),
                    Words(
                        zh: "是文件或视频，就放在这篇旁边，写成 ![说明](文件名)；是网页，就写成链接：[文字](网址)",
                        en:
                            "Put a file or film beside this text and write ![words](file); for a page of the web write a link: [words](address)"
                    )
                )
            case .element:
                (
                    Words(zh: "页面里不能用 <\(name)>，它显示成了文字。", en: "A page can't hold <\(name)>; it is shown as text."),
                    Words(zh: "想显示这几个字符，就用反引号括起来；不需要就删掉。", en: "Put it between backticks to show it as code, or take it out.")
                )
            case .strayEndTag:
                (
                    Words(
                        zh: "</\(name)> 前面没有对应的 <\(name)>，它显示成了文字。", en: "There is no <\(name)> for this </\(name)>; it is shown as text."),
                    Words(zh: "删掉它，或者补上开头。", en: "Take it out, or add the tag that begins it.")
                )
            case .unfinished where name == "!--":
                (
                    Words(
                        zh: "注释 <!-- 没有结尾的 -->，它后面的文字都没有显示。",
                        en: "The comment <!-- has no --> at its end; nothing that follows it is shown."),
                    Words(zh: "在注释的最后补上 -->。", en: "Add --> at the end of the comment.")
                )
            case .unfinished:
                (
                    Words(zh: "<\(name) 没有写完，缺少结尾的 >。", en: "<\(name) is not finished; its > is missing."),
                    Words(zh: "补上 >；如果只是小于号，写成 &lt;。", en: "Add the >; for a plain less-than sign write &lt;.")
                )
            case .handler, .presentation:
                (Words(zh: "\(name) 会运行脚本，已去掉。", en: "\(name) would run a script and was left out."), nil)
            case .attribute:
                (Words(zh: "属性 \(name) 在这里没有用，已去掉。", en: "The attribute \(name) means nothing here and was left out."), nil)
            case .address:
                (
                    Words(zh: "这个地址（\(name)）不安全，只留下了文字。", en: "This address (\(name)) is not safe; only the words were kept."),
                    Words(zh: "请用 http、https、mailto、tel，或者文件的相对地址。", en: "Use http, https, mailto, tel, or the relative address of a file.")
                )
            case .misplaced:
                (Words(zh: "<\(name)> 不能放在这里，只留下了里面的内容。", en: "<\(name)> can't stand here; only its content was kept."), nil)
            case .depth:
                (Words(zh: "HTML 嵌套得太深，里面的标签没有用上。", en: "HTML is nested too deep; the inner tags were left out."), nil)
            case .duplicateID:
                (
                    Words(zh: "这一页已经有这个 id，后一个没有用上。", en: "The page has this id already; the second one was left out."),
                    Words(zh: "换一个 id。", en: "Choose another id.")
                )
            }
        return Diagnostic(MarkdownDiagnostics.rawHTML, at: place(), words, cure: cure)
    }

    /// Tags that a sentence speaks of, shown as text.
    static func tagAsWords(_ kind: TagKind, _ text: String, _ place: SourcePlace) -> Diagnostic {
        let (words, cure): (Words, Words) =
            switch kind {
            case .instruction:
                (
                    Words(zh: "页面里不能用 \(text)，它显示成了文字。", en: "A page can't hold \(text); it is shown as text."),
                    Words(zh: "想显示它，就用反引号括起来；不需要就删掉。", en: "Put it between backticks to show it as code, or take it out.")
                )
            case .picture:
                (
                    Words(zh: "\(text) 没有写是哪张图片，它显示成了文字。", en: "\(text) doesn't say which picture; it is shown as text."),
                    Words(
                        zh: "想显示这几个字符，就用反引号括起来：`\(text)`；想放图片，写成 ![说明](文件名)",
                        en: "To show it, put it between backticks: `\(text)`; for a picture write ![words](file)")
                )
            case .lineBreak:
                (
                    Words(zh: "\(text) 后面是标点，它显示成了文字。", en: "Punctuation follows \(text), which is shown as text."),
                    Words(
                        zh: "想显示这几个字符，就用反引号括起来：`\(text)`；想换行，就把标点移到它前面。",
                        en: "To show it, put it between backticks: `\(text)`; for a new line put the punctuation before it.")
                )
            case .element(let name):
                (
                    Words(zh: "\(text) 后面没有 </\(name)>，它显示成了文字。", en: "There is no </\(name)> for this \(text); it is shown as text."),
                    Words(
                        zh: "想显示这几个字符，就用反引号括起来：`\(text)`；想用这个标签，就在它结束的地方写 </\(name)>。",
                        en: "To show it, put it between backticks: `\(text)`; to use the tag, write </\(name)> where it ends.")
                )
            }
        return Diagnostic(
            MarkdownDiagnostics.rawHTML, at: place, words, cure: cure, suggestions: kind == .instruction ? [] : [Suggestion("`\(text)`")])
    }
}
