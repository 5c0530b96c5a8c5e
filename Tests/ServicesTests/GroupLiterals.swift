import Content

/// Makerspaces written down in tests number their groups.
extension GroupID: ExpressibleByIntegerLiteral {
    public init(integerLiteral position: Int) { self.init(position: position) }
}
