import Diagnostics
import Limits

/// What the head of a file that can't be read says about consent, line by line: while its earlier version stands in for it,
/// nobody stays on the site whose name was taken out of it, or beside whose name it now says no.
public struct ConsentHead: Sendable {
    /// Nobody's consent is touched by it.
    static let silent = ConsentHead()

    private var words: Said = .nothing
    private var items: [(names: [String], said: Said)] = []
    private(set) var saysFaces = false
    /// The text as far as it was looked at, to see whether a name still stands in it.
    private var text = ""

    /// What the lines about one person, or about all, say.
    private enum Said {
        case nothing
        case no
        case until(Day)

        mutating func take(_ other: Said) {
            switch (self, other) {
            case (.no, _), (_, .nothing): return
            case (.until(let a), .until(let b)): self = .until(min(a, b))
            default: self = other
            }
        }

        func state(on today: Day) -> Consent.State {
            switch self {
            case .nothing: .missing
            case .no: .refused
            case .until(let day): day < today ? .expired(day) : .missing
            }
        }
    }

    private init() {}

    /// - Parameter range: the front matter, where one was found; else the file's beginning is looked at.
    init(_ source: SourceText, _ range: Range<Int>?) {
        let end = range?.upperBound ?? source.bytes.count
        var scanner = LineScanner(source.bytes, at: range?.lowerBound ?? 0, end: end)
        var place = Place.elsewhere
        for _ in 0..<Limits.publicationHead.value {
            guard let line = scanner.next() else { break }
            let raw = source.text(line)
            text += raw + "\n"
            take(raw, &place)
        }
    }

    private enum Place { case elsewhere, consent, team }

    private mutating func take(_ raw: String, _ place: inout Place) {
        let bare = raw.trimmingSpaces
        guard !bare.isEmpty, !bare.hasPrefix("#") else { return }
        let isItem = bare.hasPrefix("-") && !bare.hasPrefix("---")
        if raw.first?.isWhitespace == false, !isItem {
            let key = Self.pairs(bare).first?.key ?? ""
            place = Self.consents.contains(key) ? .consent : Self.teams.contains(key) ? .team : .elsewhere
            if Self.faces.contains(key), Self.pairs(bare).first.map({ !Self.isNo($0.value) }) ?? false { saysFaces = true }
        }
        switch place {
        case .elsewhere: return
        case .consent: for pair in Self.pairs(bare) { words.take(Self.said(pair)) }
        case .team:
            // Items in braces may share a line.
            for (index, part) in bare.split(separator: "{").enumerated() {
                if isItem && index == 0 || index > 0 && !Self.isInner(bare, part) { items.append(([], .nothing)) }
                for pair in Self.pairs(String(part)) { add(pair) }
            }
        }
    }

    private mutating func add(_ pair: (key: String, value: String)) {
        if items.isEmpty { items.append(([], .nothing)) }
        let last = items.count - 1
        if Self.names.contains(pair.key), !pair.value.isEmpty, !Term.nameForms.contains(where: { $0.isNamed(pair.value) }) {
            items[last].names.append(pair.value)
        }
        items[last].said.take(Self.said(pair))
    }

    /// Whether a brace opens the record of a consent, no member.
    private static func isInner(_ line: String, _ part: Substring) -> Bool {
        let before = line[..<part.startIndex].dropLast().trimmingSpaces.lowercased()
        return consents.contains { before.hasSuffix($0 + ":") || before.hasSuffix($0 + "：") }
    }

    private static func pairs(_ line: String) -> [(key: String, value: String)] {
        line.split { ",，{}[]".contains($0) }.compactMap { part in
            guard let colon = part.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
            let key = part[..<colon].trimmingSpaces.trimmingCharacters(in: ["-", " ", "\"", "'"]).lowercased()
            var value = part[part.index(after: colon)...]
            if let remark = value.firstRange(of: " #") { value = value[..<remark.lowerBound] }
            return (key, value.trimmingSpaces.trimmingCharacters(in: ["\"", "'"]))
        }
    }

    private static func said(_ pair: (key: String, value: String)) -> Said {
        if consents.contains(pair.key) || publishes.contains(pair.key) {
            return pair.value.isEmpty || !isNo(pair.value) ? .nothing : .no
        }
        if untils.contains(pair.key) { return Day(pair.value).map { .until($0) } ?? .no }
        return .nothing
    }

    /// Whatever is no clear yes.
    private static func isNo(_ text: String) -> Bool {
        PublicationWords.boolean(text) != true && SpokenAnswer.boolean(text.lowercased()) != true
    }

    // MARK: What it says

    func ofAll(on today: Day) -> Consent.State { words.state(on: today) }

    /// - Parameter member: one of those whom the earlier version names.
    func of(_ member: TeamMember, on today: Day) -> Consent.State {
        guard !text.isEmpty else { return .missing }
        let names = [member.name, member.shownAs].compactMap(\.self)
        var state = Consent.State.missing
        for item in items where item.names.contains(where: names.contains) { state = state.combined(with: item.said.state(on: today)) }
        return names.contains(where: text.contains) ? state : .refused
    }

    /// Whether somebody is said no of, so that not even the earlier page may stay.
    public func refusesAny(on today: Day) -> Bool {
        ([words] + items.map(\.said)).contains { $0.state(on: today) != .missing }
    }

    private static let consents: Set<String> = ["consent", "同意公开", "同意"]
    private static let publishes: Set<String> = ["publish", "公开"]
    private static let untils: Set<String> = ["until", "有效期至", "有效期", "截止"]
    private static let teams: Set<String> = ["team", "团队"]
    private static let names: Set<String> = ["name", "姓名", "shown_as", "shown as", "显示为"]
    private static let faces: Set<String> = ["faces", "有人脸"]
}
