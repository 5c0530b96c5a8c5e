import Diagnostics
import Yams

/// The beginning and the end of what takes place, where its day and its times stand in lines of their own: `date: 2026-12-05` beside
/// `time: 14:00-16:00`, or beside `start: 14:00` and `end: 16:00`. A day alone may be that on which the page is to appear.
struct DividedMoment {
    private enum Role { case date, day, start, end, time, from, to }

    private struct Line {
        /// Among the pairs of the mapping.
        var index: Int
        var key: Node
        var value: Node
        var text: String
    }

    private let lines: [Role: Line]
    /// The keys of a beginning or an end that say nothing.
    private let empty: [(role: Role, key: Node)]
    private let moment: SpokenMoment
    private let used: Set<Role>

    /// nil where nothing is divided, or where what is has no sure reading.
    init?(_ mapping: Node.Mapping, _ table: FieldTable) {
        guard Self.takesPlace(table) else { return nil }
        var lines: [Role: Line] = [:]
        var empty: [(role: Role, key: Node)] = []
        for (index, (key, value)) in mapping.enumerated() {
            guard let name = key.scalar?.string.trimmingSpaces, let role = Self.role(of: name, table) else { continue }
            if FieldReader.isEmpty(value) {
                empty.append((role, key))
                continue
            }
            guard let text = value.scalar?.string.trimmingSpaces,
                lines.updateValue(Line(index: index, key: key, value: value, text: text), forKey: role) == nil
            else {
                return nil
            }
        }
        guard let (moment, used) = Self.read(lines.mapValues(\.text)) else { return nil }
        self.lines = lines
        self.empty = empty.filter { $0.role == .start || $0.role == .end && moment.end != nil }
        (self.moment, self.used) = (moment, used)
    }

    /// Whether every entry of a table takes place at some moment.
    private static func takesPlace(_ table: FieldTable) -> Bool {
        if let start = table["start"], case .moment = start.kind { start.isRequired } else { false }
    }

    private static func role(of name: String, _ table: FieldTable) -> Role? {
        if let field = table[name] { return ["date": .date, "start": .start, "end": .end][field.key] }
        let folded = PublicationWords.folded(name)
        return roles.first { $0.names.contains(folded) }?.role
    }

    private static let roles: [(role: Role, names: Set<String>)] = [
        (.day, ["day", "eventdate", "dateofevent", "活动日期", "举办日期", "举行日期"]),
        (.time, ["time", "times", "eventtime", "timeofday", "时间", "活动时间", "举办时间", "时段", "几点"]),
        (.from, ["starttime", "timestart", "begintime", "from", "begin", "begins", "starts", "开始时间", "起始时间"]),
        (.to, ["endtime", "timeend", "finishtime", "to", "ends", "finish", "结束时间"]),
    ]

    private static func read(_ texts: [Role: String]) -> (SpokenMoment, Set<Role>)? {
        let start = texts[.start].flatMap { SpokenMoment($0) }
        // A beginning that is said whole needs no other line.
        if let start, start.start.minutes != nil || start.end != nil { return nil }
        let days: [Role] = start == nil ? [.day, .date] : [.start]
        guard let day = days.first(where: { texts[$0] != nil }) else { return wholly(in: texts) }
        // An end with a day of its own stays what it is.
        let times = [Role.start, .time, .from, .to, .end].filter { role in
            role != day && texts[role].map { role != .end || SpokenMoment($0) == nil } ?? false
        }
        guard times.count <= 2, times.first != .to, times.first != .end else { return nil }
        let words = [texts[day] ?? "", times.compactMap { texts[$0] }.joined(separator: "-")]
        guard let moment = SpokenMoment(words.joined(separator: " ").trimmingSpaces), moment.start.minutes != nil else { return nil }
        return moment.end != nil && texts[.end] != nil && !times.contains(.end) ? nil : (moment, Set(times + [day]))
    }

    /// `时间: 2026-03-02 14:00-16:00` alone says both the day and the times.
    private static func wholly(in texts: [Role: String]) -> (SpokenMoment, Set<Role>)? {
        guard texts.keys.allSatisfy({ $0 == .time }), let moment = texts[.time].flatMap({ SpokenMoment($0) }), moment.start.minutes != nil
        else { return nil }
        return (moment, [.time])
    }

    /// The mapping with a beginning and an end in place of those lines.
    func joined(in mapping: Node.Mapping, _ table: FieldTable) -> Node.Mapping {
        var pairs: [(Node, Node)] = []
        var isPut = false
        let joined = Set(used.compactMap { lines[$0]?.index })
        for (index, (key, value)) in mapping.enumerated() {
            if FieldReader.isEmpty(value), empty.contains(where: { $0.key == key }) { continue }
            guard joined.contains(index) else {
                pairs.append((key, value))
                continue
            }
            guard !isPut else { continue }
            isPut = true
            for (name, moment) in written { pairs.append((Self.node(name, at: key), Self.node(moment, at: value))) }
        }
        return Node.Mapping(pairs, mapping.tag, mapping.style, mapping.mark)
    }

    private static func node(_ text: String, at node: Node) -> Node { .scalar(.init(text, Tag(.implicit), .plain, node.mark)) }

    private var written: [(key: String, moment: String)] {
        [("start", moment.start.written)] + (moment.end.map { [("end", $0.written)] } ?? [])
    }

    /// The mapping of an entry with what is divided joined, and what its writer is told of that.
    static func settled(_ mapping: Node.Mapping, _ table: FieldTable, _ fields: FieldReader) -> (Node.Mapping, [Diagnostic]) {
        if let divided = DividedMoment(mapping, table) { return (divided.joined(in: mapping, table), [divided.told(fields)]) }
        guard takesPlace(table) else { return (mapping, []) }
        let given = mapping.map { (key: $0.key, field: $0.key.scalar.flatMap { table[$0.string.trimmingSpaces]?.key }, value: $0.value) }
        guard !given.contains(where: { $0.field == "start" }), let date = given.first(where: { $0.field == "date" }),
            let key = date.key.scalar?.string.trimmingSpaces,
            let day = date.value.scalar.flatMap({ SpokenMoment($0.string.trimmingSpaces) })
        else { return (mapping, []) }
        return (mapping, [.dateOfEvent(day, key: key, at: fields.place(date.key))])
    }

    /// What the writer is told, at the first of the lines.
    func told(_ fields: FieldReader) -> Diagnostic {
        let ranges = used.compactMap { lines[$0] }.map { fields.range($0.key).lowerBound..<fields.range($0.value).upperBound }
            .sorted { $0.lowerBound < $1.lowerBound }
        let written = written.map { "\($0.key): \($0.moment)" }
        return .momentDivided(
            written, keys: used.compactMap { lines[$0]?.key.scalar?.string.trimmingSpaces }.sorted(),
            suggestion(written.joined(separator: "\n"), in: ranges, fields), at: fields.source.place(ranges.first ?? 0..<0))
    }

    /// The lines in place of those that are used; nil where these aren't lines of their own.
    private func suggestion(_ written: String, in ranges: [Range<Int>], _ fields: FieldReader) -> Diagnostic.Suggestion? {
        let source = fields.source
        guard let (first, last) = ranges.first.flatMap({ first in ranges.last.map { (first, $0) } }) else { return nil }
        let numbers = ranges.map { source.place($0).line }
        let others = Set(numbers.dropFirst() + empty.map { source.place(fields.range($0.key)).line })
        if empty.isEmpty, zip(numbers, numbers.dropFirst()).allSatisfy({ $0 + 1 == $1 }) {
            return Diagnostic.Suggestion(written, range: first.lowerBound..<last.upperBound)
        }
        // Lines about something else stand between them, and stay.
        guard others.count == numbers.count - 1 + empty.count, !others.contains(numbers[0]),
            ranges.allSatisfy({ source.place($0).line == source.place($0).endLine })
        else { return nil }
        let further = others.sorted().map { line in
            Diagnostic.Suggestion.Edit("", range: source.range(ofLine: line).lowerBound..<source.range(ofLine: line + 1).lowerBound)
        }
        return Diagnostic.Suggestion(written, range: first, further: further)
    }
}
