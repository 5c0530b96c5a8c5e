import Content
import Services

/// Says slowly and plainly what can be made where: everything is searched anew for every question.
struct FeasibilityOracle {
    let makerspace: Makerspace
    let next: [GroupID: Moment]

    func status(of work: Work, at campus: Campus) -> Feasibility.Status {
        let answer = answer(of: work, at: campus)
        return answer.status
    }

    /// The answer without alternatives.
    func answer(of work: Work, at campus: Campus) -> Feasibility {
        var reasons: [Feasibility.Reason] = []
        var notes: [Feasibility.Note] = []
        for tool in unique(work.tools) {
            guard let machine = makerspace.machines.first(where: { $0.group == tool }) else { continue }
            let here = machine.units.filter { place(of: $0) == campus.group }
            let lost = machine.units.filter { place(of: $0) == nil && ($0.condition == .working || $0.condition == .limited) }
            let elsewhere = machine.units.filter { place(of: $0) != nil && place(of: $0) != campus.group }
            var canBeUsed = false
            if here.contains(where: { $0.condition == .working }) {
                canBeUsed = true
            } else if here.contains(where: { $0.condition == .limited }) {
                canBeUsed = true
                notes.append(.limited(machine: tool))
            } else if here.count > 0 {
                reasons.append(.noWorkingUnit(machine: tool))
            } else if elsewhere.count > 0 && lost.count == 0 {
                reasons.append(.noUnitHere(machine: tool))
            } else {
                reasons.append(.unitsUnrecorded(machine: tool))
            }
            if canBeUsed && (machine.supervision == 2 || machine.supervision == 3) {
                var somebody = false
                for person in makerspace.people where person.supervises.contains(tool) && !person.isStudent {
                    if person.campuses.count == 0 || person.campuses.contains(campus.group) { somebody = true }
                }
                if !somebody { reasons.append(.noSupervisor(machine: tool, level: machine.supervision)) }
            }
        }

        for name in work.unknownTools { reasons.append(.unknownTool(name: name)) }

        let (substitutions, short, stockNotes) = materials(of: work, at: campus)
        reasons += short
        notes += stockNotes
        for training in TrainingOracle(makerspace: makerspace).order(work.requires + work.tools.flatMap(trainings))
        where !isGiven(training, at: campus) {
            reasons.append(.trainingNotOffered(training: training))
        }
        for name in unknownTrainings(of: work) { reasons.append(.unknownTraining(name: name)) }
        for name in unique(work.materials.filter { $0.material == nil }.map(\.name)) { notes.append(.unknownMaterial(name: name)) }

        var answer = Feasibility(campus: campus.group, status: .ready)
        answer.reasons = reasons
        answer.notes = notes
        answer.substitutions = substitutions
        if reasons.count > 0 { answer.status = .notReady } else if substitutions.count > 0 { answer.status = .readyWithSubstitute }
        return answer
    }

    private func unknownTrainings(of work: Work) -> [String] {
        var names = work.unknownRequires
        for tool in work.tools { names += makerspace.machines.first { $0.group == tool }!.unknownRequires }
        for training in TrainingOracle(makerspace: makerspace).order(work.requires + work.tools.flatMap(trainings)) {
            names += makerspace.trainings.first { $0.group == training }!.unknownPrerequisites
        }
        return unique(names)
    }

    private func materials(of work: Work, at campus: Campus) -> ([Feasibility.Substitution], [Feasibility.Reason], [Feasibility.Note]) {
        var notes: [Feasibility.Note] = []
        // What lies there; nil where nobody counted; no key where no campus keeps a line.
        var heap: [GroupID: Double?] = [:]
        for material in makerspace.materials where material.stock.contains(where: { $0.campus != nil }) {
            var sum: Double? = 0
            for line in material.stock where line.campus == campus.group {
                if let quantity = line.quantity, let before = sum { sum = before + quantity } else { sum = nil }
            }
            heap[material.group] = .some(sum)
        }
        let start = heap
        var missing: [GroupID] = []
        for group in unique(work.materials.compactMap(\.material)) {
            guard let pile = heap[group] else {
                notes.append(.stockUnrecorded(material: group))
                continue
            }
            guard let have = pile else {
                notes.append(.stockUncounted(material: group))
                continue
            }
            let wanted = amount(of: group, counted: group, in: work)
            if have > 0 && have >= wanted ?? 0 { heap[group] = .some(have - (wanted ?? 0)) } else { missing.append(group) }
        }
        var substitutions: [Feasibility.Substitution] = []
        var reasons: [Feasibility.Reason] = []
        for group in missing {
            var found: GroupID?
            for substitute in makerspace.materials.first(where: { $0.group == group })!.substitutes
            where substitute != group && found == nil {
                guard let pile = heap[substitute] else { continue }
                let wanted = amount(of: group, counted: substitute, in: work)
                if let have = pile {
                    if have > 0 && have >= wanted ?? 0 {
                        found = substitute
                        heap[substitute] = .some(have - (wanted ?? 0))
                    }
                } else {
                    found = substitute
                }
            }
            if let found {
                substitutions.append(Feasibility.Substitution(material: group, by: found))
            } else {
                reasons.append(.outOfStock(material: group, have: start[group]!!, need: amount(of: group, counted: group, in: work)))
            }
        }
        return (substitutions, reasons, notes)
    }

    /// What a work takes of a material, in so far as another one counts in the same unit; nil where it says no such number.
    private func amount(of material: GroupID, counted other: GroupID, in work: Work) -> Double? {
        func plain(_ unit: String?) -> String? { unit?.lowercased().replacing(" ", with: "") }
        let own = makerspace.materials.first { $0.group == material }!.unit
        let theirs = makerspace.materials.first { $0.group == other }!.unit
        var sum: Double?
        for need in work.materials where need.material == material {
            guard let quantity = need.quantity else { continue }
            let unit = need.unit ?? own
            let same = unit == nil ? true : plain(unit) == plain(theirs)
            if same { sum = (sum ?? 0) + quantity }
        }
        return sum
    }

    private func place(of unit: Machine.Unit) -> GroupID? { makerspace.spaces.first { $0.group == unit.space }?.campus }
    private func trainings(of tool: GroupID) -> [GroupID] { makerspace.machines.first { $0.group == tool }?.requires ?? [] }

    func isGiven(_ training: GroupID, at campus: Campus) -> Bool {
        for event in makerspace.events where event.trainings.contains(training) && next[event.group] != nil {
            if event.mode == .virtual || event.mode == .hybrid || event.campuses.contains(campus.group) { return true }
        }
        for service in makerspace.services
        where makerspace.trainings.first(where: { $0.group == training })!.services.contains(service.group) {
            if service.mode != .physical { return true }
            var places = service.campuses
            if places.isEmpty { places = service.spaces.compactMap { space in makerspace.spaces.first { $0.group == space }?.campus } }
            if places.isEmpty || places.contains(campus.group) { return true }
        }
        return false
    }

    /// What else one can do where the answer is no.
    func alternatives(of work: Work, at campus: Campus) -> [Feasibility.Alternative] {
        var found: [Feasibility.Alternative] = []
        if let best = near(campus).first(where: { status(of: work, at: $0) != .notReady }) {
            found.append(.campus(best.group, kilometres: way(campus, best)))
        }
        for case .outOfStock(let material, _, _) in answer(of: work, at: campus).reasons {
            for candidate in unique([material] + makerspace.materials.first { $0.group == material }!.substitutes) {
                let place = near(campus).first { other in
                    let lines = makerspace.materials.first { $0.group == candidate }!.stock.filter { $0.campus != nil }
                    let there = lines.filter { $0.campus == other.group }
                    if lines.isEmpty { return false }
                    if there.contains(where: { $0.quantity == nil }) { return true }
                    let have = there.reduce(0) { $0 + $1.quantity! }
                    return have > 0 && have >= amount(of: material, counted: candidate, in: work) ?? 0
                }
                if let place { found.append(.stock(of: material, use: candidate, campus: place.group)) }
            }
        }
        var services: [GroupID] = []
        for group in work.services + work.tools.flatMap({ tool in makerspace.services.filter { $0.machines.contains(tool) }.map(\.group) })
        {
            services.append(group)
            services += makerspace.services.first { $0.group == group }!.counterparts
        }
        for service in unique(services) where makerspace.services.first(where: { $0.group == service })!.mode != .physical {
            found.append(.service(service))
        }
        return found
    }

    private func way(_ a: Campus, _ b: Campus) -> Double? {
        a.location.flatMap { a in b.location.map { a.distance(to: $0) } }
    }

    private func near(_ campus: Campus) -> [Campus] {
        var rest = makerspace.campuses.filter { $0.group != campus.group }
        var sorted: [Campus] = []
        while !rest.isEmpty {
            var best = 0
            for index in rest.indices where (way(campus, rest[index]) ?? 1e9) < (way(campus, rest[best]) ?? 1e9) { best = index }
            sorted.append(rest.remove(at: best))
        }
        return sorted
    }
}

/// The first of each.
func unique<T: Equatable>(_ items: [T]) -> [T] {
    items.reduce(into: []) { kept, item in if !kept.contains(item) { kept.append(item) } }
}
