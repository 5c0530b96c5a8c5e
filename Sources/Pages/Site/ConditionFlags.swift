import Services

extension Machine.Condition {
    /// The colour of its flag: good, warn or bad.
    var flag: String {
        switch self {
        case .working: "good"
        case .limited: "warn"
        case .outOfOrder, .retired: "bad"
        }
    }
}
