import Testing

@Suite("Spans of markup, data and machines")
struct DataSpanTests {
    @Test("HTML: entities, style sheets and scripts within")
    func html() {
        #expect(
            marked(
                ###"""
                <!DOCTYPE html><a href="x" b=c>&amp; & <br/></a><!-- d --><style>p{color:red}</style>
                """###, as: "html")
                    == ###"""
                    m‹<!DOCTYPE html>›<g‹a› a‹href›o‹=›s‹"x"› a‹b›o‹=›s‹c›>e‹&amp;› & <g‹br›/></g‹a›>c‹<!-- d -->›<g‹style›>g‹p›{a‹color›:b‹red›}</g‹style›>
                    """###)
        #expect(
            marked(
                ###"""
                <script type="module">if (a < b) { f("</b>") }</script><p>
                """###, as: "html")
                    == ###"""
                    <g‹script› a‹type›o‹=›s‹"module"›>k‹if› (a o‹<› b) { f‹f›(s‹"</b>"›) }</g‹script›><g‹p›>
                    """###)
    }

    @Test("XML: declarations, sections, prefixes")
    func xml() {
        #expect(
            marked(
                ###"""
                <?xml version="1.0"?><a:b c="<"><![CDATA[<d>]]>&#10;</a:b>
                """###, as: "xml")
                    == ###"""
                    m‹<?xml version="1.0"?>›<g‹a:b› a‹c›o‹=›s‹"<"›>m‹<![CDATA[<d>]]>›e‹&#10;›</g‹a:b›>
                    """###)
    }

    @Test("CSS: selectors or declarations, nesting, addresses")
    func css() {
        #expect(
            marked(
                ###"""
                @media (min-width: 60em) { a.b > #c:hover::before { --x: 1px; color: #fff !important } }
                """###, as: "css")
                    == ###"""
                    k‹@media› o‹(›g‹min-width›o‹:› n‹60em›o‹)› { g‹a›.t‹b› o‹>› #t‹c›:m‹hover›::m‹before› { v‹--x›: n‹1px›; a‹color›: n‹#fff› k‹!important› } }
                    """###)
        #expect(
            marked(
                ###"""
                p { background: url(a;b.png) no-repeat, calc(1% + var(--y)); }
                /* { */ li { q { top: -.5em } }
                """###, as: "css")
                    == ###"""
                    g‹p› { a‹background›: f‹url›(s‹a;b.png›) b‹no-repeat›, f‹calc›(n‹1%› o‹+› f‹var›(v‹--y›)); }
                    c‹/* { */› g‹li› { g‹q› { a‹top›: n‹-.5em› } }
                    """###)
    }

    @Test("JSON: keys or values")
    func json() {
        #expect(
            marked(
                ###"""
                {"a\"": [1, -2.5e+3, "b: \u00e9", true, null], "c" : {}}
                """###, as: "json")
                    == ###"""
                    {a‹"a›e‹\"›a‹"›: [n‹1›, n‹-2.5e+3›, s‹"b: ›e‹\u00e9›s‹"›, b‹true›, b‹null›], a‹"c"› : {}}
                    """###)
    }

    @Test("YAML: keys, scalars by kind, block scalars")
    func yaml() {
        #expect(
            marked(
                ###"""
                # top
                key: value # c
                list:
                  - 1.5
                  - "a\n" 
                  - yes
                text: |
                  a: b
                  c
                next: {x: [1, b], y: *ref} # d
                """###, as: "yaml")
                    == ###"""
                    c‹# top›
                    a‹key›: s‹value› c‹# c›
                    a‹list›:
                      - n‹1.5›
                      - s‹"a›e‹\n›s‹"› 
                      - b‹yes›
                    a‹text›: |
                      s‹a: b›
                      s‹c›
                    a‹next›: {a‹x›: [n‹1›, s‹b›], a‹y›: v‹*ref›} c‹# d›
                    """###)
        #expect(
            marked(
                ###"""
                - name: &anchor !tag http://x:80
                  it: 'it''s'
                ---

                """###, as: "yaml")
                    == ###"""
                    - a‹name›: v‹&anchor› t‹!tag› s‹http://x:80›
                      a‹it›: s‹'it›e‹''›s‹s'›
                    ---

                    """###)
    }

    @Test("TOML: tables, dotted keys, values by kind")
    func toml() {
        #expect(
            marked(
                ###"""
                # c
                [a."b.c"]
                d.e = "x\u0041" # f
                [[g]]
                h = [1_000, { i = 1979-05-27 07:32:00, j = true }]
                k = """
                a"b
                """
                """###, as: "toml")
                    == ###"""
                    c‹# c›
                    h‹[a.›s‹"b.c"›h‹]›
                    a‹d›.a‹e› o‹=› s‹"x›e‹\u0041›s‹"› c‹# f›
                    h‹[[g]]›
                    a‹h› o‹=› [n‹1_000›, { a‹i› = n‹1979-05-27 07:32:00›, a‹j› = b‹true› }]
                    a‹k› o‹=› s‹"""
                    a"b
                    """›
                    """###)
    }

    @Test("INI: sections and loose values")
    func ini() {
        #expect(
            marked(
                ###"""
                ; c
                [section]
                key = value; x
                """###, as: "ini")
                    == ###"""
                    c‹; c›
                    h‹[section]›
                    a‹key› o‹=› s‹value; x›
                    """###)
    }

    @Test("G-code: commands, parameters, both kinds of comment")
    func gcode() {
        #expect(
            marked(
                ###"""
                G28 ; home
                G1 X10.5 Y-3 F1500 (move)
                M104 S200
                T0
                """###, as: "gcode")
                    == ###"""
                    k‹G28› c‹; home›
                    k‹G1› a‹X›n‹10.5› a‹Y›n‹-3› a‹F›n‹1500› c‹(move)›
                    k‹M104› a‹S›n‹200›
                    a‹T›n‹0›
                    """###)
    }

    @Test("OpenSCAD: modules, special variables, included files")
    func openscad() {
        #expect(
            marked(
                ###"""
                use <lib/a.scad>
                $fn = 64;
                module box(w = 1) { translate([0, -w]) cube(w); } // b
                """###, as: "openscad")
                    == ###"""
                    k‹use› s‹<lib/a.scad>›
                    v‹$fn› o‹=› n‹64›;
                    k‹module› f‹box›(w o‹=› n‹1›) { b‹translate›([n‹0›, o‹-›w]) b‹cube›(w); } c‹// b›
                    """###)
    }

    @Test("diff: files, hunks, both formats")
    func diff() {
        #expect(
            marked(
                ###"""
                diff --git a/x b/x
                index 1..2
                --- a/x
                +++ b/x
                @@ -1,2 +1,2 @@ f
                -old
                +new <b>
                 same
                3c4
                < a
                ---
                > b
                """###, as: "diff")
                    == ###"""
                    h‹diff --git a/x b/x›
                    h‹index 1..2›
                    h‹--- a/x›
                    h‹+++ b/x›
                    h‹@@ -1,2 +1,2 @@ f›
                    d‹-old›
                    i‹+new <b>›
                     same
                    h‹3c4›
                    d‹< a›
                    ---
                    i‹> b›
                    """###)
    }
}
