import Diagnostics

extension PortalSettings {
    /// Whether a page is for the staff alone: the entry says so itself, or the nearest folder that `portal.yml` names.
    public func isForStaff(_ entry: Entry) -> Bool {
        let own = (entry["audience"]?.items ?? []).compactMap(\.term)
        if !own.isEmpty { return own.allSatisfy { $0.id == Term.staff.id } }
        guard let folders = fields["audience"]?.record, !folders.isEmpty else { return false }
        let nearest = folders.keys.filter { Self.holds($0, entry.id) }.max { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
        return nearest.flatMap { folders[$0]?.text }.map(Term.staff.isNamed) ?? false
    }

    private static func holds(_ folder: String, _ id: String) -> Bool {
        let folder = folder.hasSuffix("/") ? folder.dropLast() : Substring(folder)
        return id == folder || id.hasPrefix(folder + "/")
    }

    /// What under `audience:` is no audience.
    func wrongAudiences(_ source: SourceText) -> [Diagnostic] {
        guard let field = ContentType.portal.fields.first(where: { $0.key == "audience" }) else { return [] }
        return (fields["audience"]?.record ?? [:]).sorted { $0.key < $1.key }.compactMap { _, value in
            if let text = value.text, Term.audiences.contains(where: { $0.isNamed(text) }) { return nil }
            let names = NearMissIndex(Term.audiences.flatMap(\.names))
            return .badValue(value.text ?? "", .term(Term.audiences, names), field: field, at: source.place(value.place))
        }
    }
}
