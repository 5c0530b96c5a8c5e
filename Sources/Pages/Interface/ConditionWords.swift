import Content
import Services

extension InterfaceWords {
    /// A machine's condition in words; one that nobody has written down is in working order.
    func text(_ condition: Machine.Condition) -> String {
        Term.conditions.first { $0.id == condition.rawValue }.map { text($0.label) } ?? condition.rawValue
    }
}

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
