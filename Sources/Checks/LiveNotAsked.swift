import Content
import Diagnostics
import Services

/// A live state that no page can ask for: its address is none that a policy can name, or plain http under https.
enum LiveNotAsked: Rule {
    static let name = "live-not-asked"
    static let isAdvice = false
    static let help = Words(
        zh: "网页没法去问的实时状态：网址不合格，或者 https 门户里写了 http。",
        en: "A live state that pages can't ask for: a bad address, or plain http in an https portal.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let makerspace = context.makerspace
        let own = makerspace.spaces.map(\.group) + makerspace.services.map(\.group)
        let single = own.compactMap { group in context.entry(group)["live"].flatMap { find($0, context, at: context.place(group, "live")) }
        }
        let units = makerspace.machines.flatMap { machine in
            (context.entry(machine.group)["units"]?.items ?? []).enumerated().compactMap { index, unit in
                unit.record["live"].flatMap { find($0, context, at: context.place(.unit(machine: machine.group, index: index), "live")) }
            }
        }
        return single + units
    }

    private static func find(_ live: Value, _ context: CheckContext, at place: SourcePlace) -> Diagnostic? {
        guard let url = live.record["url"]?.text else { return nil }
        do throws(LiveSource.Problem) {
            _ = try LiveSource(url: url, portal: context.portal.settings.url)
            return nil
        } catch {
            return .liveNotAsked(url, error, at: place)
        }
    }
}

extension Diagnostic {
    fileprivate static func liveNotAsked(_ url: String, _ problem: LiveSource.Problem, at place: SourcePlace) -> Diagnostic {
        let (message, cure) =
            switch problem {
            case .insecure:
                (
                    Words(
                        zh: "门户用 https，浏览器不许它去问「\(url)」，这个实时状态没有放进网页。",
                        en: "The portal uses https, so browsers don't let it ask “\(url)”; the live state is left out."),
                    Words(zh: "让那个地址也用 https，或者通过门户自己的服务器转发。", en: "Offer that address by https, too, or through the portal's own server.")
                )
            case .notPlain:
                (
                    Words(
                        zh: "「\(url)」不能作实时状态的网址，没有放进网页。", en: "“\(url)” can't be the address of a live state; it is left out."),
                    Words(
                        zh: "写 https://主机名/路径 这样的网址：主机名只用英文字母、数字、点和连字符，不带用户名；中文域名写 xn-- 的形式。",
                        en:
                            "Write such as https://host/path: a host of letters, digits, dots and hyphens, without a user's name; other scripts as xn--."
                    )
                )
            }
        return Diagnostic(LiveNotAsked.kind, at: place, message, cure: cure)
    }
}
