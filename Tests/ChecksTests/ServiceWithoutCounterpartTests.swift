import Testing

@Suite struct ServiceWithoutCounterpartTests {
    static let desk = "---\ntitle: 服务台\nmode: physical\ncounterpart: online\nchannels:\n  - desk: 门口\n---\n"
    static let online = "---\ntitle: 在线\nmode: virtual\nchannels:\n  - email: a@b.example\n---\n"

    @Test func halvesThatBelongTogetherAreSilent() throws {
        #expect(try checked(["services/desk.md": Self.desk, "services/online.md": Self.online]) == [])
    }

    @Test func aHalfAloneIsToldToThoseWhoAsk() throws {
        #expect(try checked(["services/online.md": Self.online]) == ["services/online.md:3 service-without-counterpart"])
        #expect(try checked(["services/online.md": Self.online], advice: false) == [])
    }
}
