import Content

extension Hours {
    /// How many hours of a usual week are open.
    public var perWeek: Double { Double(days.joined().reduce(0) { $0 + $1.count }) / 60 }
}
