import Content
import Diagnostics
import Foundation
import Testing

@testable import Building

/// Whom a portal may name and show, looked for in every byte of everything that it publishes.
@Suite struct ConsentTests {
    private let folder: TestFolder

    /// A JPEG as small as can be, which the publisher takes.
    private static let photo = Data(
        base64Encoded:
            "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA="
    )!

    init() throws {
        folder = try TestFolder()
        try folder.put("content/portal.yml", "title: 测试\nurl: https://maker.example.com\n")
        try folder.put("content/tutorials/box.md", "---\ntitle: 小盒\n---\n\n## 步骤 1：画\n\n画出来。\n")
    }

    private func build(_ now: String = "2026-11-26") throws -> BuildReport {
        let day = try #require(Day(now))
        return Build(
            BuildOptions(content: folder.path + "/content", output: folder.path + "/site", now: .day(day), jobs: 2)
        ).run()
    }

    /// The files in which a text stands, in any case: the search has its words in small letters.
    private func holding(_ text: String) -> [String] {
        folder.files("site").filter { path, bytes in
            let lowered = Data(bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
            return lowered.range(of: Data(text.lowercased().utf8)) != nil || path.contains(text)
        }.map(\.path)
    }

    private func project(_ head: String, body: String = "量了三天。") throws {
        try folder.put("content/projects/lamp/index.md", "---\ntitle: 温室灯\ndate: 2026-05-01\n\(head)---\n\n\(body)\n")
    }

    private var isPublished: Bool { folder.text("site/projects/lamp/index.html") != nil }

    /// What one member's consent says, and whether readers see them by their real name or by another.
    static let members: [(consent: String, real: Bool, other: Bool)] = [
        ("", false, false),
        ("consent: true", false, true),
        ("consent: false", false, false),
        ("consent: 是", false, true),
        ("consent: 待定", false, false),
        ("consent: {publish: true}", false, true),
        ("consent: {publish: false}", false, false),
        ("consent: {publish: false, name: given}", false, false),
        ("consent: {publish: maybe, name: given}", false, false),
        ("consent: {name: none}", false, false),
        ("consent: {name: pseudonym}", false, true),
        ("consent: {name: given}", true, false),
        ("consent: {name: anything}", false, false),
        ("consent: {face: true}", false, true),
        ("consent: {publish: true, until: 2026-11-26}", false, true),
        ("consent: {publish: true, until: 2026-11-25}", false, false),
        ("consent: {publish: true, until: soon}", false, false),
        ("consent: {}", false, false),
        ("同意公开: {公开: 是, 姓名: 本名, 有效期至: 2027-01-01, 凭据: QZ-17}", true, false),
        ("同意公开: {公开: 是, 姓名: 化名, 面部: 否, 凭据: QZ-17}", false, true),
        ("同意公开: {公开: 否, 姓名: 本名}", false, false),
    ]

    @Test("each member is named as their own consent says, and nobody's form is published", arguments: members)
    func eachMember(_ consent: String, _ real: Bool, _ other: Bool) throws {
        try project("team:\n  - name: 欧阳若谷\n    shown_as: 谷雨\n    \(consent)\n  - {name: 司徒怀远, shown_as: 远帆, consent: true}\n")
        let report = try build()
        #expect(report.errors == 0 && isPublished)
        #expect(holding("欧阳若谷").isEmpty == !real, "\(holding("欧阳若谷"))")
        #expect(holding("谷雨").isEmpty == !other, "\(holding("谷雨"))")
        #expect(!holding("远帆").isEmpty)
        #expect(holding("司徒怀远").isEmpty && holding("QZ-17").isEmpty && holding("有效期至").isEmpty)
    }

    /// What stands in the head, whether the page is published, and whether its only member is named.
    static let heads: [(head: String, page: Bool, member: Bool)] = [
        ("", true, false),
        ("consent: true\n", true, false),
        ("consent: false\n", false, false),
        ("consent: 待定\n", false, false),
        ("consent: {publish: true, until: 2026-11-25}\n", false, false),
        ("team: [{name: 欧阳若谷, shown_as: 谷雨}]\n", false, false),
        ("team: [{name: 欧阳若谷, shown_as: 谷雨}]\nconsent: true\n", true, true),
        ("team: [{name: 欧阳若谷, shown_as: 谷雨}]\nconsent: {name: none}\n", true, false),
        ("team: [{name: 欧阳若谷, shown_as: 谷雨}]\nconsent: {publish: true, until: 2026-11-25}\n", false, false),
        ("team: [{name: 欧阳若谷, shown_as: 谷雨, consent: false}]\n", false, false),
        ("team: [{name: 欧阳若谷, shown_as: 谷雨, consent: false}]\nconsent: true\n", true, false),
        ("team: [{name: 欧阳若谷, shown_as: 谷雨, consent: true}]\nconsent: false\n", false, false),
        ("by: staff\nteam: [{name: 欧阳若谷, shown_as: 谷雨}]\n", true, true),
        ("by: staff\nteam: [{name: 欧阳若谷, shown_as: 谷雨, consent: false}]\n", true, false),
        ("by: staff\nconsent: false\n", false, false),
    ]

    @Test("a project without consent is held back, without an error", arguments: heads)
    func eachHead(_ head: String, _ page: Bool, _ member: Bool) throws {
        try project(head)
        let report = try build()
        #expect(report.errors == 0)
        #expect(isPublished == page && holding("温室灯").isEmpty == !page)
        #expect(holding("谷雨").isEmpty == !member && holding("欧阳若谷").isEmpty)
        #expect(report.content.leftOut.map(\.reason) == (page ? [] : [.consent]))
        if !page { #expect(report.diagnostics.contains { $0.name == "without-consent" }) }
    }

    @Test(
        "who agrees to a pseudonym and has none is not named, and that is said",
        arguments: [
            ("team: [欧阳若谷, 司徒怀远]\nconsent: true\n", 1), ("team: 欧阳若谷、司徒怀远\nconsent: 是\n", 1),
            ("team: [{name: 欧阳若谷, consent: true}, {shown_as: 远帆, consent: true}]\n", 1), ("team: [欧阳若谷]\nconsent: {name: given}\n", 0),
            ("team: [欧阳若谷]\nconsent: {name: none}\n", 0), ("team: [{name: 欧阳若谷, shown_as: 谷雨}]\nconsent: true\n", 0),
        ])
    func unnamed(_ head: String, _ count: Int) throws {
        try project(head)
        let told = try build().diagnostics.filter { $0.name == "member-not-named" }
        #expect(told.count == count && isPublished)
        if count > 0 { #expect(holding("欧阳若谷").isEmpty && told.first?.cure?.zh.contains("shown_as: …") == true) }
    }

    @Test("where the portal asks for it, every student's project needs consent")
    func required() throws {
        try folder.put("content/portal.yml", "title: 测试\nconsent: required\n")
        try project("")
        _ = try build()
        #expect(!isPublished)
        try project("consent: true\n")
        _ = try build()
        #expect(isPublished)
        try project("by: staff\n")
        _ = try build()
        #expect(isPublished)
    }

    @Test("consent runs out in the night after its last day, and the build says when")
    func expiry() throws {
        try project("team:\n  - {name: 欧阳若谷, shown_as: 谷雨, consent: {until: 2026-12-01}}\n  - {shown_as: 远帆, consent: true}\n")
        #expect(try build("2026-11-30").content.nextChange == Day("2026-12-02"))
        _ = try build("2026-12-01")
        #expect(!holding("谷雨").isEmpty)
        let report = try build("2026-12-02")
        #expect(holding("谷雨").isEmpty && !holding("远帆").isEmpty)
        #expect(report.diagnostics.contains { $0.name == "member-left-out" })
    }

    @Test("a session forgets whoever has withdrawn, and whose consent has run out")
    func session() throws {
        var session = BuildSession(clock: { 2_000_000_000 })
        func run(_ day: String) throws {
            let day = try #require(Day(day))
            _ = session.run(BuildOptions(content: folder.path + "/content", output: folder.path + "/site", now: .day(day), jobs: 2))
        }
        try project("team:\n  - {name: 欧阳若谷, shown_as: 谷雨, consent: {until: 2026-12-01}}\n  - {shown_as: 远帆, consent: true}\n")
        try run("2026-12-01")
        #expect(!holding("谷雨").isEmpty)
        try run("2026-12-02")
        #expect(holding("谷雨").isEmpty && !holding("远帆").isEmpty)
        try project("team:\n  - {name: 欧阳若谷, shown_as: 谷雨, consent: true}\n  - {shown_as: 远帆, consent: false}\n")
        try run("2026-12-02")
        #expect(!holding("谷雨").isEmpty && holding("远帆").isEmpty)
    }

    /// What the head says of the two now, beside another mistake.
    static let changedHeads = [
        "team:\n  - {name: 欧阳若谷, shown_as: 谷雨, consent: false}\n  - {shown_as: 远帆, consent: true}\n",
        "team:\n  - name: 欧阳若谷\n    shown_as: 谷雨\n    consent: 否   # 家长来电\n  - shown_as: 远帆\n    consent: true\n",
        "team:\n  - {name: 欧阳若谷, consent: {name: given, until: 2026-11-01}}\n  - {shown_as: 远帆}\n",
        "team:\n  - {shown_as: 远帆, consent: true}\n",
        "team:\n  - {name: 欧阳若谷, shown_as: 谷雨, consent: {name: none}}\n  - {shown_as: 远帆, consent: true}\n",
        "team:\n  - {name: 欧阳若谷, shown_as: 谷雨, consent: {name: pseudonym}}\n  - {shown_as: 远帆, consent: true}\n",
        "team:\n  - {name: 欧阳若谷, shown_as: 谷雨}\n  - {shown_as: 远帆, consent: true}\n",
        "team:\n  - {name: 欧阳若谷, shown_as: 谷雨, consent: maybe}\n  - {shown_as: 远帆, consent: true}\n",
        "faces: true\nteam:\n  - {name: 欧阳若谷, shown_as: 谷雨, consent: {name: given}}\n  - {shown_as: 远帆, consent: true}\n",
        "consent: {name: none}\nteam:\n  - {name: 欧阳若谷, shown_as: 谷雨, consent: {name: given}}\n  - {shown_as: 远帆, consent: true}\n",
        "团队: []\n", "",
    ]

    @Test(
        "an entry in error of which anything about consent has changed is held back", arguments: changedHeads,
        ["x: [\n", "title: 又一个\n", "x: {a\n"])
    func changedBesideAMistake(_ head: String, _ mistake: String) throws {
        let before = "team:\n  - {name: 欧阳若谷, shown_as: 谷雨, consent: {name: given}}\n  - {shown_as: 远帆, consent: true}\n"
        try project(before)
        _ = try build()
        #expect(!holding("欧阳若谷").isEmpty)
        try project(before + mistake)
        #expect(try build().content.standing == ["projects/lamp/index.md"], "what is the same stays")
        try project(head + mistake)
        let report = try build()
        #expect(report.content.standing.isEmpty && !isPublished && holding("欧阳若谷").isEmpty && holding("谷雨").isEmpty)
        let told = report.diagnostics.filter { $0.place.path == "projects/lamp/index.md" }.map(\.name)
        #expect(told.contains("held-back-for-consent") && told.count > 1, "\(told)")
        _ = try build()
        #expect(!isPublished, "nor does it come back")
    }

    @Test("an entry in error that says no for all is gone")
    func standInWithout() throws {
        try project("team:\n  - {name: 欧阳若谷, shown_as: 谷雨, consent: true}\n")
        _ = try build()
        try project("consent: false\nteam: [\n")
        _ = try build()
        #expect(!isPublished && holding("谷雨").isEmpty && holding("温室灯").isEmpty)
    }

    /// Who has agreed to what, and whether the photo is published where it shows faces.
    static let faces: [(head: String, isShown: Bool)] = [
        ("consent: true\n", true),
        ("consent: {publish: true}\n", false),
        ("consent: {face: true}\n", true),
        ("", false),
        ("team: [{shown_as: 谷雨, consent: true}, {shown_as: 远帆, consent: {face: true}}]\n", true),
        ("team: [{shown_as: 谷雨, consent: true}, {shown_as: 远帆, consent: {name: pseudonym}}]\n", false),
        ("team: [{shown_as: 谷雨, consent: true}, {shown_as: 远帆, consent: false}]\n", false),
        ("team: [{shown_as: 谷雨, consent: {face: false}}, {shown_as: 远帆}]\nconsent: true\n", false),
        ("team: [{shown_as: 谷雨, consent: {face: true, until: 2026-11-25}}, {shown_as: 远帆, consent: true}]\n", false),
    ]

    @Test("photos that show faces need everybody's consent to that; drawings don't", arguments: faces)
    func eachFace(_ head: String, _ isShown: Bool) throws {
        try Self.photo.write(to: try place("content/projects/lamp/us.jpg"))
        try Self.photo.write(to: try place("content/projects/lamp/cover.jpg"))
        try folder.put(
            "content/projects/lamp/plan.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><path d=\"M0 0h9\"/></svg>")
        try project(
            "faces: true\ncover: {image: cover.jpg, alt: 灯}\n\(head)", body: "![我们](us.jpg)\n\n![图](plan.svg)\n\n[原图](us.jpg)")
        let report = try build()
        let files = Set(folder.files("site").map(\.path))
        #expect(isPublished && files.contains("projects/lamp/plan.svg"))
        #expect(files.contains { $0.hasPrefix("projects/lamp/us") } == isShown, "\(report.diagnostics.map(\.name))")
        #expect(files.contains { $0.hasPrefix("projects/lamp/cover") } == isShown)
        #expect(report.diagnostics.contains { $0.name == "faces-without-consent" } == !isShown)
        #expect(holding("us.jpg").isEmpty == !isShown && holding("cover.jpg").isEmpty == !isShown)
        #expect(folder.text("site/projects/lamp/index.html")?.contains("我们") == true)
    }

    @Test(
        "photos that show one member go with that member, from other pages, too",
        arguments: [("true", true), ("false", false), ("{publish: true}", false)])
    func photos(_ consent: String, _ isShown: Bool) throws {
        try Self.photo.write(to: try place("content/projects/lamp/gu.jpg"))
        try (Self.photo + [0]).write(to: try place("content/projects/lamp/box.jpg"))
        // The same photo, by somebody who gave it another name.
        try Self.photo.write(to: try place("content/tutorials/IMG_7.jpeg"))
        try folder.put(
            "content/tutorials/box.md",
            "---\ntitle: 小盒\n---\n\n## 步骤 1：画\n\n![谷](../projects/lamp/gu.jpg)\n\n![课上](IMG_7.jpeg)\n")
        try project(
            "team:\n  - {shown_as: 谷雨, consent: \(consent), photos: [GU.jpg]}\n  - {shown_as: 远帆, consent: true}\n",
            body: "![台灯](box.jpg)\n\n![试灯](gu.jpg)")
        _ = try build()
        let files = folder.files("site").map(\.path)
        #expect(files.contains { $0.hasPrefix("projects/lamp/box") })
        #expect(files.contains { $0.hasPrefix("projects/lamp/gu") } == isShown)
        #expect(files.contains { $0.hasPrefix("tutorials/img_7") || $0.hasPrefix("tutorials/IMG_7") } == isShown, "\(files)")
        #expect(holding("gu.jpg").isEmpty == !isShown)
    }

    /// A ZIP file of one entry, not packed.
    private static func pack(_ name: String, _ bytes: Data) -> Data {
        func number(_ value: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
        let head = number(20, 2) + number(0, 12) + number(bytes.count, 4) + number(bytes.count, 4) + number(name.utf8.count, 2)
        let line = Array("PK\u{1}\u{2}".utf8) + number(20, 2) + head + number(0, 16) + Array(name.utf8)
        let entry = Array("PK\u{3}\u{4}".utf8) + head + number(0, 2) + Array(name.utf8) + bytes
        let end = number(0, 4) + number(1, 2) + number(1, 2) + number(line.count, 4) + number(entry.count, 4) + number(0, 2)
        return Data(entry + line + Array("PK\u{5}\u{6}".utf8) + end)
    }

    @Test("packs of photos go with the photos of their page", arguments: [true, false])
    func packs(_ isShown: Bool) throws {
        try Self.pack("day1/IMG_1.JPG", Self.photo).write(to: try place("content/projects/lamp/photos.zip"))
        try Self.pack("word/media/image1.png", Self.photo).write(to: try place("content/projects/lamp/report.docx"))
        try Self.pack("lamp.ino", Data("void loop() {}".utf8)).write(to: try place("content/projects/lamp/code.zip"))
        try project(
            "faces: true\nconsent: {publish: true, face: \(isShown)}\n", body: "[照片](photos.zip)、[报告](report.docx)、[程序](code.zip)")
        _ = try build()
        let files = Set(folder.files("site").map(\.path))
        #expect(files.contains("projects/lamp/code.zip"))
        #expect(files.contains("projects/lamp/photos.zip") == isShown && files.contains("projects/lamp/report.docx") == isShown)
    }

    @Test(
        "a translation doesn't show who refused, whatever it calls them",
        arguments: [
            ("{name: 欧阳若谷, shown_as: 谷雨, consent: false}", "{name: Ouyang Ruogu, shown_as: Ruogu}"),
            ("{name: 欧阳若谷, shown_as: Ruogu, consent: false}", "{name: Ouyang, shown_as: Ruogu, consent: true}"),
            ("{name: 欧阳若谷, consent: false}", "{shown_as: Ruogu, consent: true}, {shown_as: Zoe, consent: true}"),
            ("{shown_as: 谷雨, consent: {name: none}}", "{shown_as: Ruogu}"),
        ])
    func otherNamesInTranslations(_ member: String, _ other: String) throws {
        try project("consent: true\nteam: [\(member), {shown_as: 远帆, consent: true}]\n")
        try folder.put(
            "content/projects/lamp/index.en.md",
            "---\ntitle: Lamp\nconsent: true\nteam: [\(other), {shown_as: Yuanfan, consent: true}]\n---\n\nA lamp.\n")
        _ = try build()
        // In a team of another size nobody knows who it is.
        #expect(folder.text("site/en/projects/lamp/index.html")?.contains("Yuanfan") == !other.contains("Zoe"))
        #expect(holding("Ruogu").isEmpty, "\(holding("Ruogu"))")
    }

    @Test(
        "authors who may not be named aren't, whatever part of the id stands there",
        arguments: ["students/zqx9", "people/students/zqx9", "zqx9.md", "[[zqx9|张]]", "/people/students/zqx9.md"])
    func authorsByTails(_ author: String) throws {
        try folder.put("content/people/students/zqx9.md", "---\ntitle: 欧阳若谷\nby: student\n---\n\n我。\n")
        try folder.put("content/tutorials/box.md", "---\ntitle: 小盒\nauthors: [\"\(author)\", 王老师]\n---\n\n## 步骤 1：画\n")
        _ = try build()
        #expect(holding("zqx9").isEmpty && !holding("王老师").isEmpty, "\(holding("zqx9"))")
    }

    @Test(
        "what lies beside a film that may not be shown isn't either",
        arguments: [
            "team: [{shown_as: 谷雨, consent: {face: false}, photos: [a.mp4]}, {shown_as: 远帆, consent: true}]\n",
            "faces: true\nconsent: {publish: true, face: false}\n",
        ])
    func companionsOfFilms(_ head: String) throws {
        try Self.photo.write(to: try place("content/projects/lamp/a.jpg"))
        try folder.put("content/projects/lamp/a.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\n好\n")
        try Data([0, 0, 0, 16] + Array("ftypisom\0\0\0\0".utf8) + [0, 0, 0, 8] + Array("moov".utf8)).write(
            to: try place("content/projects/lamp/a.mp4"))
        try project(head, body: "![我们](a.mp4)")
        _ = try build()
        let files = folder.files("site").map(\.path)
        #expect(isPublished && !files.contains { $0.hasPrefix("projects/lamp/a.") || $0.contains("renditions") }, "\(files)")
    }

    @Test func aNamelessMembersPhotoIsNotShown() throws {
        try Self.photo.write(to: try place("content/projects/lamp/me.jpg"))
        try project("team: [{consent: false, photos: [me.jpg]}, {shown_as: 远帆, consent: true}]\n", body: "![我](me.jpg)")
        _ = try build()
        #expect(isPublished && holding("me.jpg").isEmpty)
    }

    @Test("a photo that is not there is told, since nothing can be held back by its name")
    func photoNotFound() throws {
        try project("team: [{shown_as: 谷雨, consent: false, photos: [gu.jgp]}, {shown_as: 远帆, consent: true}]\n")
        #expect(try build().diagnostics.map(\.name) == ["photo-not-found"])
    }

    @Test("a no in one language is a no in all")
    func translations() throws {
        try project("team:\n  - {name: 欧阳若谷, shown_as: 谷雨, consent: false}\n  - {name: 远, shown_as: 远帆, consent: true}\n")
        try folder.put(
            "content/projects/lamp/index.en.md",
            "---\ntitle: Hothouse lamp\nteam:\n  - {name: 欧阳若谷, shown_as: Rainy, consent: true}\n  - {name: 远, shown_as: Sails}\n---\n\nThree days.\n"
        )
        _ = try build()
        #expect(holding("谷雨").isEmpty && holding("Rainy").isEmpty && !holding("远帆").isEmpty && !holding("Sails").isEmpty)
    }

    @Test("where a withdrawn entry was, a page says no more than that there was one")
    func withdrawn() throws {
        try project("team: [{name: 欧阳若谷, shown_as: 谷雨, consent: true}]\n")
        _ = try build()
        try project("status: withdrawn\nteam: [{name: 欧阳若谷, shown_as: 谷雨, consent: true}]\n")
        for _ in 0..<2 {
            _ = try build()
            #expect(isPublished && holding("温室灯").isEmpty && holding("谷雨").isEmpty && holding("量了三天").isEmpty)
            #expect(holding("这里曾经有一页").contains("projects/lamp/index.html"))
            #expect(folder.text("site/sitemap.xml")?.contains("projects/lamp") == false)
        }
        try project("")
        _ = try build()
        #expect(!holding("温室灯").isEmpty && !holding("这里曾经有一页").contains("projects/lamp/index.html"))
    }

    /// What the page of a student in `people/` says, and whether they are named anywhere.
    static let pupils: [(head: String, isNamed: Bool)] = [
        ("by: student\n", false), ("by: student\nconsent: true\n", true), ("by: student\nconsent: {name: given}\n", true),
        ("by: student\nconsent: {name: none}\n", false), ("by: student\nconsent: false\n", false),
        ("by: student\nconsent: {until: 2026-11-25}\n", false), ("by: student\nstatus: withdrawn\nconsent: true\n", false),
        ("by: staff\n", true), ("", true),
    ]

    @Test("a student who is named through people/ alone follows consent, too", arguments: pupils)
    func pupil(_ head: String, _ isNamed: Bool) throws {
        try folder.put("content/people/gu-yu.md", "---\ntitle: 欧阳若谷\n\(head)---\n\n会焊接。\n")
        try project("by: staff\nauthors: [gu-yu, 王老师]\n")
        try folder.put("content/tutorials/box.md", "---\ntitle: 小盒\nauthors: [欧阳若谷]\n---\n\n## 步骤 1：画\n")
        let report = try build()
        #expect(report.errors == 0 && isPublished)
        #expect(holding("欧阳若谷").isEmpty == !isNamed && (isNamed || holding("gu-yu").isEmpty), "\(holding("欧阳若谷")) \(holding("gu-yu"))")
        #expect(!holding("王老师").isEmpty)
        #expect(report.diagnostics.contains { $0.name == "author-left-out" } == !isNamed)
    }

    @Test("the photos of who withdraws go, also while the entry can't be read")
    func photosOfStandIn() throws {
        try Self.photo.write(to: try place("content/projects/lamp/gu.jpg"))
        let team = { (consent: String) in
            "team:\n  - {name: 欧阳若谷, shown_as: 谷雨, consent: \(consent), photos: [gu.jpg]}\n  - {shown_as: 远帆, consent: true}\n"
        }
        try project(team("true"), body: "![试灯](gu.jpg)")
        _ = try build()
        #expect(!holding("gu.jpg").isEmpty)
        for head in [
            team("{face: false}") + "x: [\n", team("false") + "x: [\n", "team:\n  - {shown_as: 远帆, consent: true}\nx: [\n",
            team("{until: 2026-11-01}") + "x: [\n",
        ] {
            try project(head, body: "![试灯](gu.jpg)")
            let report = try build()
            #expect(report.errors > 0 && !isPublished && holding("gu.jpg").isEmpty && holding("谷雨").isEmpty)
            #expect(!folder.files("site").contains { $0.path.hasPrefix("projects/lamp/gu") })
        }
    }

    @Test("whose consent is about to run out stands in the report")
    func expiring() throws {
        try project("team:\n  - {name: 欧阳若谷, shown_as: 谷雨, consent: {until: 2026-12-20}}\n")
        #expect(try build("2026-11-20").content.expiring.isEmpty)
        #expect(try build("2026-11-26").content.expiring.map(\.until) == [Day("2026-12-20")])
        #expect(try build("2026-12-21").content.expiring.isEmpty)
    }

    @Test("what can't be unpublished, since nothing can be published, is named")
    func overdue() throws {
        try project("team:\n  - {name: 欧阳若谷, shown_as: 谷雨, consent: {until: 2026-12-01}}\n")
        _ = try build()
        try folder.put("content/portal.yml", "title: [\n")
        #expect(try build().diagnostics.allSatisfy { $0.name != "still-public" })
        let report = try build("2026-12-02")
        #expect(report.isStopped && report.diagnostics.filter { $0.name == "still-public" }.map(\.place.path) == ["projects/lamp/index.md"])
        try folder.put("content/portal.yml", "title: 测试\n")
        #expect(try build("2026-12-02").diagnostics.allSatisfy { $0.name != "still-public" })
        #expect(holding("谷雨").isEmpty)
    }

    @Test(
        "a withdrawal is published whatever is wrong with others",
        arguments: ["---\ntitle: [\n---\n", "---\ntitle: 小盒\nslug: a/../b\n---\n", "---\n---\n[[x", "\u{0}\u{1}"])
    func withdrawnBesideErrors(_ other: String) throws {
        try project("")
        _ = try build()
        try folder.put("content/tutorials/box.md", other)
        try project("status: withdrawn\n")
        let report = try build()
        #expect(report.site.publishing != nil && holding("温室灯").isEmpty && !holding("这里曾经有一页").isEmpty)
        let list = try #require(
            try JSONSerialization.jsonObject(with: Data((folder.text("site/withdrawn.json") ?? "").utf8)) as? [String: Any])
        let salt = try #require(list["salt"] as? String)
        let hashes = ["projects/lamp/index.html", "projects/lamp/"].map { SHA256.hexadecimal(SHA256.digest(Array((salt + $0).utf8))) }
        #expect(Set(list["addresses"] as? [String] ?? []) == Set(hashes))
    }

    private func place(_ file: String) throws -> URL {
        let url = URL(filePath: folder.path + "/" + file)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        return url
    }
}
