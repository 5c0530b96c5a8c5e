import Diagnostics

/// Which entries are published on a day, which are left out and why, and when that next changes.
public struct Publication: Sendable {
    public var published: [Entry] = []
    public var leftOut: [LeftOut] = []
    /// Drafts and entries under review, published or not: work that is not finished.
    public var unfinished: [Entry] = []
    /// What is left out for now: drafts, entries under review, scheduled ones, those of which it isn't clear.
    public var pending: [Entry] = []
    /// All entries that are left out, with the reason.
    public var withheld: [(entry: Entry, reason: Reason)] = []
    /// The first day after today on which another set of entries would be published.
    public var nextChange: Day?

    public struct LeftOut: Sendable, Hashable {
        public var path: String
        public var reason: Reason
        /// For a scheduled entry, its day.
        public var day: Day?
        /// For one under review, whose review it waits for.
        public var reviewer: String?

        public init(path: String, reason: Reason, day: Day? = nil, reviewer: String? = nil) {
            self.path = path
            self.reason = reason
            self.day = day
            self.reviewer = reviewer
        }
    }

    public enum Reason: String, Sendable, CaseIterable {
        case draft, review, scheduled, archived, withdrawn, expired
        /// Those whom it names have not agreed.
        case consent
        /// What decides about publication can't be read.
        case unclear
        /// It is a copy that lies beside the entry's own file.
        case copy
        /// The file can't be read, or another entry has its id or address.
        case error
    }

    /// - Parameter drafts: whether drafts, entries under review and scheduled ones are shown, too.
    public init(of entries: [Entry], on days: PublicationDays, drafts: Bool) {
        for entry in entries {
            if ["draft", "review"].contains(entry["status"]?.term?.id) { unfinished.append(entry) }
            let byName =
                drafts ? nil : Self.dayOfName(entry).flatMap { day -> (Reason, Day?)? in day > days.beginning ? (.scheduled, day) : nil }
            if let (reason, day) = Self.reason(against: entry.fields, on: days, drafts: drafts) ?? byName {
                let reviewer = reason == .review ? entry["reviewed_by"]?.text ?? entry["advisers"]?.items.first?.text : nil
                leftOut.append(LeftOut(path: entry.source.path, reason: reason, day: day, reviewer: reviewer))
                withheld.append((entry, reason))
                if [.draft, .review, .scheduled, .unclear].contains(reason) { pending.append(entry) }
                // One that waits for a clock to be believed waits a day at least.
                if reason == .scheduled, let day { note(max(day, days.ending.adding(1))) }
            } else {
                published.append(entry)
                if let day = Self.last(entry.fields), day > days.ending { note(day) }
            }
        }
    }

    public init(of entries: [Entry], on today: Day, drafts: Bool) { self.init(of: entries, on: PublicationDays(today), drafts: drafts) }

    /// The day in the name of a file that says nothing else of its own: of an event, it is that of the event.
    static func dayOfName(_ entry: Entry) -> Day? {
        entry["date"] == nil && entry["start"] == nil ? entry.paths.lazy.compactMap(DraftMark.day).max() : nil
    }

    public var underReview: [Entry] { unfinished.filter { $0["status"]?.term?.id == "review" } }

    /// Counts an entry as left out after all, since those whom it names have not agreed.
    mutating func holdBack(_ entry: Entry) {
        leftOut.append(LeftOut(path: entry.source.path, reason: .consent))
        withheld.append((entry, .consent))
        pending.append(entry)
    }

    /// Takes out entries that say a word which must never appear, by path.
    public mutating func takeOut(exposed paths: Set<String>) {
        let exposed = published.filter { paths.contains($0.source.path) }
        published.removeAll { paths.contains($0.source.path) }
        leftOut += exposed.map { LeftOut(path: $0.source.path, reason: .error) }
        withheld += exposed.map { ($0, .error) }
    }

    /// Takes out copies of entries, by path.
    public mutating func takeOut(copies paths: Set<String>) {
        guard !paths.isEmpty else { return }
        let copies = published.filter { paths.contains($0.source.path) }
        published.removeAll { paths.contains($0.source.path) }
        leftOut += copies.map { LeftOut(path: $0.source.path, reason: .copy) }
        withheld += copies.map { ($0, .copy) }
    }

    /// Takes out entries of which another file with the same id in the same language is held back: nobody knows which of the two was meant.
    ///
    /// - Returns: those taken out, each with the one that is held back.
    public mutating func takeOutTwins() -> [(entry: Entry, other: Entry)] {
        var held: [String: Entry] = [:]
        for (entry, reason) in withheld where reason != .copy { held[entry.foldedID] = entry }
        guard !held.isEmpty else { return [] }
        let twins = published.compactMap { entry -> (entry: Entry, other: Entry)? in
            // A README beside an index is for colleagues anyway.
            guard let other = held[entry.foldedID], !(other.isReadme && !entry.isReadme && entry.isIndex) else { return nil }
            return (entry, other)
        }
        let paths = Set(twins.map(\.entry.source.path))
        published.removeAll { paths.contains($0.source.path) }
        leftOut += twins.map { LeftOut(path: $0.entry.source.path, reason: .error) }
        withheld += twins.map { ($0.entry, .error) }
        return twins
    }

    /// Why the page of a folder is left out, where all of the folder is for the same reason.
    public static let holdsSections: Set<Reason> = [.draft, .review, .unclear]

    /// Whether a file is the page of a folder below the top, in the manner of Hugo and Zola; a translation of it says nothing of the pages
    /// in other languages.
    public static func isOfSection(_ path: String, id: String) -> Bool {
        id.utf8.contains(UInt8(ascii: "/")) && ["_index.md", "_index.markdown"].contains(SitePath(path).name.lowercased())
    }

    /// Takes out what lies below the page of a section that is held back: `_index.md` of Hugo and Zola, whose settings pages of the
    /// folder inherit. Of the whole content's own page that isn't true.
    ///
    /// - Parameter settings: folders of which a file of their own says the same, with its path.
    /// - Returns: by the path of the section's file, how many pages it holds back.
    public mutating func takeOutBelowSections(_ settings: [String: String]) -> [(section: String, count: Int)] {
        var sections = settings
        for (entry, reason) in withheld where Self.holdsSections.contains(reason) && Self.isOfSection(entry.source.path, id: entry.id) {
            sections[SitePath(entry.source.path).folder] = entry.source.path
        }
        guard !sections.isEmpty else { return [] }
        var counts: [String: Int] = [:]
        let below = published.filter { entry in
            guard let section = entry.paths.lazy.flatMap({ SitePath($0).foldersAbove }).compactMap({ sections[$0] }).first else {
                return false
            }
            counts[section, default: 0] += 1
            return true
        }
        let paths = Set(below.map(\.source.path))
        published.removeAll { paths.contains($0.source.path) }
        leftOut += below.map { LeftOut(path: $0.source.path, reason: .draft) }
        withheld += below.map { ($0, .draft) }
        pending += below
        return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    mutating func note(_ day: Day) {
        if nextChange.map({ day < $0 }) ?? true { nextChange = day }
    }

    /// Why an entry with such fields is not published on a day; nil where it is.
    public static func reason(against fields: [String: Value], on today: Day, drafts: Bool) -> (Reason, Day?)? {
        reason(against: fields, on: PublicationDays(today), drafts: drafts)
    }

    /// Why an entry with such fields is not published in a build of some days; nil where it is.
    public static func reason(against fields: [String: Value], on days: PublicationDays, drafts: Bool) -> (Reason, Day?)? {
        switch fields["status"]?.term?.id {
        case "draft": if !drafts { return (.draft, nil) }
        case "review": if !drafts { return (.review, nil) }
        case "archived": return (.archived, nil)
        case "withdrawn": return (.withdrawn, nil)
        case Term.unclear.id: return (.unclear, nil)
        default: break
        }
        if let day = last(fields), day <= days.ending { return (.expired, day) }
        let first = [fields["date"], StrayHead.hidden["date"].flatMap { fields[$0] }].compactMap(\.?.date).max()
        if !drafts, let day = first, day > days.beginning { return (.scheduled, day) }
        return nil
    }

    /// The day from which on an entry is not published.
    private static func last(_ fields: [String: Value]) -> Day? {
        [fields["expires"], StrayHead.hidden["expires"].flatMap { fields[$0] }].compactMap(\.?.date).min()
    }
}
