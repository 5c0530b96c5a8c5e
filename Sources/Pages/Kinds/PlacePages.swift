import Content
import Portal
import Services
import Templates

extension Tables {
    static let campus = entry(
        "campus", zh: "校区", en: "A campus",
        [
            .record("hours", hours, zh: "开放时间", en: "The opening hours"),
            .list("channels", of: channel, zh: "联系方式", en: "Ways to get in touch"),
            .record("spaces", group, zh: "这里的空间", en: "The rooms there"),
            .record("events", agenda, zh: "这里的近期活动", en: "What is coming up there"),
            .record("services", group, zh: "这里的服务", en: "The services there"),
            .list("floors", of: floor, zh: "各楼层", en: "The floors"),
            .text("spaceapi_url", zh: "给程序看的 SpaceAPI 文件", en: "The campus for other programs, in the terms of SpaceAPI"),
        ])

    static let space = entry(
        "space", zh: "空间", en: "A room",
        [
            .record("hours", hours, zh: "开放时间", en: "The opening hours"),
            .record("services", panel, zh: "这里的服务", en: "The services there"),
            .record("materials", panel, zh: "存放的材料", en: "The materials kept there"),
            .record("shelves", panel, zh: "这里的架子", en: "The shelves there"),
            .record("live", live, zh: "实时状态", en: "Its present state"),
            .record("equipment", group, zh: "这里的设备", en: "The machines there"),
        ])
}

extension EntryPage {
    func fillCampus() {
        record.set("spaceapi_url", context.href(file: context.site.spaceAPIs[group]))
        shownFields.formUnion(["hours", "exceptions", "floors", "channels", "location"])
        addFact("pin", "fact.address", field: "address")
        addFact("person", "fact.contact", references: "contact")
        record["hours"] = context.hours(of: position, mostExceptions: 20)
        record["channels"] = .list(channels(entry["channels"], of: entry))
        fillAgenda()
        let spaces = takeBacklinks(["spaces"])
        record["spaces"] = context.group(words["campus.spaces"], type: "space", groups: spaces).map { .record($0) } ?? .absent
        record["services"] = context.group(words["campus.services"], type: "service", groups: services()).map { .record($0) } ?? .absent
        record["floors"] = .list(floors())
    }

    /// Those that name the campus, then those that name only a room of it.
    private func services() -> [Int] {
        var services = takeBacklinks(["services"])
        let makerspace = context.site.makerspace
        services.appendNew(makerspace.services.filter { makerspace.campuses(of: $0).contains(group) }.map(\.group))
        shownGroups.formUnion(services)
        return services
    }

    func fillSpace() {
        shownFields.formUnion(["floor", "room", "x", "y", "area", "capacity", "hours", "exceptions", "live", "code", "shelves"])
        addFact("campus", "fact.campus", references: "campus")
        let place = words.notes([entry["floor"]?.text, entry["room"]?.text].compactMap { $0 })
        if !place.isEmpty { addFact("pin", "fact.place", .value(place, url: context.planURL(of: .space(group)))) }
        fillCode()
        if let capacity = entry["capacity"]?.integer { addFact("people", "fact.capacity", .value(words.count("format.people", capacity))) }
        if let area = entry["area"]?.number { addFact("size", "fact.area", .value(words.area(area))) }
        record["hours"] = context.hours(of: position)
        record["live"] = live(entry["live"])
        setPanel("services", "space.services", type: "service", backlinks: "services", note: mode(ofService:))
        setPanel("materials", "space.materials", type: "material", backlinks: "stock")
        setPanel("shelves", "space.shelves", type: "space", icon: "list", items: shelves())
        let machines = takeBacklinks(["equipment"])
        record["equipment"] = context.group(words["space.equipment"], type: "equipment", groups: machines).map { .record($0) } ?? .absent
        if case .record = record["hours"] { record["has_panels"] = .flag(true) }
    }
}

extension EntryPage {
    /// The code on the door, with what stands behind it.
    private func fillCode() {
        guard let code = context.site.makerspace.codes.code(of: .space(group)) else { return }
        addFact("qr", "fact.code", .value(code, url: context.codeURL(of: .space(group))))
    }

    /// The shelves that the room names, each with what lies on it.
    private func shelves() -> [TemplateRecord] {
        (context.site.makerspace.space(group)?.shelves ?? []).map { shelf in
            let thing = PlacedThing.shelf(space: group, name: shelf.name)
            let contents = context.contents(ofShelf: shelf.name, in: group).map { context.entry(ofGroup: $0).title }
            let code = context.site.makerspace.codes.code(of: thing)
            return need(
                context.shelfName(shelf.name), icon: "pin", note: contents.isEmpty ? nil : words.list(contents), amount: code,
                url: context.planURL(of: thing) ?? context.codeURL(of: thing))
        }
    }
}
