import Content
import Portal
import Templates

extension Tables {
    static let service = entry(
        "service", zh: "服务", en: "A service",
        [
            .list("counterparts", of: counterpart, zh: "对应的线上或到馆服务", en: "The same service online, or on site"),
            .record("live", live, zh: "实时状态", en: "Its present state"),
            .list("channels", of: channel, zh: "联系方式", en: "Ways to get it"),
            .record("hours", hours, zh: "开放时间", en: "The opening hours"),
            .record("places", panel, zh: "在哪里", en: "Where it is given"),
            .record("trainings", panel, zh: "先要通过的培训", en: "The trainings needed first"),
            .record("people", panel, zh: "由谁负责", en: "Who gives it"),
            .record("equipment", panel, zh: "有关的设备", en: "The machines it concerns"),
        ])

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

extension EntryPage {
    func fillService() {
        shownFields.formUnion(["mode", "kind", "channels", "hours", "counterpart", "audience", "reply_within", "space", "campus", "live"])
        shownBacklinks.insert("counterpart_of")
        record["counterparts"] = .list((context.site.makerspace.service(group)?.counterparts ?? []).map(counterpart))
        shownGroups.formUnion(context.site.makerspace.service(group)?.counterparts ?? [])
        if let mode = entry["mode"]?.term {
            marks.append(.mark(words.text(mode.label), icon: mode.id == "virtual" ? "globe" : "pin"))
        }
        if let kind = entry["kind"]?.term { marks.append(.mark(words.text(kind.label), icon: "service")) }
        if let time = entry["reply_within"]?.text { addFact("clock", "fact.reply_within", .value(words.span(time))) }
        let audience = (entry["audience"]?.items ?? []).compactMap(\.term).map { words.text($0.label) }
        if !audience.isEmpty { addFact("people", "fact.audience", .value(words.list(audience))) }
        record["channels"] = .list(channels(entry["channels"] ?? portal.settings["channels"], of: entry))
        record["live"] = live(entry["live"])
        record["hours"] = context.hours(of: position)
        let spaces = portal.targets(of: position, "space")
        let campuses = portal.targets(of: position, "campus")
        shownGroups.formUnion(spaces + campuses)
        setPanel(
            "places", "service.places", type: "space", icon: "pin",
            items: spaces.map { need($0, note: context.campus(ofSpace: $0)) } + (spaces.isEmpty ? campuses.map { need($0) } : []))
        setTrainings("trainings", "service.trainings")
        setPanel("people", "service.people", type: "person", references: "staff", note: role(ofPerson:))
        setPanel("equipment", "service.equipment", type: "equipment", references: "equipment", note: places(ofEquipment:))
    }

    /// The other half, with what one needs to use it; whichever side names it.
    private func counterpart(_ other: Int) -> TemplateRecord {
        let target = context.entry(ofGroup: other)
        let isOnline = context.site.makerspace.service(other)?.mode == .virtual
        var record = TemplateRecord(Tables.counterpart)
        record.set("title", target.title)
        record.set("url", context.href(target.address))
        record.set("icon", isOnline ? "globe" : "pin")
        record.set("lead", words[isOnline ? "service.online_too" : "service.onsite_too"])
        let channels = (target["channels"]?.items ?? []).map(\.record)
        let rooms = portal.targets(of: portal.entry(ofGroup: other, in: context.language), "space").map { space in
            words.list([context.campus(ofSpace: space), context.entry(ofGroup: space).title].compactMap { $0 })
        }
        let note = [
            isOnline
                ? nil
                : channels.lazy.compactMap { $0["desk"]?.text }.first
                    ?? (rooms.isEmpty ? nil : rooms.joined(separator: words["format.semicolon"])),
            target["hours"]?.hours.map(words.line), target["reply_within"]?.text.map { words("access.reply", ("time", words.span($0))) },
        ].compactMap { $0 }
        record.set("note", note.isEmpty ? nil : words.notes(note))
        record["actions"] = .list(context.actions(channels, title: entry.title, isOnline: isOnline))
        return record
    }

    func channels(_ value: Value?, of owner: Entry) -> [TemplateRecord] {
        context.channels(value, title: entry.title) { file, alt in context.picture(file, of: owner, field: "channels", alt: alt) }
    }
}

extension PageContext {
    /// Ways to get in touch, with the page's title and address filled into forms.
    ///
    /// - Parameter picture: gives a file of the channels' owner as a picture.
    func channels(_ value: Value?, title: String, picture: (_ file: String, _ alt: String) -> TemplateValue) -> [TemplateRecord] {
        (value?.items ?? []).compactMap { item in
            let fields = item.record
            var channel = TemplateRecord(Tables.channel)
            let purpose = fields["for"]?.term.map { words.text($0.label) }
            channel.set("note", fields["note"]?.text)
            func set(_ kind: String, icon: String, text: String?, url: String?) {
                channel.set("title", purpose ?? words["channel.\(kind)"])
                channel.set("icon", icon)
                channel.set("text", text)
                channel.set("url", url)
            }
            if let desk = fields["desk"]?.text {
                set("desk", icon: "desk", text: desk, url: nil)
            } else if let phone = fields["phone"]?.text {
                set("phone", icon: "phone", text: phone, url: Self.call(phone))
            } else if let email = fields["email"]?.text {
                set("email", icon: "mail", text: email, url: "mailto:" + SitePath(email).encoded)
            } else if let form = fields["form"]?.text {
                set("form", icon: "form", text: words["channel.form.open"], url: filledForm(form, title: title))
            } else if let file = fields["wechat"]?.text {
                set("wechat", icon: "chat", text: words["channel.wechat.scan"], url: nil)
                channel["picture"] = picture(file, words["channel.wechat.alt"])
            } else {
                return nil
            }
            return channel
        }
    }

    /// A form's address with `{title}` and `{address}` filled in, percent-encoded.
    func filledForm(_ form: String, title: String) -> String {
        form.replacing("{title}", with: Self.encodedQuery(title))
            .replacing("{address}", with: Self.encodedQuery(site.absolute(address) ?? address.text)).asHref
    }

    static func encodedQuery(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
            default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
