import Content
import Portal
import Services
import Templates

extension Presentation {
    static let campus = Presentation(
        "campus", zh: "校区", en: "A campus",
        sections: [
            .leaving("location"), .fact("pin", "fact.address", field: "address"), .fact("person", "fact.contact", references: "contact"),
            .hours(fields: ["hours", "exceptions"], mostExceptions: 20), .channels(zh: "联系方式", en: "Ways to get in touch"),
            .cards("spaces", zh: "这里的空间", en: "The rooms there", "campus.spaces", type: "space", backlinks: "spaces"), .agenda,
            .servicesThere, .floors, .spaceAPI,
        ]
    ).with {
        $0.schema = Schema("Library") { $0.campus(&$1) }
        $0.pictures.fields = [("floors", "plan")]
        $0.listing = Listing(hasPicker: true, shelf: .init(name: "campuses", most: 6))
    }

    static let space = Presentation(
        "space", zh: "空间", en: "A room",
        sections: [
            .leaving("x", "y"), .fact("campus", "fact.campus", references: "campus"), .whereabouts, .code, .capacity, .area,
            .hours(fields: ["hours", "exceptions"], isPanel: true),
            .panel(
                "services", zh: "这里的服务", en: "The services there", "space.services", type: "service", backlinks: "services",
                note: { $0.mode(ofService: $1) }),
            .panel("materials", zh: "存放的材料", en: "The materials kept there", "space.materials", type: "material", backlinks: "stock"),
            .shelves, .live,
            .cards("equipment", zh: "这里的设备", en: "The machines there", "space.equipment", type: "equipment", backlinks: "equipment"),
        ]
    ).with {
        $0.schema = Schema("Place") { $0.space(&$1) }
        $0.asking.purposes = [.ask, .fault]
    }
}

/// What a campus says of itself.
extension PageSection {
    /// Those that name the campus, then those that name only a room of it.
    fileprivate static let servicesThere = PageSection(
        [.record("services", Tables.group, zh: "这里的服务", en: "The services there")], backlinks: ["services"]
    ) { page in
        var services = page.backlinks(["services"])
        let makerspace = page.makerspace
        services.appendNew(makerspace.services.filter { makerspace.campuses(of: $0).contains(page.group) }.map(\.group))
        return .cards("services", services, page, "campus.services", type: "service")
    }

    fileprivate static let floors = PageSection(
        [.list("floors", of: Tables.floor, zh: "各楼层", en: "The floors")], fields: ["floors"]
    ) { .value("floors", .list($0.floors())) }

    fileprivate static let spaceAPI = PageSection(
        [.text("spaceapi_url", zh: "给程序看的 SpaceAPI 文件", en: "The campus for other programs, in the terms of SpaceAPI")]
    ) { page in
        page.context.href(file: page.context.site.spaceAPIs[page.group]).map { .value("spaceapi_url", .text($0)) }
    }
}

/// What a room says of itself.
extension PageSection {
    fileprivate static let whereabouts = PageSection(fields: ["floor", "room"]) { page in
        let place = page.words.notes([page.entry["floor"]?.text, page.entry["room"]?.text].compactMap { $0 })
        guard !place.isEmpty else { return nil }
        return .facts(page.fact("pin", "fact.place", .value(place, url: page.context.planURL(of: .space(page.group)))))
    }

    /// The code on the door, with what stands behind it.
    fileprivate static let code = PageSection(fields: ["code"]) { page in
        let door = PlacedThing.space(page.group)
        return page.makerspace.codes.code(of: door).flatMap {
            .facts(page.fact("qr", "fact.code", .value($0, url: page.context.codeURL(of: door))))
        }
    }

    fileprivate static let area = PageSection(fields: ["area"]) { page in
        page.entry["area"]?.number.flatMap { .facts(page.fact("size", "fact.area", .value(page.words.area($0)))) }
    }

    /// The shelves that the room names, each with what lies on it.
    fileprivate static let shelves = PageSection(
        [.record("shelves", Tables.panel, zh: "这里的架子", en: "The shelves there")], fields: ["shelves"]
    ) { page in
        let context = page.context
        let items = (page.makerspace.space(page.group)?.shelves ?? []).map { shelf in
            let thing = PlacedThing.shelf(space: page.group, name: shelf.name)
            let contents = context.contents(ofShelf: shelf.name, in: page.group).map { context.entry(ofGroup: $0).title }
            return page.need(
                context.shelfName(shelf.name), icon: "pin", note: contents.isEmpty ? nil : page.words.list(contents),
                amount: page.makerspace.codes.code(of: thing), url: context.planURL(of: thing) ?? context.codeURL(of: thing))
        }
        return .panel("shelves", page.panel("space.shelves", type: "space", icon: "list", items: items))
    }
}
