import Content
import Diagnostics
import Pages
import Portal
import Routes
import Services

/// Which labels are printed, and which codes that adds to the register.
public struct LabelPlan: Sendable {
    public private(set) var labels: [Label] = []
    /// Codes that stand on these labels and that the register doesn't have yet, in the order of the labels.
    public private(set) var newItems: [CodeRegister.Item] = []
    /// Units without a code, each with the code that it might have.
    public private(set) var diagnostics: [Diagnostic] = []

    private let portal: Portal
    private let makerspace: Makerspace
    private let only: [String]
    private let url: String
    private var codes: NewCodes

    /// - Parameters:
    ///   - url: the portal's address, without a slash at its end.
    ///   - only: what is wanted: codes, ids, or patterns of them with `*`; empty for everything.
    public init(_ portal: Portal, _ makerspace: Makerspace, url: String, only: [String] = []) {
        self.portal = portal
        self.makerspace = makerspace
        self.only = only
        self.url = url
        codes = NewCodes(makerspace.codes)
        for space in makerspace.spaces {
            add(.space(space.group))
            for shelf in space.shelves { add(.shelf(space: space.group, name: shelf.name)) }
            for machine in makerspace.machines {
                for unit in machine.units where unit.space == space.group && unit.condition != .retired { add(machine, unit) }
            }
        }
        for machine in makerspace.machines {
            for unit in machine.units where unit.space == nil && unit.condition != .retired { add(machine, unit) }
        }
    }

    private var language: String { portal.settings.languages.first ?? "zh-Hans" }

    private mutating func add(_ machine: Machine, _ unit: Machine.Unit) {
        let thing = PlacedThing.unit(machine: machine.group, index: unit.index)
        guard makerspace.codes.code(of: thing) == nil else { return add(thing) }
        // A code that can't be used, or that another has, is told by the rules.
        guard unit.code == nil, isWanted(thing, code: nil) else { return }
        let entry = portal.entries[portal.groups[machine.group].entries[0]]
        let items = entry["units"]?.items ?? []
        let place = items.indices.contains(unit.index) ? entry.place(of: "units", items[unit.index]) : .file(entry.source.path)
        diagnostics.append(
            .unitWithoutCode(entry.title, suggestion: codes.suggest(for: machine, id: portal.groups[machine.group].id), at: place))
    }

    private mutating func add(_ thing: PlacedThing) {
        guard labels.last?.thing != thing, isWanted(thing, code: makerspace.codes.code(of: thing)) else { return }
        let known = makerspace.codes.code(of: thing)
        guard known != nil || !isMisspelt(thing) else { return }
        let code = known ?? codes.assign(lastingName(thing))
        let path = Addresses(language: language, languages: portal.settings.languages).code(code)
        let name = name(of: thing, in: language)
        let english = portal.settings.languages.first { !LanguageTag.isChinese($0) && $0 != language }.map { self.name(of: thing, in: $0) }
        labels.append(
            Label(
                code: code, address: "\(url)/\(path.encoded)", name: name, otherName: english == name ? nil : english,
                place: place(of: thing), thing: thing))
        if makerspace.codes.code(code)?.item == nil { newItems.append(item(code, thing)) }
    }

    /// Whether its entry gives it a code that can't be used: it is to be mended, not given another.
    private func isMisspelt(_ thing: PlacedThing) -> Bool {
        switch thing {
        case .space(let group): makerspace.space(group)?.code != nil
        case .shelf(let space, let name): makerspace.space(space)?.shelves.first { $0.name == name }?.code != nil
        case .unit, .holding: false
        }
    }

    private func isWanted(_ thing: PlacedThing, code: String?) -> Bool {
        guard !only.isEmpty else { return true }
        let id = portal.groups[thing.group].id
        let names = [code, id, id.split(separator: "/").last.map(String.init), lastingName(thing)].compactMap(\.self)
        return only.contains { pattern in names.contains { Wildcard.matches(pattern, $0) } }
    }

    /// The id of its entry, with the shelf's name: what a new code is made from.
    private func lastingName(_ thing: PlacedThing) -> String {
        let id = portal.groups[thing.group].id
        if case .shelf(_, let name) = thing { return "\(id) \(name)" }
        return id
    }

    private func name(of thing: PlacedThing, in language: String) -> String {
        let title = portal.entries[portal.entry(ofGroup: thing.group, in: language)].title
        if case .shelf(_, let name) = thing { return "\(title) \(name)" }
        return title
    }

    private func place(of thing: PlacedThing) -> String {
        var space: GroupID?
        switch thing {
        case .space(let group): space = group
        case .shelf(let group, _): space = group
        case .unit(let machine, let index): space = makerspace.machine(machine)?.unit(at: index)?.space
        case .holding: break
        }
        guard let space else { return "" }
        let room = portal.entries[portal.entry(ofGroup: space, in: language)]
        let campus = makerspace.campus(ofSpace: space).map { portal.entries[portal.entry(ofGroup: $0, in: language)].title }
        var parts: [String?] = [campus, room["floor"]?.text, room["room"]?.text]
        if case .unit = thing { parts.append(room.title) }
        return parts.compactMap(\.self).joined(separator: " · ")
    }

    private func item(_ code: String, _ thing: PlacedThing) -> CodeRegister.Item {
        var item = CodeRegister.Item(code: code, thing: portal.groups[thing.group].id, printed: portal.today)
        if case .shelf(_, let name) = thing { item.shelf = name }
        let languages = portal.groups[thing.group].entries.map { portal.entries[$0].language }
        item.name = Dictionary(languages.map { ($0, name(of: thing, in: $0)) }, uniquingKeysWith: { first, _ in first })
        if Set(item.name.values).count == 1, let name = item.name.values.first { item.name = ["": name] }
        return item
    }
}
