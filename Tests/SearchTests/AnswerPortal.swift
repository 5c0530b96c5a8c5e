import Content
import Diagnostics
import Foundation
import Portal
import Services
import Workers

@testable import Interface
@testable import Search

/// A small portal whose answers can be asked for.
struct AnswerPortal {
    let portal: Portal
    let makerspace: Makerspace
    let words: InterfaceLanguages
    let source: AnswerSource

    /// - Parameter texts: by path under `content/`.
    init(_ texts: [String: String], today: String = "2026-12-02") throws {
        let folder = ContentFolder(root: "/nowhere")
        var settings = PortalSettings()
        settings.languages = ["zh-Hans", "en"]
        let reader = EntryReader(folder: folder, settings: settings)
        let entries = texts.sorted { $0.key < $1.key }.compactMap { path, text in
            reader.read(SourceText(path: path, text: text), at: EntryAddress(path: path, languages: settings.languages)).entry
        }
        let (portal, _) = Portal.link(
            Translations.completed(entries, languages: settings.languages), folder: folder, settings: settings,
            today: Day(today) ?? Day(daysSince1970: 0), workers: Workers(1))
        self.portal = portal
        makerspace = Makerspace(portal)
        words = try Self.words()
        source = AnswerSource(portal: portal, finders: Finders(makerspace, today: portal.today))
    }

    private static func words() throws -> InterfaceLanguages {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        var files: [String: [String: String]] = [:]
        for language in ["zh-Hans", "en"] {
            let path = "templates/words/\(language).yml"
            let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
            files[language] = InterfaceLanguages.texts(SourceText(path: path, text: text))
        }
        return InterfaceLanguages(languages: ["zh-Hans", "en"], files: files)
    }

    func book(_ language: String) -> AnswerBook { AnswerBook(source, words, language: language) }

    func group(_ id: String) -> GroupID? { portal.groups.firstIndex { $0.id == id || $0.id.hasSuffix("/" + id) } }

    /// `kind: text | title; detail | …` for each answer about a thing.
    func answers(_ id: String, _ language: String = "zh-Hans") -> [String: String] {
        guard let group = group(id) else { return [:] }
        var said: [String: String] = [:]
        for answer in book(language).answers(about: group) {
            let items = answer.items.map { $0.detail.isEmpty ? $0.title : "\($0.title); \($0.detail)" }
            said[answer.kind.rawValue] = ([answer.text].compactMap(\.self) + items).joined(separator: " | ")
        }
        return said
    }

    /// All files of a language as text.
    func files(_ language: String) -> String {
        let files = AnswerFiles(book(language), AnswerNames(source: source))
        return ([files.head, files.works ?? []] + files.shards).map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    }

    static let sample = [
        "campuses/east.md": """
        ---
        title: 东校区
        address: 书院路 1 号
        hours: {mon-fri: "08:00-17:00", sat: "09:00-12:00"}
        exceptions:
          - {date: 2026-12-12, as: fri, note: 调课}
          - {date: 2027-01-01, until: 2027-01-03, closed: true, note: 元旦放假}
        ---
        """,
        "campuses/east.en.md": "---\ntitle: East Campus\n---\n",
        "spaces/studio.md": "---\ntitle: 工坊\ncampus: east\nfloor: 二层\nroom: \"204\"\ncapacity: 24\n---\n",
        "spaces/studio.en.md": "---\ntitle: Studio\n---\n",
        "equipment/laser.md": """
        ---
        title: 激光切割机
        process: 激光切割与雕刻
        requires: [laser-safety, nowhere]
        supervision: 3
        units:
          - {code: LC-01, space: studio, condition: working, loanable: false, asset_no: A-77, custodian: ma, price: 23800}
          - {code: LC-02, space: studio, condition: retired}
          - {code: LC-03, space: studio}
        ---
        """,
        "equipment/laser.en.md": "---\ntitle: Laser cutter\n---\n",
        "equipment/plotter.md": """
        ---
        title: 刻字机
        maker: Roland
        model: GS-24（桌面）
        aliases: [贴纸机, plotter, old/plotter.html, 旧/刻字, Sticker Machine]
        units:
          - {code: VC-7, space: studio, condition: retired, loanable: true}
        ---
        """,
        "equipment/camera.md": "---\ntitle: 相机\nunits:\n  - {code: K-1, space: studio, condition: out-of-order, loanable: true}\n---\n",
        "equipment/meter.md": "---\ntitle: 万用表\nsupervision: 0\nunits:\n  - {code: M-1, space: studio, loanable: true}\n---\n",
        "materials/board.md": """
        ---
        title: 椴木板 3 mm
        unit: 张
        price: 12.5
        currency: USD
        stock:
          - {space: studio, shelf: B2, quantity: 7}
          - {campus: east}
        ---
        """,
        "trainings/laser-safety.md": "---\ntitle: 激光安全\nminutes: 90\nvalid_months: 12\n---\n",
        "trainings/laser-safety.en.md": "---\ntitle: Laser safety\n---\n",
        "events/induction.md": """
        ---
        title: 激光准入
        start: 2026-11-04 16:10
        end: 2026-11-04 17:40
        repeat: {every: week}
        except: [2026-12-09]
        space: studio
        mentors: [ma, pupil]
        trainings: [laser-safety]
        ---
        """,
        "people/ma.md":
            "---\ntitle: 马丽\naliases: [马老师的旧名]\nrole: 创客教师\ncampus: east\nskills: [laser]\nsubjects: [物理]\nhours: {mon: \"12:00-13:00\"}\n---\n",
        "people/pupil.md": "---\ntitle: 小名\nby: student\nskills: [laser]\n---\n",
        "services/book.md": """
        ---
        title: 预约
        mode: physical
        kind: booking
        space: studio
        equipment: [laser]
        channels: [{desk: 服务台}, {phone: "12345"}]
        ---
        """,
        "tutorials/lamp.md": "---\ntitle: 小灯\nminutes: 40\ngrades: 5-8\ntools: [laser]\ncost: 6\n---\n",
        "tutorials/card.md": "---\ntitle: 贺卡\nminutes: 30\n---\n",
    ]
}
