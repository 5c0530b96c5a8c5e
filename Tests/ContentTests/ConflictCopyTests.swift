import Diagnostics
import Testing

@testable import Content

@Suite struct ConflictCopyTests {
    @Test(
        "what a sync client calls a copy",
        arguments: [
            "lamp.sync-conflict-20261127-101500-ABCDEFG.md", "lamp (冲突副本 2026-11-27 101500).md", "lamp（王老师的冲突副本 2026-11-27）.md",
            "lamp (conflicted copy 2026-11-27 101500).md", "lamp (Ann's conflicted copy 2026-11-27).md", "lamp (Case Conflict).md",
            "lamp_conflict-20261127-101500.md", "lamp_冲突文件_王老师_20261127.md", "lamp-DESKTOP-7F3K2Q1.md",
            "lamp-LAPTOP-AB12CD34-2.md", "lamp (SFConflict a@b.cn 2026-11-27-10-15-00).md",
        ])
    func programs(_ path: String) {
        let found = ConflictCopies.possible("tutorials/" + path)
        #expect(found.first?.original == "tutorials/lamp.md" && found.first?.maker == .program)
    }

    @Test(
        "what a person's computer calls one",
        arguments: [
            "lamp - 副本.md", "lamp - 副本 (2).md", "lamp (1).md", "lamp（2）.md", "lamp(12).md", "副本 lamp.md", "复件 (2) lamp.md", "lamp副本.md",
            "lamp 副本 2.md", "lamp - Copy.md", "lamp - Copy (3).md", "lamp copy 2.md", "Copy of lamp.md", "lamp_副本.md", "lamp (1) (1).md",
            "lamp - 复制.md", "lamp的副本.md", "lamp 的副本 2.md", "lamp 2.md", "lamp 复件.md",
            "lamp 拷贝.md", "lamp备份.md", "lamp_backup.md", "lamp-旧.md", "lamp 旧版.md", "lamp-冲突-王老师.md", "lamp 冲突.md",
            "lamp [冲突 2026-11-27].md", "lamp_NAS-1_Nov-27-101500-2026_Conflict.md", "lamp.Conflict.md", "lamp.conflict-20261127.md",
            "lamp_2026-11-27_conflict.md",
        ])
    func people(_ path: String) {
        let found = ConflictCopies.possible("tutorials/" + path)
        #expect(found.contains { $0.original == "tutorials/lamp.md" } && found.allSatisfy { $0.maker == .person }, "\(found)")
    }

    @Test(
        "names of pages",
        arguments: [
            "lamp.md", "lamp (2026).md", "lamp (new).md", "photocopy.md", "copy.md", "副本.md", "(1).md", "合同副本说明.md", "conflict.md",
            "lamp-1.md", "lamp 12.md", "lamp-DESKTOP-setup.md", "on-my-LAPTOP.md", "怎么复制.md", "lamp2.md",
            "config (eth).md", "backup.md", "怀旧.md", "how to copy files.md",
        ])
    func others(_ path: String) { #expect(ConflictCopies.possible(path).isEmpty) }

    @Test("a folder is copied, too, and a copy copied")
    func folders() {
        #expect(ConflictCopies.possible("projects/lamp - 副本/index.md").map(\.original) == ["projects/lamp/index.md"])
        #expect(ConflictCopies.possible("a/x (1) - 副本 (2).md").map(\.original).last == "a/x.md")
        #expect(ConflictCopies.possible(String(repeating: "(1)", count: 80) + ".md").count <= 4)
    }

    private func copies(_ texts: [String: String]) -> [String] {
        let settings = PortalSettings()
        let reader = EntryReader(folder: ContentFolder(root: "/nowhere"), settings: settings)
        let entries = texts.sorted { $0.key < $1.key }.compactMap { path, text in
            reader.read(SourceText(path: path, text: text), at: EntryAddress(path: path, languages: settings.languages)).entry
        }
        return ConflictCopies.find(entries, among: []).map { "\($0.path) of \($0.original)" }
    }

    private static let lamp = "---\ntitle: 纸台灯\n---\n\n折一个灯罩。\n\n接上电池。\n\n贴好胶带。\n"

    @Test("the same text, the same title, or most of its lines make a copy")
    func same() {
        #expect(copies(["a/lamp.md": Self.lamp, "a/lamp (1).md": Self.lamp]) == ["a/lamp (1).md of a/lamp.md"])
        let rewritten = "---\ntitle: 纸台灯\n---\n\n完全不同的一篇。\n\n从头写起。\n\n没有一行一样。\n"
        #expect(copies(["a/lamp.md": Self.lamp, "a/lamp - 副本.md": rewritten]) == ["a/lamp - 副本.md of a/lamp.md"])
        let renamed = Self.lamp.replacing("纸台灯", with: "台灯的旧稿")
        #expect(copies(["a/lamp.md": Self.lamp, "a/副本 lamp.md": renamed]) == ["a/副本 lamp.md of a/lamp.md"])
    }

    @Test("a page of its own is none, nor one without an original beside it")
    func own() {
        let own = "---\ntitle: 木台灯\n---\n\n锯四块木板。\n\n涂上胶水。\n\n等一个晚上。\n"
        #expect(copies(["a/lamp.md": Self.lamp, "a/lamp (1).md": own]) == [])
        #expect(copies(["a/Arduino 入门 (1).md": Self.lamp, "b/Arduino 入门.md": Self.lamp]) == [])
        #expect(copies(["a/第一课.md": "# 第一课\n\n认识零件。\n", "a/第一课 (2).md": "# 第一课（二）\n\n焊接零件。\n"]) == [])
        // One that a program laid there is never a page.
        #expect(copies(["a/lamp.md": Self.lamp, "a/lamp.sync-conflict-20261127-101500-ABC.md": own]).count == 1)
    }
}
