import Content
import Pages

/// What the pages of the last run were made from.
struct KeptPages: Sendable {
    private var inputs: PageInputs?
    private var pages: Set<PlannedPage> = []

    init() {}

    init(_ pages: [PlannedPage], _ inputs: PageInputs) {
        self.inputs = inputs
        self.pages = Set(pages)
    }

    /// What a run finds of the last one.
    struct Standing: Sendable {
        /// Pages that come out as they did then.
        var pages: Set<PlannedPage> = []
        /// Whether the settings and the templates are the same.
        var wordsStand = false
        /// Whether no page shows another title, field or link of an entry.
        var fieldsStand = false
    }

    func standing(_ inputs: PageInputs) -> Standing {
        guard let earlier = self.inputs else { return Standing() }
        var standing = Standing(wordsStand: inputs.hasWords(of: earlier))
        guard let changed = inputs.changedEntries(since: earlier) else { return standing }
        standing.fieldsStand = true
        // The text of an entry stands at its address, be it on a page of its own, on the home page or over a list.
        var addresses = Set(changed.map { inputs.portal.entries[$0].address })
        // The glossary's pages say where its terms stand.
        if !inputs.portal.hasTermsLike(earlier.portal) { addresses.formUnion(inputs.portal.glossaryAddresses) }
        standing.pages = addresses.isEmpty ? pages : pages.filter { !addresses.contains($0.path) }
        return standing
    }

}
