import Content
import Media
import Portal
import Services
import Templates

extension PageContext {
    /// An entry as a card.
    ///
    /// - Parameter showsType: whether the card names the type, where several types are listed together.
    func card(group: GroupID, showsType: Bool, note: String? = nil, filter: String? = nil) -> TemplateRecord {
        let entry = entry(ofGroup: group)
        var record = TemplateRecord(Tables.card)
        fillName(&record, entry, showsType: showsType)
        record.set("summary", portal.summary(of: entry))
        record.set("note", note)
        record.set("filter", filter)
        if let cover = entry["cover"]?.record, let file = cover["image"]?.text {
            record["cover"] = picture(file, of: entry, field: "cover", at: .card, focus: cover["focus"]?.term)
        }
        if let level = entry["level"]?.integer { record["level"] = .record(.gauge(level, words["level.\(level)"])) }
        record["meta"] = .list(meta(of: entry, group: group))
        return record
    }

    /// Entries as cards side by side: where one has a cover, those without get a blank of the same size.
    func cards(_ groups: [GroupID], showsType: Bool, filter: (Int) -> String? = { _ in nil }) -> [TemplateRecord] {
        var cards = groups.enumerated().map { card(group: $1, showsType: showsType, filter: filter($0)) }
        let isBlank = cards.map { card in if case .absent = card["cover"] { true } else { false } }
        guard isBlank.contains(false) else { return cards }
        for index in cards.indices where isBlank[index] { cards[index]["blank"] = .flag(true) }
        return cards
    }

    /// An entry as a row.
    func row(group: GroupID, showsType: Bool, note: String? = nil, filter: String? = nil) -> TemplateRecord {
        var record = TemplateRecord(Tables.card)
        let entry = entry(ofGroup: group)
        fillName(&record, entry, showsType: showsType)
        record.set("row_note", note)
        record.set("filter", filter)
        return record
    }

    private func fillName(_ record: inout TemplateRecord, _ entry: Entry, showsType: Bool) {
        // Not `portal.type(of:)`: large lists would copy whole types.
        let types = portal.settings.types.all
        record.set("title", entry.title)
        record["heading"] = site.broken(entry.title, in: entry.language)
        record.set("url", href(entry.address))
        record.set("type", site.colour(of: entry.type))
        record.set("icon", site.icon(of: entry.type))
        if showsType { record.set("type_label", words.text(types[entry.type].label)) }
        if entry.language != language { record.set("lang", entry.language) }
    }

    /// The few words under a card that tell most about an entry of its type.
    private func meta(of entry: Entry, group: GroupID) -> [TemplateRecord] {
        var meta: [TemplateRecord] = []
        let id = portal.entry(ofGroup: group, in: language)
        if let start = entry["start"]?.moment {
            let event = site.makerspace.event(group)
            let shown = (event?.next(1, onOrAfter: portal.today).first ?? event?.last)?.start ?? start
            meta.append(.mark(words.text(shown), icon: "event"))
        }
        if let minutes = entry["minutes"]?.integer { meta.append(.mark(words.minutes(minutes), icon: "clock")) }
        if let mode = entry["mode"]?.term { meta.append(.mark(words.text(mode.label), icon: mode.id == "virtual" ? "globe" : "pin")) }
        if let grades = entry["grades"]?.grades, !grades.isEmpty { meta.append(.mark(words.grades(grades), icon: "grade")) }
        if let capacity = entry["capacity"]?.integer { meta.append(.mark(words.count("format.people", capacity), icon: "people")) }
        if let kind = entry["kind"]?.term, entry["mode"] == nil { meta.append(.mark(words.text(kind.label))) }
        if let role = entry["role"]?.text { meta.append(.mark(role)) }
        for space in portal.roomsOfUnits(id).sorted().prefix(2) {
            meta.append(.mark(self.entry(ofGroup: space).title, icon: "pin"))
        }
        return meta
    }

    /// A group of entries under a title; nil without entries.
    func group(
        _ title: String, type: String?, groups: [GroupID], id: String? = nil, url: String? = nil, most: Int = 60, asRows: Bool = false
    ) -> TemplateRecord? {
        guard let first = groups.first else { return nil }
        let isOneType = groups.allSatisfy { portal.groups[$0].type == portal.groups[first].type }
        let shown = type.flatMap(portal.settings.types.id(ofType:)) ?? (isOneType ? portal.groups[first].type : nil)
        var record = TemplateRecord(Tables.group)
        record.set("id", id)
        record.set("title", title)
        record.set("type", site.colour(of: shown))
        record.set("icon", isOneType || type != nil ? site.icon(of: shown) : "link")
        record.set("url", url)
        if groups.count > 3 { record["count"] = .number(groups.count) }
        if asRows {
            record["rows"] = .list(
                groups.prefix(most).map { group in
                    row(group: group, showsType: true, note: words.text(portal.settings.types.all[portal.groups[group].type].label))
                })
        } else {
            record["cards"] = .list(cards(Array(groups.prefix(most)), showsType: !isOneType))
        }
        return record
    }

    /// A file of an entry as a picture; absent where it is missing or not to be published.
    func picture(
        _ file: String, of entry: Entry, field: String, at place: PictureSources.Place, alt: String? = nil, focus: Term? = nil
    ) -> TemplateValue {
        guard let path = portal.file(file, of: entry, field: field), FileKind.isShownAsPicture(path.text) else { return .absent }
        return picture(path, at: place, alt: alt ?? "", focus: focus)
    }

    /// A file that the portal's settings name, as a picture.
    func picture(ofSettings file: String, alt: String) -> TemplateValue {
        guard let path = portal.settingsFile(named: file).flatMap({ portal.files[$0] }), FileKind.isShownAsPicture(path.text) else {
            return .absent
        }
        return picture(path, at: .card, alt: alt)
    }

    /// A published file as a picture.
    func picture(_ path: SitePath, at place: PictureSources.Place, alt: String, focus: Term? = nil) -> TemplateValue {
        var record = TemplateRecord(Tables.picture)
        record.set("url", href(path))
        record.set("alt", alt)
        record.set("focus", focus.flatMap { $0.id == "centre" ? nil : $0.id })
        let picture = site.beside.picture(at: path)
        record.setPicture(picture, at: place, href: href)
        if picture?.isWideDrawing(path.text) == true { record["wide"] = .flag(true) }
        return .record(record)
    }
}

extension TemplateRecord {
    /// Fills in what a picture's own file says.
    mutating func setPicture(_ picture: ShownPicture?, at place: PictureSources.Place, href: (SitePath) -> String) {
        guard let picture else { return }
        self["width"] = .number(picture.size.width)
        self["height"] = .number(picture.size.height)
        if picture.size.height > picture.size.width { self["tall"] = .flag(true) }
        guard let sources = PictureSources(picture, at: place, href: href) else { return }
        set("srcset", sources.sourceSet)
        set("sizes", sources.sizes)
    }
}
