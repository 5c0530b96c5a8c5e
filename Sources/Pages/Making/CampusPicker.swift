import Content
import Portal
import Services
import Templates

extension Tables {
    static let campusPicker = VariableTable(
        "campus picker", zh: "选择校区", en: "The choice of a campus",
        [
            .list("campuses", of: campusChoice, zh: "各校区", en: "The campuses"),
            .flag("can_measure", zh: "有没有两个以上的校区写了位置", en: "Whether two or more campuses say where they are"),
        ])

    static let campusChoice = VariableTable(
        "campus choice", zh: "一个可选的校区", en: "One campus to choose",
        [
            .text("id", zh: "校区的 id", en: "The campus's id"),
            .text("title", zh: "名称", en: "Its name"),
            .text("latitude", zh: "纬度", en: "Degrees north"),
            .text("longitude", zh: "经度", en: "Degrees east"),
        ])
}

extension PageContext {
    /// The choice of a campus; absent where there is nothing to choose. A script remembers it on the reader's device only.
    func campusPicker() -> TemplateValue {
        let campuses = site.makerspace.campuses
        guard campuses.count > 1 else { return .absent }
        var picker = TemplateRecord(Tables.campusPicker)
        picker["campuses"] = .list(campuses.map(campusChoice))
        picker["can_measure"] = .flag(campuses.filter { $0.location != nil }.count > 1)
        return .record(picker)
    }

    func campusChoice(_ campus: Campus) -> TemplateRecord {
        var choice = TemplateRecord(Tables.campusChoice)
        choice.set("id", portal.groups[campus.group].id)
        choice.set("title", entry(ofGroup: campus.group).title)
        choice.set("latitude", campus.location.map { String($0.latitude) })
        choice.set("longitude", campus.location.map { String($0.longitude) })
        return choice
    }
}
