import Content
import Interface
import Portal
import Services
import Templates

/// Fills the small page behind a QR code: for a phone held over a machine, in whatever browser a scanner opens.
struct CodePage {
    let context: PageContext
    let code: CodeBook.Code
    var record = TemplateRecord(Tables.code)
    var sections: [TemplateRecord] = []

    var site: Site { context.site }
    var words: InterfaceWords { context.words }

    init(site: Site, code: CodeBook.Code, language: String) {
        self.code = code
        context = PageContext(site: site, language: language, address: site.addresses(language).code(code.text))
    }

    mutating func filled() -> TemplateRecord {
        fillFrame()
        switch code.thing {
        case .unit(let machine, let index)?: fillUnit(machine, index)
        case .space(let space)?: fillSpace(space)
        case .shelf(let space, let name)?: fillShelf(name, in: space)
        case .holding?, nil: if code.isUnreadable || code.isWithheld { fillUnreadable() } else { fillGone() }
        }
        record["sections"] = .list(sections)
        return record
    }

    private mutating func fillFrame() {
        record.set("lang", context.language)
        record.set("dir", LanguageNames.isRightToLeft(context.language) ? "rtl" : nil)
        record.set("css_url", context.href(site.templates.bundle.codeStyleSheet.path))
        record.set("favicon_url", context.chrome.assets.favicon)
        record.set("theme_colour", PortalColours(site.portal.settings).theme)
        record.set("site_title", site.title(context.language))
        record.set("home_url", context.href(site.addresses(context.language).home))
        record.set("code", code.text)
        let languages = site.portal.settings.languages
        if languages.count > 1 {
            record["languages"] = .list(
                languages.map { other in
                    var item = TemplateRecord(Tables.language)
                    item.set("title", site.words(other)["language.name"])
                    item.set("lang", other)
                    item.set("url", context.href(site.addresses(other).code(code.text)))
                    item["current"] = .flag(other == context.language)
                    return item
                })
        }
    }

    mutating func setTitle(_ title: String, kind: String?, page: SitePath?) {
        record.set("title", title)
        record.set("page_title", "\(code.text) \(title) — \(site.title(context.language))")
        record.set("kind", kind)
        record.set("url", page.map { context.href($0) })
    }

    mutating func add(_ title: String, _ lines: [TemplateRecord], isSafety: Bool = false) {
        guard !lines.isEmpty else { return }
        var section = TemplateRecord(Tables.codeSection)
        section.set("title", title)
        section["safety"] = .flag(isSafety)
        section["lines"] = .list(lines)
        sections.append(section)
    }

    func line(_ text: String, url: String? = nil, note: String? = nil) -> TemplateRecord {
        var line = TemplateRecord(Tables.codeLine)
        line.set("text", text)
        line.set("url", url)
        line.set("note", note?.isEmpty == true ? nil : note)
        return line
    }

    /// A line that names an entry.
    func line(_ group: GroupID, note: String? = nil) -> TemplateRecord {
        line(context.entry(ofGroup: group).title, url: context.href(group: group), note: note)
    }

    /// The entry is there and can't be read, until somebody mends it, or it isn't published at present: then not even
    /// its name is.
    private mutating func fillUnreadable() {
        let name = code.isWithheld ? nil : code.item?.name(in: context.language)
        setTitle(name ?? words["code.unreadable.title"], kind: nil, page: nil)
        record.set("note", words["code.unreadable"])
        addAsk(machines: [], campus: nil)
    }

    /// The code was printed once, and what it stood on is gone: the page says so and what took its place.
    private mutating func fillGone() {
        let name = code.item?.name(in: context.language)
        setTitle(name ?? words["code.gone.title"], kind: nil, page: nil)
        let printed = code.item?.printed.map { words("code.gone.printed", ("date", words.text($0))) }
        record.set("gone", words[name == nil ? "code.gone.nameless" : "code.gone"])
        record.set("note", printed)
        if let other = site.makerspace.codes.replacement(of: code), let thing = other.thing {
            record["replacement"] = .record(
                .link("\(other.text) \(shortName(of: thing))", context.href(site.addresses(context.language).code(other.text))))
        }
        if let former = code.item?.thing.flatMap({ site.groupOfID[$0] }) { add(words["code.gone.kin"], [line(former)]) }
        addAsk(machines: [], campus: nil)
    }

    /// Without its code, which stands beside it already.
    func shortName(of thing: PlacedThing) -> String {
        if case .unit(let machine, _) = thing { return context.entry(ofGroup: machine).title }
        return context.name(of: thing)
    }
}
