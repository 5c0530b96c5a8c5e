import Content
import Diagnostics
import Portal
import Services

/// A live state at an address of the school's own network, asked for by a portal that everybody can reach: it fails at
/// home, and tells strangers how the network is laid out.
enum LivePrivate: Rule {
    static let name = "live-private"
    static let isAdvice = true
    static let help = Words(
        zh: "公开的门户里，实时状态写的是校内网络的地址。", en: "A live state at an address of the school's own network, in a portal that is public.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        guard let portal = context.portal.settings.url, !PrivateHost.isPrivate(url: portal) else { return [] }
        let makerspace = context.makerspace
        let own = (makerspace.spaces.map(\.group) + makerspace.services.map(\.group)).compactMap { group in
            context.entry(group)["live"].flatMap { find($0, at: context.place(group, "live")) }
        }
        let units = makerspace.machines.flatMap { machine in
            (context.entry(machine.group)["units"]?.items ?? []).enumerated().compactMap { index, unit in
                unit.record["live"].flatMap { find($0, at: context.place(.unit(machine: machine.group, index: index), "live")) }
            }
        }
        return own + units
    }

    private static func find(_ live: Value, at place: SourcePlace) -> Diagnostic? {
        guard let url = live.record["url"]?.text, PrivateHost.isPrivate(url: url) else { return nil }
        return .livePrivate(url, at: place)
    }
}

extension Diagnostic {
    fileprivate static func livePrivate(_ url: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            LivePrivate.kind, at: place,
            Words(
                zh: "「\(url.prefix(120))」是校内网络的地址：校外的人打不开，还会看到内部的网络结构。",
                en:
                    "“\(url.prefix(120))” is an address of the school's own network: nobody outside can ask it, and everybody reads how the network is laid out."
            ),
            cure: Words(
                zh: "通过门户自己的服务器转发这个状态，这里写转发后的地址；门户只在校内用，就在 portal.yml 的 checks 里写 live-private: off。",
                en:
                    "Have the portal's own server pass the state on and write that address; for a portal within the school alone, write live-private: off under checks in portal.yml."
            ))
    }
}
