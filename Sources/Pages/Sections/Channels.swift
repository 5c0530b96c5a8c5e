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
            let own = page.entry["channels"]
            return .value(
                "channels",
                .list(
                    page.context.channels(own ?? (elsePortals ? page.portal.settings["channels"] : nil), title: page.entry.title) {
                        file, alt in
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
            } else if let note = fields["note"]?.text {
                // Whatever has no field of its own: a WeChat id.
                set("other", icon: "chat", text: note, url: nil)
                channel.set("note", nil)
            } else {
                return nil
            }
            return channel
        }
    }

    /// A form's address with `{title}` and `{address}` filled in, percent-encoded.
    func filledForm(_ form: String, title: String) -> String {
        form.replacing("{title}", with: title.asQueryValue)
            .replacing("{address}", with: (site.absolute(address) ?? address.text).asQueryValue).asHref
    }
}
