import Content

/// What the sections of a page have shown so far.
struct Shown {
    /// Fields and backlinks of which the sections of the page take care, those that come later among them.
    let fields: Set<String>
    let backlinks: Set<String>
    private(set) var groups: Set<GroupID>
    private(set) var origins: Set<String> = []
    private(set) var standsBeside = false
    private(set) var names: [String] = []

    init(fields: Set<String>, backlinks: Set<String>, groups: Set<GroupID>) {
        self.fields = fields
        self.backlinks = backlinks
        self.groups = groups
    }

    mutating func take(_ content: SectionContent) {
        groups.formUnion(content.groups)
        if !content.origins.isEmpty { origins.formUnion(content.origins) }
        if content.standsBeside { standsBeside = true }
        for value in content.values { names.append(value.name) }
    }
}
