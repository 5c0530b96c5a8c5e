import Content
import Portal
import Services
import Templates

extension PageContext {
    /// The opening hours of a campus, a room, a service or a person with the exceptions that are not yet over, and what a
    /// script needs to tell whether it is open now.
    func hours(of id: EntryID, mostExceptions: Int = 3) -> TemplateValue {
        if site.makerspace.unreadHours.contains(portal.groupOfEntry[id]) { return .absent }
        if let schedule = site.makerspace.schedule(of: portal.groupOfEntry[id]) {
            return hours(schedule, of: id, mostExceptions)
        }
        // Of several places with hours of their own the first stands for all, and says so.
        let places = portal.targets(of: id, "space") + portal.targets(of: id, "campus")
        for place in places {
            guard let schedule = site.makerspace.schedule(of: place) else { continue }
            guard case .record(var record) = hours(schedule, of: portal.entry(ofGroup: place, in: language), mostExceptions) else {
                continue
            }
            record["state"] = .absent
            record.set("note", words("hours.of", ("name", entry(ofGroup: place).title)))
            return .record(record)
        }
        return .absent
    }

    private func hours(_ schedule: OpeningSchedule, of id: EntryID, _ mostExceptions: Int) -> TemplateValue {
        let isPerson = site.makerspace.person(portal.groupOfEntry[id]) != nil
        var record = words.hours(schedule.week, ofPerson: isPerson)
        let rows = schedule.week.isAlways ? [] : schedule.rows(of: exceptions(of: id))
        record["exceptions"] = .list(
            rows.lazy.filter { $0.days.upperBound >= portal.today }.prefix(mostExceptions).map { exception, days, spans in
                var line = TemplateRecord(Tables.hoursException)
                var part = exception
                part.days = days
                line.set("iso", days.lowerBound.description)
                line.set("date", words.shortText(part))
                line.set("times", words.times(spans, of: exception, ofPerson: isPerson))
                line.set("note", exception.note)
                return line
            })
        record["state"] = .record(state(EncodedSchedule(schedule, known: site.places.openStates.known)))
        return .record(record)
    }

    /// Those of its campuses and its own, which come first on a day and so stand last, with their notes in the page's language; also those
    /// of its rooms, where it has no hours of its own and follows them.
    private func exceptions(of id: EntryID) -> [HoursException] {
        let rooms = portal.targets(of: id, "space").map { portal.entry(ofGroup: $0, in: language) }
        let hasOwnHours = site.makerspace.service(portal.groupOfEntry[id])?.hours != nil
        var holders = hasOwnHours ? [id] : [id] + rooms
        for holder in [id] + rooms {
            for campus in portal.targets(of: holder, "campus") {
                let entry = portal.entry(ofGroup: campus, in: language)
                if !holders.contains(entry) { holders.append(entry) }
            }
        }
        return holders.reversed().flatMap { portal.entries[$0]["exceptions"]?.items ?? [] }.compactMap { HoursException($0.record) }
    }

    /// The usual week of a place, a service or a person in one line; nil where it doesn't say.
    func hoursLine(of group: GroupID) -> String? { site.places.hoursLines[language]?[group] }

    /// What a script needs to tell whether a place is open now; nil where nothing says when it is.
    func state(ofPlace group: GroupID) -> TemplateRecord? {
        site.places.openStates.ofPlace[group].map(state)
    }

    private func state(_ texts: EncodedSchedule) -> TemplateRecord {
        var record = TemplateRecord(Tables.openState)
        record.set("zone", portal.settings.timezone)
        record.set("from", site.places.openStates.known.lowerBound.description)
        record.set("until", site.places.openStates.known.upperBound.description)
        record.set("week", texts.week)
        record.set("days", texts.days)
        return record
    }
}
