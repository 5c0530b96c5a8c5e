import Content
import Pages
import Publishing

/// What the pages of the last run were made from, and what came of them.
struct KeptPages: Sendable {
    private var inputs: PageInputs?
    private var marks: [PlannedPage: PublishedMark] = [:]

    /// For each page that comes out as it did at the last run what was published of it.
    func standing(_ inputs: PageInputs) -> [PlannedPage: PublishedMark] {
        guard let changed = self.inputs.flatMap(inputs.changedEntries) else { return [:] }
        guard !changed.isEmpty else { return marks }
        // The text of an entry stands at its address, be it on a page of its own, on the home page or over a list.
        let addresses = Set(changed.map { inputs.portal.entries[$0].address })
        return marks.filter { page, _ in !addresses.contains(page.path) }
    }

    mutating func keep(_ marks: [PlannedPage: PublishedMark], _ inputs: PageInputs) {
        self.inputs = inputs
        self.marks = marks
    }
}
