import Foundation
import TestSupport

/// A small portal of every kind of file, to which chance does what its writers may do.
struct EditedPortal {
    let folder: TestFolder
    private var dice: Dice
    private var made = 0

    init(seed: UInt64) throws {
        folder = try TestFolder()
        dice = Dice(seed)
        for (path, text) in Self.files { try folder.put(path, text) }
    }

    private static let files: [String: String] = [
        "content/portal.yml": "title: {zh: 创客, en: Makers}\nurl: https://makers.example\nlanguages: [zh-Hans, en]\n",
        "templates/words/en.yml": "site.skip: Skip\n",
        "content/glossary.yml": "胶水: {text: 粘东西的, en: glue, aliases: [白胶]}\n激光: 一种光\n",
        "content/index.md": "---\ntitle: 首页\n---\n\n欢迎。\n",
        "content/index.en.md": "---\ntitle: Home\n---\n\nWelcome.\n",
        "content/about.md": "---\ntitle: 关于\nsummary: 谁在这里\naliases: [old/about]\n---\n\n这里是 [灯](tutorials/lamp.md)。\n",
        "content/tutorials/index.md": "先看这些。\n",
        "content/tutorials/lamp.md": """
        ---
        title: 台灯
        summary: 一盏自己做的灯
        tags: [光, 电路]
        level: 2
        minutes: 40
        tools: [laser]
        materials: [{item: card, quantity: 2, unit: 张}]
        requires: [safety]
        ---

        做一盏灯。

        ## 步骤 1：量

        用[激光切割机](../equipment/laser.md)。

        ## 步骤 2：剪

        ![灯](lamp.svg)

        """,
        "content/tutorials/lamp.en.md":
            "---\ntitle: Lamp\nsummary: A lamp of your own\n---\n\nMake a lamp.\n\n## Step 1: measure\n\nBy [[laser]].\n",
        "content/tutorials/lamp.svg": "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'><rect width='4' height='3'/></svg>",
        "content/tutorials/box.md":
            "---\ntitle: 盒子\nsummary: 木盒\ntags: [木工]\nprerequisites: [lamp]\n---\n\n## 1. 锯\n\n见 [步骤](lamp.md#步骤-2剪)。\n\n## 2. 粘\n\n完。\n",
        "content/equipment/laser.md":
            "---\ntitle: 激光切割机\nsummary: 切木板\nunits: [{code: L1, space: lab}]\nsupervision: 2\nrequires: [safety]\n---\n\n会切。\n",
        "content/materials/card.md": "---\ntitle: 卡纸\nunit: 张\nstock: [{campus: main, quantity: 10}]\n---\n",
        "content/trainings/safety.md": "---\ntitle: 安全课\nservice: help\n---\n",
        "content/campuses/main.md": "---\ntitle: 本部\nhours: 周一至周五 8:00-17:00\n---\n",
        "content/spaces/lab.md": "---\ntitle: 创客室\ncampus: main\n---\n\n在二楼。\n",
        "content/services/help.md": "---\ntitle: 咨询\nmode: hybrid\nspace: lab\nstaff: [lin]\n---\n",
        "content/people/lin.md": "---\ntitle: 林老师\nrole: staff\ncampus: main\nskills: [laser]\n---\n",
        "content/projects/night.md":
            "---\ntitle: 夜灯\nsummary: 会自己亮\nmade_with: lamp\nauthors: [lin]\ndate: 2026-05-01\nstatus: published\n---\n\n一盏夜灯。\n",
        "content/guides/start.md": "---\ntitle: 入门\nsummary: 第一次来\nresources: [book]\n---\n\n从 [[lamp]] 开始，再看[盒子](../tutorials/box.md)。\n",
        "content/resources/book.md": "---\ntitle: 一本书\nkind: book\nholdings: [{campus: main, shelf: A1}]\n---\n",
        "content/events/open.md": "---\ntitle: 开放日\nstart: 2026-12-01 10:00\nend: 2026-12-01 12:00\nspace: lab\n---\n",
        "content/questions/glue.md": "---\ntitle: 用什么胶？\nabout: lamp\nanswered_by: lin\n---\n\n白胶。\n",
    ]

    /// Some have one stem.
    private static let words = [
        "cut", "cuts", "cutting", "cutter", "print", "printing", "printed", "prints", "solder", "soldering", "laser", "lasers", "zebra",
        "aardvark", "木", "锯", "胶水", "电烙铁", "3D", "ESP32", "C++", "dying", "dies", "die",
    ]

    /// Does one thing to the portal; says what.
    mutating func edit() throws -> String {
        made += 1
        let pages = names { $0.hasSuffix(".md") }
        guard let page = pages.randomElement(using: &dice) else { return "nothing" }
        let text = folder.text(page) ?? ""
        switch Int.random(in: 0..<30, using: &dice) {
        case 0...5:
            try folder.put(page, text + "\n又一段，第 \(made) 次。\n")
            return "a paragraph more in \(page)"
        case 6:
            try folder.put(page, text + "\n## 新的一节 \(made)\n\n字。\n")
            return "a heading more in \(page)"
        case 7:
            let target = pages.randomElement(using: &dice) ?? page
            try folder.put(page, text + "\n看 [[\((target as NSString).lastPathComponent.split(separator: ".")[0])]]。\n")
            return "a link more in \(page)"
        case 8:
            try folder.put(page, text.replacing("title: ", with: "title: 新", maxReplacements: 1))
            return "another title in \(page)"
        case 9:
            try put(field: "tags: [光, 新\(made % 3)]", in: page, text)
            return "tags in \(page)"
        case 10:
            try put(field: "summary: 第 \(made) 句", in: page, text)
            return "a summary in \(page)"
        case 11:
            try folder.put(page, text.replacing("title: ", with: "title: [", maxReplacements: 1))
            return "broken front matter in \(page)"
        case 12:
            try folder.put(page, text.replacing("title: [", with: "title: ", maxReplacements: 1))
            return "mended front matter in \(page)"
        case 13:
            try put(field: "status: \(made % 2 == 0 ? "draft" : "review")", in: page, text)
            return "\(page) is held back"
        case 14:
            let name = page.replacing(".md", with: "-\(made).md")
            try FileManager.default.moveItem(atPath: folder.path + "/" + page, toPath: folder.path + "/" + name)
            return "\(page) is \(name) now"
        case 15 where pages.count > 14:
            try FileManager.default.removeItem(atPath: folder.path + "/" + page)
            return "\(page) is gone"
        case 16:
            try folder.put("content/tutorials/new-\(made).md", "---\ntitle: 新教程 \(made)\ntags: [光]\n---\n\n## 步骤 1\n\n做。\n")
            return "a page more"
        case 17:
            try folder.put(page.replacing(".md", with: ".en.md"), "---\ntitle: English \(made)\n---\n\nWords.\n")
            return "\(page) in English"
        case 18:
            let size = Int.random(in: 2...9, using: &dice)
            try folder.put(
                "content/tutorials/lamp.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 \(size) 3'><rect width='1' height='1'/></svg>")
            return "another picture"
        case 19:
            try folder.put("templates/words/en.yml", "site.skip: Skip \(made)\n")
            return "other words"
        case 20:
            try folder.put("templates/assets/styles/own.css", ".own { margin: \(made)px }\n")
            return "another style sheet"
        case 21, 22:
            let words = (0..<Int.random(in: 1...4, using: &dice)).map { _ in Self.words.randomElement(using: &dice) ?? "" }
            try folder.put(page, text + "\n" + words.joined(separator: " ") + "\n")
            return "words more in \(page)"
        case 23, 24:
            guard let end = text.range(of: "\n\n", options: .backwards), text.distance(from: end.lowerBound, to: text.endIndex) < 400,
                text[..<end.lowerBound].contains("\n---\n")
            else { return "nothing" }
            try folder.put(page, text[..<end.lowerBound] + "\n")
            return "a paragraph less in \(page)"
        case 25:
            try folder.put(page, text + "\n" + String(repeating: "长长的一段话，说了很多。Long words, too. ", count: 60) + "\n")
            return "a passage more in \(page)"
        case 26:
            try folder.put(page, text)
            return "\(page) is saved as it was"
        case 27:
            return "nothing"
        case 28:
            let words = Self.words.randomElement(using: &dice) ?? "木头"
            try folder.put("content/glossary.yml", "胶水: {text: 第 \(made) 次, en: glue}\n\(words)\(made % 2): 一个词\n")
            return "another glossary"
        default:
            let settings = folder.text("content/portal.yml") ?? ""
            try folder.put("content/portal.yml", settings.replacing("title: {zh: ", with: "title: {zh: 新", maxReplacements: 1))
            return "another name of the portal"
        }
    }

    private func put(field: String, in page: String, _ text: String) throws {
        try folder.put(page, text.replacing("---\ntitle", with: "---\n\(field)\ntitle", maxReplacements: 1))
    }

    private func names(_ fits: (String) -> Bool) -> [String] {
        let all = FileManager.default.enumerator(atPath: folder.path + "/content")?.compactMap { $0 as? String } ?? []
        return all.filter(fits).sorted().map { "content/" + $0 }
    }
}
