import Content
import Portal
import Templates

extension Tables {
    static let service = entry("service", zh: "服务", en: "A service", [
        .record("counterpart", need, zh: "对应的线上或到馆服务", en: "The same service online, or on site"),
        .list("channels", of: channel, zh: "联系方式", en: "Ways to get it"),
        .record("hours", hours, zh: "开放时间", en: "The opening hours"),
        .record("places", panel, zh: "在哪里", en: "Where it is given"),
        .record("trainings", panel, zh: "先要通过的培训", en: "The trainings needed first"),
        .record("people", panel, zh: "由谁负责", en: "Who gives it"),
        .record("equipment", panel, zh: "有关的设备", en: "The machines it concerns"),
    ])
}

extension EntryPage {
    mutating func fillService() {
        shownFields.formUnion(["mode", "kind", "channels", "hours", "counterpart", "audience", "reply_within", "space", "campus", "live"])
        shownBacklinks.insert("counterpart_of")
        if let mode = entry["mode"]?.term {
            marks.append(.mark(words.text(mode.label), icon: mode.id == "virtual" ? "globe" : "pin"))
        }
        if let kind = entry["kind"]?.term { marks.append(.mark(words.text(kind.label), icon: "service")) }
        if let time = entry["reply_within"]?.text { addFact("clock", "fact.reply_within", .value(words.span(time))) }
        let audience = (entry["audience"]?.items ?? []).compactMap(\.term).map { words.text($0.label) }
        if !audience.isEmpty { addFact("people", "fact.audience", .value(words.list(audience))) }
        fillCounterpart()
        record["channels"] = .list(channels(entry["channels"] ?? portal.settings["channels"], of: entry))
        record["hours"] = context.hours(of: position)
        let spaces = portal.targets(of: position, "space")
        let campuses = portal.targets(of: position, "campus")
        shownGroups.formUnion(spaces + campuses)
        setPanel("places", "service.places", type: "space", icon: "pin",
                 items: spaces.map { need($0, note: context.campus(ofSpace: $0)) } + (spaces.isEmpty ? campuses.map { need($0) } : []))
        setTrainings("trainings", "service.trainings")
        setPanel("people", "service.people", type: "person", references: "staff", note: role(ofPerson:))
        setPanel("equipment", "service.equipment", type: "equipment", references: "equipment", note: places(ofEquipment:))
    }

    /// Written on one side only; the other side learns it from the backlink.
    private mutating func fillCounterpart() {
        let others = portal.targets(of: position, "counterpart") + takeBacklinks(["counterpart_of"])
        guard let other = others.first else { return }
        shownGroups.formUnion(others)
        let isOnline = context.entry(ofGroup: other)["mode"]?.term?.id == "virtual"
        var item = need(other, note: words[isOnline ? "service.online_too" : "service.onsite_too"])
        item.set("icon", isOnline ? "globe" : "pin")
        record["counterpart"] = .record(item)
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
                set("phone", icon: "phone", text: phone, url: "tel:" + phone.filter { $0.isNumber || $0 == "+" })
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

    private static func encodedQuery(_ text: String) -> String {
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

extension InterfaceWords {
    /// A span such as `2 days` or `30 分钟` in this language; as written where it is something else.
    func span(_ text: String) -> String {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(digits.count).filter { $0 != " " }.lowercased()
        guard let number = Int(digits) else { return text }
        switch unit {
        case "minutes", "minute", "分钟", "分": return count("format.minutes", number)
        case "hours", "hour", "小时": return count("format.hours", number)
        case "days", "day", "天", "个工作日", "工作日": return count("format.school_days", number)
        default: return text
        }
    }
}
