import Content
import Markdown
import Portal

/// Which machines and materials a text links to, and where.
public struct LinkedThings: Sendable {
    private let portal: Portal
    private let makerspace: Makerspace

    public init(_ portal: Portal, _ makerspace: Makerspace) {
        self.portal = portal
        self.makerspace = makerspace
    }

    /// A machine or a material with its first link.
    public struct Use: Sendable, Hashable {
        public var group: GroupID
        public var isMachine: Bool
        /// In bytes of the entry's file.
        public var place: Range<Int>
    }

    /// In the order of their first links, in a range of the document's HTML.
    public func uses(in range: Range<Int>, of id: EntryID) -> [Use] {
        var uses: [Use] = []
        var seen: Set<GroupID> = []
        let document = portal.entries[id].document
        for index in document.slots(in: range) where portal.slotTargets[id].indices.contains(index) {
            let (slot, target) = (document.slots[index], portal.slotTargets[id][index])
            guard case .page(let entry, _) = target, case .link = slot.kind else { continue }
            let group = portal.groupOfEntry[entry]
            let isMachine = makerspace.machine(group) != nil
            guard isMachine || makerspace.material(group) != nil, seen.insert(group).inserted else { continue }
            uses.append(Use(group: group, isMachine: isMachine, place: slot.place))
        }
        return uses
    }

    /// What each step of a text uses, by the step's position among the steps; a step ends at the next heading of its level.
    public func usesOfSteps(_ id: EntryID) -> [[Use]] {
        let document = portal.entries[id].document
        return StepHeadings.find(in: document.outline).map { step in
            uses(in: document.section(ofHeading: step), of: id)
        }
    }
}

extension Document {
    /// From a heading of the first two levels to the next one, or to the footnotes.
    public func section(ofHeading index: Int) -> Range<Int> {
        let end = footnotesOffset ?? html.count
        let next = outline[(index + 1)...].first { $0.level <= 2 }?.range.lowerBound ?? end
        let start = outline[index].range.lowerBound
        return start..<max(start, min(next, end))
    }
}
