import Content
import Portal
import Services

/// Who can help, and how to reach people and desks.
extension AnswerBook {
    /// So many people are named, as many as a card has lines.
    private static let mostHelpers = 8

    /// So many people may mind a room.
    private static let mostKeepers = 3

    func helpers(_ group: GroupID) -> Answer? {
        if makerspace.space(group) != nil { return helpers(inSpace: group) }
        let uses = makerspace.uses(of: group)
        guard makerspace.machine(group) != nil || makerspace.work(group) != nil || makerspace.training(group) != nil else {
            let own = makerspace.service(group)?.staff ?? makerspace.event(group)?.mentors ?? makerspace.campus(group)?.contacts
            let people = (own ?? [])
                .filter { makerspace.person($0)?.isStudent == false }
            return Answer(.helpers, people.map { helper($0, of: group, []) })
        }
        let helpers = source.finder.helpers(uses).filter { !$0.isDistant && makerspace.person($0.person)?.isStudent == false }
        // Who gives a training for a machine need not know the machine.
        let close = helpers.filter { $0.rank <= Helper.Reason.knows(group).rank }
        return Answer(.helpers, (close.isEmpty ? helpers : close).prefix(Self.mostHelpers).map { helper($0.person, of: group, $0.reasons) })
    }

    /// Who knows the machines of a room; where many do, none of them is the one to ask.
    private func helpers(inSpace space: GroupID) -> Answer? {
        var uses = Uses()
        uses.machines = makerspace.machines.filter { $0.units.contains { $0.space == space } }.map(\.group)
        let people = source.finder.helpers(uses).map(\.person).filter { makerspace.person($0)?.isStudent == false }
        return people.count > Self.mostKeepers ? nil : Answer(.helpers, people.map { helper($0, of: nil, []) })
    }

    /// Who knows what some machines do.
    func helpers(with machines: [GroupID]) -> Answer? {
        var uses = Uses()
        uses.machines = machines
        let helpers = source.finder.helpers(uses).filter { makerspace.person($0.person)?.isStudent == false }
        return Answer(.helpers, helpers.prefix(Self.mostHelpers).map { helper($0.person, of: nil, []) })
    }

    /// Who teaches a subject.
    func teachers(of subject: String) -> Answer? {
        let people = makerspace.staff.filter { $0.subjects.contains(subject) }
        return Answer(.helpers, people.prefix(Self.mostHelpers).map { helper($0.group, of: nil, []) })
    }

    private func helper(_ person: GroupID, of group: GroupID?, _ reasons: [Helper.Reason]) -> Answer.Item {
        var parts: [String?] = []
        if let group {
            if reasons.contains(.supervises(group)) { parts.append(words["help.supervises.this"]) }
            if reasons.contains(.knows(group)) { parts.append(words["help.knows.this"]) }
        }
        if parts.isEmpty { parts.append(entry(person)["role"]?.text) }
        let campuses = makerspace.person(person)?.campuses ?? []
        parts += campuses.map(title)
        parts.append(makerspace.person(person)?.hours.map { words.line($0) })
        return item(person, parts, campus: campuses.count == 1 ? campuses[0] : nil)
    }

    func contact(_ group: GroupID) -> Answer? {
        if makerspace.machine(group) != nil || makerspace.space(group) != nil {
            let services = makerspace.services.filter { $0.kind == "booking" }
            var booking = services.filter { $0.machines.contains(group) || $0.machines.isEmpty && $0.spaces.contains(group) }
            // A room's own page may be all that says how it is booked.
            if booking.isEmpty { booking = services.filter { leads(group, to: $0.group) } }
            return Answer(.contact, booking.map { item($0.group, [words.list(contactLines(of: entry($0.group).channels))]) })
        }
        let lines = contactLines(of: entry(group).channels)
        if let campus = makerspace.campus(group), lines.isEmpty {
            return Answer(.contact, campus.contacts.map { item($0, [words.list(contactLines(of: entry($0).channels))]) })
        }
        return lines.isEmpty ? nil : Answer(.contact, lines.map { Answer.Item(title: $0, url: url(group)) })
    }

    /// How one signs up for an event, or for those that give a training; forms are on the event's own page.
    func signup(_ group: GroupID) -> Answer? {
        if let event = makerspace.event(group) {
            guard !event.isOver(on: portal.today) else { return Answer(.signup, text: words["event.over"], []) }
            return entry(group).signUp.flatMap { signUp in
                switch signUp {
                case .form: Answer(.signup, [Answer.Item(title: words["event.signup"], url: url(group))])
                case .words(let text): Answer(.signup, text: notes([words["fact.signup"], text]), [])
                }
            }
        }
        guard makerspace.training(group) != nil else { return nil }
        let events = makerspace.events.filter { $0.trainings.contains(group) && !$0.isOver(on: portal.today) }
        return Answer(
            .signup,
            events.compactMap { event in
                guard let signUp = entry(event.group).signUp else { return nil }
                guard case .words(let text) = signUp else { return item(event.group, [words["event.signup"]]) }
                return item(event.group, [text])
            })
    }

    /// Whether the text about something has a link to another entry.
    private func leads(_ group: GroupID, to other: GroupID) -> Bool {
        portal.slotTargets[portal.entry(ofGroup: group, in: language)].contains {
            if case .page(let entry, _) = $0 { portal.groupOfEntry[entry] == other } else { false }
        }
    }

    /// The portal's own ways to get in touch.
    var ownChannels: [String] { contactLines(of: portal.channels) }

    /// Ways to get in touch in words, those first that work without a screen; forms and codes to scan are on the page itself.
    private func contactLines(of channels: [Channel]?) -> [String] {
        let all = channels ?? []
        let direct = [Channel.Way.desk, .phone, .email].flatMap { way in
            all.compactMap { $0[way] }.map { words("answer.line", ("name", words["channel.\(way.rawValue)"]), ("answer", $0)) }
        }
        let forms = all.filter { $0[.form] != nil }.map { notes([$0.purpose.map { words.text($0.label) }, words["channel.form"]]) }
        return direct + (all.contains { $0[.wechat] != nil } ? [words["channel.wechat"]] : []) + forms
    }
}
