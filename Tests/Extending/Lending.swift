import Content
import Services

/// An answer of a school's own: at which campuses all of some machines may be borrowed.
struct Lending: Equatable {
    let campus: GroupID
    /// Machines of which no unit there works and may be taken home.
    let missing: [GroupID]

    /// In the order of the makerspace's campuses.
    static func answers(for machines: [GroupID], _ makerspace: Makerspace) -> [Lending] {
        guard !machines.isEmpty else { return [] }
        return makerspace.campuses.map { campus in
            Lending(
                campus: campus.group,
                missing: machines.filter { machine in
                    !(makerspace.machine(machine)?.units ?? []).contains { unit in
                        unit.isLoanable && unit.condition.isUsable
                            && unit.space.flatMap { makerspace.campus(ofSpace: $0) } == campus.group
                    }
                })
        }
    }
}
