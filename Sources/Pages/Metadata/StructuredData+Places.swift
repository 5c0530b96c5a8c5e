import Content
import HTML
import Portal
import Services

/// Campuses and rooms, with when they are open.
extension StructuredData {
    func campus(_ json: inout JSONText) {
        guard let campus = makerspace.campus(page.group) else { return }
        address(of: campus.group, &json)
        if let location = campus.location {
            json.key("geo")
            json.object { json in
                json.member("@type", "GeoCoordinates")
                json.member("latitude", location.latitude)
                json.member("longitude", location.longitude)
            }
        }
        let contacts = Contacts(entry.channels ?? [])
        json.member("telephone", contacts.phone)
        json.member("email", contacts.email)
        school("parentOrganization", &json)
        hours(campus.hours, "openingHoursSpecification", &json)
        special(campus.exceptions, makerspace.schedule(of: campus.group), &json)
        json.list("containsPlace", makerspace.spaces.filter { $0.campus == campus.group }) { named("Place", $1.group, &$0) }
    }

    func space(_ json: inout JSONText) {
        guard let space = makerspace.space(page.group) else { return }
        if let campus = space.campus {
            json.key("containedInPlace")
            json.object { json in
                named("Library", campus, &json)
                address(of: campus, &json)
            }
        }
        json.member("maximumAttendeeCapacity", space.capacity)
        let campus = space.campus.flatMap { makerspace.campus($0) }
        hours(makerspace.schedule(of: space.group)?.week, "openingHoursSpecification", &json)
        special((campus?.exceptions ?? []) + space.exceptions, makerspace.schedule(of: space.group), &json)
    }

    private func address(of campus: GroupID, _ json: inout JSONText) {
        guard let street = context.entry(ofGroup: campus)["address"]?.text else { return }
        json.key("address")
        json.object { json in
            json.member("@type", "PostalAddress")
            json.member("streetAddress", street)
        }
    }

    /// A room as the place of something else, down to the street.
    func place(_ space: GroupID, _ json: inout JSONText) {
        named("Place", space, &json)
        guard let campus = makerspace.campus(ofSpace: space) else { return }
        address(of: campus, &json)
        json.key("containedInPlace")
        json.object { named("Library", campus, &$0) }
    }

    /// A campus as the place of something else.
    func place(campus: GroupID, _ json: inout JSONText) {
        named("Library", campus, &json)
        address(of: campus, &json)
    }

    /// A week, one item for days that open and close at the same times; up to the day from which on nobody can tell.
    func hours(_ hours: Hours?, _ key: String, _ json: inout JSONText) {
        guard let hours else { return }
        let last = makerspace.schedule(of: page.group)?.unknownFrom?.adding(-1)
        var spans: [Range<Int>] = []
        for day in hours.days { spans.appendNew(day) }
        json.list(key, spans) { json, span in
            json.member("@type", "OpeningHoursSpecification")
            json.member("dayOfWeek", zip(Self.days, hours.days).filter { $1.contains(span) }.map(\.0))
            json.member("validThrough", last?.description)
            times(span, &json)
        }
    }

    /// Days that are not as usual, as far as they are still to come; closed ones open and close at midnight.
    private func special(_ exceptions: [HoursException], _ schedule: OpeningSchedule?, _ json: inout JSONText) {
        let coming = schedule?.rows(of: exceptions).filter { $0.days.upperBound >= context.portal.today && !$0.exception.isOpenEnded } ?? []
        let known = coming.flatMap { exception, days, spans -> [(note: String?, days: ClosedRange<Day>, span: Range<Int>)] in
            guard let spans else { return [] }
            return (spans.isEmpty ? [0..<0] : spans).map { (exception.note, days, $0) }
        }
        json.list("specialOpeningHoursSpecification", known) { json, item in
            json.member("@type", "OpeningHoursSpecification")
            json.member("description", item.note)
            json.member("validFrom", item.days.lowerBound.description)
            json.member("validThrough", item.days.upperBound.description)
            times(item.span, &json)
        }
    }

    private func times(_ span: Range<Int>, _ json: inout JSONText) {
        json.member("opens", ClockTime.text(span.lowerBound))
        // Midnight at the end of a day has no name of its own there.
        json.member("closes", ClockTime.text(min(span.upperBound, 1439)))
    }

    static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].map { "https://schema.org/" + $0 }
}
