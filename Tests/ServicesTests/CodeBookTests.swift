import Content
import Services
import Testing

@Suite struct CodeBookTests {
    static let makerspace = Makerspace(
        spaces: [Space(group: 1, shelves: [Shelf(name: "A-01"), Shelf(name: "A-02", code: "SH-2")], code: "ROOM-1"), Space(group: 2)],
        machines: [
            Machine(
                group: 3, units: [Machine.Unit(code: "LC-01", index: 0), Machine.Unit(code: "LC-02", index: 1), Machine.Unit(index: 2)]),
            Machine(group: 4, units: [Machine.Unit(code: "lc-02", index: 0), Machine.Unit(code: "a/b", index: 1)]),
        ])
    static let groups: [String: GroupID] = ["spaces/a": 1, "spaces/b": 2, "equipment/laser": 3, "equipment/plotter": 4]

    private func book(_ items: CodeRegister.Item...) -> CodeBook {
        CodeBook(Self.makerspace, CodeRegister(items: items)) { Self.groups[$0] }
    }

    @Test func entriesSayTheirCodes() {
        let book = book()
        #expect(book.codes.map(\.text) == ["LC-01", "LC-02", "ROOM-1", "SH-2"])
        #expect(book.code("lc-01")?.thing == .unit(machine: 3, index: 0))
        #expect(book.clashes.map(\.code) == ["lc-02"], "on half of all disks they are one file")
        #expect(book.code(of: .shelf(space: 1, name: "A-02")) == "SH-2")
    }

    @Test func theRegisterGivesCodesToRoomsAndShelves() {
        let book = book(
            CodeRegister.Item(code: "K7Q", thing: "spaces/a", shelf: "A-01"), CodeRegister.Item(code: "B2C", thing: "spaces/b"),
            CodeRegister.Item(code: "GONE", thing: "spaces/a", shelf: "Z-99"))
        #expect(book.code(of: .shelf(space: 1, name: "A-01")) == "K7Q" && book.code(of: .space(2)) == "B2C")
        #expect(book.code("GONE")?.thing == nil, "a shelf that is not there any more")
    }

    @Test func aPrintedCodeStaysWhenItsThingIsGone() {
        let book = book(
            CodeRegister.Item(code: "OLD-1", thing: "equipment/old", replacedBy: "OLD-2"),
            CodeRegister.Item(code: "OLD-2", thing: "equipment/laser", replacedBy: "LC-01"),
            CodeRegister.Item(code: "X-1", replacedBy: "X-2"), CodeRegister.Item(code: "X-2", replacedBy: "x-1"))
        #expect(book.codes.count == 8)
        #expect(book.code("OLD-1").flatMap(book.replacement)?.text == "LC-01", "through all that are gone as well")
        #expect(book.code("X-1").flatMap(book.replacement) == nil, "in a circle")
        #expect(book.code("LC-01").flatMap(book.replacement) == nil)
    }

    @Test func whatCannotBeReadIsNotGone() {
        let items = [
            CodeRegister.Item(code: "P-1", thing: "equipment/press"), CodeRegister.Item(code: "P-2", thing: "press"),
            CodeRegister.Item(code: "P-3", thing: "ress"),
        ]
        let book = CodeBook(Self.makerspace, CodeRegister(items: items), unreadable: ["equipment/press"]) { Self.groups[$0] }
        #expect(["P-1", "P-2", "P-3"].map { book.code($0)?.isUnreadable } == [true, true, false])
        let waiting = CodeBook(Self.makerspace, CodeRegister(items: items), withheld: ["equipment/press"]) { Self.groups[$0] }
        #expect(["P-1", "P-2", "P-3"].map { waiting.code($0)?.isWithheld } == [true, true, false])
    }

    @Test func theRegisterAndAnEntryMustMeanTheSame() {
        let book = book(
            CodeRegister.Item(code: "LC-01", thing: "equipment/plotter"), CodeRegister.Item(code: "room-1", thing: "spaces/a"),
            CodeRegister.Item(code: "SH-2", thing: "spaces/a", shelf: "A-02"), CodeRegister.Item(code: "LC-02", thing: "equipment/renamed"))
        #expect(book.clashes.map(\.code) == ["lc-02", "LC-01", "ROOM-1"])
        #expect(book.codes.map(\.text) == ["LC-01", "LC-02", "SH-2", "room-1"], "a printed code keeps its letters")
        #expect(book.code(of: .space(1)) == "room-1", "links go where the page is")
    }

    @Test func newCodesAreShortClearAndTheSameEverywhere() {
        var codes = NewCodes(book(CodeRegister.Item(code: "OLD-1")))
        let first = (0..<2000).map { codes.assign("spaces/room-\($0)") }
        #expect(Set(first).count == 2000)
        #expect(first.allSatisfy { $0.count <= 4 && $0.allSatisfy("23456789BCDFGHJKMNPQRSTVWXYZ".contains) })
        var again = NewCodes(book(CodeRegister.Item(code: first[0].lowercased())))
        #expect(again.assign("spaces/room-0") != first[0], "a code that was ever printed is never given again")
        #expect(again.assign("spaces/room-1") == first[1])
    }

    @Test func aUnitWithoutACodeIsOfferedTheNextOne() {
        var codes = NewCodes(book(CodeRegister.Item(code: "LC-03")))
        #expect(codes.suggest(for: Self.makerspace.machines[0], id: "equipment/laser") == "LC-04", "LC-03 was printed once")
        #expect(codes.suggest(for: Machine(group: 9), id: "equipment/3d-printer") == "3P-01")
        #expect(codes.suggest(for: Machine(group: 9), id: "equipment/激光") == "M-01")
    }
}
