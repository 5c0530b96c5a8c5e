import Testing

@Suite("Spans of scripting languages")
struct ScriptSpanTests {
    @Test("Python: prefixes, interpolations, formats, words that are names")
    func python() {
        #expect(
            marked(
                ###"""
                @app.route("/x")
                class Lamp(Thing):
                    async def class_(self, n=0x_1F) -> None: pass
                """###, as: "python")
                    == ###"""
                    m‹@app›o‹.›f‹route›(s‹"/x"›)
                    k‹class› t‹Lamp›(Thing):
                        k‹async› k‹def› f‹class_›(b‹self›, no‹=›n‹0x_1F›) o‹->› b‹None›: k‹pass›
                    """###)
        #expect(
            marked(
                ###"""
                print(f"{n:>8.2f} {{x}} {self.d['k']!r}", r"\d\"", b'\x00', "%d {0}" % 3j)
                """###, as: "python")
                    == ###"""
                    b‹print›(s‹f"›e‹{›ne‹:›s‹>8.2f›e‹}›s‹ ›e‹{{›s‹x›e‹}}›s‹ ›e‹{›b‹self›o‹.›d[s‹'k'›]e‹!r}›s‹"›, s‹r"\d\""›, s‹b'›e‹\x00›s‹'›, s‹"›e‹%d›s‹ ›e‹{0}›s‹"› o‹%› n‹3j›)
                    """###)
        #expect(
            marked(
                ###"""
                import os.path as p
                match x:
                    case 1: self.next(match)
                """a
                "b" # c"""
                """###, as: "python")
                    == ###"""
                    k‹import› oso‹.›path k‹as› p
                    k‹match› x:
                        k‹case› n‹1›: b‹self›o‹.›f‹next›(match)
                    s‹"""a
                    "b" # c"""›
                    """###)
    }

    @Test("JavaScript: regular expressions or divisions, template literals")
    func javascript() {
        #expect(
            marked(
                ###"""
                const r = /[/"]\/x/gi.test(a) / 2 / b; x = `a ${b + `c ${d}`} \n`;
                """###, as: "javascript")
                    == ###"""
                    k‹const› r o‹=› s‹/[/"]\/x/gi›.f‹test›(a) o‹/› n‹2› o‹/› b; x o‹=› s‹`a ›e‹${›b o‹+› s‹`c ›e‹${›de‹}›s‹`›e‹}›s‹ ›e‹\n›s‹`›;
                    """###)
        #expect(
            marked(
                ###"""
                class A extends B { #p = 0n; get delete() { return this.new ?? void 0 } } // c
                """###, as: "javascript")
                    == ###"""
                    k‹class› t‹A› k‹extends› B { #p o‹=› n‹0n›; get k‹delete›() { k‹return› k‹this›.new o‹??› k‹void› n‹0› } } c‹// c›
                    """###)
        #expect(
            marked(
                ###"""
                a
                /b/.c; (d) / e; x = y => /[
                ]/
                """###, as: "javascript")
                    == ###"""
                    a
                    o‹/›bo‹/›.c; (d) o‹/› e; x o‹=› y o‹=>› o‹/›[
                    ]o‹/›
                    """###)
    }

    @Test("TypeScript: types and decorators")
    func typescript() {
        #expect(
            marked(
                ###"""
                interface A<T> { readonly b?: string; c(d: number): Promise<void> }
                @Input() e!: any = f as unknown;
                """###, as: "typescript")
                    == ###"""
                    k‹interface› t‹A›o‹<›To‹>› { k‹readonly› bo‹?:› t‹string›; f‹c›(do‹:› t‹number›)o‹:› b‹Promise›o‹<›k‹void›o‹>› }
                    m‹@Input›() eo‹!:› t‹any› o‹=› f k‹as› t‹unknown›;
                    """###)
    }

    @Test("PHP: islands in HTML, heredocs, members, attributes")
    func php() {
        #expect(
            marked(
                ###"""
                <p><?php echo "a $b {$c['d']} ${e}\n"; $f->list('g\n'); ?>
                <b>
                """###, as: "php")
                    == ###"""
                    <g‹p›>m‹<?php› k‹echo› s‹"a ›v‹$b›s‹ ›e‹{›v‹$c›[s‹'d'›]e‹}›s‹ ›e‹${›ee‹}\n›s‹"›; v‹$f›o‹->›f‹list›(s‹'g\n'›); m‹?>›
                    <g‹b›>
                    """###)
        #expect(
            marked(
                ###"""
                #[Attr("]")] function &f(?int $x): string { return <<<EOT
                  a $b
                  EOT . M::class; } # c ?> x
                """###, as: "php")
                    == ###"""
                    m‹#[Attr("]")]› k‹function› o‹&›f‹f›(o‹?›int v‹$x›)o‹:› string { k‹return› s‹<<<EOT›
                    s‹  a $b
                      EOT› o‹.› Mo‹::›class; } c‹# c ›m‹?>› x
                    """###)
    }

    @Test("Ruby: symbols, percent literals, heredocs, regular expressions")
    func ruby() {
        #expect(
            marked(
                ###"""
                def self.save!(a:, b: :c)
                  @d ||= %w[e f] + [/g#{h}/i, "i #{@@j[:k]}"]
                end
                """###, as: "ruby")
                    == ###"""
                    k‹def› t‹self›o‹.›f‹save!›(s‹a›:, s‹b›: s‹:c›)
                      v‹@d› o‹||=› s‹%w[e f]› o‹+› o‹[›s‹/g#{h}/i›, s‹"i ›e‹#{›v‹@@j›o‹[›s‹:k›o‹]›e‹}›s‹"›o‹]›
                    k‹end›
                    """###)
        #expect(
            marked(
                ###"""
                x = <<~EOS + y / 2
                  a #{b}
                EOS
                puts $0 ? ?a : nil
                =begin
                z
                =end
                empty? if a!=b
                """###, as: "ruby")
                    == ###"""
                    x o‹=› s‹<<~EOS› o‹+› y o‹/› n‹2›
                    s‹  a #{b}
                    EOS›
                    b‹puts› v‹$0› ? s‹?a› : b‹nil›
                    c‹=begin
                    z
                    =end
                    ›empty? k‹if› ao‹!=›b
                    """###)
    }

    @Test("Bash: expansions within expansions, here-documents, command places")
    func bash() {
        #expect(
            marked(
                ###"""
                #!/bin/sh
                if [ "$a" = '$b' ]; then
                  echo "x ${c:-$(ls | wc -l)} \"" >&2
                fi # d
                """###, as: "bash")
                    == ###"""
                    c‹#!/bin/sh›
                    k‹if› o‹[› s‹"›v‹$a›s‹"› o‹=› s‹'$b'› o‹]›; k‹then›
                      b‹echo› s‹"x ›e‹${›v‹c›:-e‹$(›ls o‹|› wc -le‹)}›s‹ ›e‹\"›s‹"› o‹>&›n‹2›
                    k‹fi› c‹# d›
                    """###)
        #expect(
            marked(
                ###"""
                x=$((i + 0x1F)); f() { cat <<'E' | sort; }
                $no
                E
                for i in a; do cd "$i"; done
                """###, as: "bash")
                    == ###"""
                    v‹x›o‹=›e‹$((›v‹i› o‹+› n‹0x1F›e‹))›; f‹f›o‹()› o‹{› cat s‹<<'E'› o‹|› sort; o‹}›
                    s‹$no
                    E›
                    k‹for› i k‹in› a; k‹do› b‹cd› s‹"›v‹$i›s‹"›; k‹done›
                    """###)
    }

    @Test("SQL: doubled quotes, quoted names, nested comments")
    func sql() {
        #expect(
            marked(
                ###"""
                SELECT `name`, COUNT(*) AS n FROM "T" WHERE a = 'it''s' -- x
                /* /* */ */ AND b > 1.5;
                """###, as: "sql")
                    == ###"""
                    k‹SELECT› `name`, k‹COUNT›(o‹*›) k‹AS› n k‹FROM› s‹"T"› k‹WHERE› a o‹=› s‹'it›e‹''›s‹s'› c‹-- x›
                    c‹/* /* */ */› k‹AND› b o‹>› n‹1.5›;
                    """###)
    }
}
