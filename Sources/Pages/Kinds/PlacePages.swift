import Content
import Portal
import Templates

extension Tables {
    static let campus = entry("campus", zh: "校区", en: "A campus", [
        .record("hours", hours, zh: "开放时间", en: "The opening hours"),
        .list("channels", of: channel, zh: "联系方式", en: "Ways to get in touch"),
        .record("spaces", group, zh: "这里的空间", en: "The rooms there"),
        .list("floors", of: floor, zh: "各楼层", en: "The floors"),
        .text("spaceapi_url", zh: "给程序看的 SpaceAPI 文件", en: "The campus for other programs, in the terms of SpaceAPI"),
    ])

    static let floor = VariableTable("floor", zh: "一个楼层", en: "A floor", [
        .text("title", zh: "楼层名", en: "The floor's name"),
        .record("plan", picture, zh: "平面图", en: "The plan"),
    ])

    static let space = entry("space", zh: "空间", en: "A room", [
        .record("hours", hours, zh: "开放时间", en: "The opening hours"),
        .record("services", panel, zh: "这里的服务", en: "The services there"),
        .record("materials", panel, zh: "存放的材料", en: "The materials kept there"),
        .record("equipment", group, zh: "这里的设备", en: "The machines there"),
    ])
}

extension EntryPage {
    mutating func fillCampus() {
        if portal.settings.url != nil { record.set("spaceapi_url", context.href(MadePages.spaceAPI(campus: portal.groups[group].id))) }
        shownFields.formUnion(["hours", "exceptions", "floors", "channels", "location"])
        addFact("pin", "fact.address", field: "address")
        addFact("person", "fact.contact", references: "contact")
        record["hours"] = words.hours(entry["hours"]?.hours, exceptions: entry["exceptions"]?.items ?? [], today: portal.today, mostExceptions: 20)
        record["channels"] = .list(channels(entry["channels"], of: entry))
        let spaces = takeBacklinks(["spaces"])
        record["spaces"] = context.group(words["campus.spaces"], type: "space", groups: spaces).map { .record($0) } ?? .absent
        record["floors"] = .list((entry["floors"]?.items ?? []).map { value in
            var floor = TemplateRecord(Tables.floor)
            let name = value.record["name"]?.text ?? ""
            floor.set("title", name)
            if let plan = value.record["plan"]?.text {
                floor["plan"] = context.picture(plan, of: entry, field: "floors", alt: words("campus.plan", ("name", name)))
            }
            return floor
        })
    }

    mutating func fillSpace() {
        shownFields.formUnion(["floor", "room", "x", "y", "area", "capacity", "hours", "live"])
        addFact("campus", "fact.campus", references: "campus")
        let place = [entry["floor"]?.text, entry["room"]?.text].compactMap { $0 }.joined(separator: words["format.dot"])
        if !place.isEmpty { addFact("pin", "fact.place", .value(place)) }
        if let capacity = entry["capacity"]?.integer { addFact("people", "fact.capacity", .value(words.count("format.people", capacity))) }
        if let area = entry["area"]?.number { addFact("size", "fact.area", .value(words("format.area", ("number", words.number(area))))) }
        record["hours"] = context.hours(of: position)
        setPanel("services", "space.services", type: "service", backlinks: "services", note: mode(ofService:))
        setPanel("materials", "space.materials", type: "material", backlinks: "stock")
        let machines = takeBacklinks(["equipment"])
        record["equipment"] = context.group(words["space.equipment"], type: "equipment", groups: machines).map { .record($0) } ?? .absent
        if case .record = record["hours"] { record["has_panels"] = .flag(true) }
    }
}

extension PageContext {
    /// Opening hours with the exceptions of the campus: an entry's own, else those of its room, else of its campus.
    func hours(of position: Int) -> TemplateValue {
        let chain = [position] + ["space", "campus"].compactMap { portal.target(of: position, $0) }.map { portal.entry(ofGroup: $0, in: language) }
        let campuses = chain.flatMap { [$0] + (portal.target(of: $0, "campus").map { [portal.entry(ofGroup: $0, in: language)] } ?? []) }
        let exceptions = campuses.lazy.compactMap { portal.entries[$0]["exceptions"]?.items }.first ?? []
        for candidate in chain + campuses {
            if let hours = portal.entries[candidate]["hours"]?.hours {
                return words.hours(hours, exceptions: hours.isAlways ? [] : exceptions, today: portal.today)
            }
        }
        return .absent
    }
}
