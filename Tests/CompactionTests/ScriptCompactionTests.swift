import Foundation
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

    /// Three points are no property's one, wherever they stand.
    @Test(arguments: [
        ("(function (pages) { return [1, ...pages]; })();", "(function(a){return[1,...a];})();"),
        ("(function (pages) { return call(...pages, pages.length); })();", "(function(a){return call(...a,a.length);})();"),
        ("(function (pages) { return { ...pages, pages: 1 }; })();", "(function(a){return{...a,pages:1};})();"),
        ("(function (first, ...pages) { return pages[first]; })();", "(function(a,...b){return b[a];})();"),
        ("(function (one) { return one.map((...pages) => pages); })();", "(function(a){return a.map((...b)=>b);})();"),
        // Taken from outside, the rest is the browser's.
        (
            "(function (one) { function two(location) { return location; } return [...location, one]; })();",
            "(function(a){function b(location){return location;}return[...location,a];})();"
        ),
    ])
    func whatIsSpreadIsRenamedWithTheRest(_ script: String, _ compacted: String) {
        #expect(compact(script) == compacted)
    }

    /// A question mark that asks for a property, or for another value, opens no conditional: the colon behind it is a key's.
    @Test(arguments: [
        ("(function (item) { return { one: item?.item, item: 2 }; })();", "(function(a){return{one:a?.item,item:2};})();"),
        ("(function (item) { return { one: item ?? 1, item: 2 }; })();", "(function(a){return{one:a??1,item:2};})();"),
        ("(function (item) { return item ?.5 : item; })();", "(function(a){return a?.5:a;})();"),
    ])
    func questionMarksAreToldApart(_ script: String, _ compacted: String) {
        #expect(compact(script) == compacted)
    }

    /// What is declared under a new name is nowhere meant by its old one, in any script that is published.
    @Test func noScriptAsksForANameThatIsGone() throws {
        let assets = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../templates/assets").standardized
        let walk = try #require(FileManager.default.enumerator(at: assets, includingPropertiesForKeys: nil))
        var count = 0
        for case let file as URL in walk where file.pathExtension == "js" {
            let source = try String(contentsOf: file, encoding: .utf8)
            let names = ScriptNames(ScriptToken.tokens(of: source)).short
            let words = ScriptToken.tokens(of: compact(source)).filter { !$0.isBlank }.map(\.text)
            for (index, word) in words.enumerated() where names[word] != nil {
                let before = words[..<index].suffix(3).joined(separator: " ")
                let isProperty = before.hasSuffix(".") && before != ". . ." || words.dropFirst(index + 1).first == ":"
                #expect(isProperty, "\(file.lastPathComponent): \(word)")
            }
            count += names.count
        }
        #expect(count > 500)
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
