import ArgumentParser
import Authoring
import Building
import Content
import Diagnostics
import Foundation

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: Speech.text(zh: "新建一个条目：文件、字段和说明都写好。", en: "Begin an entry: the file, its fields, each with its help."),
        discussion: Speech.text(
            zh: """
                只写 `lathe new`，会列出有哪几种条目。没有给的，在终端里会一句一句地问。文件名
                由标题而来（汉字变成拼音），已有的文件从不覆盖。

                例子
                  lathe new                                有哪几种条目
                  lathe new tutorial "纸台灯"              content/tutorials/zhi-tai-deng.md
                  lathe new 项目 "会走路的纸盒" --bundle   自己一个文件夹，照片放在旁边
                  lathe new equipment "激光切割机" --name laser-cutter

                退出状态
                  0  写好了，或列出了种类
                  1  没有写
                  64 命令行写错了
                """,
            en: """
                `lathe new` alone lists the kinds of entries. What isn't given is asked for at the terminal, line by line. \
                The file's name comes from the title; no file that is there is written over.

                EXAMPLES
                  lathe new                                  the kinds of entries
                  lathe new tutorial "Paper lamp"            content/tutorials/paper-lamp.md
                  lathe new project "Walking box" --bundle   a folder of its own, for photos
                  lathe new equipment "Laser cutter" --name laser

                EXIT STATUS
                  0  the file was written, or the kinds were listed
                  1  it was not
                  64 the command line was wrong
                """))

    @Argument(help: ArgumentHelp(Speech.text(zh: "哪一种：tutorial、教程……", en: "The kind of entry: tutorial, project …"), valueName: "TYPE"))
    var type: String?

    @Argument(help: ArgumentHelp(Speech.text(zh: "标题。", en: "The title."), valueName: "TITLE"))
    var title: String?

    @Option(help: ArgumentHelp(Speech.text(zh: "放 Markdown 文件的文件夹。", en: "The folder with the Markdown files."), valueName: "DIR"))
    var content = "content"

    @Option(
        help: ArgumentHelp(
            Speech.text(zh: "文件名，不写就由标题而来。", en: "The file's name; made from the title if left out."), valueName: "NAME"))
    var name: String?

    @Flag(help: ArgumentHelp(Speech.text(zh: "给它一个文件夹，照片放在里面。", en: "Give it a folder of its own, with room for photos.")))
    var bundle = false

    func run() throws {
        let portal = KnownPortal(content)
        let console = Console(format: .text, quiet: false)
        guard let word = type else {
            list(portal)
            guard Questions.canAsk else { return }
            let chosen = Questions.ask(
                zh: "写哪一种？写名字或前面的数字（直接按回车就不写）：", en: "Which one, by its name or number? (Enter for none)"
            ) { answer in
                let types = portal.types.all.elements
                return (portal.types.named(answer) ?? Int(answer).flatMap { types.indices.contains($0 - 1) ? types[$0 - 1] : nil })
                    .map { .answer($0.name) }
                    ?? .wrong(zh: unknownType(answer, portal).zh, en: unknownType(answer, portal).en)
            }
            guard let chosen else { return }
            return try write(chosen, portal, console)
        }
        try write(word, portal, console)
    }

    private func list(_ portal: KnownPortal) {
        let language = Speech.language
        for (index, type) in portal.types.all.enumerated() {
            let number = Questions.canAsk ? "\(index < 9 ? " " : "")\(index + 1)" : ""
            Swift.print(
                "\(number)  \(type.name)  \(type.label[language])：\(type.help[language])".replacing(
                    "：", with: language == .english ? ": " : "："))
        }
        guard let example = portal.types.all.first?.name else { return }
        Swift.print(
            Words(
                zh: "例如：lathe new \(example) \"标题\"", en: "For example: lathe new \(example) \"Title\"")[
                    language])
    }

    private func write(_ word: String, _ portal: KnownPortal, _ console: Console) throws {
        guard let type = portal.types.named(word) else {
            let words = unknownType(word, portal)
            throw ValidationError(Speech.text(zh: words.zh, en: words.en))
        }
        guard CommonOptions.isFolder(content) else { throw ValidationError(CommonOptions.noContent(content)) }
        guard
            let title = title
                ?? (Questions.canAsk
                    ? Questions.insist(zh: "\(type.label.zh)的标题：", en: "Title of the \(type.label.en.lowercased()):") : nil)
        else {
            throw ValidationError(
                Speech.text(
                    zh: "还要写标题，如：lathe new \(type.name) \"标题\"", en: "A title is wanted, too, such as: lathe new \(type.name) \"Title\""))
        }
        guard let name = try fileName(for: title) else { return }
        let scaffold = EntryScaffold(
            type, language: portal.language, today: BuildOptions.Now.instant(Date()).day(in: TimeZone.current.identifier),
            types: portal.types, names: portal.names)
        let entry = try readable(NewEntry(content: content, type: type, name: name, isBundle: bundle, languages: portal.languages))
        let values = self.title == nil ? answers(scaffold, portal, entry.path, title) : [:]
        let text = scaffold.text(title: title, values: values)
        if let problem = entry.write(text) {
            console.stop(for: problem, content: content)
        }
        let path = "\(content)/\(entry.path)"
        Swift.print(
            Words(
                zh: "写好了 \(path)。用任何编辑器打开它接着写，再运行 lathe build。",
                en: "Wrote \(path). Open it in any editor, go on writing, then run lathe build.")[Speech.language])
        if scaffold.isDraft(values) { tellOfDraft(scaffold, values) }
    }

    /// The entry under a name that isn't read as something else; one that was given has to be such a name.
    private func readable(_ entry: NewEntry) throws -> NewEntry {
        guard let misreading = entry.misreading else { return entry }
        guard name == nil else {
            throw ValidationError(
                Speech.text(
                    zh: "--name 不能是「\(entry.name)」：\(misreading.zh)。换一个，如 \(entry.renamed().name)。",
                    en: "--name can't be “\(entry.name)”: \(misreading.en). Take another, such as \(entry.renamed().name)."))
        }
        return entry.renamed()
    }

    private func tellOfDraft(_ scaffold: EntryScaffold, _ values: [String: String]) {
        let missing = scaffold.missing(values).map(\.key)
        let fill =
            missing.isEmpty ? nil : Words(zh: "填好 \(missing.joined(separator: "、"))", en: "fill in \(missing.joined(separator: ", "))")
        let write = scaffold.wantsText ? Words(zh: "写好正文", en: "write the text") : nil
        let todo = [fill, write].compactMap(\.self)
        Swift.print(
            Words(
                zh: "它先是草稿，不会发布：\(todo.map(\.zh).joined(separator: "、"))，再删掉 status: draft。",
                en: "It is a draft, which is not published: \(todo.map(\.en).joined(separator: ", ")), then take out status: draft.")[
                    Speech.language])
    }

    /// What is wrong with a kind that there is not, with what was most likely meant.
    private func unknownType(_ word: String, _ portal: KnownPortal) -> (zh: String, en: String) {
        let types = portal.types.all.elements
        let near = NearMiss.best(for: word, among: types.flatMap { [$0.name, $0.label.zh] }, limit: 1).first.flatMap(portal.types.named)
        return (
            "没有「\(word)」这种条目\(near.map { "，是不是 \($0.name)（\($0.label.zh)）？" } ?? "。")有：\(types.map { "\($0.name)（\($0.label.zh)）" }.joined(separator: "、"))。",
            "There is no kind “\(word)”\(near.map { "; did you mean \($0.name)?" } ?? ".") There are: \(types.map(\.name).joined(separator: ", "))."
        )
    }

    private func fileName(for title: String) throws -> String? {
        if let name {
            guard let checked = EntryName.checked(name) else {
                throw ValidationError(
                    Speech.text(
                        zh: "--name 要写一个文件名，不带 / 和 .md，如 paper-lamp，不能是「\(name)」。",
                        en: "--name takes the name of a file without / and .md, such as paper-lamp, not “\(name)”."))
            }
            return checked
        }
        if let made = EntryName.made(from: title) { return made }
        throw ValidationError(
            Speech.text(
                zh: "标题里没有能做文件名的字；用 --name 写一个，如 --name paper-lamp。",
                en: "The title gives no name for the file; give one with --name, such as --name paper-lamp."))
    }

    /// What the person at the terminal says of the summary and of what the entry can't do without.
    private func answers(_ scaffold: EntryScaffold, _ portal: KnownPortal, _ path: String, _ title: String) -> [String: String] {
        guard Questions.canAsk else { return [:] }
        var values: [String: String] = [:]
        for field in scaffold.required {
            let answer = Questions.ask(
                zh: "\(scaffold.help(field, in: .chinese))（不知道就按回车）", en: "\(scaffold.help(field, in: .english)) (Enter if you don't know)"
            ) { answer in
                guard let wrong = portal.mistake(in: scaffold.text(title: title, values: [field.key: answer]), path, of: field) else {
                    return Questions.Read.answer(answer)
                }
                return .wrong(zh: "\(wrong.message.zh)\(wrong.cure?.zh ?? "")", en: "\(wrong.message.en) \(wrong.cure?.en ?? "")")
            }
            if let answer { values[field.key] = answer }
        }
        if let answer = Questions.ask(zh: "一句话的介绍（可以不写）：", en: "A sentence that sums it up (may be left out):") {
            values["summary"] = answer
        }
        return values
    }
}
