import HTML
import TestSupport
import Testing

@Suite("Tokenizing", .serialized)
struct HTMLTokenizerTests {
    /// One word for each token: its kind and what matters of it.
    private func tokens(_ html: String) -> [String] {
        let bytes = Array(html.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            var tokenizer = HTMLTokenizer(buffer)
            var result: [String] = []
            var end = 0
            func text(_ range: Range<Int>) -> String { String(decoding: buffer[range], as: UTF8.self) }
            while let token = tokenizer.next() {
                #expect(token.range.lowerBound == end && !token.range.isEmpty)
                end = token.range.upperBound
                switch token.kind {
                case .startTag:
                    let attributes = tokenizer.attributes.map { "\(text($0.name))=[\(text($0.value))]" }
                    result.append(
                        (["<\(text(token.name))"] + attributes).joined(separator: " ")
                            + (token.isSelfClosing ? "/>" : ">"))
                case .endTag: result.append("</\(text(token.name))>")
                case .text: result.append("text:" + text(token.range))
                default: result.append("\(token.kind):" + text(token.range))
                }
            }
            #expect(end == bytes.count)
            return result
        }
    }

    @Test("tags, text and attributes in all their spellings")
    func tags() {
        #expect(tokens("a<b>c</b>") == ["text:a", "<b>", "text:c", "</b>"])
        #expect(tokens("<IMG Src=x ALT='a > b' data=\"y\">") == ["<IMG Src=[x] ALT=[a > b] data=[y]>"])
        #expect(tokens("<a/onclick=alert(1)/>x") == ["<a onclick=[alert(1)/]>", "text:x"])
        #expect(tokens("<br/>") == ["<br/>"])
        #expect(tokens("<a b/c = d>") == ["<a b=[] c=[d]>"])
        #expect(tokens("<a =x=1 \"q\">") == ["<a =x=[1] \"q\"=[]>"])
        #expect(tokens("<a b=\"1\"c='2'>") == ["<a b=[1] c=[2]>"])
        #expect(tokens("<a b=>") == ["<a b=[]>"])
        #expect(tokens("<a\nb\r=\t\u{C}c>") == ["<a b=[c]>"])
        #expect(tokens("<a x=1 x=2>") == ["<a x=[1] x=[2]>"])
        #expect(tokens("<a `b=`c`>") == ["<a `b=[`c`]>"])
        #expect(tokens("<scr\u{0}ipt>") == ["<scr\u{0}ipt>"])
        #expect(tokens("<svg/onload=x><p<b>") == ["<svg onload=[x]>", "<p<b>"])
        #expect(tokens("</a b='>'>c") == ["</a>", "text:c"])
    }

    @Test("a bracket that begins nothing is text")
    func stray() {
        #expect(tokens("a < b <3 <") == ["text:a < b <3 <"])
        #expect(tokens("<<b>") == ["text:<", "<b>"])
        #expect(tokens("</") == ["text:</"])
        #expect(tokens("1<2>3") == ["text:1<2>3"])
    }

    @Test("comments end where browsers end them")
    func comments() {
        #expect(tokens("<!-->a") == ["comment:<!-->", "text:a"])
        #expect(tokens("<!--->a") == ["comment:<!--->", "text:a"])
        #expect(tokens("<!---->a") == ["comment:<!---->", "text:a"])
        #expect(tokens("<!-- x --!>a") == ["comment:<!-- x --!>", "text:a"])
        #expect(tokens("<!-- x ---!>a") == ["comment:<!-- x ---!>", "text:a"])
        #expect(tokens("<!-- x --!-->a") == ["comment:<!-- x --!-->", "text:a"])
        #expect(tokens("<!-- x -- > y --->a") == ["comment:<!-- x -- > y --->", "text:a"])
        #expect(tokens("<!-- <!--> a") == ["comment:<!-- <!-->", "text: a"])
        #expect(tokens("<!-- -> -!> <b>") == ["comment:<!-- -> -!> <b>"])
        #expect(tokens("<!--") == ["comment:<!--"])
        for dashes in 0...9 {
            for padding in ["", "x", "xy", "xyz", "!", ">", "-!", "!-"] {
                let content = "x" + padding + String(repeating: "-", count: dashes) + "->"
                let isEnded = dashes > 0 || padding.hasSuffix("-")
                let expected = isEnded ? ["comment:<!--\(content)", "<i>"] : ["comment:<!--\(content)<i>"]
                #expect(tokens("<!--" + content + "<i>") == expected)
            }
        }
    }

    @Test("what looks like a declaration is a comment to browsers")
    func bogusComments() {
        #expect(tokens("<?php echo '>' ?>") == ["bogusComment:<?php echo '>", "text:' ?>"])
        #expect(tokens("</ x>a") == ["bogusComment:</ x>", "text:a"])
        #expect(tokens("</>a") == ["bogusComment:</>", "text:a"])
        #expect(tokens("<![CDATA[<b>]]>") == ["bogusComment:<![CDATA[<b>", "text:]]>"])
        #expect(tokens("<!x>a<!") == ["bogusComment:<!x>", "text:a", "bogusComment:<!"])
        #expect(tokens("<!doctype html>a") == ["doctype:<!doctype html>", "text:a"])
        #expect(tokens("<!doctyp>a") == ["bogusComment:<!doctyp>", "text:a"])
    }

    @Test("a tag that the end cuts off is one token")
    func unfinished() {
        for html in ["<a", "<a b", "<a b=", "<a b='x>", "<a b=\"<i>", "<a /", "</a"] {
            #expect(tokens("x" + html) == ["text:x", "unfinishedTag:" + html])
        }
    }

    @Test("scripts and styles hold text up to their own end tag")
    func rawText() {
        #expect(
            tokens("<script>a<b></b></scriptx></SCRIPT >c")
                == ["<script>", "rawText:a<b></b></scriptx>", "</SCRIPT>", "text:c"])
        #expect(tokens("<Style></style><i>") == ["<Style>", "</style>", "<i>"])
        #expect(tokens("<textarea><b></textarea/x>") == ["<textarea>", "rawText:<b>", "</textarea>"])
        #expect(tokens("<title>") == ["<title>"])
        #expect(tokens("<xmp></xmp") == ["<xmp>", "rawText:</xmp"])
    }

    @Test(
        "long hostile input takes time in proportion",
        arguments: [
            "<", "<a ", "<a b='", "<!--", "<![CDATA[", "</ ", "<script>", "<script></script", "&lt", "<a<", "<!-", "--!", "<?", "<a b=x",
        ])
    func linear(piece: String) {
        let linear = growsInProportion { count in
            let html = Array(String(repeating: piece, count: count).utf8)
            return {
                html.withUnsafeBufferPointer { buffer in
                    var tokenizer = HTMLTokenizer(buffer)
                    while tokenizer.next() != nil {}
                }
            }
        }
        #expect(linear)
    }
}
