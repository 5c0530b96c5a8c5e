import Checks
import Content
import Diagnostics

/// A check of a school's own: a kit that no campus can lend.
enum KitNowhereLent: Rule {
    static let name = "kit-nowhere-lent"
    static let isAdvice = false
    static let help = Words(zh: "哪个校区都凑不齐的外借套件。", en: "A loan kit of which no campus has all the machines.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.portal.groups(ofType: ContentType.loanKit.name).compactMap { kit in
            let machines = context.portal.targets(of: context.portal.groups[kit].entries[0], "holds")
            let answers = Lending.answers(for: machines, context.makerspace)
            guard !answers.isEmpty, !answers.contains(where: \.missing.isEmpty) else { return nil }
            return .kitNowhereLent(context.title(kit), at: context.place(kit, "holds"))
        }
    }
}
