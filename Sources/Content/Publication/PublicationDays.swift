/// The days by which it is decided what is published: one, but where a clock can't be believed.
public struct PublicationDays: Sendable, Equatable {
    /// What ends by this day is gone.
    public let ending: Day
    /// What begins after this day waits.
    public let beginning: Day

    public init(_ day: Day) { self.init(ending: day, beginning: day) }

    public init(ending: Day, beginning: Day) {
        self.ending = ending
        self.beginning = beginning
    }
}
