import Services
import Testing

@Suite struct FloorPlanTests {
    static let campus = Campus(group: 0, floors: [Campus.Floor(name: "1F", plan: "1f.svg"), Campus.Floor(name: "2F")])
    static let studio = Space(
        group: 1, campus: 0, floor: "1f", point: PlanPoint(x: 10, y: 10),
        shelves: [Shelf(name: "A 01", code: "K7Q", point: PlanPoint(x: 5, y: 5)), Shelf(name: "A 02"), Shelf(name: "A 01")])
    static let attic = Space(group: 2, campus: 0, floor: "9F", point: PlanPoint(x: 1, y: 1))
    static let office = Space(group: 6, campus: 0, floor: "2F", point: PlanPoint(x: 1, y: 1))
    static let laser = Machine(
        group: 3,
        units: [
            Machine.Unit(code: "LC-01", space: 1, point: PlanPoint(x: 20, y: 20), index: 0),
            Machine.Unit(space: 1, index: 1), Machine.Unit(space: 1, point: PlanPoint(x: 1, y: 1), condition: .retired, index: 2),
            Machine.Unit(code: "LC-04", space: 9, index: 3), Machine.Unit(code: "LC-05", space: 6, point: PlanPoint(x: 1, y: 1), index: 4),
        ])
    static let book = Resource(
        group: 4,
        holdings: [
            Resource.Holding(campus: 0, space: 1, shelf: "A 01", index: 0),
            Resource.Holding(campus: 0, space: 1, point: PlanPoint(x: 30, y: 30), index: 1),
        ])
    static let plans = FloorPlans(
        Makerspace(campuses: [campus], spaces: [studio, attic, office], machines: [laser], resources: [book])
    ) { ["hedong", "studio", "attic", "laser", "book", "", "office"][$0.position] }

    @Test func aFloorHasItsPinsInOrderAndTheRestInWords() {
        let floors = Self.plans.floors
        #expect(floors.map(\.name) == ["1F", "2F", "9F"])
        #expect(floors[0].pins.map(\.anchor) == ["plan-studio", "plan-LC-01", "plan-studio-A-01", "plan-book-2"])
        #expect(floors[0].others.map(\.anchor) == ["plan-laser-2", "plan-studio-A-02"], "a retired machine is not looked for")
        #expect(
            floors[1].pins.isEmpty && floors[1].others.map(\.anchor) == ["plan-office", "plan-LC-05"], "without a plan there are no pins")
    }

    @Test func placesLeadToThePinOrToTheRoom() {
        let plans = Self.plans
        #expect(plans.place(of: .unit(machine: 3, index: 0)) == FloorPlans.Place(campus: 0, floor: 0, anchor: "plan-LC-01", number: 2))
        #expect(plans.place(of: .unit(machine: 3, index: 1))?.anchor == "plan-studio", "a unit without a point is in its room")
        #expect(plans.place(of: .unit(machine: 3, index: 4)) == FloorPlans.Place(campus: 0, floor: 1, anchor: "plan-LC-05", number: nil))
        #expect(plans.place(of: .unit(machine: 3, index: 3)) == nil, "its room is on no campus")
        #expect(plans.place(ofShelf: "A 01", in: 1)?.number == 3)
        #expect(plans.place(ofShelf: "B 07", in: 1)?.anchor == "plan-studio" && plans.place(ofShelf: "A 01", in: nil) == nil)
        #expect(plans.place(of: .holding(resource: 4, index: 1))?.number == 4)
    }

    @Test func anchorsOfOneCampusDiffer() {
        let twins = [Space(group: 1, campus: 0), Space(group: 2, campus: 0), Space(group: 3, campus: 9)]
        let plans = FloorPlans(Makerspace(campuses: [Campus(group: 0), Campus(group: 9)], spaces: twins)) { _ in "corner" }
        #expect(plans.floors.flatMap(\.others).map(\.anchor) == ["plan-corner", "plan-corner-2", "plan-corner"])
    }
}
