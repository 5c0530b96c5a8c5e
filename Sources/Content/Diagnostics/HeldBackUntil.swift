import Diagnostics

extension Publication {
    /// What `lathe check` tells of entries that nothing but a day to come holds back: on most of them that is meant, on an event
    /// the day was often taken for its own.
    public func heldBack(_ types: ContentTypes) -> [Diagnostic] {
        withheld.compactMap { entry, reason in
            guard reason == .scheduled else { return nil }
            guard let value = entry["date"], let day = value.date else {
                return Publication.dayOfName(entry).map { Diagnostic.heldBackByName(entry.title, until: $0, at: .file(entry.source.path)) }
            }
            let place = entry.place(of: "date", value)
            if let start = types.fields(of: entry.type)["start"], case .moment = start.kind {
                return .eventHeldBack(entry.title, until: day, hasStart: entry["start"]?.moment != nil, at: place)
            }
            return .heldBack(entry.title, until: day, at: place)
        }
    }
}

extension Diagnostic {
    fileprivate static func heldBack(_ title: String, until day: Day, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.heldBackUntil, at: place,
            Words(
                zh: "「\(title)」现在不在网站上：date 是将来的日子，\(day) 起才发布。",
                en: "“\(title)” is not on the site now: its date is still to come, and it appears from \(day) on."),
            cure: Words(
                zh: "要等到那天就不用改；现在就要发布，删掉 date 这一行。",
                en: "Leave it if that is meant; to publish it now, take the line with date out."))
    }

    fileprivate static func heldBackByName(_ title: String, until day: Day, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.heldBackUntil, at: place,
            Words(
                zh: "「\(title)」现在不在网站上：文件名开头是将来的日子，\(day) 起才发布。",
                en: "“\(title)” is not on the site now: its file's name begins with a day to come, and it appears from \(day) on."),
            cure: Words(
                zh: "要等到那天就不用改；现在就要发布，就在页首写 date 和今天的日子。",
                en: "Leave it if that is meant; to publish it now, write date with today's day in the head."))
    }

    fileprivate static func eventHeldBack(_ title: String, until day: Day, hasStart: Bool, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.heldBackUntil, at: place,
            Words(
                zh: "活动「\(title)」现在不在网站上：date 是发布的日子，\(day) 起才发布；活动哪天举行写在 start。",
                en:
                    "The event “\(title)” is not on the site now: date is the day of publication, so it appears from \(day) on; the day it takes place is start."
            ),
            cure: hasStart
                ? Words(
                    zh: "现在就要发布，删掉 date 这一行；要等到那天就不用改。",
                    en: "To publish it now, take the line with date out; leave it if it should wait.")
                : Words(
                    zh: "\(day) 是举行的日子，就把这一行改成 start: \(day)。",
                    en: "If \(day) is the day it takes place, write start: \(day) in place of this line."))
    }
}
