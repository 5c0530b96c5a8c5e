import Content
import Services

extension InterfaceWords {
    /// A machine's condition in words; one that nobody has written down is in working order.
    public func text(_ condition: Machine.Condition) -> String {
        Term.conditions.first { $0.id == condition.rawValue }.map { text($0.label) } ?? condition.rawValue
    }
}
