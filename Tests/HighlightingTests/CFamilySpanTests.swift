import Testing

@Suite("Spans of languages like C")
struct CFamilySpanTests {
    @Test("C: directives with continuations, prefixed strings, digit separators")
    func c() {
        #expect(
            marked(
                ###"""
                #include <stdio.h> // io
                #define MAX(a) \
                  (a)
                struct P { int x; };

                """###, as: "c")
                    == ###"""
                    m‹#include› s‹<stdio.h>› c‹// io›
                    m‹#define MAX(a) \
                      (a)›
                    k‹struct› t‹P› { t‹int› x; };

                    """###)
        #expect(
            marked(
                ###"""
                case FOO: return u8"a\x41" + 1'000 - 0xFFul;
                """###, as: "c")
                    == ###"""
                    k‹case› b‹FOO›o‹:› k‹return› s‹u8"a›e‹\x41›s‹"› o‹+› n‹1'000› o‹-› n‹0xFFul›;
                    """###)
    }

    @Test("C++: raw strings, scoped enumerations")
    func cpp() {
        #expect(
            marked(
                ###"""
                auto s = R"x(a)"\n)x"; std::vector<int> v{1'000};
                """###, as: "cpp")
                    == ###"""
                    k‹auto› s o‹=› s‹R"x(a)"\n)x"›; stdo‹::›vectoro‹<›t‹int›o‹>› v{n‹1'000›};
                    """###)
        #expect(
            marked(
                ###"""
                enum class Color : char { red }; x = a < b ? nullptr : &c->d();
                """###, as: "cpp")
                    == ###"""
                    k‹enum› k‹class› t‹Color› o‹:› t‹char› { red }; x o‹=› a o‹<› b o‹?› b‹nullptr› o‹:› o‹&›co‹->›f‹d›();
                    """###)
    }

    @Test("Arduino: the words of its core")
    func arduino() {
        #expect(
            marked(
                ###"""
                void setup() { pinMode(LED_BUILTIN, OUTPUT); Serial.println(F("hi")); }
                String s = "";
                """###, as: "arduino")
                    == ###"""
                    t‹void› f‹setup›() { f‹pinMode›(b‹LED_BUILTIN›, b‹OUTPUT›); Serial.f‹println›(f‹F›(s‹"hi"›)); }
                    t‹String› s o‹=› s‹""›;
                    """###)
    }

    @Test("C#: verbatim and interpolated strings, attributes, regions")
    func csharp() {
        #expect(
            marked(
                ###"""
                #region X
                [Serializable]
                public class A { string s = $"a {b.C("d"):N2} {{"; }
                """###, as: "csharp")
                    == ###"""
                    m‹#region X›
                    m‹[Serializable]›
                    k‹public› k‹class› t‹A› { t‹string› s o‹=› s‹$"a ›e‹{›b.f‹C›(s‹"d"›):N2e‹}›s‹ ›e‹{{›s‹"›; }
                    """###)
        #expect(
            marked(
                ###"""
                var p = @"c:\a""b"; var r = $@"{x}\"; @class = 1m;
                """###, as: "csharp")
                    == ###"""
                    t‹var› p o‹=› s‹@"c:\a›e‹""›s‹b"›; t‹var› r o‹=› s‹$@"›e‹{›xe‹}›s‹\"›; @class o‹=› n‹1m›;
                    """###)
    }

    @Test("Java: generics, text blocks, annotations")
    func java() {
        #expect(
            marked(
                ###"""
                import java.util.*;
                @Override public <T> int f(List<T> a) { return a.get(0L) - '\n'; }
                """###, as: "java")
                    == ###"""
                    k‹import› java.util.o‹*›;
                    m‹@Override› k‹public› o‹<›To‹>› t‹int› f‹f›(Listo‹<›To‹>› a) { k‹return› a.f‹get›(n‹0L›) o‹-› s‹'›e‹\n›s‹'›; }
                    """###)
        #expect(
            marked(
                ###"""
                String s = """
                  "x"
                """ + 1e-3f; // end
                /* * / */ a.default = null;
                """###, as: "java")
                    == ###"""
                    String s o‹=› s‹"""
                      "x"
                    """› o‹+› n‹1e-3f›; c‹// end›
                    c‹/* * / */› a.default o‹=› b‹null›;
                    """###)
    }

    @Test("Kotlin: modifiers that are names, receivers, interpolations")
    func kotlin() {
        #expect(
            marked(
                ###"""
                data class P(val x: Int = 1)
                fun Shop.f() = "a $x ${m["k"]} \n"
                """###, as: "kotlin")
                    == ###"""
                    k‹data› k‹class› t‹P›(k‹val› v‹x›: t‹Int› o‹=› n‹1›)
                    k‹fun› Shop.f‹f›() o‹=› s‹"a ›e‹$›xs‹ ›e‹${›mo‹[›s‹"k"›o‹]›e‹}›s‹ ›e‹\n›s‹"›
                    """###)
        #expect(
            marked(
                ###"""
                val data = """${if (a) "}" else b}"""; it.value as? Long
                """###, as: "kotlin")
                    == ###"""
                    k‹val› v‹data› o‹=› s‹"""›e‹${›k‹if› (a) s‹"}"› k‹else› be‹}›s‹"""›; b‹it›.value k‹as›o‹?› t‹Long›
                    """###)
    }

    @Test("Swift: interpolations, raw strings, nested comments")
    func swift() {
        #expect(
            marked(
                ###"""
                @MainActor func f() { let x = "a \(g("b") + 1) \u{1F600}" }
                """###, as: "swift")
                    == ###"""
                    m‹@MainActor› k‹func› f‹f›() { k‹let› v‹x› o‹=› s‹"a ›e‹\(›f‹g›(s‹"b"›) o‹+› n‹1›e‹)›s‹ ›e‹\u{1F600}›s‹"› }
                    """###)
        #expect(
            marked(
                ###"""
                #if os(Linux)
                let r = #"\d \#(x)"# /* /* */ */ + $0.count
                """###, as: "swift")
                    == ###"""
                    m‹#if› f‹os›(Linux)
                    k‹let› v‹r› o‹=› s‹#"\d ›e‹\#(›xe‹)›s‹"#› c‹/* /* */ */› o‹+› v‹$0›.count
                    """###)
        #expect(
            marked(
                ###"""
                "\("\("\(a)")")"
                """###, as: "swift")
                    == ###"""
                    s‹"›e‹\(›s‹"›e‹\(›s‹"›e‹\(›ae‹)›s‹"›e‹)›s‹"›e‹)›s‹"›
                    """###)
    }

    @Test("Go: conversions and builtins, raw strings")
    func go() {
        #expect(
            marked(
                ###"""
                func (r *T) Len(x int) (n int64) { return int64(len(r.len)) + `a\`[0] }
                """###, as: "go")
                    == ###"""
                    k‹func› (r o‹*›T) f‹Len›(x t‹int›) (n t‹int64›) { k‹return› t‹int64›(b‹len›(r.len)) o‹+› s‹`a\`›[n‹0›] }
                    """###)
        #expect(
            marked(
                ###"""
                a := map[string]rune{"x": '\u1234'}; for i := range a... { x <<= 1 }
                """###, as: "go")
                    == ###"""
                    a o‹:=› k‹map›[t‹string›]t‹rune›{s‹"x"›: s‹'›e‹\u1234›s‹'›}; k‹for› i o‹:=› k‹range› ao‹...› { x o‹<<=› n‹1› }
                    """###)
    }

    @Test("Rust: lifetimes, attributes, nested comments, raw strings")
    func rust() {
        #expect(
            marked(
                ###"""
                #[derive(Debug)]
                fn f<'a>(x: &'a Foo) -> Vec<u8> { println!("{}\n", '\''); x != 1i32 }
                """###, as: "rust")
                    == ###"""
                    m‹#[derive(Debug)]›
                    k‹fn› f‹f›o‹<›v‹'a›o‹>›(xo‹:› o‹&›v‹'a› Foo) o‹->› b‹Vec›o‹<›t‹u8›o‹>› { f‹println!›(s‹"{}›e‹\n›s‹"›, s‹'›e‹\'›s‹'›); x o‹!=› n‹1i32› }
                    """###)
        #expect(
            marked(
                ###"""
                /* a /* b */ c */ let s = r#"a"b"# + b"\x00"; 'out: for i in 0..=9 { loop {} }
                """###, as: "rust")
                    == ###"""
                    c‹/* a /* b */ c */› k‹let› s o‹=› s‹r#"a"b"#› o‹+› s‹b"›e‹\x00›s‹"›; v‹'out›o‹:› k‹for› i k‹in› n‹0›o‹..=›n‹9› { k‹loop› {} }
                    """###)
    }
}
