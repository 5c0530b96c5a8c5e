import Testing

@testable import Preview

@Suite("The parts of a preview") struct PartTests {
    @Test(
        "an address is decoded once",
        arguments: [
            ("/", "index.html"), ("/a/", "a/index.html"), ("/a.html", "a.html"), ("/%E7%81%AF.html", "灯.html"), ("/%252e", "%2e"),
        ])
    func paths(_ asked: String, _ path: String) { #expect(RequestPath.site(asked)?.text == path) }

    @Test(
        "what no file is called is no address",
        arguments: ["", "a", "//", "/a//b", "/..", "/a/../b", "/%2E%2E/a", "/%", "/%4", "/%00", "/%ff", "/a%5Cb"])
    func noPaths(_ asked: String) { #expect(RequestPath.site(asked) == nil) }

    @Test(
        "parts of a file",
        arguments: [("bytes=0-0", 0..<1), ("bytes=5-", 5..<10), ("bytes=-3", 7..<10), ("bytes=2-99", 2..<10), ("bytes=-99", 0..<10)])
    func ranges(_ header: String, _ range: Range<Int>) { #expect(ByteRange.asked(header, of: 10) == .part(range)) }

    @Test(
        "what is no part is the whole",
        arguments: ["bytes=", "bytes=a-b", "bytes=5-2", "bytes=0-1,3-4", "lines=1-2", "bytes=--1", "bytes=1-x"])
    func noRanges(_ header: String) { #expect(ByteRange.asked(header, of: 10) == .all) }

    @Test("where other machines may ask, numbers lead there and names don't")
    func open() {
        let hosts = AllowedHosts(port: 80, address: "0.0.0.0")
        #expect(hosts.allow("192.168.1.2") && hosts.allow("192.168.1.2:80") && hosts.allow("[fe80::1]:80") && hosts.allow("localhost"))
        #expect(!hosts.allow("school.example") && !hosts.allow("192.168.1.2:81") && !hosts.allow("1.2.3") && !hosts.allow(nil))
    }

    @Test("a page is the same whatever its style sheets are called")
    func signature() {
        func signature(_ text: String) -> PageSignature { PageSignature(Array(text.utf8)) }
        let one = signature("<link href=\"assets/a.1.css\"><link href=\"own.css\"><p>a")
        let other = signature("<link href=\"assets/a.2.css\"><link href=\"own.css\"><p>a")
        #expect(one.page == other.page && one.styles != other.styles)
        #expect(one.page != signature("<link href=\"assets/a.1.css\"><link href=\"own.css\"><p>b").page)
        #expect(one == signature("<link href=\"assets/a.1.css\"><link href=\"own.css\"><p>a"))
    }
}
