import Building
import Content
import Foundation
import Testing

/// What is for the staff alone never reaches the site: the sample portal is built with a mark in every private field, in
/// entries that wait or are drafts, and in the usage log, and every byte that is published is searched for the marks.
@Suite struct PrivacyTests {
    private static let sample = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../content").standardized.path
    private static let numbers = 7_316_059

    @Test func noMarkOfThePrivateReachesTheSite() throws {
        let folder = try TestFolder()
        try FileManager.default.copyItem(atPath: Self.sample, toPath: folder.path + "/content")
        var planted = Planted()
        for type in ContentTypes.builtIn.all where !type.folder.isEmpty {
            let fields = type.fields + ContentTypes.commonFields
            let lines = planted.lines(fields, indent: "")
            try folder.put(
                "content/\(type.folder)/canary-\(type.name).md",
                "---\ntitle: 探针\(type.name)\n\(Self.required(type))\(lines)---\n[记录](/usage.csv) 和 ![](/usage.csv)\n")
        }
        try folder.put("content/people/canary-keeper.md", "---\ntitle: 探针保管人\n---\n")
        try folder.put(
            "content/projects/canary-waiting.md",
            "---\ntitle: ZQXJwaiting\nstatus: review\nlog:\n  - { date: 2026-01-01, text: ZQXJlog }\n---\nZQXJbody\n")
        try folder.put("content/guides/canary-draft.md", "---\ntitle: ZQXJdraft\nstatus: draft\n---\nZQXJbody\n")
        try folder.put("content/usage.csv", "date,thing,hours,people,cost\n2026-11-01,ZQXJthing,1,2,\(Self.numbers)\n")
        try folder.put("content/about-use.md", "---\ntitle: 用了多少\ncover: { image: usage.csv, alt: x }\n---\n[表](usage.csv) [[usage.csv]]\n")
        #expect(planted.kinds.isSuperset(of: ["text", "number", "date", "reference"]), "the sample of private fields has grown thin")

        let report = Build(
            BuildOptions(
                content: folder.path + "/content", output: folder.path + "/site", now: .day(Day("2026-11-24")!), jobs: 2)
        ).run()
        #expect(report.site.publishing != nil)
        #expect(report.diagnostics.contains { $0.name == "staff-file" })
        let files = folder.files("site")
        #expect(files.contains { $0.path == "equipment/canary-equipment.html" } && files.contains { $0.path == "portal.json" })
        #expect(files.count > 500)
        for (path, bytes) in files {
            #expect(!path.lowercased().contains("usage") && !path.contains("waiting") && !path.contains("draft"), "\(path)")
            // The search index holds words in lower case.
            let lowered = Data(bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
            for mark in planted.marks + ["zqxj", "7316059", "7,316,059", "7 316 059"] {
                #expect(lowered.range(of: Data(mark.utf8)) == nil, "\(mark) in \(path)")
            }
        }
        // A reference shows on both sides: neither may name the other.
        let pages = Dictionary(files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { a, _ in a })
        #expect(pages["people/canary-keeper.html"]?.contains("探针equipment") == false)
        #expect(pages["equipment/canary-equipment.html"]?.contains("探针保管人") == false)
    }

    private static func required(_ type: ContentType) -> String {
        switch type.name {
        case "resource": "kind: book\n"
        case "space": "campus: hedong\n"
        case "service": "mode: hybrid\n"
        case "event": "start: 2026-12-24 10:00\n"
        default: ""
        }
    }

    /// YAML with a mark in each private field, wherever it is nested.
    private struct Planted {
        var marks: [String] = []
        var kinds: Set<String> = []

        mutating func lines(_ fields: [Field], indent: String) -> String {
            var text = ""
            for field in fields {
                if field.isPrivate {
                    text += "\(indent)\(field.key): \(value(field))\n"
                } else if case .list(.record(let inner)) = field.kind, Self.hasPrivate(inner) {
                    // The first line of an item carries its dash.
                    let lines = lines(inner, indent: indent + "    ")
                    text += "\(indent)\(field.key):\n\(indent)  - \(lines.dropFirst(indent.count + 4))"
                } else if case .record(let inner) = field.kind, Self.hasPrivate(inner) {
                    text += "\(indent)\(field.key):\n" + lines(inner, indent: indent + "  ")
                }
            }
            return text
        }

        private static func hasPrivate(_ fields: [Field]) -> Bool {
            fields.contains { field in
                switch field.kind {
                case .record(let inner), .list(.record(let inner)): field.isPrivate || hasPrivate(inner)
                default: field.isPrivate
                }
            }
        }

        private mutating func value(_ field: Field) -> String {
            switch field.kind {
            case .text, .name:
                kinds.insert("text")
                return "ZQXJ\(field.key)"
            case .number:
                kinds.insert("number")
                return String(PrivacyTests.numbers)
            case .date:
                kinds.insert("date")
                marks += ["1957-03-08", "1957 年 3 月", "8 march 1957"]
                return "1957-03-08"
            case .reference:
                kinds.insert("reference")
                return "canary-keeper"
            case .answer: return "{publish: true, name: pseudonym, face: true, until: 2099-12-31, reference: ZQXJreference}"
            case .list(.file): return "[]"
            case .integer(let range):
                // Too short to be searched for; its neighbours in the same record are.
                return String(range.upperBound)
            default:
                Issue.record("no mark is known for the kind of the private field \(field.key)")
                return "~"
            }
        }
    }
}
