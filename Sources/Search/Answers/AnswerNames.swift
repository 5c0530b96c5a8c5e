import Content
import Han
import Portal
import Services

/// By what names a thing may be asked for: its titles in all languages, its maker's name for it, what else it is called, the codes on it.
struct AnswerNames: Sendable {
    let source: AnswerSource
    /// How many of the staff hold a role.
    private let holders: [String: Int]
    /// The things of one type that have a title in common, in whatever language: what names one of them names the others.
    private let namesakes: Namesakes

    init(source: AnswerSource) {
        self.source = source
        var holders: [String: Int] = [:]
        for person in source.makerspace.staff {
            for role in Set(Self.entries(person.group, in: source).compactMap { $0["role"]?.text }) { holders[role, default: 0] += 1 }
        }
        self.holders = holders
        namesakes = Namesakes(source)
    }

    /// What is longer is a description, which nobody types.
    private static let longest = 40

    func names(of group: GroupID) -> [String] {
        var names: [String] = []
        if source.makerspace.person(group) != nil { names += Self.inLatinLetters(entries(group)) }
        for entry in entries(group) {
            names += Self.withoutBrackets(entry.title)
            names += Self.models(entry) + [entry["code"]?.text].compactMap(\.self)
            // Of people, what an earlier address of theirs says is not for all to know.
            if source.makerspace.person(group) == nil { names += entry.otherNames }
            if source.makerspace.space(group) != nil, let room = entry["room"]?.text { names.append(room) }
            if source.makerspace.campus(group) != nil { names += Self.shortened(entry.title) + divisions(entry, of: group) }
            // The head of the library is asked for by what they are; a role that several hold names nobody.
            if source.makerspace.person(group)?.isStudent == false, let role = entry["role"]?.text, holders[role] == 1 {
                names.append(role)
            }
        }
        for other in namesakes.others(of: group) { names += entries(other).map(\.title) }
        names += source.makerspace.machine(group)?.units.filter { $0.condition != .retired }.compactMap(\.code) ?? []
        return Self.tidied(names)
    }

    /// What a card calls a thing: by where it is, too, where others of its type have the same title.
    func title(of group: GroupID, in book: AnswerBook) -> String {
        let title = book.title(group)
        let rooms = source.makerspace.machine(group)?.units.filter { $0.condition != .retired }.compactMap(\.space)
        let spaces = rooms ?? source.makerspace.space(group).map { [$0.group] }
        guard !namesakes.others(of: group).isEmpty, let spaces else { return title }
        var campuses: [GroupID] = []
        campuses.appendNew(spaces.compactMap(source.makerspace.campus(ofSpace:)))
        return campuses.count == 1 ? book.notes([title, book.title(campuses[0])]) : title
    }

    /// What machines do, by the name of it, with the machines: somebody who knows the machine knows that.
    var skills: [(name: String, machines: [GroupID])] {
        var order: [String] = []
        var machines: [String: [GroupID]] = [:]
        for machine in source.makerspace.machines.map(\.group) {
            for entry in entries(machine) {
                let words = (entry["process"]?.text).map(Self.parts) ?? []
                for name in Self.tidied(words + (entry["tags"]?.items ?? []).compactMap(\.text)) {
                    let key = name.lowercased()
                    if machines[key] == nil { order.append(name) }
                    machines[key, default: []].appendNew([machine])
                }
            }
        }
        return order.map { ($0, machines[$0.lowercased()] ?? []) }
    }

    /// The skills that are called by a stuff with which machines are tagged, and not by what they do: acrylic, but not sewing.
    func stuffs(among skills: [String]) -> Set<String> {
        let titles = source.makerspace.materials.flatMap { entries($0.group) }.map { $0.title.lowercased() }
        let processes = source.makerspace.machines.flatMap { entries($0.group) }.compactMap { $0["process"]?.text?.lowercased() }
        return Set(
            skills.filter { skill in
                let name = skill.lowercased()
                return titles.contains { $0.hasPrefix(name) } && !processes.contains { $0.contains(name) }
            })
    }

    /// The subjects that somebody teaches, in all the portal's terms.
    var subjects: [Term] {
        var terms: [Term] = []
        for person in source.makerspace.staff {
            terms.appendNew((entries(person.group).first?["subjects"]?.items ?? []).compactMap(\.term))
        }
        return terms
    }

    /// The model, with and without its maker, and without what stands in brackets behind it.
    private static func models(_ entry: Entry) -> [String] {
        guard let model = entry["model"]?.text else { return [] }
        let models = withoutBrackets(model)
        return models + models.flatMap { model in entry["maker"]?.text.map { ["\($0) \(model)"] } ?? [] }
    }

    /// A name, and what it is without the edition, the place or the size in brackets behind it: nobody types those.
    private static func withoutBrackets(_ name: String) -> [String] {
        var short = name.prefix { !"(（[【".contains($0) }
        while short.last == " " { short.removeLast() }
        return short.isEmpty || short.count == name.count ? [name] : [name, String(short)]
    }

    private func entries(_ group: GroupID) -> [Entry] { Self.entries(group, in: source) }

    private static func entries(_ group: GroupID, in source: AnswerSource) -> [Entry] {
        source.portal.groups[group].entries.map { source.portal.entries[$0] }
    }

    /// `激光切割与雕刻` names two things that it does.
    private static func parts(_ process: String) -> [String] {
        [process]
            + process.split(whereSeparator: { "与和及、，,/；;".contains($0) }).map { $0.trimmingPrefix(" ") }.flatMap {
                $0.split(separator: " and ").map(String.init)
            }
    }

    /// Somebody's name as it is read, where no page writes it so: Zhou Kai for 周凯.
    private static func inLatinLetters(_ entries: [Entry]) -> [String] {
        let titles = entries.map(\.title)
        guard !titles.contains(where: { $0.utf8.contains { $0 < 0x80 } }) else { return [] }
        return titles.compactMap { title -> String? in
            let readings = title.unicodeScalars.map { HanReadings.all.letters($0) ?? "" }
            guard (2...4).contains(readings.count), readings.allSatisfy({ !$0.isEmpty }) else { return nil }
            let surname = Surnames.read(of: title) ?? (1, readings[0])
            return [surname.reading, readings.dropFirst(surname.length).joined()].map(\.capitalized).joined(separator: " ")
        }
    }

    /// Of the school's divisions, and of what its main campus may be called, those that only this campus says it is: 小学部.
    private func divisions(_ campus: Entry, of group: GroupID) -> [String] {
        guard let summary = campus["summary"]?.text?.lowercased() else { return [] }
        let others = source.makerspace.campuses.filter { $0.group != group }.flatMap { entries($0.group) }.filter {
            $0.language == campus.language
        }
        return Self.divisions.filter { division in
            summary.contains(division) && !others.contains { $0["summary"]?.text?.lowercased().contains(division) == true }
        }
    }

    /// Names of divisions that are no other words: 小学 alone may be anybody's.
    private static let divisions =
        QuestionWords.all.flatMap(\.sections).filter { $0.name == "division" }.flatMap(\.words)
        .filter { $0.hasSuffix("部") || $0.hasSuffix(" school") }
        + QuestionWords.all.flatMap(\.sections).filter { $0.name == "main" }.flatMap(\.words)

    /// A campus is called by its name alone, too.
    private static func shortened(_ title: String) -> [String] {
        for ending in ["校区", "分校", "校园", " Campus", " campus"] where title.hasSuffix(ending) && title.count > ending.count + 1 {
            return [String(title.dropLast(ending.count))]
        }
        return []
    }

    private static func tidied(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.map { $0.filter { $0 != "|" } }.filter { (2...longest).contains($0.count) && seen.insert($0.lowercased()).inserted }
    }
}
