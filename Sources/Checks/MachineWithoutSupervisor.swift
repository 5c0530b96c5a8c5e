import Diagnostics
import Services

/// A machine that may be used under supervision only, and nobody supervises it: nobody may use it.
enum MachineWithoutSupervisor: Rule {
    static let name = "machine-without-supervisor"
    static let isAdvice = true
    static let help = Words(
        zh: "监护等级是 2 或 3，却没有一个人能监护的设备。", en: "A machine of supervision level 2 or 3 that nobody supervises.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        guard !context.makerspace.people.isEmpty else { return [] }
        let supervised = Set(context.makerspace.staff.flatMap(\.supervises))
        return context.makerspace.machines.filter { machine in
            machine.supervision >= 2 && !supervised.contains(machine.group) && machine.units.contains { $0.condition.isUsable }
        }.map { machine in
            .machineWithoutSupervisor(
                context.title(machine.group), level: machine.supervision, at: context.place(machine.group, "supervision"))
        }
    }
}

extension Diagnostic {
    fileprivate static func machineWithoutSupervisor(_ title: Words, level: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MachineWithoutSupervisor.kind, at: place,
            Words(
                zh: "「\(title.zh)」的监护等级是 \(level)，却没有人写着能监护它：学生在哪个校区都不能用。",
                en: "“\(title.en)” asks for supervision (level \(level)), and nobody is named for it: pupils can use it at no campus."),
            cure: Words(
                zh: "在能监护的人的条目里写 supervises；其实不用监护，就把等级改小。",
                en: "Name it under supervises of somebody who may; if it needs no supervision, lower the level."))
    }
}
