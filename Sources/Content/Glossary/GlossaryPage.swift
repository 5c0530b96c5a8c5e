import Diagnostics
import HTML
import Han
import Markdown

/// The page of a language that lists the terms: an entry like those that people write, so that links, lists and the search know it.
public struct GlossaryPage: Sendable {
    public static let id = "glossary"

    public let entry: Entry
    /// The id of each term's heading, in the order of the glossary.
    public let anchors: IDTable<GlossaryTermID, String>
    /// Where in the page's HTML each term ends, with the term, in the order of the page.
    public let ends: [(offset: Int, term: GlossaryTermID)]

    /// - Parameters:
    ///   - source: the file with the terms.
    ///   - language: one of the portal's.
    public init(_ glossary: Glossary, _ source: SourceText, in language: String, _ settings: PortalSettings, title: String) {
        let languages = settings.languages
        var text = GlossaryText(language: language, languages: languages)
        text.write(glossary)
        anchors = text.anchors
        ends = text.ends
        let address = EntryAddress(path: Self.id + ".md", languages: [language], pinyin: settings.usesPinyinAddresses)
        let page = language == languages.first ? address.page : SitePath(language + "/" + address.page.text)
        entry = Entry(
            id: Self.id, type: settings.types.id(ofFolder: ""), language: language, address: page, source: source, folder: "",
            isIndex: false, isInLanguageFolder: false, fields: [:], title: title, document: text.document)
    }
}

extension Entry {
    /// Whether Lathe writes its text itself, of a file that is no Markdown.
    public var isGlossary: Bool { source.path == Glossary.fileName }
}

/// The text of that page: terms under their first letters, each with what it is called and what it means.
private struct GlossaryText {
    let language: String
    let languages: [String]
    private(set) var document = Document()
    private(set) var anchors: IDTable<GlossaryTermID, String> = []
    private(set) var ends: [(offset: Int, term: GlossaryTermID)] = []
    private var ids = HeadingIDs(reserved: EntryReader.pageIDs)
    /// So many terms are found without letters over them.
    private static let fewTerms = 12

    init(language: String, languages: [String]) {
        self.language = language
        self.languages = languages
    }

    mutating func write(_ glossary: Glossary) {
        anchors = glossary.terms.mapValues { _ in "" }
        let order = glossary.terms.identified.map { id, term -> (key: String, id: GlossaryTermID) in
            (GlossaryTerm.letters(term.name(in: language)), id)
        }.sorted { ($0.key, $0.id) < ($1.key, $1.id) }
        let hasLetters = order.count > Self.fewTerms
        var letter: String?
        for (key, id) in order {
            let own = Self.letter(key)
            if hasLetters, own != letter {
                letter = own
                _ = heading(own, level: 2)
                document.sections.append(Section(heading: document.outline.count - 1, text: "", code: ""))
            }
            write(glossary.terms[id], id, level: hasLetters ? 3 : 2)
        }
        let names = order.prefix(Self.fewTerms).map { glossary.terms[$0.id].name(in: language) }
        document.lead = names.joined(separator: LanguageTag.isChinese(language) ? "、" : ", ") + (order.count > names.count ? "…" : "")
    }

    private static func letter(_ key: String) -> String {
        guard let first = key.unicodeScalars.first, first.isASCII, first.properties.isAlphabetic else { return "#" }
        return String(first).uppercased()
    }

    private mutating func write(_ term: GlossaryTerm, _ id: GlossaryTermID, level: Int) {
        let name = term.name(in: language)
        anchors[id] = heading(name, level: level)
        var said: [String] = []
        let names = term.otherNames(in: language)
        if !names.isEmpty {
            add("<p class=\"gloss-names\">")
            for (index, other) in names.enumerated() {
                if index > 0 { add(" · ") }
                add("<span" + (other.language.map { " lang=\"\($0)\"" } ?? "") + ">")
                HTMLEscape.text(other.text, into: &document.html)
                add("</span>")
            }
            add("</p>\n")
            said.append(names.map(\.text).joined(separator: " · "))
        }
        if let (text, other) = term.text(in: language, of: languages) {
            add("<p" + (other.map { " lang=\"\($0)\"" } ?? "") + ">")
            HTMLEscape.text(text, into: &document.html)
            add("</p>\n")
            said.append(text)
        }
        ends.append((document.html.count, id))
        document.sections.append(Section(heading: document.outline.count - 1, text: said.joined(separator: "\n"), code: ""))
    }

    private mutating func add(_ text: String) { document.html += text.utf8 }

    private mutating func heading(_ title: String, level: Int) -> String {
        let id = ids.id(for: title)
        let start = document.html.count
        add("<h\(level) id=\"")
        HTMLEscape.attribute(id, into: &document.html)
        add("\">")
        HTMLEscape.text(title, into: &document.html)
        add("<a class=\"anchor\" href=\"#")
        HTMLEscape.attribute(id, into: &document.html)
        add("\" aria-hidden=\"true\" tabindex=\"-1\">#</a></h\(level)>\n")
        document.anchors.append(id)
        document.outline.append(
            Heading(level: level, id: id, title: title, range: start..<document.html.count - 1, place: 0..<0))
        return id
    }
}

extension GlossaryTerm {
    /// How it is read and what else it is called, for readers of a language.
    public func otherNames(in language: String, hasAliases: Bool = true) -> [(text: String, language: String?)] {
        let shown = name(in: language)
        var names: [(text: String, language: String?)] = []
        if let reading { names.append((reading, nil)) }
        if shown != name { names.append((name, nil)) }
        for (tag, other) in sortedNames where other != shown { names.append((other, tag)) }
        if hasAliases { names += aliases.filter { $0 != shown && $0 != name }.map { ($0, nil) } }
        return names
    }

    private var sortedNames: [(String, String)] { names.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

    /// Its pinyin: as given, else by the most usual readings and without tones; nil of what has no Han characters.
    public var reading: String? {
        if let pinyin { return pinyin }
        let word = [name] + sortedNames.map(\.1)
        guard let han = word.first(where: { $0.unicodeScalars.contains { HanReadings.all[$0] != nil } }) else { return nil }
        return han.inLatinLetters
    }

    /// By which it is sorted.
    static func letters(_ name: String) -> String { name.inLatinLetters.lowercased() }
}
