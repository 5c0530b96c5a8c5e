import Diagnostics
import Services

/// A machine that works and that no tutorial uses: pupils find it and nothing to make with it.
enum MachineWithoutTutorial: Rule {
    static let name = "machine-without-tutorial"
    static let isAdvice = true
    static let help = Words(zh: "没有一篇教程用到的设备。", en: "A machine that no tutorial uses.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let tutorials = context.makerspace.works.filter(\.isTutorial)
        guard !tutorials.isEmpty else { return [] }
        let used = Set(tutorials.flatMap(\.tools))
        return context.makerspace.machines.filter { machine in
            !used.contains(machine.group) && (machine.units.isEmpty || machine.units.contains { $0.condition != .retired })
        }.map { .machineWithoutTutorial(context.title($0.group), at: context.place($0.group, "title")) }
    }
}

extension Diagnostic {
    fileprivate static func machineWithoutTutorial(_ title: Words, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MachineWithoutTutorial.kind, at: place,
            Words(
                zh: "没有教程用到「\(title.zh)」：学生找得到它，却不知道能用它做什么。",
                en: "No tutorial uses “\(title.en)”: pupils find it, and nothing to make with it."),
            cure: Words(
                zh: "写一篇短教程；已经有教程用到它的，在那篇的 tools 里写上。",
                en: "Write a short tutorial; where one uses it already, name it under that one's tools."))
    }
}
