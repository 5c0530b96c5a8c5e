import Diagnostics
import Foundation
import Testing

@testable import Content

@Suite struct DiscoveryTests {
    @Test func linksOutOfTheFolderAndCirclesAreNotFollowed() throws {
        let outside = TemporaryFolder()
        outside.write("secret.md", "# Secret\n")
        let folder = TemporaryFolder()
        folder.write("a.md", "# A\n")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/out.md", withDestinationPath: outside.path + "/secret.md")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/loop", withDestinationPath: folder.path)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/self.md", withDestinationPath: folder.path + "/self.md")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/inside.md", withDestinationPath: folder.path + "/a.md")
        let found = ContentFolder.discover(folder.path)
        #expect(found.markdown.map(\.path) == ["a.md", "inside.md"])
        #expect(found.diagnostics.map(\.name) == ["link-not-followed", "link-not-followed", "link-not-followed"])
    }

    @Test func aPipeIsPassedOverWithoutWaiting() {
        let folder = TemporaryFolder()
        folder.write("a.md", "# A\n")
        mkfifo(folder.path + "/pipe.md", 0o600)
        let found = ContentFolder.discover(folder.path)
        #expect(found.markdown.map(\.path) == ["a.md"])
        #expect(found.diagnostics.map(\.name) == ["not-a-file"])
    }

    @Test func hiddenFilesAndClutterAreNoContent() {
        let folder = TemporaryFolder()
        for name in [
            ".git/x.md", ".obsidian/y.md", ".sync/z.md", ".stfolder/a.md", ".~lock.a.odt#", ".DS_Store", "Thumbs.db", "thumbs.db",
            "desktop.ini",
            "Desktop.ini", "~$a.docx", "a.md~", "#a.md#", "a.md.tmp", "a.PART", "film.mp4.crdownload", ".a.md.swp", "a.swp", "4913",
            "检查结果.html", "guides/check-results.html", "b.md",
        ] { folder.write(name, "x") }
        let found = ContentFolder.discover(folder.path)
        #expect(found.markdown.map(\.path) == ["b.md"])
        #expect(found.files.isEmpty)
    }

    @Test func namesThatOnlyLookLikeClutterAreFiles() {
        let folder = TemporaryFolder()
        let names = ["a.db", "config.ini", "part.stl", "tmp.png", "results.html", "4913.png", "thumbs.db.png", "结果.html", "#1.png"]
        for name in names { folder.write(name, "x") }
        #expect(ContentFolder.discover(folder.path).files.keys.sorted() == names.sorted())
    }

    @Test func aFolderThatCannotBeReadIsToldOfAsSuch() {
        let folder = TemporaryFolder()
        folder.write("a.md", "x")
        let gone = ContentFolder.discover(folder.path + "/nowhere")
        #expect(gone.unreadFolders == ["": ENOENT] && gone.diagnostics.map(\.name) == ["unreadable-file"])
        #expect(ContentFolder.discover(folder.path).unreadFolders.isEmpty)
    }

    @Test func aFileThatIsBeingWrittenIsNotRead() {
        let folder = TemporaryFolder()
        folder.write("a.md", "# A\n")
        let found = ContentFolder.discover(folder.path).leaving(["a.md"])
        let reading = EntryReader(folder: found, settings: PortalSettings()).read(found.markdown[0])
        #expect(reading.entry == nil && reading.diagnostics.map(\.name) == ["unreadable-file"] && !reading.isLasting)
    }

    @Test func aFileOfAHundredMegabytesIsNotRead() throws {
        let folder = TemporaryFolder()
        _ = FileManager.default.createFile(atPath: folder.path + "/big.md", contents: nil)
        truncate(folder.path + "/big.md", 100 << 20)
        let found = ContentFolder.discover(folder.path)
        let reading = EntryReader(folder: found, settings: PortalSettings()).read(found.markdown[0])
        #expect(reading.diagnostics.map(\.name) == ["file-too-large"])
    }

    @Test func aSizeBesideItsLimitHasEnoughDigits() throws {
        for (excess, shown) in [(1, "8,388,609 B"), (20 << 10, "8.01 MB"), (200 << 10, "8.1 MB"), (3 << 20, "11 MB")] {
            let folder = TemporaryFolder()
            _ = FileManager.default.createFile(atPath: folder.path + "/big.md", contents: nil)
            truncate(folder.path + "/big.md", off_t((8 << 20) + excess))
            let found = ContentFolder.discover(folder.path)
            let message = EntryReader(folder: found, settings: PortalSettings()).read(found.markdown[0]).diagnostics.first?.message.en
            #expect(message?.contains(shown) == true, "\(message ?? "")")
        }
    }

    @Test(arguments: ["portal.yml", "codes.yml", "synonyms.yml", "usage.csv"])
    func settingsHaveALargestSize(_ name: String) throws {
        let folder = TemporaryFolder()
        _ = FileManager.default.createFile(atPath: folder.path + "/" + name, contents: nil)
        truncate(folder.path + "/" + name, 100 << 20)
        let (source, found) = ContentFolder.discover(folder.path).text(of: name)
        #expect(source == nil && found.map(\.name) == ["file-too-large"])
        #expect(found.first?.message.en.contains("100 MB") == true)
        folder.write(name, "a,b\n")
        #expect(ContentFolder.discover(folder.path).text(of: name).source?.bytes.count == 4)
    }

    @Test func reasonsAreInTheReadersLanguage() {
        let reader = EntryReader(folder: ContentFolder(root: "/nowhere"), settings: PortalSettings())
        let found = reader.read(.init(path: "a.md", size: 1)).diagnostics[0]
        #expect(found.message.zh.contains("文件不在了") && found.message.en.contains("No such file or directory"))
        #expect(SystemReason.words("Quantum error").zh == "Quantum error")
    }

    @Test func aFileThatIsGoneIsAnError() {
        let reader = EntryReader(folder: ContentFolder(root: "/nowhere"), settings: PortalSettings())
        #expect(reader.read(.init(path: "a.md", size: 1)).diagnostics.map(\.name) == ["unreadable-file"])
    }
}

@Suite struct TextDecodingTests {
    private func reading(_ data: Data) -> EntryReader.Reading {
        let folder = TemporaryFolder()
        folder.write("a.md", data)
        let found = ContentFolder.discover(folder.path)
        return EntryReader(folder: found, settings: PortalSettings()).read(found.markdown[0])
    }

    @Test func utf16IsReadWithAWarning() throws {
        for encoding in [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian] {
            let long = "# Laser cutting\n\nLay the board flat, focus, and close the lid.\n"
            let reading = reading(try #require(long.data(using: encoding)))
            #expect(reading.entry?.title == "Laser cutting")
            #expect(reading.diagnostics.map(\.name) == ["converted-encoding"])
        }
    }

    @Test func carriageReturnsAloneEndLines() throws {
        let old = reading(Data("---\rtitle: 灯\rdraft: true\r---\r\r## 做灯\r\r文字\r".utf8))
        #expect(old.entry?.title == "灯" && old.entry?["status"]?.term?.id == "draft")
        #expect(old.entry?.document.outline.map(\.title) == ["做灯"])
        let mixed = reading(Data("---\r\ntitle: 灯\r\n---\r\n\r\n甲\r乙\r\n".utf8))
        #expect(mixed.entry?.title == "灯")
    }

    @Test(arguments: [1, 2, 3])
    func byteOrderMarksInARowArePassedOver(_ count: Int) throws {
        let marks = [[UInt8]](repeating: [0xEF, 0xBB, 0xBF], count: count).flatMap(\.self)
        let reading = reading(Data(marks + Array("---\ntitle: 灯\nstatus: draft\n---\n正文\n".utf8)))
        #expect(reading.entry?.title == "灯" && reading.entry?["status"]?.term?.id == "draft")
        #expect(reading.diagnostics.isEmpty)
    }

    @Test func gb18030IsReadWhereHanPredominates() throws {
        // 「# 激光切割」 and a sentence, as an old Windows editor saves them.
        let reading = reading(
            Data([
                0x23, 0x20, 0xBC, 0xA4, 0xB9, 0xE2, 0xC7, 0xD0, 0xB8, 0xEE, 0x0A, 0x0A, 0xCF, 0xC8, 0xB0, 0xD1, 0xC4, 0xBE, 0xB0, 0xE5,
                0xB7, 0xC5, 0xC6, 0xBD, 0xA3, 0xAC, 0xD4, 0xD9, 0xB6, 0xD4, 0xBD, 0xB9, 0xA3, 0xAC, 0xD7, 0xEE, 0xBA, 0xF3, 0xBA, 0xCF,
                0xC9, 0xCF, 0xB8, 0xC7, 0xD7, 0xD3, 0xA1, 0xA3, 0x0A,
            ]))
        #expect(reading.entry?.title == "激光切割")
        #expect(reading.diagnostics.map(\.name) == ["converted-encoding"])
    }

    @Test func brokenUTF8IsAnErrorAtItsByte() {
        let reading = reading(Data("# Lamp\nab".utf8) + Data([0xFF, 0x41, 0xFE, 0x20]))
        #expect(reading.entry == nil)
        #expect(reading.found == ["not-text 2:3"])
    }

    @Test(arguments: [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xB8], [0x80]] as [[UInt8]])
    func utf8IsCheckedStrictly(_ bytes: [UInt8]) {
        #expect(UTF8Validation.firstInvalid(in: [0x41] + bytes) == 1)
        #expect(UTF8Validation.firstInvalid(in: Array("激光 🎉 é".utf8)) == nil)
    }
}
