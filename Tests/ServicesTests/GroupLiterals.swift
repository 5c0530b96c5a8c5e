import Content
import Services

/// Makerspaces written down in tests number their groups.
extension GroupID: ExpressibleByIntegerLiteral {
    public init(integerLiteral position: Int) { self.init(position: position) }
}

extension FloorID: ExpressibleByIntegerLiteral {
    public init(integerLiteral position: Int) { self.init(position: position) }
}
