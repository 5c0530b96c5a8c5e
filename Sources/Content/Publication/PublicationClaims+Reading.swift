import Diagnostics
import Foundation

/// What each value says, of which the careful reading holds.
extension PublicationClaims {
    mutating func withholds(_ text: String, _ key: String, _ place: Range<Int>) {
        switch PublicationWords.boolean(text) {
        case true?: claim(Self.status(ofKey: key), text, key, place)
        case false?: break
        case nil where Self.isWithdrawn(key), nil where Self.isPast(key) && Self.day(text) != nil:
            claim(Self.status(ofKey: key), text, key, place)
        case nil: claim(PublicationWords.status(text).flatMap { $0 == "published" ? nil : $0 }, text, key, place)
        }
    }

    static func status(ofKey key: String) -> String {
        PublicationWords.status(key).flatMap { $0 == "published" ? nil : $0 } ?? "draft"
    }

    mutating func publishes(_ text: String, _ key: String, _ place: Range<Int>) {
        // An address of its own is no answer to whether there is a page.
        if PublicationWords.folded(key) == "permalink", PublicationWords.boolean(text) != false { return }
        if let isPublished = PublicationWords.boolean(text) {
            if !isPublished { claim("draft", text, key, place) }
        } else if PublicationWords.isPublic(text) == true {
            return
        } else if PublicationWords.isPublic(text) == false {
            claim(PublicationWords.status(text) ?? "draft", text, key, place)
        } else if Self.day(text) != nil {
            day(text, "date", key, place) { max($0, $1) }
        } else {
            claim(nil, text, key, place)
        }
    }

    /// `hide: [navigation, toc]` is about the page's parts; `hide: true` about the page.
    mutating func hides(_ words: [String], _ key: String, _ place: Range<Int>) {
        for word in words where !PublicationWords.parts.contains(word.lowercased()) { withholds(word, key, place) }
    }

    mutating func build(_ values: [String: String], _ key: String, _ place: Range<Int>) {
        for name in ["list", "render"] {
            guard let text = values[name] else { continue }
            switch text.lowercased() {
            case "always", "true": break
            case "never", "false", "local", "link": claim("draft", text, key, place)
            default: claim(nil, "\(name): \(text)", key, place)
            }
        }
    }

    mutating func day(_ text: String, _ field: String, _ key: String, _ place: Range<Int>, _ pick: (Day, Day) -> Day) {
        if field == "expires", Self.isNever(text) { return }
        if field == "date", NothingGiven.isForGood(text) {
            diagnostics.append(.nothingGiven(key, text, line: nil, at: source.place(place)))
            return
        }
        let written = Self.day(text) == nil ? WrittenDay(text) : nil
        guard let day = Self.day(text) ?? written?.day else { return claim(nil, text, key, place, isDay: true) }
        if let written { diagnostics.append(.dayReadAsMeant(key, text, written, at: source.place(place))) }
        if let other = values[field]?.date, pick(other, day) == other { return }
        values[field] = Value(.date(day), at: place)
    }

    static func day(_ text: String) -> Day? {
        // `24-05-01` begins with a year to some and ends with it to others.
        guard case .value(.date(let day)) = ScalarReader(vocabularies: [:]).read(text, as: .date), day.year >= 1000 else { return nil }
        return day
    }

    /// - Parameter id: the status; nil where what was written can't be read.
    mutating func claim(_ id: String?, _ text: String?, _ key: String, _ place: Range<Int>, isDay: Bool = false) {
        guard let id else {
            let condition = isDay ? nil : text.flatMap { text in Term.conditions.first { $0.id != "working" && $0.isNamed(text) } }
            diagnostics.append(
                condition.map { .conditionAsStatus(key, text ?? "", $0, at: source.place(place)) }
                    ?? .publicationUnclear(key, text, isDay: isDay, at: source.place(place)))
            return set(Term.unclear, place)
        }
        set(Self.term(id), place)
    }

    mutating func set(_ term: Term, _ place: Range<Int>) {
        if let other = values["status"]?.term, Self.strictness(other) >= Self.strictness(term) { return }
        values["status"] = Value(.term(term), at: place)
    }

    static func strictness(_ term: Term) -> Int {
        ["published", "review", "draft", "archived", Term.unclear.id, "withdrawn"].firstIndex(of: term.id) ?? 0
    }

    static func term(_ id: String) -> Term { Term.statuses.first { $0.id == id } ?? .unclear }
}
