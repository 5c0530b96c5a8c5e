import HTML
import Testing

@Suite("Character references")
struct CharacterReferencesTests {
    @Test("names and numbers are read")
    func references() {
        #expect(CharacterReferences.decoded("a &amp; b &lt;&gt;&quot;&nbsp;&mdash;") == "a & b <>\"\u{A0}—")
        #expect(CharacterReferences.decoded("&#20013;&#x4E2D;&#X4e2d &#65") == "中中中 A")
        #expect(CharacterReferences.decoded("&NotEqualTilde;&zwnj;&AElig;&zigrarr;") == "\u{2242}\u{338}\u{200C}Æ\u{21DD}")
        #expect(CharacterReferences.decoded("&CounterClockwiseContourIntegral;") == "∳")
        #expect(CharacterReferences.decoded("&fjlig;&ThickSpace;") == "fj\u{205F}\u{200A}")
    }

    @Test("what is no reference stays as it is")
    func noReferences() {
        for text in ["&", "&;", "&#;", "&#x;", "&#xg;", "& amp;", "&unknown;", "&Amp;", "&中;", "&\u{301}", "&#", "&#x", "a&b"] {
            #expect(CharacterReferences.decoded(text) == text)
        }
        let long = "&" + String(repeating: "a", count: 100_000) + ";"
        #expect(CharacterReferences.decoded(long) == long)
    }

    @Test("old names count without semicolon, in attributes only where no name goes on")
    func legacy() {
        #expect(CharacterReferences.decoded("&copy2 &notit; &notin; &ampx &frac12x") == "©2 ¬it; ∉ &x ½x")
        #expect(CharacterReferences.decoded("?a=1&copy=2&lt;&ltx&amp &copy", inAttribute: true) == "?a=1&copy=2<&ltx& ©")
        #expect(CharacterReferences.decoded("&notit;", inAttribute: true) == "&notit;")
    }

    @Test("numbers that name no character are replaced as in browsers")
    func numbers() {
        #expect(CharacterReferences.decoded("&#0;&#xD800;&#x110000;&#99999999999999999999;") == "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}")
        #expect(CharacterReferences.decoded("&#x80;&#146;&#x9f;") == "€’Ÿ")
        #expect(CharacterReferences.decoded("&#00000000000000000000000000000000065;") == "A")
    }
}
