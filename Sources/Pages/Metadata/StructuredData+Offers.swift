import Content
import HTML
import Portal
import Services

/// Services with their channels, and events.
extension StructuredData {
    func service(_ json: inout JSONText) {
        guard let service = makerspace.service(page.group) else { return }
        json.member("serviceType", entry["kind"]?.term.map { words.text($0.label) })
        school("provider", &json)
        json.list("audience", (entry["audience"]?.items ?? []).compactMap(\.term)) { json, audience in
            json.member("@type", "Audience")
            json.member("audienceType", words.text(audience.label))
        }
        json.list("areaServed", makerspace.campuses(of: service)) { named("Library", $1, &$0) }
        hours(entry["hours"]?.hours, "hoursAvailable", &json)
        channels(of: service, &json)
        json.list("isRelatedTo", service.counterparts) { named("Service", $1, &$0) }
    }

    /// One way to get it; a desk only where no room says where that is.
    private func way(_ channel: Channel, hasRooms: Bool) -> ((inout JSONText) -> Void)? {
        switch channel.first(of: [.form, .email, .phone, .desk]) {
        case (.form, let form)?: return { $0.member("serviceUrl", context.filledForm(form, title: entry.title)) }
        case (.email, let email)?: return { $0.member("serviceUrl", "mailto:" + email) }
        case (.phone, let phone)?: return { $0.object("servicePhone", "ContactPoint", "telephone", phone) }
        case (.desk, let desk)? where !hasRooms: return { $0.object("serviceLocation", "Place", "name", desk) }
        default: return nil
        }
    }

    /// Each way to get it; at the library one for each room, else for its desk.
    private func channels(of service: Service, _ json: inout JSONText) {
        let languages = context.portal.groups[page.group].entries.map { context.portal.entries[$0].language }
        var ways = (entry.channels ?? context.portal.channels).compactMap { way($0, hasRooms: !service.spaces.isEmpty) }
        if service.mode.isOnSite {
            for space in service.spaces {
                ways.append { json in
                    json.key("serviceLocation")
                    json.object { place(space, &$0) }
                }
            }
        }
        json.list("availableChannel", ways) { json, way in
            json.member("@type", "ServiceChannel")
            way(&json)
            json.member("availableLanguage", languages)
            json.member("processingTime", entry["reply_within"]?.text.flatMap { WrittenSpan($0)?.iso })
        }
    }

    /// How an event repeats; its times of day are those of the portal's time zone.
    private func schedule(_ event: Event, _ json: inout JSONText) {
        let rule = event.recurrence
        let units: [Recurrence.Unit: String] = [.day: "D", .week: "W", .month: "M", .year: "Y"]
        guard let unit = units[rule.unit] else { return }
        json.key("eventSchedule")
        json.object { json in
            json.member("@type", "Schedule")
            json.member("repeatFrequency", "P\(rule.step)\(unit)")
            json.member(
                "byDay",
                rule.days.map { day in
                    // Only calendars have a name for the second Wednesday.
                    day.ordinal.map { "\($0)\(day.weekday.key.uppercased().prefix(2))" } ?? Self.days[day.weekday.rawValue]
                })
            if rule.unit == .month, rule.days.isEmpty { json.member("byMonthDay", rule.start.day) }
            json.member("startDate", rule.start.description)
            json.member("endDate", rule.until?.description)
            json.member("repeatCount", rule.count)
            json.member("startTime", event.start.minutes.map(ClockTime.text))
            json.member("endTime", event.end?.minutes.map(ClockTime.text))
            json.member("exceptDate", rule.except.sorted().map(\.description))
            json.member("scheduleTimezone", context.portal.settings.timezone)
        }
    }

    func event(_ json: inout JSONText) {
        guard let event = makerspace.event(page.group) else { return }
        // The day that was written may fit no rule, or be left out.
        let first = event.next(1, onOrAfter: event.start.day).first ?? event.occasion(on: event.start.day)
        json.member("startDate", first.start.description)
        json.member("endDate", first.end?.description)
        schedule(event, &json)
        let mode = event.mode ?? .physical
        let attendance = [Mode.physical: "Offline", .virtual: "Online", .hybrid: "Mixed"][mode] ?? "Offline"
        json.member("eventAttendanceMode", "https://schema.org/\(attendance)EventAttendanceMode")
        json.member("eventStatus", "https://schema.org/EventScheduled")
        json.member("maximumAttendeeCapacity", entry["capacity"]?.integer)
        school("organizer", &json)
        var places: [(inout JSONText) -> Void] = []
        if mode.isOnSite {
            places += event.spaces.map { space in { place(space, &$0) } }
            if places.isEmpty { places += event.campuses.map { campus in { place(campus: campus, &$0) } } }
        }
        if mode.isOnline {
            places.append { json in
                json.member("@type", "VirtualLocation")
                if case .form(let signup) = entry.signUp {
                    json.member("url", context.filledForm(signup, title: entry.title))
                } else {
                    json.member("url", address)
                }
            }
        }
        json.list("location", places) { $1(&$0) }
        json.list("about", event.trainings) { named("Course", $1, &$0) }
    }
}

extension JSONText {
    /// A member that is an object of a type with one property.
    fileprivate mutating func object(_ name: String, _ type: String, _ property: String, _ value: String) {
        key(name)
        object { json in
            json.member("@type", type)
            json.member(property, value)
        }
    }
}
