import Content
import Portal
import Templates

extension PageContext {
    /// The channel of a service that gets one there soonest, filled in: a booking or a form, else mail, else a call.
    func actions(_ channels: [[String: Value]], title: String, isOnline: Bool) -> [TemplateRecord] {
        func first(_ kinds: [String], _ isFit: ([String: Value]) -> Bool = { _ in true }) -> TemplateRecord? {
            for kind in kinds {
                if let channel = channels.first(where: { $0[kind]?.text != nil && isFit($0) }) { return action(channel, title: title) }
            }
            return nil
        }
        let kinds = isOnline ? ["form", "email", "phone"] : ["form", "phone", "email"]
        let booking = first(kinds) { $0["for"]?.term?.id == "booking" }
        return [booking ?? first(kinds)].compactMap { $0 }
    }

    /// One channel as a link; nil for one that is no address, such as a desk.
    ///
    /// - Parameter subject: what a mail is about; else the page's title alone.
    func action(_ channel: [String: Value], title: String, subject: String? = nil) -> TemplateRecord? {
        func link(_ kind: String, icon: String, _ text: String, _ url: String) -> TemplateRecord {
            let purpose = channel["for"]?.term.map { words.text($0.label) }
            var link = TemplateRecord.link(kind == "form" ? purpose ?? text : text, url)
            link.set("icon", icon)
            return link
        }
        if let form = channel["form"]?.text {
            return link("form", icon: "form", words["channel.form.open"], filledForm(form, title: title))
        }
        if let email = channel["email"]?.text {
            return link("email", icon: "mail", email, filledMail(email, title: title, subject: subject))
        }
        if let phone = channel["phone"]?.text { return link("phone", icon: "phone", phone, Self.call(phone)) }
        return nil
    }

    /// A mail about a page, its title as the subject and its address in the text.
    func filledMail(_ email: String, title: String, subject: String? = nil) -> String {
        let page = "\(title)\r\n\(site.absolute(address) ?? address.text)\r\n\r\n"
        return "mailto:\(SitePath(email).encoded)?subject=\((subject ?? title).asQueryValue)&body=\(page.asQueryValue)"
    }

    static func call(_ phone: String) -> String { "tel:" + ChannelWords.number(of: phone).filter { $0.isNumber || $0 == "+" } }

    /// The channel for a purpose: one that is for it, of the nearest owner that has such a one; else one for anything,
    /// likewise; forms before mail before calls.
    static func channel(for purpose: Presentation.Asking.Purpose, among owners: [[[String: Value]]]) -> [String: Value]? {
        for wanted in [purpose.rawValue, nil] {
            for channels in owners {
                for kind in ["form", "email", "phone"] {
                    if let channel = channels.first(where: { $0["for"]?.term?.id == wanted && $0[kind]?.text != nil }) { return channel }
                }
            }
        }
        return nil
    }
}
