import Content
import Portal
import Templates

extension PageContext {
    /// The channel of a service that gets one there soonest, filled in: a booking or a form, else mail, else a call.
    func actions(_ channels: [Channel], title: String, isOnline: Bool) -> [TemplateRecord] {
        let ways: [Channel.Way] = isOnline ? [.form, .email, .phone] : [.form, .phone, .email]
        let channel = Self.first(of: ways, among: channels.filter { $0.serves("booking") }) ?? Self.first(of: ways, among: channels)
        return [channel.flatMap { action($0, title: title) }].compactMap(\.self)
    }

    /// One channel as a link; nil for one that is no address, such as a desk.
    ///
    /// - Parameter subject: what a mail is about; else the page's title alone.
    func action(_ channel: Channel, title: String, subject: String? = nil) -> TemplateRecord? {
        func link(_ text: String, _ url: String, icon: String) -> TemplateRecord {
            var link = TemplateRecord.link(text, url)
            link.set("icon", icon)
            return link
        }
        switch channel.first(of: Self.written) {
        case (.form, let form)?:
            let text = channel.purpose.map { words.text($0.label) } ?? words["channel.form.open"]
            return link(text, filledForm(form, title: title), icon: "form")
        case (.email, let email)?: return link(email, filledMail(email, title: title, subject: subject), icon: "mail")
        case (.phone, let phone)?: return link(phone, Self.call(phone), icon: "phone")
        default: return nil
        }
    }

    /// Forms before mail before calls.
    private static let written: [Channel.Way] = [.form, .email, .phone]

    /// What a link that is for something is called: with the number, which is no use to those who can't call from where they read.
    func title(_ title: String, callingBy channel: Channel) -> String {
        channel[.form] == nil && channel[.email] == nil ? "\(title) \(channel[.phone] ?? "")" : title
    }

    /// A mail about a page, its title as the subject and its address in the text.
    func filledMail(_ email: String, title: String, subject: String? = nil) -> String {
        let page = "\(title)\r\n\(site.absolute(address) ?? address.text)\r\n\r\n"
        return "mailto:\(SitePath(email).encoded)?subject=\((subject ?? title).asQueryValue)&body=\(page.asQueryValue)"
    }

    static func call(_ phone: String) -> String { "tel:" + ChannelWords.number(of: phone).filter { $0.isNumber || $0 == "+" } }

    /// The channel for a purpose: one that is for it, of the nearest owner that has such a one; else one for anything,
    /// likewise; forms before mail before calls.
    static func channel(for purpose: Presentation.Asking.Purpose, among owners: [[Channel]]) -> Channel? {
        for wanted in [purpose.rawValue, nil] {
            for channels in owners {
                if let channel = first(of: written, among: channels.filter { $0.serves(wanted) }) { return channel }
            }
        }
        return nil
    }

    /// That of the first way that any of them has.
    private static func first(of ways: [Channel.Way], among channels: [Channel]) -> Channel? {
        for way in ways {
            if let channel = channels.first(where: { $0[way] != nil }) { return channel }
        }
        return nil
    }
}
