import Content
import Diagnostics
import HTML
import Pages
import Portal
import Routes
import Services

/// Each campus in the terms of SpaceAPI, for portals with a public address.
struct SpaceAPI: Output {
    func claims(_ ground: RouteGround) -> [RouteClaim] {
        [.files(in: Addresses.spaceAPIFolder, endings: [".json"], Words(zh: "SpaceAPI 文件", en: "the files for SpaceAPI"))]
    }

    func files(_ portal: Portal, _ makerspace: Makerspace) -> [OutputFile] {
        guard portal.settings.url != nil else { return [] }
        return portal.spaceAPIs().sorted { $0.key < $1.key }.map { campus, path in
            OutputFile(path) { SpaceAPIFile(context: $0, campus: campus).bytes() }
        }
    }
}

/// A campus in the terms of SpaceAPI, version 15 (https://spaceapi.io/docs/): for maps and widgets of makerspaces.
///
/// Nothing in it says whether it is open now: a file can't know. Only where the portal has an address of its own,
/// since SpaceAPI wants whole addresses.
private struct SpaceAPIFile {
    let context: OutputContext
    let campus: GroupID

    private var portal: Portal { context.portal }
    private var language: String { portal.settings.languages[0] }
    private var entry: Entry { context.entry(ofGroup: campus, in: language) }

    func bytes() -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.member("api_compatibility", ["15"])
            json.member("space", "\(context.title(language)) \(entry.title)")
            json.member("logo", context.absolute(logo))
            json.member("url", context.absolute(entry.address))
            json.key("location")
            location(&json)
            json.key("contact")
            contact(&json)
            json.key("feeds")
            json.object { json in
                feed("blog", "atom", context.addresses(language).feed, &json)
                feed("calendar", "ical", context.addresses(entry.language).calendarFile(ofPageAt: entry.address), &json)
            }
        }
        var bytes = json.bytes
        bytes.append(0x0A)
        return bytes
    }

    private func feed(_ name: String, _ type: String, _ path: SitePath, _ json: inout JSONText) {
        guard let path = context.link(path) else { return }
        json.key(name)
        json.object { json in
            json.member("type", type)
            json.member("url", context.absolute(path))
        }
    }

    /// The portal's logo, else its favicon.
    private var logo: SitePath {
        portal.settingsFile("logo").flatMap { portal.files[$0] } ?? context.pages.templates.favicon ?? context.addresses(language).home
    }

    private func location(_ json: inout JSONText) {
        json.object { json in
            json.member("address", entry["address"]?.text)
            if let location = context.makerspace.campus(campus)?.location {
                json.member("lat", location.latitude)
                json.member("lon", location.longitude)
            }
            json.member("timezone", portal.settings.timezone)
            let rooms = context.makerspace.spaces.filter { $0.campus == campus && $0.area != nil }
            guard !rooms.isEmpty else { return }
            json.key("areas")
            json.array { json in
                for room in rooms {
                    json.object { json in
                        json.member("name", context.entry(ofGroup: room.group, in: language).title)
                        json.member("square_meters", room.area)
                    }
                }
            }
        }
    }

    /// The campus's own channels, else the portal's.
    private func contact(_ json: inout JSONText) {
        let contacts = Contacts((entry.channels ?? []) + portal.channels)
        json.object { json in
            json.member("phone", contacts.phone)
            json.member("email", contacts.email)
            json.member("issue_mail", contacts.faultEmail)
        }
    }
}
