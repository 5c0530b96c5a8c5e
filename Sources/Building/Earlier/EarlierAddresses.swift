import Content
import Diagnostics
import Portal
import Routes

/// Which entries keep what they had where others want it: of two that want one address, the one that stood there when the portal was
/// last published has it, and the other stays as it was, at the address where readers know it.
///
/// Every entry goes back once at most, so this takes no more time than there are entries.
struct EarlierAddresses {
    /// The paths of those that have had their address since before others wanted it.
    private(set) var holders: Set<String> = []
    /// What is told of each that stays as it was, by path.
    private(set) var displaced: [String: Diagnostic] = [:]
    /// Whether anything comes out otherwise than without earlier versions.
    private(set) var isNeeded = false

    private let routes: RouteTable
    private let reader: EntryReader
    /// What entries said before, where it was something else; nil where that isn't an entry.
    private var before: [String: Entry?] = [:]
    private let texts: [String: SourceText]
    private let same: Set<String>
    private var held: [String: Claimant] = [:]
    private var waiting: [Claimant]

    /// An entry as it is now or, where it went back, as it was before.
    private struct Claimant {
        let entry: Entry
        let isBack: Bool

        /// What no other can have beside it.
        var keys: [String] { ["id " + entry.foldedID, "at " + entry.address.folded] }
    }

    /// - Parameters:
    ///   - entries: those that are to be published.
    ///   - routes: what Lathe makes itself.
    ///   - earlier: what was published before.
    init(_ entries: [Entry], _ routes: RouteTable, _ earlier: EarlierTexts, _ reader: EntryReader) {
        self.routes = routes
        self.reader = reader
        (same, texts) = earlier.versions(of: entries)
        waiting = entries.sorted { $1.precedes($0) }.map { Claimant(entry: $0, isBack: false) }
        while let next = waiting.popLast() { place(next) }
    }

    private mutating func place(_ claimant: Claimant) {
        if let clash = routes.clash(claimant.entry.address, .entry(claimant.entry)) {
            lose(claimant, .entryAddressClash(claimant.entry, clash, stays: true))
            return
        }
        for key in claimant.keys {
            guard let other = held[key] else { continue }
            guard outranks(claimant, other) else {
                lose(claimant, Self.told(claimant.entry, other.entry))
                return
            }
            for key in other.keys { held[key] = nil }
            lose(other, Self.told(other.entry, claimant.entry))
        }
        for key in claimant.keys { held[key] = claimant }
    }

    /// What came to an address that isn't its own goes back to where it was.
    private mutating func lose(_ claimant: Claimant, _ diagnostic: Diagnostic) {
        let entry = claimant.entry
        guard !claimant.isBack else { return }
        guard let earlier = earlier(entry), Claimant(entry: earlier, isBack: true).keys != claimant.keys else { return }
        displaced[entry.source.path] = diagnostic
        holders.insert(entry.source.path)
        isNeeded = true
        waiting.append(Claimant(entry: earlier, isBack: true))
    }

    private mutating func outranks(_ one: Claimant, _ other: Claimant) -> Bool {
        let (own, others) = (stands(one), stands(other))
        if own { holders.insert(one.entry.source.path) }
        if others { holders.insert(other.entry.source.path) }
        let isFirst = one.entry.precedes(other.entry, holders: holders)
        if isFirst != one.entry.precedes(other.entry) { isNeeded = true }
        return isFirst
    }

    /// Whether an entry has the address that it had when it was last published.
    private mutating func stands(_ claimant: Claimant) -> Bool {
        let entry = claimant.entry
        if claimant.isBack { return true }
        if same.contains(entry.source.path) { return true }
        return earlier(entry).map { $0.address == entry.address && $0.foldedID == entry.foldedID } ?? false
    }

    /// What an entry was when it was last published, where that is something else.
    private mutating func earlier(_ entry: Entry) -> Entry? {
        let path = entry.source.path
        guard let text = texts[path] else { return nil }
        if let known = before[path] { return known }
        let earlier = reader.read(text, at: reader.settings.address(of: path)).entry
        before[path] = .some(earlier)
        return earlier
    }

    private static func told(_ entry: Entry, _ other: Entry) -> Diagnostic {
        entry.foldedID == other.foldedID
            ? .sameID(entry, other, stays: true)
            : .entryAddressClash(entry, RouteClash(owner: .entry(other), isFolder: false), stays: true)
    }
}

extension EntryReader.Reading {
    /// As one that stays as it was before, since its address is another's.
    func displaced(_ diagnostic: Diagnostic) -> EntryReader.Reading {
        var reading = unread
        reading.diagnostics = diagnostics + [diagnostic]
        return reading
    }
}
