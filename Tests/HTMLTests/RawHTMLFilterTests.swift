import TestSupport
import Testing

@testable import HTML

/// What a page's fragments become, with slots written out as `{a …}` and `{img …}`.
func filtered(_ fragments: String..., filter: inout RawHTMLFilter) -> String {
    var html: [UInt8] = []
    for fragment in fragments { filter.append(fragment, to: &html) }
    filter.open.closeAll(into: &html)
    var result = ""
    var start = 0
    for slot in filter.slots {
        let (offset, words) =
            switch slot {
            case .link(let link): (link.offset, "{a \(link.address)\(String(decoding: link.attributes, as: UTF8.self))}")
            case .image(let image): (image.offset, "{img \(image.address)}")
            }
        result += String(decoding: html[start..<offset], as: UTF8.self) + words
        start = offset
    }
    return result + String(decoding: html[start...], as: UTF8.self)
}

func filtered(_ fragment: String) -> String {
    var filter = RawHTMLFilter()
    return filtered(fragment, filter: &filter)
}

@Suite("Raw HTML", .serialized)
struct RawHTMLFilterTests {
    @Test("allowed tags are written anew")
    func allowed() {
        #expect(filtered("<P  Title = 'a\"b' >x<BR/>y</p >") == "<p title=\"a&quot;b\">x<br>y</p>")
        #expect(filtered("H<sub>2</sub>O &amp; &copy; &lt;b&gt; &x") == "H<sub>2</sub>O &amp; © &lt;b&gt; &amp;x")
        #expect(
            filtered("<ol start=3 type=a reversed><li value=4>x</ol>")
                == "<ol start=\"3\" type=\"a\" reversed=\"\"><li value=\"4\">x</li></ol>")
        #expect(filtered("<td>x") == "x")
        #expect(
            filtered("<h2 id=a align=CENTER lang=zh-CN dir=ltr>x</h2>")
                == "<h2 id=\"a\" lang=\"zh-CN\" dir=\"ltr\" class=\"align-center\">x</h2>")
        #expect(filtered("<center>x</center><tt>y</tt>") == "<div class=\"align-center\">x</div><code>y</code>")
        #expect(filtered("<font color=red>x</font>") == "x")
    }

    @Test("what is not allowed is shown as text")
    func shown() {
        #expect(
            filtered("<script>alert('<b>')</script>x")
                == "&lt;script&gt;alert('&lt;b&gt;')&lt;/script&gt;x")
        #expect(filtered("<iframe src=x></iframe>") == "&lt;iframe src=x&gt;&lt;/iframe&gt;")
        #expect(filtered("<b x") == "&lt;b x")
        #expect(filtered("a</b>c</foo>") == "a&lt;/b&gt;c&lt;/foo&gt;")
        #expect(filtered("<svg/onload=x><x:y>") == "&lt;svg/onload=x&gt;&lt;x:y&gt;")
    }

    @Test("handlers, styles and unsafe addresses are left out")
    func attributes() {
        #expect(filtered("<p onclick=x style='color:red' class=y data-z=1 hidden>x") == "<p>x</p>")
        #expect(filtered("<a href='&#x6a;ava&Tab;script:x'>x</a>") == "<a>x</a>")
        #expect(filtered("<a href=//x.org>x</a>") == "<a>x</a>")
        #expect(filtered("<img src='data:image/png,x' alt='a<b'>") == "a&lt;b")
        #expect(filtered("<img src=a.png onerror=x src=b.png>") == "{img a.png}")
        #expect(filtered("<b/onmouseover=x>x") == "<b>x</b>")
        #expect(filtered("<p title=\"\u{301}x\" lang='\"\u{301}onclick=x'>") == "<p title=\"\u{301}x\"></p>")
        #expect(filtered("<p title='\"\u{301} onclick=x'>") == "<p title=\"&quot;\u{301} onclick=x\"></p>")
    }

    @Test("comments, declarations and instructions vanish")
    func comments() {
        #expect(filtered("a<!-- <b> -->b<!doctype html><?php x?>c<![CDATA[d]]>") == "abc")
        #expect(filtered("a<!-->b<!--->c") == "abc")
    }

    @Test("links and pictures leave slots with their places")
    func slots() {
        var filter = RawHTMLFilter()
        #expect(
            filtered("x<a id=q href=' a.md#b ' title='t&amp;'><img src=//h/i.png alt=q width=30px height=50%></a>", filter: &filter)
                == "x{a a.md#b id=\"q\"}{img //h/i.png}</a>")
        guard case .link(let link) = filter.slots[0], case .image(let image) = filter.slots[1] else {
            Issue.record("not a link and an image")
            return
        }
        #expect(link.title == "t&")
        #expect(link.range == 1..<40)
        #expect(link.addressRange == 15..<23)
        #expect(image.width == 30 && image.height == nil && image.alternative == "q" && image.isInLink)
        #expect(filter.anchors == [RawHTMLAnchor(id: "q", range: 4..<8)])
        #expect(filter.removals.map(\.reason) == [.presentation])
        #expect(String(decoding: filter.text, as: UTF8.self) == "xq")
    }

    @Test("an id is kept once, and never where the page has it")
    func ids() {
        var filter = RawHTMLFilter()
        filter.takenIDs = ["search"]
        #expect(
            filtered("<p id=search>a</p><p id=x>b</p><a name=x id=y></a><p id='a b'></p><p id=''>", filter: &filter)
                == "<p>a</p><p id=\"x\">b</p><a id=\"y\"></a><p></p><p></p>")
        #expect(filter.removals.map(\.reason) == [.duplicateID, .duplicateID, .attribute, .attribute])
    }

    @Test("removals tell what and where")
    func removals() {
        var filter = RawHTMLFilter()
        _ = filtered("a<script>x</script><p onClick=x href=y><a href=JavaScript:x></i><td>", filter: &filter)
        #expect(
            filter.removals == [
                RawHTMLRemoval(reason: .element, range: 1..<9, name: "script"),
                RawHTMLRemoval(reason: .handler, range: 22..<31, name: "onclick"),
                RawHTMLRemoval(reason: .attribute, range: 32..<38, name: "href"),
                RawHTMLRemoval(reason: .address, range: 42..<59, name: "javascript"),
                RawHTMLRemoval(reason: .strayEndTag, range: 60..<64, name: "i"),
                RawHTMLRemoval(reason: .misplaced, range: 64..<68, name: "td"),
            ])
    }

    @Test("the plain text is what readers see, a line a block")
    func plainText() {
        var filter = RawHTMLFilter()
        _ = filtered("<p>a <b>b</b>&amp;</p><ul><li>c<li>d</ul>e<br>f<!-- g --><img alt=h>", filter: &filter)
        #expect(String(decoding: filter.text, as: UTF8.self) == "a b&\nc\nd\ne\nfh")
    }

    @Test("deep nesting ends at a limit")
    func depth() {
        let html = filtered(String(repeating: "<div>", count: 50_000) + "x" + String(repeating: "</div>", count: 50_000))
        #expect(html == String(repeating: "<div>", count: 200) + "x" + String(repeating: "</div>", count: 200))
    }

    @Test(
        "hostile input takes time in proportion",
        arguments: [
            "<b>", "<b></i>", "<a href=x>", "<table>", "<td>x", "<li>", "<font>x", "<p><i>", "</p>", "<b x=", "&", "&#", "<details>x",
            "<p id=x>", "<ul><b>", "<!-- ", "<script>",
        ])
    func linear(piece: String) {
        let linear = growsInProportion { count in
            let html = String(repeating: piece, count: count)
            return { _ = filtered(html) }
        }
        #expect(linear)
    }
}
