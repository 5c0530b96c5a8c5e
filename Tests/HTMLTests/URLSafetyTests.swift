import HTML
import Testing

@Suite("Addresses")
struct URLSafetyTests {
    @Test(
        "what leads to a page, a site or a person may stand",
        arguments: [
            "", "a.html", "../a/b.html#c", "#c", "?q=1", "/a", "./a:b", "a/b:c", "中文.md", "中:文", "#javascript:x", "?data:x",
            "http://x.org", "HTTPS://x.org/", " https://x.org", "mailto:a@b.cn", "tel:+86-10", "javascript%3Aalert(1)",
            "&#106;avascript:x", "+a:b", "1a:b",
        ])
    func safe(url: String) {
        #expect(URLSafety.isSafe(url))
    }

    @Test(
        "what runs, loads or leads elsewhere may not",
        arguments: [
            "javascript:alert(1)", "JaVaScRiPt:x", "java\tscript:x", "java\nscript:x", "java\r\nscript\t:x", "  javascript:x",
            "\u{1}\u{1F}javascript:x", "\u{0}javascript:x", "vbscript:x", "data:text/html,x", "data:image/png;base64,", "file:///etc",
            "blob:x", "filesystem:x", "ftp://x", "view-source:x", "ms-msdt:/id", "C:\\x", "c:x", "x+y-1.z:w",
            "//host/x", "\\\\host\\x", "/\\host", "\\/host", "/\t/host", " //host", "\t/\n/host",
        ])
    func unsafe(url: String) {
        #expect(!URLSafety.isSafe(url))
    }

    @Test("the kind and the scheme are told")
    func kinds() {
        #expect(URLSafety.kind(of: "https://x") == .web)
        #expect(URLSafety.kind(of: "mailto:x") == .contact)
        #expect(URLSafety.kind(of: "/x") == .relative)
        #expect(URLSafety.kind(of: "//x") == .hostOnly)
        #expect(URLSafety.kind(of: "file:x") == .forbidden)
        #expect(URLSafety.scheme(of: " JAVA\tScript:") == "javascript")
        #expect(URLSafety.scheme(of: "a/b:c") == nil)
        #expect(URLSafety.scheme(of: ":a") == nil)
        #expect(URLSafety.trimmed(" \u{1}a\tb\n c \r") == "ab c")
    }
}
