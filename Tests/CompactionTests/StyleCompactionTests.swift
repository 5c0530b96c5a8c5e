import Testing

@testable import Compaction

@Suite struct StyleCompactionTests {
    @Test(arguments: [
        ("a { color : red ; }", "a{color:red}"),
        ("/* x */ a, b > c { margin: 0 auto; padding: 1px 2px }\n", "a,b>c{margin:0 auto;padding:1px 2px}"),
        // A space before a colon chooses descendants.
        ("a :hover, a:hover { top: 0 }", "a :hover,a:hover{top:0}"),
        ("a + b ~ c { top: 0 }", "a + b ~ c{top:0}"),
        // Sums need their spaces.
        ("a { width: calc( 100% - 2px + var(--x) ) }", "a{width:calc(100% - 2px + var(--x))}"),
        ("a { margin: -1px auto }", "a{margin:-1px auto}"),
        // A comment parts words.
        ("a { margin: 1px/**/2px }", "a{margin:1px 2px}"),
        ("@media (min-width: 48rem) and (hover: hover) { a { top: 0; } }", "@media (min-width:48rem) and (hover:hover){a{top:0}}"),
        ("@supports not (display: grid) { a { top: 0 } }", "@supports not (display:grid){a{top:0}}"),
        ("@import url( x.css ) screen;a { top: 0 }", "@import url(x.css ) screen;a{top:0}"),
        // What stands in quotes and in addresses is nobody's to change.
        ("a::after { content: \"a  /* b */ ; } { , c\" }", "a::after{content:\"a  /* b */ ; } { , c\"}"),
        ("a::after { content: 'it\\'s , so' }", "a::after{content:'it\\'s , so'}"),
        ("a { background: url(data:x;y,/*z*/{}) }", "a{background:url(data:x;y,/*z*/{})}"),
        ("a { background: url( \"a b.png\" ) }", "a{background:url(\"a b.png\")}"),
        ("a[title = \"x y\"] , b { top: 0 }", "a[title = \"x y\"],b{top:0}"),
        (".a\\:b { top: 0 }", ".a\\:b{top:0}"),
        ("a { color: red !important }", "a{color:red!important}"),
        (":lang(zh), :not(pre) > code { top: 0 }", ":lang(zh),:not(pre)>code{top:0}"),
        // An empty property of one's own keeps the space that older browsers want.
        (":root { --a: ; --b: initial; --c:/**/; }", ":root{--a: ;--b:initial;--c: }"),
        (":root { --a: \"x\" , y }", ":root{--a:\"x\",y}"),
        ("a { } b { top: 0 }", "a{}b{top:0}"),
        ("a { top: 0; ; left: 0 }", "a{top:0;left:0}"),
        ("", ""), ("/* only", ""), ("a { top: 0", "a{top:0;"),
    ])
    func onlyWhatMeansNothingGoes(_ css: String, _ compact: String) {
        #expect(StyleCompaction.compacted(css) == compact)
    }

    @Test func whatIsCompactStaysAsItIs() {
        let css = "@media print{a,b>c{margin:0 auto;--x: }d::after{content:\" ; \"}}"
        #expect(StyleCompaction.compacted(css) == css)
    }
}
