import Content
import HTML
import Portal
import Routes
import Services

/// `portal.json`: the portal as open data, for other programs and other libraries.
///
/// No names of people, no prices paid, nothing but what is published.
struct Manifest {
    /// Rises when a member changes its meaning or goes; new members may come without.
    static let version = 1

    let site: Site

    private var portal: Portal { site.portal }
    private var makerspace: Makerspace { site.makerspace }
    private var languages: [String] { portal.settings.languages }

    func bytes() -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.member("$schema", Addresses.manifestSchema.text)
            json.member("version", Self.version)
            json.key("title")
            words("title", else: site.title, &json)
            if portal.settings["school"] != nil {
                json.key("school")
                words("school", else: site.title, &json)
            }
            json.member("url", portal.settings.url.map { $0 + "/" })
            json.member("languages", languages)
            json.member("license", portal.settings["license"]?.text)
            json.member("date", newestDay?.description)
            json.key("campuses")
            campuses(&json)
            json.key("comparables")
            comparables(&json)
            json.key("entries")
            entries(&json)
        }
        var bytes = json.bytes
        bytes.append(0x0A)
        return bytes
    }

    /// Not the day of the build, or the file would change every day for nothing.
    private var newestDay: Day? { portal.entries.compactMap(\.lastChange).max() }

    private func words(_ key: String, else other: (String) -> String, _ json: inout JSONText) {
        json.object { json in
            for language in languages { json.member(language, portal.settings.words(key, in: language) ?? other(language)) }
        }
    }

    private func groups(ofType name: String) -> [Int] {
        portal.settings.types.position(ofType: name).map { site.groupsOfType[$0] } ?? []
    }

    private func original(_ group: Int) -> Entry { portal.entries[portal.groups[group].entries[0]] }

    private func titles(_ group: Int, _ json: inout JSONText) {
        json.key("title")
        json.object { json in
            for position in portal.groups[group].entries { json.member(portal.entries[position].language, portal.entries[position].title) }
        }
    }

    private func campuses(_ json: inout JSONText) {
        json.array { json in
            for group in groups(ofType: "campus") {
                let entry = original(group)
                json.object { json in
                    json.member("id", portal.groups[group].id)
                    titles(group, &json)
                    json.member("address", entry["address"]?.text)
                    if let location = entry["location"]?.record {
                        json.member("latitude", location["latitude"]?.number)
                        json.member("longitude", location["longitude"]?.number)
                    }
                    if portal.settings.url != nil { json.member("spaceapi", SpaceAPI.address(ofCampus: group, in: portal).encoded) }
                    if !makerspace.events.isEmpty {
                        json.member("calendar", site.addresses(entry.language).calendarFile(ofPageAt: entry.address).encoded)
                    }
                    json.key("comparables")
                    json.object { comparables(campus: group, &$0) }
                }
            }
        }
    }

    /// Figures by which the campuses can be compared.
    private func comparables(campus: Int, _ json: inout JSONText) {
        let spaces = makerspace.spaces.filter { $0.campus == campus }
        json.member("spaces", spaces.count)
        json.member("area", spaces.reduce(0.0) { $0 + ($1.area ?? 0) })
        json.member("seats", spaces.reduce(0) { $0 + ($1.capacity ?? 0) })
        json.member("hours_per_week", makerspace.campus(campus)?.hours?.perWeek)
        let units = makerspace.machines.flatMap(\.units).filter { unit in
            unit.condition != .retired && unit.space.flatMap { makerspace.campus(ofSpace: $0) } == campus
        }
        json.member("units", units.count)
        json.member("usable_units", units.count(where: \.condition.isUsable))
        json.member("services", makerspace.services.count { makerspace.campuses(of: $0).contains(campus) })
    }

    /// Figures by which libraries can be compared.
    private func comparables(_ json: inout JSONText) {
        json.object { json in
            json.member("campuses", makerspace.campuses.count)
            let spaces = groups(ofType: "space").map(original)
            json.member("spaces", spaces.count)
            json.member("area", spaces.reduce(0.0) { $0 + ($1["area"]?.number ?? 0) })
            json.member("seats", spaces.reduce(0) { $0 + ($1["capacity"]?.integer ?? 0) })
            json.member("hours_per_week", openHours())
            let machines = groups(ofType: "equipment").map(original)
            json.member("equipment", machines.count)
            json.member("units", machines.reduce(0) { sum, entry in
                sum + (entry["units"]?.items ?? []).filter { $0.record["condition"]?.term?.id != "retired" }.count
            })
            json.member("usable_units", makerspace.machines.flatMap(\.units).count(where: \.condition.isUsable))
            let services = makerspace.services
            json.member("services", services.count)
            json.member("online_services", services.count { $0.mode.isOnline })
            json.key("services_by_mode")
            json.object { json in
                for mode in [Mode.physical, .virtual, .hybrid] { json.member(mode.rawValue, services.count { $0.mode == mode }) }
            }
            for (name, type) in [("tutorials", "tutorial"), ("projects", "project"), ("trainings", "training"), ("resources", "resource")] {
                json.member(name, groups(ofType: type).count)
            }
        }
    }

    /// Of the campus that is open longest.
    private func openHours() -> Double {
        makerspace.campuses.compactMap(\.hours?.perWeek).max() ?? 0
    }

    private func entries(_ json: inout JSONText) {
        json.array { json in
            for group in portal.groups.indices where !portal.groups[group].id.isEmpty {
                let entry = original(group)
                let type = portal.settings.types.all[portal.groups[group].type].name
                // People are named on the portal's own pages only.
                if type == "person" { continue }
                json.object { json in
                    json.member("id", portal.groups[group].id)
                    json.member("type", type)
                    titles(group, &json)
                    json.key("url")
                    json.object { json in
                        for position in portal.groups[group].entries {
                            json.member(portal.entries[position].language, portal.entries[position].address.encoded)
                        }
                    }
                    json.member("language", entry.language)
                    json.member("license", entry["license"]?.text ?? portal.settings["license"]?.text)
                    json.member("date", entry.lastChange?.description)
                }
            }
        }
    }
}
