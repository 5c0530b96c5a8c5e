import Content
import Interface
import Pages
import Portal
import Services

/// A calendar file in one language: of everything, of a campus, or of one event.
struct CalendarFile {
    /// What has been over for longer is only in its own file.
    private static let keptMonths = 12

    enum Scope {
        case everything
        /// An event, or what takes place at a campus, by the entry's identity.
        case entry(EntryID)
    }

    private let context: OutputContext
    private let scope: Scope
    private let language: String
    private let words: InterfaceWords

    init(context: OutputContext, scope: Scope, language: String) {
        self.context = context
        self.scope = scope
        self.language = language
        words = context.words(language)
    }

    private var portal: Portal { context.portal }
    private var makerspace: Makerspace { context.makerspace }

    func bytes() -> [UInt8] {
        ICalendar(name: name, zone: portal.settings.timezone, language: language, items: events.map(item)).bytes()
    }

    private var name: String {
        switch scope {
        case .everything: context.title(language)
        case .entry(let id): words("calendar.name", ("title", portal.entries[id].title), ("portal", context.title(language)))
        }
    }

    private var events: [Event] {
        switch scope {
        case .everything: recent(makerspace.events)
        case .entry(let id):
            if let event = makerspace.event(portal.groupOfEntry[id]) {
                [event]
            } else {
                recent(makerspace.events.filter { $0.campuses.contains(portal.groupOfEntry[id]) })
            }
        }
    }

    /// As far back as is counted by whole months, so that the file does not change every day.
    private func recent(_ events: [Event]) -> [Event] {
        var month = CalendarMonth(of: portal.today)
        for _ in 0..<Self.keptMonths { month = month.previous }
        return events.filter { !$0.isOver(on: month.first) }
    }

    private func entry(_ group: GroupID) -> Entry { context.entry(ofGroup: group, in: language) }

    private func item(_ event: Event) -> ICalendar.Item {
        let entry = entry(event.group)
        let summary = portal.summary(of: entry)
        var signup: String?
        if case .words(let text) = entry.signUp { signup = words("calendar.signup", ("text", text)) }
        let campus = event.campuses.count == 1 ? event.campuses.first.flatMap { makerspace.campus($0) } : nil
        let type = portal.type(of: entry)
        return ICalendar.Item(
            event: event, identifier: identifier(event.group),
            stamp: entry.lastChange ?? event.start.day, title: entry.title,
            summary: [summary, signup].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n"), place: place(of: event),
            location: event.mode == .virtual ? nil : campus?.location, url: context.absolute(entry.address),
            categories: [words.text(type.label)] + (entry["tags"]?.items ?? []).compactMap(\.text))
    }

    /// Rooms, campuses and the address, as far as they are known.
    private func place(of event: Event) -> String? {
        var parts = event.spaces.map { entry($0).title }
        for campus in event.campuses {
            parts.append(entry(campus).title)
            if event.campuses.count == 1, let address = entry(campus)["address"]?.text { parts.append(address) }
        }
        if event.mode == .virtual, let mode = entry(event.group)["mode"]?.term { parts.append(words.text(mode.label)) }
        return parts.isEmpty ? nil : words.list(parts)
    }

    /// The entry's id with the portal's host, that it may be no other school's.
    private func identifier(_ group: GroupID) -> String {
        "\(portal.groups[group].id)@\(portal.host ?? "lathe.invalid")"
    }
}
