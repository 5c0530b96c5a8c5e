import Content

/// What questions about a makerspace are answered from on a day, worked out once a build: checks, pages, search and reports can't differ.
public struct Finders: Sendable {
    public let feasibility: FeasibilityFinder
    public let access: AccessFinder
    public var makerspace: Makerspace { feasibility.makerspace }

    public init(_ makerspace: Makerspace, today: Day) {
        feasibility = FeasibilityFinder(makerspace, today: today)
        access = AccessFinder(makerspace, today: today)
    }
}
