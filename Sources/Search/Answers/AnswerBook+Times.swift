import Content
import Interface
import Limits
import Services

/// The usual hours, what to pass first, and when something takes place.
extension AnswerBook {
    /// So many coming dates of a thing are written.
    private static let mostDates = 8

    func hours(_ group: GroupID) -> Answer? {
        guard let schedule = schedule(of: group) else { return nil }
        let isPerson = makerspace.person(group) != nil
        let campus = makerspace.campus(group) != nil ? group : makerspace.campus(ofSpace: group)
        let rows = schedule.week.isAlways ? [] : schedule.rows(of: exceptions(schedule))
        let coming = rows.filter { row in
            row.days.upperBound >= portal.today && row.days.lowerBound <= source.known.upperBound
                && !schedule.isUsual(row.spans, on: row.days)
        }
        return Answer(
            .hours, text: words.line(schedule.week, ofPerson: isPerson),
            coming.map { exception, days, spans in
                var part = exception
                part.days = days
                return Answer.Item(
                    title: words.shortText(part), url: url(group),
                    detail: notes([words.times(spans, of: exception, ofPerson: isPerson), note(exception, group)]),
                    campus: campus,
                    occasion: Occasion(
                        event: group, start: Moment(day: days.lowerBound, minutes: nil), end: Moment(day: days.upperBound, minutes: nil)))
            })
    }

    /// When a place or somebody can be found, or a machine be got at.
    func schedule(of group: GroupID) -> OpeningSchedule? {
        makerspace.schedule(of: group) ?? makerspace.machine(group).flatMap(makerspace.schedule(ofRoomsOf:))
    }

    private func exceptions(_ schedule: OpeningSchedule) -> [HoursException] { schedule.campuses.flatMap(\.self) + schedule.exceptions }

    /// The note of an exception in the page's language; of places that take their days from a campus, the campus's.
    private func note(_ exception: HoursException, _ group: GroupID) -> String? {
        var holders = [group]
        holders.appendNew(makerspace.service(group)?.spaces ?? makerspace.machine(group)?.units.compactMap(\.space) ?? [])
        for space in holders { holders.appendNew(makerspace.campus(ofSpace: space).map { [$0] } ?? []) }
        holders.appendNew(makerspace.service(group)?.campuses ?? makerspace.person(group)?.campuses ?? [])
        for holder in holders {
            let own = records(holder, "exceptions").compactMap { HoursException($0) }
            if let same = own.first(where: { $0.days == exception.days }) { return same.note }
        }
        return nil
    }

    /// Everything to pass before a machine or a work, in order; else how closely it is watched over.
    func trainings(_ group: GroupID) -> Answer? {
        let making = source.making
        let trainings: [GroupID]
        let unknown: [String]
        if makerspace.machine(group) != nil {
            (trainings, unknown) = (making.trainings(ofMachine: group), making.unknownTrainings(ofMachine: group))
        } else if let work = makerspace.work(group) {
            (trainings, unknown) = (making.trainings(of: work), making.unknownTrainings(of: work))
        } else if let training = makerspace.training(group) {
            (trainings, unknown) = (making.trainings(for: training.prerequisites), training.unknownPrerequisites)
        } else {
            return nil
        }
        let most = Limits.answeredTrainings.value
        let items =
            trainings.prefix(most).map { item($0, [note(ofTraining: $0)]) }
            + unknown.prefix(max(0, most - trainings.count)).map {
                Answer.Item(
                    title: words("making.unrecorded_name", ("name", $0)), url: url(group), detail: words["making.unknown_training"])
            }
        guard items.isEmpty else { return Answer(.trainings, items) }
        guard entry(group)["supervision"] != nil, let level = makerspace.machine(group)?.supervision else { return nil }
        return Answer(.trainings, text: words["supervision.\(level)"], [])
    }

    private func note(ofTraining training: GroupID) -> String {
        let entry = entry(training)
        return notes([
            entry["minutes"]?.integer.map(words.minutes), entry["valid_months"]?.integer.map { words.count("training.valid", $0) },
        ])
    }

    func dates(_ group: GroupID) -> Answer? {
        if let event = makerspace.event(group) {
            guard !event.isOver(on: portal.today) else { return Answer(.dates, text: words["event.over"], []) }
            return Answer(.dates, dates(of: event))
        }
        guard makerspace.training(group) != nil else { return nil }
        let events = makerspace.events.filter { $0.trainings.contains(group) }
        let dates = events.flatMap(dates(of:)).sorted {
            ($0.occasion?.start ?? .distant, $0.title, $0.url) < ($1.occasion?.start ?? .distant, $1.title, $1.url)
        }
        return Answer(.dates, Array(dates.prefix(Self.mostDates)))
    }

    /// What comes within the days of which anything may be said; what is set for one day stands however far ahead it is.
    func dates(of event: Event) -> [Answer.Item] {
        let isClosed = makerspace.closing(of: event)
        let last = event.recurrence.unit == .once ? source.noted.upperBound : source.known.upperBound
        return event.next(Self.mostDates, onOrAfter: portal.today).filter { $0.start.day <= last }.map { occasion in
            let places = event.spaces.isEmpty ? event.campuses : event.spaces
            return Answer.Item(
                title: words.text(from: occasion.start, to: occasion.end), url: url(event.group),
                detail: notes([title(event.group)] + places.map(title) + [isClosed(occasion.start.day) ? closing(event) : nil]),
                campus: event.campuses.count == 1 ? event.campuses[0] : nil, occasion: occasion)
        }
    }

    /// That nobody is at an event's campus then, so that readers ask before they come.
    private func closing(_ event: Event) -> String {
        words("answer.line", ("name", words.list(event.campuses.map(title))), ("answer", words["hours.closed"]))
    }
}

extension Moment {
    fileprivate static let distant = Moment(day: Day(daysSince1970: 2_932_896), minutes: nil)
}
