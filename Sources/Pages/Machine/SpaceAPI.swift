import Content
import HTML
import Portal
import Services

/// A campus in the terms of SpaceAPI, version 15 (https://spaceapi.io/docs/): for maps and widgets of makerspaces.
///
/// Nothing in it says whether it is open now: a file can't know. Only where the portal has an address of its own,
/// since SpaceAPI wants whole addresses.
struct SpaceAPI {
    let site: Site
    let campus: Int

    private var portal: Portal { site.portal }
    private var language: String { portal.settings.languages[0] }
    private var entry: Entry { portal.entries[portal.entry(ofGroup: campus, in: language)] }

    func bytes() -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.member("api_compatibility", ["15"])
            json.member("space", "\(site.title(language)) \(entry.title)")
            json.member("logo", site.absolute(logo))
            json.member("url", site.absolute(entry.address))
            json.key("location")
            location(&json)
            json.key("contact")
            contact(&json)
            json.key("feeds")
            json.object { json in
                json.key("blog")
                json.object { json in
                    json.member("type", "atom")
                    json.member("url", site.absolute(site.addresses(language).feed))
                }
                guard !site.makerspace.events.isEmpty else { return }
                json.key("calendar")
                json.object { json in
                    json.member("type", "ical")
                    json.member("url", site.absolute(site.addresses(entry.language).calendarFile(ofPageAt: entry.address)))
                }
            }
        }
        var bytes = json.bytes
        bytes.append(0x0A)
        return bytes
    }

    /// The portal's logo, else its favicon.
    private var logo: SitePath {
        portal.settings["logo"]?.text.flatMap { portal.files[$0] } ?? site.templates.bundle.favicon?.path ?? site.addresses(language).home
    }

    private func location(_ json: inout JSONText) {
        json.object { json in
            json.member("address", entry["address"]?.text)
            if let location = site.makerspace.campus(campus)?.location {
                json.member("lat", location.latitude)
                json.member("lon", location.longitude)
            }
            json.member("timezone", portal.settings.timezone)
            let rooms = site.makerspace.spaces.filter { $0.campus == campus && $0.area != nil }
            json.list("areas", rooms) { json, room in
                json.member("name", portal.entries[portal.entry(ofGroup: room.group, in: language)].title)
                json.member("square_meters", room.area)
            }
        }
    }

    /// The campus's own channels, else the portal's.
    private func contact(_ json: inout JSONText) {
        let own = (entry["channels"]?.items ?? []).map(\.record)
        let all = own + (portal.settings["channels"]?.items ?? []).map(\.record)
        json.object { json in
            json.member("phone", all.lazy.compactMap { $0["phone"]?.text }.first)
            json.member("email", all.lazy.filter { $0["for"]?.term?.id != "fault" }.compactMap { $0["email"]?.text }.first)
            json.member("issue_mail", all.lazy.filter { $0["for"]?.term?.id == "fault" }.compactMap { $0["email"]?.text }.first)
        }
    }
}
