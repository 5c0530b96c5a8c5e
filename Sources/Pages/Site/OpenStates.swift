import Content
import Services

/// When places are open, in the form that a script reads; worked out once, for every page names places.
struct OpenStates: Sendable {
    /// The days of which the pages may speak.
    let known: ClosedRange<Day>
    /// By campus and room.
    private(set) var ofPlace: [GroupID: EncodedSchedule] = [:]

    init(_ makerspace: Makerspace, today: Day) {
        known = OpeningSchedule.known(on: today)
        for place in makerspace.campuses.map(\.group) + makerspace.spaces.map(\.group) {
            ofPlace[place] = makerspace.schedule(of: place).map { EncodedSchedule($0, known: known) }
        }
    }
}
