import Diagnostics
import Services

/// A service that says in no way how to reach it, and neither does its campus or the portal.
enum ServiceWithoutChannels: Rule {
    static let name = "service-without-channels"
    static let isAdvice = true
    static let help = Words(
        zh: "服务、它的校区和门户都没有写联系方式。", en: "A service without channels at a campus and in a portal without any.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        guard context.portal.channels.isEmpty else { return [] }
        return context.makerspace.services.filter { service in
            let rooms = service.spaces.compactMap(context.makerspace.campus(ofSpace:))
            return ([service.group] + service.campuses + rooms).allSatisfy { context.entry($0).channels?.isEmpty ?? true }
        }.map { .serviceWithoutChannels(context.title($0.group), at: context.place($0.group, "title")) }
    }
}

extension Diagnostic {
    fileprivate static func serviceWithoutChannels(_ title: Words, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ServiceWithoutChannels.kind, at: place,
            Words(
                zh: "「\(title.zh)」没有写怎样联系：学生读完不知道下一步做什么。",
                en: "“\(title.en)” doesn't say how to reach it: pupils read it and don't know what to do next."),
            cure: Words(
                zh: "在它的 channels 里写服务台、电话、邮箱或表单；几个服务共用的，写在 portal.yml 的 channels 里。",
                en: "Write a desk, a phone, an e-mail or a form under its channels; what all services share goes into portal.yml."))
    }
}
