import Content

/// Which of many exceptions holds on a day, found without looking through all: the days are cut where one begins or ends.
public struct ExceptionDays: Sendable {
    private let exceptions: [HoursException]
    /// The first day of each piece, in order.
    private let starts: [Day]
    /// Of each piece, the last exception in the list that holds there.
    private let owners: [Int?]

    public init(_ exceptions: [HoursException]) {
        self.exceptions = exceptions
        var edges: Set<Day> = []
        for exception in exceptions {
            edges.insert(exception.days.lowerBound)
            edges.insert(exception.days.upperBound.adding(1))
        }
        let starts = edges.sorted()
        let positions = Dictionary(starts.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var owners = [Int?](repeating: nil, count: starts.count)
        // From the last on, each takes the pieces that none behind it has; where those are is remembered.
        var free = Array(starts.indices) + [starts.count]
        func nextFree(_ piece: Int) -> Int {
            var end = piece
            while free[end] != end { end = free[end] }
            var here = piece
            while free[here] != end { (free[here], here) = (end, free[here]) }
            return end
        }
        for (index, exception) in exceptions.enumerated().reversed() {
            guard let first = positions[exception.days.lowerBound], let end = positions[exception.days.upperBound.adding(1)] else {
                continue
            }
            var piece = nextFree(first)
            while piece < end {
                owners[piece] = index
                free[piece] = piece + 1
                piece = nextFree(piece)
            }
        }
        self.starts = starts
        self.owners = owners
    }

    /// The position of the exception that holds on a day.
    func index(on day: Day) -> Int? {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= day { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? owners[low - 1] : nil
    }

    public func exception(on day: Day) -> HoursException? { index(on: day).map { exceptions[$0] } }
}
