import Content
import Portal
import Templates

extension Presentation {
    static let service = Presentation(
        "service", zh: "服务", en: "A service",
        sections: [
            .leaving("space", "campus"), .counterparts, .mode, .serviceKind, .reply, .audience, .live,
            .channels(zh: "联系方式", en: "Ways to get it", elsePortals: true), .hours(fields: ["hours"]), .places,
            .trainings("trainings", zh: "先要通过的培训", en: "The trainings needed first", "service.trainings", type: "training"),
            .panel(
                "people", zh: "由谁负责", en: "Who gives it", "service.people", type: "person", references: "staff",
                note: { $0.entry(ofGroup: $1)["role"]?.text }),
            .panel(
                "equipment", zh: "有关的设备", en: "The machines it concerns", "service.equipment", type: "equipment",
                references: "equipment", note: { $0.places(ofMachine: $1) }),
        ]
    ).with {
        $0.schema = Schema("Service") { $0.service(&$1) }
        $0.listing = Listing(door: .key("home.ask"), shelf: .init(name: "services", most: 6, isRows: true))
    }
}

extension Tables {
    static let counterpart = VariableTable(
        "counterpart", zh: "服务的另一半", en: "The other half of a service",
        [
            .text("title", zh: "服务的名称", en: "The service's name"),
            .text("url", zh: "服务的网址", en: "The service's address"),
            .text("icon", zh: "图标名", en: "The name of an icon"),
            .text("lead", zh: "为什么给出它", en: "Why it is offered"),
            .text("note", zh: "在哪里、什么时候、多久答复", en: "Where, when, how soon"),
            .list("actions", of: link, zh: "马上能办的：表单、电话", en: "What can be done at once: a form, a call"),
        ])
}

extension PageSection {
    fileprivate static let counterparts = PageSection(
        [.list("counterparts", of: Tables.counterpart, zh: "对应的线上或到馆服务", en: "The same service online, or on site")],
        fields: ["counterpart"], backlinks: ["counterpart_of"]
    ) { page in
        guard let others = page.makerspace.service(page.group)?.counterparts, !others.isEmpty else { return nil }
        var content = SectionContent.value("counterparts", .list(others.map(page.counterpart)))
        content.groups = others
        return content
    }

    fileprivate static let serviceKind = PageSection(fields: ["kind"]) { page in
        page.entry["kind"]?.term.flatMap { .marks([.mark(page.words.text($0.label), icon: "service")]) }
    }

    fileprivate static let reply = PageSection(fields: ["reply_within"]) { page in
        page.entry["reply_within"]?.text.flatMap { .facts(page.fact("clock", "fact.reply_within", .value(page.words.span($0)))) }
    }

    fileprivate static let audience = PageSection(fields: ["audience"]) { page in
        let audience = (page.entry["audience"]?.items ?? []).compactMap(\.term).map { page.words.text($0.label) }
        return audience.isEmpty ? nil : .facts(page.fact("people", "fact.audience", .value(page.words.list(audience))))
    }

    /// Its rooms, or its campuses where it names no room.
    fileprivate static let places = PageSection([.record("places", Tables.panel, zh: "在哪里", en: "Where it is given")]) { page in
        let service = page.makerspace.service(page.group)
        let (spaces, campuses) = (service?.spaces ?? [], service?.campuses ?? [])
        let items =
            spaces.map { page.need($0, note: page.context.campus(ofSpace: $0)) } + (spaces.isEmpty ? campuses.map { page.need($0) } : [])
        return .panel("places", page.panel("service.places", type: "space", icon: "pin", items: items), of: spaces + campuses)
    }
}

extension EntryContext {
    /// The other half, with what one needs to use it; whichever side names it.
    fileprivate func counterpart(_ other: GroupID) -> TemplateRecord {
        let target = context.entry(ofGroup: other)
        let isOnline = context.site.makerspace.service(other)?.mode == .virtual
        var record = TemplateRecord(Tables.counterpart)
        record.set("title", target.title)
        record.set("url", context.href(target.address))
        record.set("icon", isOnline ? "globe" : "pin")
        record.set("lead", words[isOnline ? "service.online_too" : "service.onsite_too"])
        let channels = target.channels ?? []
        let rooms = portal.targets(of: portal.entry(ofGroup: other, in: context.language), "space").map { space in
            words.list([context.campus(ofSpace: space), context.entry(ofGroup: space).title].compactMap { $0 })
        }
        let note = [
            isOnline
                ? nil
                : channels.lazy.compactMap { $0[.desk] }.first
                    ?? (rooms.isEmpty ? nil : rooms.joined(separator: words["format.semicolon"])),
            context.hoursLine(of: other),
            target["reply_within"]?.text.map { words("access.reply", ("time", words.span($0))) },
        ].compactMap { $0 }
        record.set("note", note.isEmpty ? nil : words.notes(note))
        record["actions"] = .list(context.actions(channels, title: entry.title, isOnline: isOnline))
        return record
    }
}
