/// Why times of a day can't be opening hours.
enum HoursMistake: Error, Equatable {
    /// No times at all.
    case unreadable
    /// Words besides times, where the times of a week are wanted: which days they mean can't be read.
    case unreadableDays
    /// Two spans have minutes in common.
    case overlap(Range<Int>, Range<Int>)
    /// A span ends when or before it begins, in minutes since midnight.
    case backwards(Int, Int)

    /// Whether a span that ends before it begins is meant to end on the next day: from the afternoon to before noon.
    static func crossesMidnight(_ from: Int, _ to: Int) -> Bool { from >= 15 * 60 && to < 9 * 60 }
}
