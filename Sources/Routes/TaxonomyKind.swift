/// The ways in which a portal is divided.
public enum TaxonomyKind: String, Sendable, CaseIterable {
    case tags, subjects, grades, levels, courses

    /// The field it comes from.
    public var field: String {
        switch self {
        case .levels: "level"
        case .courses: "course"
        default: rawValue
        }
    }
}
