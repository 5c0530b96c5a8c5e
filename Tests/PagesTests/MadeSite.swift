import Diagnostics
import Media
import Outputs
import Routes
import Services
import Workers

@testable import Content
@testable import Pages
@testable import Portal

/// A portal of a few texts with all its pages, as they would be published.
struct MadeSite {
    let portal: Portal
    let pages: PortalPages
    let site: Site
    /// What is made besides the pages.
    let made: [OutputFile]

    /// - Parameters:
    ///   - texts: by path under `content/`; `portal.yml` holds the settings, `codes.yml` the register of codes.
    ///   - pictures: sizes of files beside the entries; all other files are given by `files`.
    init?(
        _ texts: [String: String], files: [String] = [], pictures: [String: PictureSize] = [:], today: String = "2026-11-24", jobs: Int = 1,
        templates templateFolder: String? = nil, outputs: [any Output] = .builtIn
    ) {
        var folder = ContentFolder(root: "/nowhere")
        for file in files + pictures.keys { folder.files[file] = .init(path: file, size: 1) }
        let source = SourceText(path: "portal.yml", text: texts["portal.yml"] ?? "languages: [zh-Hans, en]\n")
        let (settings, _) = PortalSettings.read(source, folder)
        let reader = EntryReader(folder: folder, settings: settings)
        let entries = texts.sorted { $0.key < $1.key }.filter { $0.key.hasSuffix(".md") }.compactMap { path, text in
            reader.read(SourceText(path: path, text: text), at: EntryAddress(path: path, languages: settings.languages)).entry
        }
        guard let day = Day(today), let templates = PortalTemplates.load(folder: templateFolder, settings: settings).templates else {
            return nil
        }
        var routes = MadeRoutes(languages: settings.languages, types: settings.types).table()
        _ = outputs.claim(RouteGround(languages: settings.languages, types: settings.types, entries: entries), &routes)
        let (linked, _) = Portal.link(
            Translations.completed(entries, languages: settings.languages), folder: folder, settings: settings, today: day,
            routes: routes, workers: Workers(jobs))
        let portal = linked
        self.portal = portal
        let register = texts["codes.yml"].map { CodeRegister.read(SourceText(path: "codes.yml", text: $0)).register } ?? CodeRegister()
        let makerspace = Makerspace(portal, register: register)
        let plan = OutputPlan(outputs, of: portal, makerspace)
        made = plan.files
        let pictures = pictures.mapValues { ShownPicture(size: $0) }
        let ground = PageGround(
            portal, Finders(makerspace, today: portal.today), templates, plan.made, showing: ShownFiles(pictures: pictures))
        pages = PortalPages(ground)
        site = Site(ground)
    }

    /// A file of the site as text; empty where there is none.
    func page(_ path: String) -> String {
        guard let planned = pages.plan.pages.first(where: { $0.path.text == path }) else {
            return made.first { $0.path.text == path }.map { String(decoding: $0.bytes(OutputContext(pages)), as: UTF8.self) } ?? ""
        }
        var bytes: [UInt8] = []
        pages.render(planned, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The addresses of all pages and of what is made besides them.
    var paths: [String] { pages.plan.pages.map(\.path.text) + made.map(\.path.text) }

    /// What stands between two marks, the first time.
    static func between(_ start: String, _ end: String, in text: String) -> String? {
        guard let from = text.range(of: start), let to = text[from.upperBound...].range(of: end) else { return nil }
        return String(text[from.upperBound..<to.lowerBound])
    }
}

/// One entry of every type, tied to the others.
enum Sample {
    static let texts: [String: String] = [
        "portal.yml": """
        title: {zh-Hans: 云溪创客空间, en: Yunxi Makerspace}
        languages: [zh-Hans, en]
        url: https://maker.example.com/base/
        license: CC-BY-SA-4.0
        edit: https://git.example.com/edit/{path}
        records: {icp: 云ICP备1号}
        """,
        "index.md": "---\ntitle: 首页\nsummary: 来做东西\n---\n欢迎，先看[[lamp]]。\n",
        "tutorials/lamp.md": """
        ---
        title: 小台灯
        summary: 做一盏灯
        level: 2
        minutes: 90
        grades: 7-9
        subjects: [物理]
        tags: [LED, 焊接]
        tools: [laser]
        materials:
          - item: board
            quantity: 1.5
            unit: 张
        requires: [safety]
        services: [desk]
        objectives: [会焊接]
        rubric: [灯亮]
        teacher_notes: 两人一组
        date: 2026-03-02
        updated: 2026-04-01
        last_tested: 2026-05-06
        authors: [lin, 外聘老师]
        ---
        开头的话。

        ## 材料

        一块板。

        ## 1. 量尺寸

        用尺量。

        ## 2. 切割

        切开。[^a]

        [^a]: 脚注。
        """,
        "tutorials/lamp.en.md": "---\ntitle: A lamp\n---\nWords.\n\n## Step 1: Measure\n\nUse a ruler.\n",
        "projects/pot.md": """
        ---
        title: 会说话的花盆
        question: 绿萝为什么干死？
        outcome: 会亮灯
        reflection: 先问用户
        team: [{name: 张三丰, shown_as: 小张, consent: true}]
        advisers: [lin]
        made_with: [lamp]
        tools: [laser]
        cost: 46
        log: [{date: 2026-04-03, text: 拆传感器}]
        ---
        正文。
        """,
        "equipment/laser.md": """
        ---
        title: 激光切割机
        process: 切割
        supervision: 3
        requires: [safety]
        hazards: [明火]
        ppe: [护目镜]
        materials: [board]
        units:
          - {code: LC-01, space: studio, condition: working, loanable: false, price: 23800, asset_no: ZC-7788}
        ---
        正文。
        """,
        "materials/board.md": "---\ntitle: 椴木板\nunit: 张\nprice: 6.5\nstock: [{space: studio, shelf: A2, quantity: 12}]\n---\n",
        "trainings/safety.md": "---\ntitle: 安全课\nminutes: 30\nvalid_months: 12\nservice: [desk]\n---\n",
        "campuses/east.md": """
        ---
        title: 河东
        address: 云溪路 18 号
        hours: {mon-fri: "08:00-17:00", sat: closed}
        exceptions:
          - {date: 2026-10-01, closed: true, note: 国庆}
          - {date: 2027-01-01, closed: true, note: 元旦}
        ---
        """,
        "spaces/studio.md": "---\ntitle: 制造工坊\ncampus: east\ncapacity: 24\narea: 96\n---\n",
        "services/desk.md": """
        ---
        title: 咨询台
        mode: physical
        kind: enquiry
        space: studio
        staff: [lin]
        reply_within: 2 days
        channels: [{phone: 0500-555}, {form: "https://f.example/?p={title}&u={address}"}]
        counterpart: [online]
        ---
        """,
        "services/online.md": "---\ntitle: 在线咨询\nmode: virtual\n---\n",
        "events/open.md": """
        ---
        title: 开放工坊
        start: 2026-09-02 16:10
        end: 2026-09-02 17:50
        repeat: {every: week, days: [wed], until: 2027-01-13}
        except: [2026-11-25]
        space: studio
        mentors: [lin]
        ---
        """,
        "people/lin.md": "---\ntitle: 林浩\nrole: 创客教师\ncampus: east\nskills: [laser]\n---\n",
        "questions/pvc.md": "---\ntitle: 能切 PVC 吗？\nabout: [laser]\nanswered_by: lin\n---\n不能。\n",
        "guides/choose.md": "---\ntitle: 选材料\nresources: [{resource: primer, note: 第三章}]\ncontact: desk\n---\n正文。\n",
        "resources/primer.md":
            "---\ntitle: 木工入门\nkind: book\nisbn: 9787111111111\ncall_number: TS6\nurl: https://www.books.example/x\nholdings: [{space: studio, shelf: C1, copies: 2}]\n---\n",
        "paths/zero.md": "---\ntitle: 从零开始\nsteps: [{to: lamp, note: 先亮灯}, {to: safety}]\n---\n",
        "partners/north.md": "---\ntitle: 北山\nschool: 北山学校\nurl: https://north.example/\n---\n",
        "about.md": "---\ntitle: 关于我们\n---\n## 一\n\n甲\n\n## 二\n\n乙\n",
    ]
}
