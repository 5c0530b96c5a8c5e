import Content
import Limits
import Portal
import Services

/// What answers are written from, in whatever language: worked out once.
struct AnswerSource: Sendable {
    let portal: Portal
    let makerspace: Makerspace
    let making: FeasibilityFinder
    let finder: AccessFinder
    /// The days of which anything may be said.
    let known: ClosedRange<Day>
    /// Those for which what somebody has noted holds, though of the days around nothing may be said.
    let noted: ClosedRange<Day>
    /// The groups that are answered about, those of the surest answers first.
    let things: [GroupID]

    init(portal: Portal, finders: Finders) {
        self.portal = portal
        let makerspace = finders.makerspace
        self.makerspace = makerspace
        making = finders.feasibility
        finder = finders.access
        known = OpeningSchedule.known(on: portal.today)
        noted = known.lowerBound...portal.today.adding(366)
        let places = makerspace.campuses.map(\.group) + makerspace.spaces.map(\.group)
        let offers = makerspace.services.map(\.group) + makerspace.trainings.map(\.group) + makerspace.events.map(\.group)
        let people = makerspace.staff.map(\.group)
        let goods = makerspace.machines.map(\.group) + makerspace.materials.map(\.group)
        let rest = makerspace.works.map(\.group) + makerspace.resources.map(\.group)
        things = Array((places + goods + people + offers + rest).prefix(Limits.answeredThings.value))
    }
}
