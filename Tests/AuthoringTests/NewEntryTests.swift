import Foundation
import Testing

@testable import Authoring
@testable import Content

@Suite struct NewEntryTests {
    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "lathe-new-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try body(folder)
    }

    @Test("where there is no content folder none is made", arguments: [ContentType.tutorial, .page], [true, false])
    func nowhere(_ type: ContentType, _ isBundle: Bool) throws {
        try withFolder { folder in
            for content in [folder + "/content", folder + "/content/content", folder + "/file"] {
                if content.hasSuffix("file") { try Data().write(to: URL(filePath: content)) }
                let entry = NewEntry(content: content, type: type, name: "lamp", isBundle: isBundle)
                #expect(entry.write("x")?.name == "new-entry-nowhere")
            }
            #expect(try FileManager.default.subpathsOfDirectory(atPath: folder) == ["file"])
        }
    }

    @Test(arguments: [
        ("纸台灯", "zhi-tai-deng"), ("Paper lamp!", "paper-lamp"), ("3D 打印机", "3d-da-yin-ji"), ("  C++ 入门 ", "c-ru-men"),
        ("Ämter & Äpfel", "amter-apfel"),
    ])
    func namesComeFromTitles(_ title: String, _ name: String) { #expect(EntryName.made(from: title) == name) }

    @Test(arguments: ["！！", "", "…"]) func ofSomeTitlesNoneCanBeMade(_ title: String) { #expect(EntryName.made(from: title) == nil) }

    @Test func namesStayShort() throws {
        let name = try #require(EntryName.made(from: String(repeating: "very long ", count: 40)))
        #expect(name.utf8.count <= 60 && !name.hasSuffix("-"))
    }

    @Test(arguments: ["a/b", "../a", ".a", "", "con", "a?b", "a."]) func otherNamesAreRefused(_ name: String) {
        #expect(EntryName.checked(name) == nil)
    }

    @Test(arguments: ["paper-lamp", "台灯", "Lamp_2"]) func plainNamesAreTaken(_ name: String) { #expect(EntryName.checked(name) == name) }

    @Test(
        "no entry is written over, in neither of its forms", arguments: ["lamp.md", "Lamp.MD", "lamp/index.md", "lamp/README.md"],
        [true, false])
    func taken(_ path: String, _ isBundle: Bool) throws {
        try withFolder { folder in
            let file = URL(filePath: folder + "/tutorials/" + path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("mine".utf8).write(to: file)
            let entry = NewEntry(content: folder, type: .tutorial, name: "lamp", isBundle: isBundle)
            let problem = entry.write("x")
            #expect(problem?.name == "new-entry-taken")
            // Where the portal lies on its disk is nobody's business who asks from a browser.
            #expect(problem.map { !"\($0.message.en)\($0.place.path)".contains(folder) } ?? false)
            #expect(try String(contentsOf: file, encoding: .utf8) == "mine")
            #expect(try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.lowercased().hasSuffix(".md") }.count == 1)
        }
    }

    @Test(
        "names that mean something else are told",
        arguments: ["index", "README", "x.draft", "draft-2", "x.en", "con", "LPT1", "_a", "x.zh-Hans"],
        [true, false])
    func misread(_ name: String, _ isBundle: Bool) {
        let entry = NewEntry(content: "/nowhere", type: .tutorial, name: name, isBundle: isBundle)
        guard !isBundle || !["x.en", "x.zh-Hans", "_a"].contains(name) else { return }
        #expect(entry.misreading != nil)
        #expect(entry.renamed().misreading == nil || name == "_a")
    }

    @Test("other names are as meant", arguments: ["lamp", "台灯", "v1.2", "drafty-2", "english", "readme-first"])
    func asMeant(_ name: String) {
        #expect(NewEntry(content: "/nowhere", type: .tutorial, name: name, isBundle: false).misreading == nil)
        #expect(NewEntry(content: "/nowhere", type: .page, name: name, isBundle: true).misreading == nil)
    }

    @Test("a page's folder may be taken for another's", arguments: ["tutorials", "drafts", "en"]) func folders(_ name: String) {
        #expect(NewEntry(content: "/nowhere", type: .page, name: name, isBundle: true).misreading != nil)
    }

    @Test func foldersAreMadeAsNeeded() throws {
        try withFolder { folder in
            #expect(NewEntry(content: folder, type: .project, name: "a", isBundle: true).write("x") == nil)
            #expect(NewEntry(content: folder, type: .page, name: "b", isBundle: false, language: "en").write("y") == nil)
            #expect(FileManager.default.contents(atPath: folder + "/projects/a/index.md") == Data("x".utf8))
            #expect(FileManager.default.contents(atPath: folder + "/b.en.md") == Data("y".utf8))
        }
    }

    @Test func aFolderThatCantBeMadeIsTold() throws {
        try withFolder { folder in
            try Data().write(to: URL(filePath: folder + "/tutorials"))
            let problem = NewEntry(content: folder, type: .tutorial, name: "a", isBundle: false).write("x")
            #expect(problem?.name == "new-entry-not-written")
        }
    }

    @Test(arguments: [
        ("教程", "tutorial"), ("Tutorials", "tutorial"), ("equipment", "equipment"), ("machine", "equipment"), ("设备", "equipment"),
    ])
    func typesAreNamedAsPeopleNameThem(_ word: String, _ name: String) { #expect(ContentTypes.builtIn.named(word)?.name == name) }

    @Test func otherWordsNameNone() { #expect(ContentTypes.builtIn.named("lamp") == nil) }
}
