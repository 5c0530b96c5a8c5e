import Diagnostics
import Testing

@testable import Authoring
@testable import Content

@Suite struct EntryScaffoldTests {
    private static let types = ContentTypes.builtIn.all.map(\.name)

    private func scaffold(_ name: String, _ language: Words.Language) throws -> EntryScaffold {
        let type = try #require(ContentTypes.builtIn[name])
        return EntryScaffold(
            type, language: language, today: try #require(Day("2026-11-25")), names: ["campus": ["hedong"], "equipment": ["laser-cutter"]])
    }

    private func read(_ text: String, _ type: ContentType) -> EntryReader.Reading {
        let path = (type.folder.isEmpty ? "" : type.folder + "/") + "new.md"
        let settings = PortalSettings()
        return EntryReader(folder: ContentFolder(root: "/nowhere"), settings: settings)
            .read(SourceText(path: path, text: text), at: EntryAddress(path: path, languages: settings.languages))
    }

    @Test("what is written is read without a word, but for what the writer has still to say", arguments: types, ["zh", "en"])
    func readable(_ name: String, _ language: String) throws {
        let scaffold = try scaffold(name, language == "zh" ? .chinese : .english)
        let reading = read(scaffold.text(title: "第 3 组: 纸\"台\"灯 #2"), scaffold.type)
        #expect(reading.entry?.title == "第 3 组: 纸\"台\"灯 #2")
        #expect(reading.diagnostics.allSatisfy { $0.name == "required-field-missing" }, "\(reading.diagnostics.map(\.message.zh))")
        #expect(reading.diagnostics.count <= scaffold.required.count)
        #expect(reading.entry?.document.sections.allSatisfy { $0.text.isEmpty } == true)
    }

    @Test("each field is read once its sign is taken away", arguments: types, ["zh", "en"])
    func examples(_ name: String, _ language: String) throws {
        let scaffold = try scaffold(name, language == "zh" ? .chinese : .english)
        let lines = scaffold.text(title: "a").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let keys = Set((scaffold.type.fields + ContentTypes.commonFields).map(\.key))
        var tried = 0
        for (index, line) in lines.enumerated() {
            guard line.hasPrefix("# "), let key = line.dropFirst(2).split(separator: ":").first.map(String.init), keys.contains(key),
                line.dropFirst(2).hasPrefix("\(key):"),
                !(scaffold.type.fields + ContentTypes.commonFields).contains(where: { line.dropFirst(2) == scaffold.help($0) })
            else { continue }
            var copy = lines
            copy[index] = String(line.dropFirst(2))
            if lines[index + 1].hasPrefix("#   - ") || lines[index + 1].hasPrefix("# - ") {
                copy[index + 1] = "  " + lines[index + 1].drop { "# ".contains($0) }
            }
            let diagnostics = read(copy.joined(separator: "\n"), scaffold.type).diagnostics
            #expect(
                diagnostics.allSatisfy { $0.name == "required-field-missing" },
                "\(copy[index]): \(diagnostics.map { $0.name + " " + $0.message.en })")
            tried += 1
        }
        #expect(tried >= 5)
    }

    @Test func whatTheWriterSaidIsWrittenAsItsKindWantsIt() throws {
        let text = try scaffold("space", .chinese).text(title: "工坊", values: ["campus": "hedong", "summary": "一句: 话"])
        #expect(text.hasPrefix("---\ntitle: 工坊\ncampus: hedong\nsummary: \"一句: 话\"\n"))
        let tutorial = try scaffold("tutorial", .english).text(title: "A", values: ["tools": "laser-cutter, 3d-printer"])
        #expect(tutorial.contains("\ntools: [laser-cutter, 3d-printer]\n"))
    }

    @Test("what lacks something is a draft, and whole once that is there")
    func drafts() throws {
        let event = try scaffold("event", .english)
        #expect(event.text(title: "a").contains("\nstart:\n") && event.text(title: "a").contains("\nstatus: draft\n"))
        #expect(!event.text(title: "a", values: ["start": "2026-12-01 16:00"]).contains("\nstatus: draft"))
        #expect(event.missing([:]).map(\.key) == ["start"])
        // A school's only campus can't be another.
        let space = try scaffold("space", .chinese)
        #expect(space.text(title: "a").contains("\ncampus: hedong\n") && space.missing([:]).isEmpty)
    }

    @Test("what is nothing without a text is a draft until there is one", arguments: types)
    func blank(_ name: String) throws {
        let scaffold = try scaffold(name, .chinese)
        let isBlank = ["tutorial", "project", "guide", "question", "page"].contains(name)
        #expect(scaffold.wantsText == isBlank)
        let given = Dictionary(scaffold.required.map { ($0.key, "x") }) { first, _ in first }
        #expect(scaffold.isDraft(given) == isBlank && scaffold.text(title: "a", values: given).contains("\nstatus: draft\n") == isBlank)
        #expect(!scaffold.text(title: "a", values: ["status": "review"]).contains("\nstatus: draft"))
    }

    @Test func theHelpNamesWhatThereIsToChoose() throws {
        #expect(try scaffold("resource", .chinese).text(title: "a").contains("可以写："))
        #expect(try scaffold("service", .english).text(title: "a").contains("One of: physical, virtual, hybrid"))
    }

    @Test func privateFieldsAreNotOffered() throws {
        let text = try scaffold("equipment", .english).text(title: "a")
        #expect(!text.contains("price") && !text.contains("custodian"))
    }
}
