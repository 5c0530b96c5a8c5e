import Content
import Services
import Templates

/// Why something can't be made at a campus, and what else one can do, in plain words with links.
extension EntryContext {
    private func title(_ group: GroupID) -> String { context.entry(ofGroup: group).title }

    func reason(_ reason: Feasibility.Reason, at campus: GroupID) -> TemplateRecord {
        switch reason {
        case .noWorkingUnit(let machine):
            return need(machine, note: words("making.no_working_unit", ("units", words.list(brokenUnits(of: machine, at: campus)))))
        case .noUnitHere(let machine):
            // The nearest few: of twenty campuses nobody wants all.
            let elsewhere = making.campuses(near: campus).map(\.campus).filter { making.units(of: machine, at: $0).isUsable }.prefix(3)
            guard !elsewhere.isEmpty else { return need(machine, note: words["making.no_unit_here"]) }
            return need(machine, note: words("making.no_unit_here_but", ("campuses", words.list(elsewhere.map(title)))))
        case .unitsUnrecorded(let machine):
            return need(machine, note: words["making.units_unrecorded"])
        case .outOfStock(let material, let have, let wanted):
            let unit = context.materials.unit(ofMaterial: material)
            if have <= 0 {
                return need(
                    material,
                    note: wanted.map { words("making.none_left_of", ("need", words.amount($0, unit))) } ?? words["making.none_left"])
            }
            return need(
                material, note: words("making.too_little", ("have", words.amount(have, unit)), ("need", words.amount(wanted ?? 0, unit))))
        case .trainingNotOffered(let training):
            return need(training, note: words["making.training_not_offered"])
        case .noSupervisor(let machine, let level):
            return need(machine, note: words("making.no_supervisor", ("level", words["supervision.\(min(max(level, 0), 3))"])))
        case .unknownTool(let name):
            return need(words("making.unrecorded_name", ("name", name)), icon: "equipment", note: words["making.unknown_tool"])
        case .unknownTraining(let name):
            return need(words("making.unrecorded_name", ("name", name)), icon: "warning", note: words["making.unknown_training"])
        }
    }

    /// For a step of a path, whose own page says the rest.
    func shortReason(_ reason: Feasibility.Reason) -> String {
        switch reason {
        case .noWorkingUnit(let machine): words("making.short.no_working_unit", ("name", title(machine)))
        case .noUnitHere(let machine): words("making.short.no_unit_here", ("name", title(machine)))
        case .unitsUnrecorded(let machine): words("making.short.units_unrecorded", ("name", title(machine)))
        case .outOfStock(let material, _, _): words("making.short.out_of_stock", ("name", title(material)))
        case .trainingNotOffered(let training): words("making.short.training_not_offered", ("name", title(training)))
        case .noSupervisor(let machine, _): words("making.short.no_supervisor", ("name", title(machine)))
        case .unknownTool(let name), .unknownTraining(let name): words("making.short.unknown", ("name", name))
        }
    }

    func note(_ note: Feasibility.Note) -> TemplateRecord {
        switch note {
        case .limited(let machine): need(machine, note: words["making.limited"])
        case .stockUnrecorded(let material): need(material, note: words["making.stock_unrecorded"])
        case .stockUncounted(let material): need(material, note: words["making.stock_uncounted"])
        case .unknownMaterial(let name): need(name, icon: "material", note: words["making.unknown_material"])
        }
    }

    func alternative(_ alternative: Feasibility.Alternative) -> TemplateRecord {
        switch alternative {
        case .campus(let campus, let kilometres):
            guard let kilometres else { return need(campus, note: words["making.other_campus"]) }
            return need(campus, note: words("making.other_campus_far", ("distance", words.kilometres(kilometres))))
        case .stock(let material, let use, let campus):
            guard use != material else { return need(use, note: words("making.stock_at", ("campus", title(campus)))) }
            return need(use, note: words("making.substitute_at", ("campus", title(campus)), ("material", title(material))))
        case .service(let service):
            return need(
                service,
                note: words[making.makerspace.service(service)?.mode == .virtual ? "making.online_service" : "making.hybrid_service"])
        }
    }

    /// `3DP-03 故障`: the units of a machine at a campus with their condition.
    private func brokenUnits(of machine: GroupID, at campus: GroupID) -> [String] {
        (making.makerspace.machine(machine)?.units ?? []).compactMap { unit in
            guard unit.space.flatMap(making.makerspace.campus(ofSpace:)) == campus else { return nil }
            return [unit.code, words.text(unit.condition)].compactMap { $0 }.joined(separator: " ")
        }.filter { !$0.isEmpty }
    }
}
