import Content
import Interface
import Pages
import Portal
import Services

/// What the pages of a report are made from.
public struct ReportContext: Sendable {
    public let portal: Portal
    public let makerspace: Makerspace
    public let making: FeasibilityFinder
    /// Drafts and entries under review.
    public let unfinished: [Entry]
    /// nil where nobody keeps a log.
    public let usage: UsageLog?
    public let period: Period
    public let words: InterfaceWords
    /// By machine.
    let worksOfMachine: [GroupID: [GroupID]]
    /// By training.
    let machinesOfTraining: [GroupID: [GroupID]]

    public init(
        portal: Portal, finders: Finders, unfinished: [Entry], usage: UsageLog?, period: Period, words: InterfaceWords
    ) {
        self.portal = portal
        let makerspace = finders.makerspace
        self.makerspace = makerspace
        making = finders.feasibility
        self.unfinished = unfinished
        self.usage = usage
        self.period = period
        self.words = words
        var works: [GroupID: [GroupID]] = [:]
        for work in makerspace.works {
            for machine in Set(work.tools) { works[machine, default: []].append(work.group) }
        }
        worksOfMachine = works
        var machines: [GroupID: [GroupID]] = [:]
        for machine in makerspace.machines {
            for training in Set(machine.requires) { machines[training, default: []].append(machine.group) }
        }
        machinesOfTraining = machines
    }

    /// The original of a group.
    func entry(_ group: GroupID) -> Entry { portal.entries[portal.groups[group].entries[0]] }

    /// What a group is called in the report's language.
    func title(_ group: GroupID) -> String { portal.entries[portal.entry(ofGroup: group, in: words.language)].title }

    func type(_ group: GroupID) -> ContentType { portal.type(of: group) }

    func groups(ofType type: String) -> [GroupID] {
        portal.groups(ofType: type)
    }

    /// A group's title, with a link where the portal has an address.
    func cell(_ group: GroupID, note: String? = nil) -> ReportTable.Cell {
        let entry = portal.entries[portal.entry(ofGroup: group, in: words.language)]
        return ReportTable.Cell(entry.title, note: note, url: portal.absolute(entry.address))
    }

    func number(_ value: Double?) -> ReportTable.Cell {
        value.map { ReportTable.Cell(words.number($0), number: $0) } ?? ReportTable.Cell("–")
    }

    func money(_ value: Double?) -> ReportTable.Cell {
        value.map { ReportTable.Cell(moneyText($0), number: ($0 * 100).rounded() / 100) } ?? ReportTable.Cell("–")
    }

    /// In the portal's currency, which is that of prices paid.
    func moneyText(_ value: Double, _ currency: String? = nil) -> String {
        let text = words.money(value, currency ?? portal.settings.currency)
        // A column of money is read by its points.
        // What is spent in no time at all costs more an hour than any number says.
        guard value.isFinite, abs(value) < 1e15 else { return "–" }
        let hundredths = Int((value * 100).rounded())
        return hundredths % 10 == 0 && hundredths % 100 != 0 ? text + "0" : text
    }

    /// The first titles of many.
    func titles(_ groups: [GroupID], most: Int = 3) -> String {
        let shown = words.list(groups.prefix(most).map(title))
        return groups.count > most ? words("report.and_more", ("list", shown), ("count", String(groups.count))) : shown
    }
}
