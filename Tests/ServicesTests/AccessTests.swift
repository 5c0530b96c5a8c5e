import Content
import Services
import Testing

@Suite struct AccessTests {
    static let texts = [
        "campuses/east.md": "---\ntitle: 河东\n---\n", "campuses/west.md": "---\ntitle: 河西\n---\n",
        "spaces/studio.md": "---\ntitle: 工坊\ncampus: east\n---\n", "spaces/craft.md": "---\ntitle: 手工坊\ncampus: west\n---\n",
        "equipment/laser.md":
            "---\ntitle: 激光\nrequires: [safety]\nunits:\n  - {code: L1, space: studio}\n  - {code: L0, space: craft, condition: retired}\n---\n",
        "equipment/printer.md":
            "---\ntitle: 打印机\nunits:\n  - {code: P1, space: studio, condition: out-of-order}\n  - {code: P2, space: craft}\n---\n",
        "trainings/safety.md": "---\ntitle: 安全课\nservice: [course]\n---\n",
        "services/book.md": "---\ntitle: 预约\nmode: physical\nkind: booking\nspace: [studio, craft]\nequipment: [laser]\n---\n",
        "services/course.md": "---\ntitle: 课\nmode: physical\nkind: course\ncampus: [east]\ncounterpart: [webcourse]\n---\n",
        "services/webcourse.md": "---\ntitle: 网课\nmode: virtual\nkind: course\n---\n",
        "services/desk.md": "---\ntitle: 服务台\nmode: physical\nkind: enquiry\ncampus: [east]\ncounterpart: [ask]\n---\n",
        "services/ask.md": "---\ntitle: 在线问\nmode: virtual\nkind: enquiry\n---\n",
        "services/order.md": "---\ntitle: 代加工\nmode: hybrid\nkind: fabrication\n---\n",
        "resources/primer.md": "---\ntitle: 书\nkind: book\nurl: https://a.example/\nholdings: [{space: craft, shelf: B}]\n---\n",
        "people/lin.md": "---\ntitle: 林\ncampus: [east]\nskills: [laser, printer]\nsupervises: [laser]\nsubjects: [物理]\n---\n",
        "people/sun.md": "---\ntitle: 孙\ncampus: [west]\nsubjects: [物理]\n---\n",
        "people/mentor.md": "---\ntitle: 王\ncampus: [west]\n---\n",
        "events/induction.md": "---\ntitle: 准入\nstart: 2026-12-05 09:30\ntrainings: [safety]\nmentors: [mentor]\n---\n",
        "people/pupil.md": "---\ntitle: 小明\nby: student\ncampus: [east]\nskills: [laser]\n---\n",
        "tutorials/box.md": "---\ntitle: 盒子\ntools: [laser, printer]\nservices: [order]\n---\n",
    ]

    private func answered() throws -> (id: (GroupID) -> String, access: Access) {
        let (portal, makerspace) = try linked(Self.texts)
        let box = try #require(portal.groups.firstIndex { $0.id == "tutorials/box" })
        let primer = try #require(portal.groups.firstIndex { $0.id == "resources/primer" })
        var uses = makerspace.uses(of: box)
        uses.resources = [primer]
        uses.subjects = ["physics", "物理"]
        return ({ portal.groups[$0].id.split(separator: "/").last.map(String.init) ?? "" }, AccessFinder(makerspace).access(uses))
    }

    @Test func eachCampusShowsWhatStandsThere() throws {
        let (id, access) = try answered()
        #expect(access.campuses.map { $0.campus.map(id) ?? "-" } == ["east", "west", "-"])
        let (east, west) = (access.campuses[0], access.campuses[1])
        #expect(east.machines.map { id($0.machine) } == ["laser", "printer"] && east.missing == [])
        #expect(west.machines.map { id($0.machine) } == ["printer"] && west.machines[0].units == [1])
        #expect(west.missing.map(id) == ["laser"], "a retired laser is no laser")
        #expect(west.holdings.map { id($0.resource) } == ["primer"])
    }

    @Test func servicesComeFromTheThingsThatAreUsed() throws {
        let (id, access) = try answered()
        func offers(_ offers: [Access.Offer]) -> [String] { offers.map { "\(id($0.service)) \($0.tie)" } }
        #expect(offers(access.campuses[0].services) == ["book machine", "course training", "desk enquiry"])
        #expect(access.campuses[0].services[0].spaces.map(id) == ["studio"])
        #expect(offers(access.campuses[1].services) == ["book machine"])
        #expect(offers(access.campuses[2].services) == ["order named"])
        #expect(offers(access.services) == ["order named", "webcourse counterpart", "ask enquiry"])
        #expect(access.resources.map(id) == ["primer"])
    }

    @Test func thoseWhoKnowTheMachineComeBeforeThoseOfTheSubject() throws {
        let (id, access) = try answered()
        #expect(access.campuses[0].helpers.map { id($0.person) } == ["lin"], "no pupil is offered for what they know")
        #expect(access.campuses[0].helpers[0].rank == 1)
        #expect(access.campuses[1].helpers.map { id($0.person) } == ["mentor"], "the subject alone says less")
        #expect(access.campuses[1].helpers[0].rank == 3)
    }
}
