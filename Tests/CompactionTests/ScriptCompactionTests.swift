import Testing

@testable import Compaction

@Suite struct ScriptCompactionTests {
    private func compact(_ script: String) -> String { ScriptCompaction(script).compacted() }

    @Test(arguments: [
        ("a = 1; // one\nb = 2;", "a=1;b=2;"),
        ("a = /* two */ 1;", "a=1;"),
        // A comment parts what stands beside it.
        ("return/**/x", "return x"),
        ("a = b\n+ c", "a=b\n+c"),
        ("a = 1\nb = 2", "a=1\nb=2"),
        ("a = 1 /* one\ntwo */ b = 2", "a=1\nb=2"),
        ("i++\n++j", "i++\n++j"),
        ("a + +b; a - -b; a + ++b; a++ + b", "a+ +b;a- -b;a+ ++b;a++ +b"),
        ("return a\n  .b()", "return a.b()"),
        ("typeof a in b instanceof c", "typeof a in b instanceof c"),
        ("x = 1 .toFixed()", "x=1 .toFixed()"),
        ("x = 1e-9 - 0x1F", "x=1e-9-0x1F"),
        ("x = .5 + 1.", "x=.5+1."),
    ])
    func spacesGoWhereTheyMeanNothing(_ script: String, _ compacted: String) {
        #expect(compact(script) == compacted)
    }

    @Test(arguments: [
        "\"a // b\"", "'a /* b */ c'", "\"it\\\"s  \\\\\"", "/[/\"]+ \\/ x/gi.test(y)", "a/b/c", "`a ${ b + \"}\" }  c`", "(a)/2", "a[0]/2",
        "x=/ /", "!/\\s/.test(y)",
    ])
    func stringsAndPatternsStayAsTheyAre(_ script: String) {
        #expect(compact(script) == script)
    }

    @Test func whatIsDeclaredGetsAShortName() {
        #expect(
            compact("(function () { var first = 1, second = first; function third(fourth) { return fourth + second; } third(first); })();")
                == "(function(){var a=1,c=a;function d(b){return b+c;}d(a);})();")
    }

    @Test func propertiesAndKeysKeepTheirNames() {
        #expect(
            compact("(function () { var name = {}; name.name = { name: name, other : name }; return name; })();")
                == "(function(){var a={};a.name={name:a,other:a};return a;})();")
    }

    /// A second part of a conditional is no key, however its colon is set.
    @Test(
        arguments: [
            ("(function (name, other) { return name ? other : name; })();", "(function(a,b){return a?b:a;})();"),
            ("(function (name, other) { return name ? other: name; })();", "(function(a,b){return a?b:a;})();"),
            (
                "(function (name, other) { return name ? { name : other ? name : other } : other; })();",
                "(function(b,a){return b?{name:a?b:a}:a;})();"
            ),
            ("(function (name) { switch (name) { case name: return 1; default: return name ? 1 : 2; } })();", nil),
            ("(function (name) { loop: for (;;) { if (name) break loop; } })();", "(function(a){loop:for(;;){if(a)break loop;}})();"),
        ] as [(String, String?)])
    func colonsAreToldApart(_ script: String, _ compacted: String?) {
        if let compacted { #expect(compact(script) == compacted) } else { #expect(!compact(script).contains("name?1")) }
    }

    /// Each of these would mean something else with a new name.
    @Test(arguments: [
        // The browser's own, where no function around declares it.
        ("(function () { function one(location) { return location; } return location.href; })();", "location"),
        ("(function () { var one = { location }; var location = 1; return one; })();", "location"),
        ("(function (location) { return [1, { location, b: 2 }]; })();", "location"),
        ("(function (location) { return { location() { return 1; } }; })();", "location"),
        ("(function (location) { return { get location() { return 1; } }; })();", "location"),
        ("(function () { var { location } = window; return location; })();", "location"),
        ("(function () { try { x(); } catch (error) { y(); } return error; })();", "error"),
        ("var location = 1; (function (other) { return location + other; })();", "location"),
        ("(function (location) { return `${location}`; })();", "location"),
    ])
    func namesThatAreSeenElsewhereStay(_ script: String, _ name: String) {
        let before = script.components(of: name)
        #expect(compact(script).components(of: name) == before)
    }

    @Test func aNewNameIsNobodyElses() {
        let script = compact("(function (first) { return first + a + window.b; })();")
        #expect(script == "(function(c){return c+a+window.b;})();")
    }

    /// What a function declares may bear the name of something outside; both get the same new one.
    @Test func shadowsStayShadows() {
        #expect(
            compact("(function (item) { return [1].map(function (item) { return item; }).concat(item); })();")
                == "(function(a){return[1].map(function(a){return a;}).concat(a);})();")
    }

    @Test(arguments: [
        "", "/", "/*", "//", "\"", "'\\", "`", "/[", "(((", ")))", "{:}?:", "function", "var", "=>", "\u{1F600}", "a\u{301} = 1",
    ])
    func nonsenseIsRead(_ script: String) {
        #expect(compact(script).count <= script.count + 1)
    }
}

extension String {
    /// How often a word stands here as a word of its own.
    fileprivate func components(of word: String) -> Int {
        split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "$") }.count { $0 == word }
    }
}
