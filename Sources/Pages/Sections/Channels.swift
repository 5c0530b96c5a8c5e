import Content
import Portal
import Templates

extension Tables {
    static let channel = VariableTable(
        "channel", zh: "一种联系方式", en: "A way to get in touch",
        [
            .text("title", zh: "方式的名称", en: "The kind of channel"),
            .text("icon", zh: "图标名", en: "The name of an icon"),
            .text("text", zh: "号码、邮箱、地点", en: "The number, the address, the place"),
            .text("url", zh: "链接", en: "Where it leads"),
            .text("note", zh: "补充说明", en: "A note"),
            .record("picture", picture, zh: "二维码", en: "A QR code"),
        ])
}

extension PageSection {
    /// Ways to get in touch.
    ///
    /// - Parameter elsePortals: whether those of the portal stand for those that the entry doesn't name.
    static func channels(zh: String, en: String, elsePortals: Bool = false) -> PageSection {
        PageSection([.list("channels", of: Tables.channel, zh: zh, en: en)], fields: ["channels"]) { page in
            let own = page.entry.channels
            return .value(
                "channels",
                .list(
                    page.context.records(of: own ?? (elsePortals ? page.portal.channels : []), title: page.entry.title) { file, alt in
                        own == nil
                            ? page.context.picture(ofSettings: file, alt: alt)
                            : page.context.picture(file, of: page.entry, field: "channels", at: .card, alt: alt)
                    }))
        }
    }
}

extension PageContext {
    /// Ways to get in touch, with the page's title and address filled into forms.
    ///
    /// - Parameter picture: gives a file of the channels' owner as a picture.
    func records(
        of channels: [Channel], title: String, picture: (_ file: String, _ alt: String) -> TemplateValue
    ) -> [TemplateRecord] {
        channels.compactMap { channel in
            var record = TemplateRecord(Tables.channel)
            record.set("note", channel.note)
            func set(_ kind: String, icon: String, _ text: String, _ url: String? = nil) {
                record.set("title", channel.purpose.map { words.text($0.label) } ?? words["channel.\(kind)"])
                record.set("icon", icon)
                record.set("text", text)
                record.set("url", url)
            }
            switch channel.first(of: Channel.Way.allCases) {
            case (.desk, let desk)?: set("desk", icon: "desk", desk)
            case (.phone, let phone)?: set("phone", icon: "phone", phone, Self.call(phone))
            case (.email, let email)?: set("email", icon: "mail", email, "mailto:" + SitePath(email).encoded)
            case (.form, let form)?: set("form", icon: "form", words["channel.form.open"], filledForm(form, title: title))
            case (.wechat, let file)?:
                set("wechat", icon: "chat", words["channel.wechat.scan"])
                record["picture"] = picture(file, words["channel.wechat.alt"])
            case nil:
                // Whatever has no field of its own: a WeChat id.
                guard let note = channel.note else { return nil }
                set("other", icon: "chat", note)
                record.set("note", nil)
            }
            return record
        }
    }

    /// A form's address with `{title}` and `{address}` filled in, percent-encoded.
    func filledForm(_ form: String, title: String) -> String {
        form.replacing("{title}", with: title.asQueryValue)
            .replacing("{address}", with: (site.absolute(address) ?? address.text).asQueryValue).asHref
    }
}
