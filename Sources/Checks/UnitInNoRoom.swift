import Diagnostics
import Services

/// A unit that says in no room where it stands: nobody finds it, and no campus counts it.
enum UnitInNoRoom: Rule {
    static let name = "unit-in-no-room"
    static let isAdvice = true
    static let isOfValue = true
    static let help = Words(zh: "没有写在哪个空间的一台设备。", en: "A unit of a machine that stands in no room.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.makerspace.machines.flatMap { machine in
            machine.units.filter {
                $0.space == nil && $0.condition != .retired && !$0.isLoanable
                    && !context.awaits(machine.group, "units.space", item: $0.index)
                    // A room that there is not was told of where it is named.
                    && !context.isGiven(machine.group, "units", item: $0.index, "space")
            }.map { unit in
                .unitInNoRoom(
                    context.title(machine.group), code: unit.code, at: context.place(machine.group, "units", item: unit.index))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func unitInNoRoom(_ title: Words, code: String?, at place: SourcePlace) -> Diagnostic {
        let unit = code.map { " \($0)" } ?? ""
        return Diagnostic(
            UnitInNoRoom.kind, at: place,
            Words(
                zh: "「\(title.zh)」的这一台\(unit)没有写在哪里：学生找不到它，也不算在任何校区。",
                en: "This unit\(unit) of “\(title.en)” stands in no room: pupils can't find it, and no campus counts it."),
            cure: Words(
                zh: "在这一条里写 space（空间条目的 id）；不用了就写 condition: retired。",
                en: "Name its room under space; if it is gone, write condition: retired."))
    }
}
