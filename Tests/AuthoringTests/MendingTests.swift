import Building
import Content
import Foundation
import Testing

@testable import Authoring

@Suite struct MendingTests {
    /// A small portal on disk, with what is written and what its sure cures make of it.
    private func mended(_ files: [String: String], write: Bool = true) throws -> (folder: URL, mending: Mending) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mending-\(UUID().uuidString)/content")
        for (path, text) in files.merging(["portal.yml": "title: 创客空间\nlanguages: [zh-Hans]\n"], uniquingKeysWith: { mine, _ in mine }) {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let mending = Mending(options(folder))
        if write { #expect(mending.write(to: folder.path).isEmpty) }
        return (folder, mending)
    }

    private func options(_ folder: URL) -> BuildOptions {
        var options = BuildOptions(content: folder.path, now: .day(Day("2026-12-02")!))
        options.advice = true
        return options
    }

    private func text(_ path: String, in folder: URL) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
    }

    private static let machine = "---\ntitle: 激光切割机\n---\n\n切木板用。\n"

    @Test(arguments: [
        ("colon", "---\ntitle: 台灯：第一版: 木\n---\n\n文。\n", "---\ntitle: \"台灯：第一版: 木\"\n---\n\n文。\n"),
        ("number sign", "---\ntitle: 小车 #3 组\n---\n\n文。\n", "---\ntitle: \"小车 #3 组\"\n---\n\n文。\n"),
        ("wide colon", "---\ntitle：台灯\n---\n\n文。\n", "---\ntitle: 台灯\n---\n\n文。\n"),
        ("wide brackets", "---\ntitle: 灯\ntags: 【电路，木工】\n---\n\n文。\n", "---\ntitle: 灯\ntags: [电路, 木工]\n---\n\n文。\n"),
        ("misspelt field", "---\ntitle: 灯\nsumary: 一盏灯。\n---\n\n文。\n", "---\ntitle: 灯\nsummary: 一盏灯。\n---\n\n文。\n"),
        ("word for a number", "---\ntitle: 灯\nlevel: 简单\n---\n\n文。\n", "---\ntitle: 灯\nlevel: 1\n---\n\n文。\n"),
        ("spaces for commas", "---\ntitle: 灯\ntags: 电路 木工\n---\n\n文。\n", "---\ntitle: 灯\ntags: [电路, 木工]\n---\n\n文。\n"),
        ("quotes of two kinds", "---\ntitle: '灯”\n---\n\n文。\n", "---\ntitle: \"灯\"\n---\n\n文。\n"),
        ("heading", "---\ntitle: 灯\n---\n\n##步骤\n\n文。\n", "---\ntitle: 灯\n---\n\n## 步骤\n\n文。\n"),
    ])
    func whatIsSureIsMended(_ kind: String, _ written: String, _ meant: String) throws {
        let (folder, mending) = try mended(["tutorials/lamp.md": written])
        #expect(try text("tutorials/lamp.md", in: folder) == meant, "\(kind)")
        #expect(mending.mended > 0 && mending.files.map(\.path) == ["tutorials/lamp.md"], "\(kind)")
        #expect(Mending(options(folder)).files.isEmpty, "\(kind): a second time changes nothing")
    }

    @Test(
        "a file in another encoding is named, and left as it is",
        arguments: [
            ([0x23, 0x23, 0xB2, 0xC4, 0xC1, 0xCF], true), ([0x23, 0x23, 0x23, 0xD0, 0xA1, 0xBD, 0xDA], true),
            ([0xBA, 0xC3, 0xA3, 0xAC, 0xD4, 0xD9, 0xBC, 0xFB], false),
        ] as [([UInt8], Bool)])
    func otherEncoding(_ line: [UInt8], _ hasCure: Bool) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mending-\(UUID().uuidString)/content")
        try FileManager.default.createDirectory(at: folder.appending(path: "guides"), withIntermediateDirectories: true)
        // What Chinese programs save as GB18030.
        let head: [UInt8] = [0x23, 0x20, 0xD1, 0xF9, 0xD2, 0xB3, 0xB5, 0xC4, 0xB1, 0xEA, 0xCC, 0xE2, 0x0A, 0x0A]
        let tail: [UInt8] = [
            0x0A, 0x0A, 0xCF, 0xC8, 0xD7, 0xBC, 0xB1, 0xB8, 0xB2, 0xC4, 0xC1, 0xCF, 0xA3, 0xAC, 0xD4, 0xD9, 0xB6, 0xAF, 0xCA, 0xD6, 0xD7,
            0xF6, 0xA1, 0xA3, 0x0A,
        ]
        let bytes = Data(head + line + tail)
        try bytes.write(to: folder.appending(path: "guides/a.md"))
        let mending = Mending(options(folder))
        #expect(mending.files.isEmpty)
        #expect(mending.inOtherEncodings == (hasCure ? ["guides/a.md"] : []))
    }

    @Test(
        "a comment stays one, a line keeps its end, and a head that breaks off gets its fence on a line of its own",
        arguments: [
            ("---\n#status: draft\nsummary: a: b\ntitle: 灯\n---\n\n文。\n", "---\n#status: draft\nsummary: \"a: b\"\ntitle: 灯\n---\n\n文。\n"),
            ("---\n# 状态: 草稿\ntitle：灯\n---\n\n文。\n", "---\n# 状态: 草稿\ntitle: 灯\n---\n\n文。\n"),
            ("---\r\ntitle: 灯\r\n\tlevel: 2\r\n---\r\n\r\n文。\r\n", "---\r\ntitle: 灯\r\nlevel: 2\r\n---\r\n\r\n文。\r\n"),
            ("---\r\ntitle: 灯\nsummary：一\r\n---\n\n##二\n", "---\r\ntitle: 灯\nsummary: 一\r\n---\n\n## 二\n"),
            ("---\ntitle: 灯\nlevel: 2", "---\ntitle: 灯\nlevel: 2\n---\n"), ("---\ntitle: 灯\ntags:", "---\ntitle: 灯\ntags:\n---\n"),
        ])
    func asItWas(_ written: String, _ meant: String) throws {
        let (folder, _) = try mended(["tutorials/lamp.md": written])
        #expect(try text("tutorials/lamp.md", in: folder) == meant)
        #expect(Mending(options(folder)).files.isEmpty)
    }

    @Test(
        "a cure that changes several places changes all of them or none",
        arguments: [
            (
                "date: 2026-12-05\ncapacity: 20\ntime: 14:00-16:00\nsumary: 一",
                "start: 2026-12-05 14:00\nend: 2026-12-05 16:00\ncapacity: 20\nsummary: 一"
            ),
            ("sumary: 一\ntime: 14:00\ncapacity: 20\ndate: 2026-12-05", "summary: 一\nstart: 2026-12-05 14:00\ncapacity: 20"),
            // A remark would be lost with one of the lines.
            ("date: 2026-12-05\ncapacity: 20\ntime: 14:00 # 下午", "date: 2026-12-05\ncapacity: 20\ntime: 14:00 # 下午"),
        ])
    func severalPlaces(_ written: String, _ meant: String) throws {
        func page(_ head: String) -> String { "---\ntitle: 义卖会\n\(head)\n---\n\n来。\n" }
        let (folder, _) = try mended(["events/fair.md": page(written)])
        #expect(try text("events/fair.md", in: folder) == page(meant))
        #expect(Mending(options(folder)).files.isEmpty)
    }

    @Test func aMisspeltNameIsMendedWhereOneIsNear() throws {
        let page = "---\ntitle: 灯\ntools: [lazer-cutter]\n---\n\n见[激光](../equipment/laser-cuter.md)。\n"
        let (folder, _) = try mended(["equipment/laser-cutter.md": Self.machine, "tutorials/lamp.md": page])
        #expect(
            try text("tutorials/lamp.md", in: folder)
                == "---\ntitle: 灯\ntools: [laser-cutter]\n---\n\n见[激光](../equipment/laser-cutter.md)。\n")
    }

    @Test(
        "where more is wrong than the cure knows, the writer decides",
        arguments: [
            "---\ntitle: 灯\ncover: {image: a.jpg alt: x}\n---\n\n文。\n",
            "---\ntitle: 灯\nteam: [{name: 王, shown_as: 小王 role: x}]\n---\n\n文。\n",
            "---\ntitle: 灯\ntags: [a, b] c\n---\n\n文。\n", "---\ntitle: 灯\ntags: [a, b], level: 2\n---\n\n文。\n",
            "---\ntitle: 灯\nteam: - 王晓\n---\n\n文。\n", "---\ntitle: 灯\nconsent: true, name: given\n---\n\n文。\n",
            "---\ntitle: 灯\nsummary: 好 consent: false\n---\n\n文。\n",
            "---\ntitle: 灯\n#status: draft\nsummary: 灯\n---\n\n文。\n",
            "---\ntitle: \"灯」\n---\n\n文。\n",
            "+++\n  title: 灯\ndate: 2026年11月2日\ndate: Nov 2, 2026\n+++\n\n文。\n",
        ])
    func doubtful(written: String) throws {
        let (folder, _) = try mended(["tutorials/lamp.md": written])
        let after = try text("tutorials/lamp.md", in: folder)
        let lines = (written.split(separator: "\n").map(String.init), after.split(separator: "\n").map(String.init))
        #expect(lines.0.count == lines.1.count)
        for (before, after) in zip(lines.0, lines.1) where before != after {
            // The other lines may be mended, not these.
            #expect(
                !["cover", "team", "title", "date: Nov", "tags", "consent", "summary: 好", "#"].contains(where: before.hasPrefix),
                "\(before) → \(after)")
        }
    }

    @Test(
        "for brackets that are not right no line is given to copy",
        arguments: ["cover: {image: a.jpg alt: x}", "tags: [a, b] c", "tags: [a, b"])
    func brackets(written: String) throws {
        let (folder, _) = try mended(["tutorials/lamp.md": "---\ntitle: 灯\n\(written)\n---\n\n文。\n"])
        let told = Build(options(folder)).run().diagnostics.filter { $0.name == "front-matter-mended" && $0.place.line == 3 }
        #expect(told.allSatisfy { $0.suggestions.isEmpty && $0.cure != nil && $0.cure?.zh.contains("改成") == false }, "\(written)")
    }

    @Test(
        "words in whole quotes and brackets are mended as before",
        arguments: [
            ("title: “灯”: 一", "title: \"“灯”: 一\""), ("title: 「灯」: 一", "title: \"「灯」: 一\""), ("title: 灯 [二]: 木", "title: \"灯 [二]: 木\""),
        ])
    func whole(written: String, meant: String) throws {
        let (folder, _) = try mended(["tutorials/lamp.md": "---\n\(written)\n---\n\n文。\n"])
        #expect(try text("tutorials/lamp.md", in: folder) == "---\n\(meant)\n---\n\n文。\n")
    }

    @Test func whatIsNotSureStays() throws {
        let page = "---\ntitle: 灯\ntools: [printer]\nlevel: 9\nauthors: [a, b\n---\n\n文。\n"
        let files = [
            "equipment/printer-a.md": Self.machine, "equipment/printer-b.md": Self.machine, "tutorials/lamp.md": page,
            "tutorials/pot.md": "---\ntitle: 盆\nlevel: 9\ntools: [printer-c]\n---\n\n文。\n",
        ]
        let (folder, mending) = try mended(files)
        for (path, written) in files { #expect(try text(path, in: folder) == written, "\(path)") }
        #expect(mending.files.isEmpty && mending.mended == 0 && !mending.report.diagnostics.isEmpty)
    }

    @Test func lineEndsMarksAndOtherWordsStay() throws {
        let page = "\u{FEFF}---\r\ntitle: 小车 #3 组\r\n# 老师的话\r\nlevel: 简单\r\n其他: 留着\r\n---\r\n\r\n甲  \r\n##步骤\r\n"
        let (folder, _) = try mended(["tutorials/car.md": page])
        #expect(
            try text("tutorials/car.md", in: folder)
                == "\u{FEFF}---\r\ntitle: \"小车 #3 组\"\r\n# 老师的话\r\nlevel: 1\r\n其他: 留着\r\n---\r\n\r\n甲  \r\n## 步骤\r\n")
    }

    @Test func nothingIsWrittenBeforeItIsAskedFor() throws {
        let page = "---\ntitle: 小车 #3 组\n---\n\n文。\n"
        let (folder, mending) = try mended(["tutorials/car.md": page], write: false)
        #expect(try text("tutorials/car.md", in: folder) == page)
        #expect(mending.files.count == 1)
        // Somebody else saves meanwhile.
        try Data("---\ntitle: 新\n---\n".utf8).write(to: folder.appending(path: "tutorials/car.md"))
        #expect(mending.write(to: folder.path).map(\.name) == ["not-mended"])
        #expect(try text("tutorials/car.md", in: folder) == "---\ntitle: 新\n---\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "tutorials").path) == ["car.md"])
    }

    @Test func aTextInAnotherEncodingStays() throws {
        let (folder, _) = try mended([:])
        // 「标题」 and more in GB18030, with a full-width colon.
        let bytes: [UInt8] =
            Array("---\n".utf8) + [0xB1, 0xEA, 0xCC, 0xE2, 0xA3, 0xBA, 0xCC, 0xA8, 0xB5, 0xC6] + Array("\n---\n\n".utf8)
            + [0xB5, 0xC6, 0xD5, 0xD6, 0xBA, 0xCD, 0xC4, 0xBE, 0xB0, 0xE5, 0xA1, 0xA3, 0x0A]
        let file = folder.appending(path: "tutorials/old.md")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        let mending = Mending(options(folder))
        #expect(
            mending.files.isEmpty
                && mending.report.diagnostics.contains { $0.name == "front-matter-mended" || $0.place.path == "tutorials/old.md" })
    }

    @Test func aTextThatIsNotSavedIsCheckedLikeOthers() throws {
        let (folder, _) = try mended(["tutorials/lamp.md": "---\ntitle: 灯\n---\n\n文。\n"])
        var options = options(folder)
        options.unsaved = [
            "tutorials/lamp.md": Array("---\ntitle: 灯\nsumary: 短\n---\n\n文。\n".utf8),
            "tutorials/new.md": Array("---\ntitel: 新\n---\n\n文。\n".utf8),
        ]
        let report = Build(options).run()
        #expect(report.diagnostics.filter { $0.name == "unknown-field" }.map(\.place.path) == ["tutorials/lamp.md", "tutorials/new.md"])
        #expect(Mending(options).files.map(\.path) == ["tutorials/lamp.md", "tutorials/new.md"])
    }

    @Test(arguments: [
        ("sumary", "summary", true), ("titel", "title", true), ("laser-cuter", "laser-cutter", true),
        ("../equipment/lazer-cutter.md", "../equipment/laser-cutter.md", true),
        ("data", "date", false), ("stutus", "status", false), ("hours", "course", false), ("难点", "难度", false),
        ("series", "services", false),
        ("part-2.md", "part-1.md", false), ("basswood-5mm", "basswood-3mm", false), ("li-hao", "lin-hao", false), ("李浩", "林浩", false),
        ("[[laser-cuter|x]]", "laser-cutter", false), ("laser-cuter.md#a", "laser-cutter.md", false),
    ])
    func onlyALetterInALongWordIsSure(_ wrong: String, _ right: String, _ isSure: Bool) {
        let isKey = !wrong.contains("-") && !wrong.contains("浩")
        #expect(SureCures.isMisspelt(wrong, right, isKey: isKey) == isSure)
    }

    @Test("a link to a file that lies elsewhere is mended where there is one of its name")
    func whatWasMoved() throws {
        let page = "---\ntitle: 灯\n---\n\n见[甲](old/wire-stripper.md)、[乙](old/two.md)和[丙](old/README.md)，![图](old/cut.png)。\n"
        let files = [
            "equipment/wire-stripper.md": Self.machine, "guides/two.md": Self.machine, "trainings/two.md": Self.machine,
            "guides/README.md": Self.machine, "guides/cut.png": "x", "tutorials/lamp.md": page,
        ]
        let (folder, _) = try mended(files)
        let text = try self.text("tutorials/lamp.md", in: folder)
        #expect(text.contains("[甲](../equipment/wire-stripper.md)") && text.contains("![图](../guides/cut.png)"), "\(text)")
        #expect(text.contains("[乙](old/two.md)") && text.contains("[丙](old/README.md)"))
    }

    @Test(
        "a name in another form is mended where one file has it",
        arguments: [
            ("[a](led_lamp.md)", "[a](led-lamp.md)"), ("[a](Led-Lamp.md)", "[a](led-lamp.md)"),
            ("[a](led%20lamp.md#x)", "[a](led-lamp.md#x)"),
            ("[a](../guides/机器安全.md)", "[a](../guides/机器-安全.md)"), ("[[guides/led-lamp|灯]]", "[[led-lamp|灯]]"),
            ("[[old/机器-安全#甲]]", "[[机器-安全#甲]]"), ("![a](Cut_1.png)", "![a](cut-1.png)"), ("![a](../old/cut-1.png)", "![a](cut-1.png)"),
            ("![[CUT-1.png]]", "![[cut-1.png]]"),
            ("[[led lamp]]", "[[led lamp]]"), ("[a](led-lamp-2.md)", "[a](led-lamp-2.md)"), ("[a](ledlamp-12.md)", "[a](ledlamp-12.md)"),
            ("[[nothing]]", "[[nothing]]"), ("`[[old/led-lamp]]`", "`[[old/led-lamp]]`"),
        ])
    func otherForms(_ written: String, _ meant: String) throws {
        let files = [
            "tutorials/led-lamp.md": "---\ntitle: 灯\n---\n\n## x\n\n文。\n", "guides/机器-安全.md": Self.machine + "\n## 甲\n\n文。\n",
            "tutorials/led-lamp-1-2.md": Self.machine, "tutorials/cut-1.png": "x",
            "tutorials/page.md": "---\ntitle: 页\n---\n\n\(written)\n",
        ]
        let (folder, _) = try mended(files)
        #expect(try text("tutorials/page.md", in: folder) == "---\ntitle: 页\n---\n\n\(meant)\n")
        #expect(Mending(options(folder)).files.isEmpty, "a second time changes nothing")
    }

    @Test(
        "a reference that was moved is mended, one in another form is none",
        arguments: [
            ("equipment/old/laser-cutter", "laser-cutter"), ("old/Laser_Cutter", "laser-cutter"), ("Laser Cutter", "Laser Cutter"),
            ("laser_cutter", "laser_cutter"), ("guides/two", "guides/two"), ("old/saw", "old/saw"),
        ])
    func movedReferences(_ written: String, _ meant: String) throws {
        let files = [
            "equipment/laser-cutter.md": Self.machine, "guides/two.md": Self.machine, "equipment/a/saw.md": Self.machine,
            "equipment/b/saw.md": Self.machine, "tutorials/page.md": "---\ntitle: 页\ntools: [\(written)]\n---\n\n文。\n",
        ]
        let (folder, _) = try mended(files)
        #expect(try text("tutorials/page.md", in: folder) == "---\ntitle: 页\ntools: [\(meant)]\n---\n\n文。\n")
    }

    @Test("the other name of a file stays one of it") func hardLinks() throws {
        let page = "---\ntitle: 小车 #3 组\n---\n\n文。\n"
        let (folder, mending) = try mended(["car.md": page], write: false)
        let other = folder.deletingLastPathComponent().appending(path: "other.md")
        try FileManager.default.linkItem(at: folder.appending(path: "car.md"), to: other)
        #expect(mending.write(to: folder.path).isEmpty)
        #expect(try String(contentsOf: other, encoding: .utf8).contains("\"小车 #3 组\""))
        #expect(try text("car.md", in: folder) == String(contentsOf: other, encoding: .utf8))
    }

    @Test func marksAroundAWrongNameStay() throws {
        let text = "见[[laser-cuter|机器]]、[机器](../equipment/laser-cuter.md#safety)和[下面](#setps)。\n\n## steps\n\n文。\n"
        let (folder, _) = try mended(["equipment/laser-cutter.md": Self.machine, "tutorials/lamp.md": "---\ntitle: 灯\n---\n\n\(text)"])
        #expect(
            try self.text("tutorials/lamp.md", in: folder).hasSuffix(text.replacing("[[laser-cuter|", with: "[[laser-cutter|")))
    }

    @Test func whatALinkLeadsToStays() throws {
        let (folder, _) = try mended(["tutorials/in.md": "---\ntitle: 小车 #3 组\n---\n\n文。\n"], write: false)
        let outside = folder.deletingLastPathComponent().appending(path: "secret.md")
        try Data("---\ntitle: 秘密 #1\n---\n".utf8).write(to: outside)
        let link = folder.appending(path: "tutorials/out.md")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: outside)
        try FileManager.default.createSymbolicLink(
            at: folder.appending(path: "tutorials/two.md"), withDestinationURL: folder.appending(path: "tutorials/in.md"))
        let mending = Mending(options(folder))
        #expect(mending.files.map(\.path) == ["tutorials/in.md"] && mending.write(to: folder.path).isEmpty)
        #expect(try String(contentsOf: outside, encoding: .utf8) == "---\ntitle: 秘密 #1\n---\n")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == outside.path)
    }

    @Test func wideCharactersWithoutAMarkStay() throws {
        let (folder, _) = try mended([:])
        let bytes = Array("---\ntitle: Lamp\nlevel:1\n---\n\nSome English text.\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let file = folder.appending(path: "wide.md")
        try Data(bytes).write(to: file)
        #expect(Mending(options(folder)).files.isEmpty)
    }

    @Test func aFileThatMayOnlyBeReadStays() throws {
        let page = "---\ntitle: 小车 #3 组\n---\n\n文。\n"
        let (folder, mending) = try mended(["car.md": page], write: false)
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder.appending(path: "car.md").path)
        #expect(mending.write(to: folder.path).map(\.name) == ["not-mended"])
        #expect(try text("car.md", in: folder) == page)
    }

    @Test func brokenSettingsAreMendedWhereThatIsSure() throws {
        let settings = "title: 创客：空间: 一\nlanguages: [zh-Hans]\n"
        let (folder, mending) = try mended(["portal.yml": settings, "a.md": "---\ntitle: 甲\n---\n"])
        #expect(try text("portal.yml", in: folder) == "title: \"创客：空间: 一\"\nlanguages: [zh-Hans]\n" && !mending.report.isStopped)
    }

    @Test func manySlipsTakeLittleTime() throws {
        let lines = (1...3000).map { "##Head \($0)\n\ntext\n" }.joined(separator: "\n")
        let (folder, _) = try mended(["long.md": "---\ntitle: 长\n---\n\n\(lines)"])
        #expect(try text("long.md", in: folder).components(separatedBy: "\n## Head ").count == 3001)
    }
}
