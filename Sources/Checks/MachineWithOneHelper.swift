import Content
import Diagnostics
import Services

/// A machine that only one person can help with: when they are ill, it stands still.
enum MachineWithOneHelper: Rule {
    static let name = "machine-with-one-helper"
    static let isAdvice = true
    static let help = Words(zh: "只有一个人会用的设备。", en: "A machine that only one person can help with.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        var helpers: [GroupID: [GroupID]] = [:]
        for person in context.makerspace.staff {
            for machine in Set(person.skills + person.supervises) { helpers[machine, default: []].append(person.group) }
        }
        return context.makerspace.machines.compactMap { machine in
            guard machine.units.contains(where: { $0.condition.isUsable }),
                let people = helpers[machine.group], people.count == 1, let person = people.first
            else { return nil }
            return .machineWithOneHelper(
                context.title(machine.group), context.title(person), at: context.place(machine.group, "title"))
        }
    }
}

extension Diagnostic {
    fileprivate static func machineWithOneHelper(_ title: Words, _ person: Words, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MachineWithOneHelper.kind, at: place,
            Words(
                zh: "「\(title.zh)」只有\(person.zh)一个人会：这个人不在，学生就没有人可问。",
                en: "Only \(person.en) knows “\(title.en)”: on the day they are away, pupils have nobody to ask."),
            cure: Words(
                zh: "再教会一位老师，在那一位的条目里写上 skills；别人其实也会，就补上。",
                en: "Have a second person learn it and name it under their skills; if others know it already, say so there."))
    }
}
