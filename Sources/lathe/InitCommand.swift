import ArgumentParser
import Authoring
import Building
import Content
import Diagnostics
import Foundation

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: Speech.text(zh: "建一个小而完整的门户，从它开始改。", en: "Begin a portal: small, whole, yours to change."),
        discussion: Speech.text(
            zh: """
                在一个新文件夹里写好 content/：门户的设置、每个校区和它的创客空间、老师、咨询
                台，以及你们有的每一样机器，各带一种材料、一篇教程，需要的话还有一次培训，都已
                连好。没有给的，在终端里会一句一句地问。

                例子
                  lathe init maker
                  lathe init maker --school 云溪中学 --campus 河东校区 --campus 河西校区
                  lathe init maker --school 云溪中学 --has 3d-printer --has laser-cutter
                  lathe init maker --language en --school "Yunxi School" --has sewing-machine

                有什么可以选：
                \(StarterThing.all.map { "  \($0.id)（\($0.name.zh)）" }.joined(separator: "\n"))

                退出状态
                  0  写好了
                  1  没有写
                  64 命令行写错了
                """,
            en: """
                Writes content/ in a new folder: the portal's settings, each campus with its makerspace, a librarian, an \
                enquiry desk, and each machine that you have, with a material, a tutorial and, where it needs one, a training, \
                all linked. What isn't given is asked for at the terminal, line by line.

                EXAMPLES
                  lathe init maker
                  lathe init maker --language en --school "Yunxi School" --has sewing-machine
                  lathe init maker --school "Yunxi School" --campus North --campus South

                There is to choose from: \(StarterThing.all.map(\.id).joined(separator: ", "))

                EXIT STATUS
                  0  the content was written
                  1  it was not
                  64 the command line was wrong
                """))

    @Argument(help: ArgumentHelp(Speech.text(zh: "新文件夹。", en: "The new folder."), valueName: "DIR"))
    var folder: String

    @Option(help: ArgumentHelp(Speech.text(zh: "学校的名字。", en: "The school's name."), valueName: "NAME"))
    var school: String?

    @Option(help: ArgumentHelp(Speech.text(zh: "一个校区；可以写几次。", en: "A campus; may be given several times."), valueName: "NAME"))
    var campus: [String] = []

    @Option(
        help: ArgumentHelp(
            Speech.text(zh: "语言 zh-Hans 或 en；先写的是主要语言。", en: "zh-Hans or en; the first one given is the main one."), valueName: "TAG"))
    var language: [String] = []

    @Option(
        help: ArgumentHelp(Speech.text(zh: "有哪样机器；可以写几次。", en: "A machine that you have; may be given several times."), valueName: "THING"))
    var has: [String] = []

    func validate() throws {
        if folder.allSatisfy(\.isWhitespace) {
            throw ValidationError(Speech.text(zh: "新文件夹要有名字，如：lathe init maker", en: "The new folder needs a name: lathe init maker"))
        }
        for tag in language where LanguageTag.normalized(tag) == nil {
            throw ValidationError(
                Speech.text(zh: "--language 要写 zh-Hans 或 en，不能是「\(tag)」。", en: "--language takes zh-Hans or en, not “\(tag)”."))
        }
        for word in has { _ = try thing(word) }
        for name in campus + (school.map { [$0] } ?? []) where name.count > Self.longestName {
            throw ValidationError(
                Speech.text(
                    zh: "名字最长 \(Self.longestName) 个字，「\(name.prefix(20))……」有 \(name.count) 个。",
                    en: "A name has \(Self.longestName) letters at most; “\(name.prefix(20))…” has \(name.count)."))
        }
    }

    private static let longestName = 100

    func run() throws {
        let languages = chosenLanguages()
        guard let school = school ?? (Questions.canAsk ? Questions.insist(zh: "学校叫什么？", en: "What is the school called?") : nil) else {
            throw ValidationError(Speech.text(zh: "还要写学校的名字：--school 名字", en: "The school's name is wanted, too: --school NAME"))
        }
        let campuses = chosenCampuses()
        let files = StarterPortal(school: school, campuses: campuses, languages: languages, things: try chosenThings()).files()
        let console = Console(format: .text, quiet: false)
        let portal = NewPortal(folder: folder)
        if let problem = portal.write(files) {
            console.stop(for: problem, content: "")
        }
        let enter = portal.isHere ? "" : "\n  cd \(portal.folder)"
        Swift.print(
            Speech.text(
                zh: "写好了 \(files.count) 个文件，在 \(portal.content)。接着：\(enter)\n  lathe build        然后打开 site/index.html",
                en: "Wrote \(files.count) files in \(portal.content). Now:\(enter)\n  lathe build        then open site/index.html")
        )
    }

    private func chosenLanguages() -> [String] {
        let given = language.compactMap { LanguageTag.normalized($0) }.map { $0 == "zh" ? "zh-Hans" : $0 }
        guard given.isEmpty else { return given }
        let usual = Speech.language == .chinese ? ["zh-Hans"] : ["en"]
        guard Questions.canAsk else { return Speech.asked == nil && isChinese(school ?? "") ? ["zh-Hans"] : usual }
        return Questions.ask(zh: "用什么语言？1 中文，2 英文，3 中文和英文（回车：1）", en: "Which language? 1 Chinese, 2 English, 3 both (Enter: 2)") { answer in
            switch answer.lowercased() {
            case "1", "中文", "chinese", "zh", "zh-hans": .answer(["zh-Hans"])
            case "2", "英文", "english", "en": .answer(["en"])
            case "3", "中文和英文", "中英文", "both": .answer(["zh-Hans", "en"])
            default: .wrong(zh: "没有「\(answer)」这一项：写 1、2 或 3，或者直接按回车。", en: "There is no “\(answer)” here: write 1, 2 or 3, or press Enter.")
            }
        } ?? usual
    }

    private func isChinese(_ text: String) -> Bool { text.unicodeScalars.contains(where: \.properties.isIdeographic) }

    private func chosenCampuses() -> [String] {
        guard campus.isEmpty, Questions.canAsk else { return campus }
        return Questions.ask(zh: "有哪些校区？用顿号隔开（只有一个就按回车）", en: "Which campuses? Part them with commas (Enter for one)") {
            answer -> Questions.Read<[String]> in
            let names = parts(answer)
            guard let long = names.first(where: { $0.count > Self.longestName }) else { return .answer(names) }
            return .wrong(
                zh: "名字最长 \(Self.longestName) 个字，「\(long.prefix(20))……」有 \(long.count) 个。",
                en: "A name has \(Self.longestName) letters at most; “\(long.prefix(20))…” has \(long.count).")
        } ?? []
    }

    private func chosenThings() throws -> [StarterThing] {
        guard has.isEmpty else { return try has.map(thing) }
        guard Questions.canAsk else { return [.handTools] }
        let all = StarterThing.all
        let names = all.enumerated().map { "\($0.offset + 1) \(Speech.text(zh: $0.element.name.zh, en: $0.element.name.en))" }
        let chosen = Questions.ask(
            zh: "有什么？写号码，用顿号隔开（回车：只有手工工具）：\(names.joined(separator: "，"))",
            en: "What do you have? Numbers, parted by commas (Enter: hand tools alone): \(names.joined(separator: ", "))"
        ) { answer -> Questions.Read<[StarterThing]> in
            var things: [StarterThing] = []
            var unknown: [String] = []
            for word in parts(answer) {
                let numbered = Int(word).flatMap { all.indices.contains($0 - 1) ? all[$0 - 1] : nil }
                if let thing = numbered ?? StarterThing.named(word) { things.append(thing) } else { unknown.append(word) }
            }
            guard unknown.isEmpty else {
                return .wrong(
                    zh: "没有\(unknown.map { "「\($0)」" }.joined())这一项：写 1 到 \(all.count) 的号码，如 1、3；上面没有的机器，建好以后用 lathe new equipment 加。",
                    en:
                        "There is no \(unknown.map { "“\($0)”" }.joined(separator: ", ")) here: write numbers from 1 to \(all.count), such as 1, 3; add other machines afterwards with lathe new equipment."
                )
            }
            return .answer(things)
        }
        return chosen.flatMap { $0.isEmpty ? nil : $0 } ?? [.handTools]
    }

    private func parts(_ answer: String) -> [String] {
        answer.split { "、，,;； ".contains($0) && ($0 != " " || answer.allSatisfy { $0.isNumber || $0 == " " }) }
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    private func thing(_ word: String) throws -> StarterThing {
        if let thing = StarterThing.named(word) { return thing }
        throw ValidationError(
            Speech.text(
                zh: "--has 不认识「\(word)」。可以写：\(StarterThing.all.map(\.id).joined(separator: "、"))",
                en: "--has doesn't know “\(word)”. There are: \(StarterThing.all.map(\.id).joined(separator: ", "))"))
    }
}
