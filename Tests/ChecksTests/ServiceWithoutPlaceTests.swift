import Testing

@Suite struct ServiceWithoutPlaceTests {
    @Test func aServiceOnSiteSaysWhere() throws {
        let campuses = ["campuses/east.md": "---\ntitle: 东\n---\n", "campuses/west.md": "---\ntitle: 西\n---\n"]
        func service(_ mode: String, _ place: String) -> [String: String] {
            campuses.merging(["services/s.md": "---\ntitle: 咨询\nmode: \(mode)\n\(place)channels:\n  - phone: 110\n---\n"]) { a, _ in a }
        }
        #expect(try checked(service("hybrid", "")) == ["services/s.md:3 service-without-place"])
        #expect(try checked(service("hybrid", "campus: [east]\n")) == [])
        #expect(try checked(service("virtual", "")) == ["services/s.md:3 service-without-counterpart"])
        #expect(try checked(["services/s.md": "---\ntitle: 咨询\nmode: hybrid\nchannels:\n  - phone: 110\n---\n"]) == [])
    }
}
