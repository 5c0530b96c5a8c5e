import Diagnostics
import Services

/// A tutorial that can be followed at no campus today.
enum TutorialImpossible: Rule {
    static let name = "tutorial-impossible"
    static let isAdvice = true
    static let help = Words(zh: "眼下在哪个校区都做不了的教程。", en: "A tutorial that can be followed at no campus today.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.makerspace.works.filter(\.isTutorial).compactMap { tutorial in
            let answers = context.making.feasibilities(of: tutorial.group)
            guard !answers.isEmpty, answers.allSatisfy({ $0.status == .notReady }),
                let nearest = answers.min(by: { $0.reasons.count < $1.reasons.count })
            else { return nil }
            let reasons = nearest.reasons.filter { !isTold($0) }
            guard !reasons.isEmpty else { return nil }
            return .tutorialImpossible(
                context.title(tutorial.group), campus: context.title(nearest.campus),
                reasons.prefix(3).map { words(of: $0, context) }, at: context.place(tutorial.group, "title"))
        }
    }

    /// Whether a name is all that is wrong, which is told where it is written.
    private static func isTold(_ reason: Feasibility.Reason) -> Bool {
        switch reason {
        case .unknownTool, .unknownTraining: true
        default: false
        }
    }

    private static func words(of reason: Feasibility.Reason, _ context: CheckContext) -> Words {
        switch reason {
        case .noWorkingUnit(let machine):
            let title = context.title(machine)
            return Words(zh: "\(title.zh)都坏了或退役了", en: "no “\(title.en)” works")
        case .noUnitHere(let machine):
            let title = context.title(machine)
            return Words(zh: "没有\(title.zh)", en: "there is no “\(title.en)”")
        case .unitsUnrecorded(let machine):
            let title = context.title(machine)
            return Words(zh: "没有写\(title.zh)在哪里", en: "nobody has written where “\(title.en)” is")
        case .outOfStock(let material, _, _):
            let title = context.title(material)
            return Words(zh: "\(title.zh)不够", en: "“\(title.en)” is short")
        case .trainingNotOffered(let training):
            let title = context.title(training)
            return Words(zh: "没有人开\(title.zh)", en: "nobody gives “\(title.en)”")
        case .noSupervisor(let machine, _):
            let title = context.title(machine)
            return Words(zh: "没有人监护\(title.zh)", en: "nobody supervises “\(title.en)”")
        case .unknownTool(let name), .unknownTraining(let name):
            return Words(zh: "没有「\(name)」", en: "there is no “\(name)”")
        }
    }
}

extension Diagnostic {
    fileprivate static func tutorialImpossible(
        _ title: Words, campus: Words, _ reasons: [Words], at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            TutorialImpossible.kind, at: place,
            Words(
                zh: "「\(title.zh)」在哪个校区都做不了；离做成最近的是\(campus.zh)：\(reasons.map(\.zh).joined(separator: "，"))。",
                en:
                    "“\(title.en)” can be followed at no campus; the nearest to it is \(campus.en): \(reasons.map(\.en).joined(separator: ", "))."
            ),
            cure: Words(
                zh: "把缺的补上（修好、进货、排培训、写明监护人）；一时补不上，就把教程改成 status: draft。",
                en: "Mend what is missing (repair, buy, schedule, name a supervisor), or make the tutorial a draft until then."))
    }
}
