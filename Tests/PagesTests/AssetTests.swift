import Diagnostics
import Foundation
import Testing

@testable import Content
@testable import Pages

@Suite struct AssetTests {
    private func bundle(_ files: [(path: String, bytes: [UInt8])], colours: String = "") -> AssetBundle {
        let (settings, _) = PortalSettings.read(
            SourceText(path: "portal.yml", text: "title: T\n" + colours), ContentFolder(root: "/nowhere"))
        return AssetBundle(files: files, colours: PortalColours(settings))
    }

    @Test func assetsAreNamedByWhatTheyHold() {
        let one = bundle([("assets/css/15-base.css", Array("a{}".utf8))])
        let same = bundle([("assets/css/15-base.css", Array("a{}".utf8))])
        let other = bundle([("assets/css/15-base.css", Array("b{}".utf8))])
        #expect(one.styleSheet.path == same.styleSheet.path)
        #expect(one.styleSheet.path != other.styleSheet.path)
        #expect(one.styleSheet.path.text.hasPrefix("assets/lathe."))
    }

    @Test func iconsBecomeRulesThatNeedNoFile() {
        let css = String(
            decoding: bundle([("assets/icons/tip.svg", Array("<svg>\n  <path d=\"M1 1\"/>\n</svg>".utf8))]).styleSheet.bytes, as: UTF8.self)
        #expect(
            css.contains(
                ".icon-tip,.alert-tip>.alert-title{--i:url(\"data:image/svg+xml,%3Csvg%3E%3Cpath d='M1 1'/%3E%3C/svg%3E\")}"))
    }

    @Test func headScriptsStandApart() {
        let made = bundle([("assets/js/a.js", Array("a".utf8)), ("assets/js/head/h.js", Array("h".utf8))])
        #expect(made.script.bytes == Array("a\n".utf8))
        #expect(made.headScript.bytes == Array("h\n".utf8))
    }

    @Test func theSearchClientIsJoinedUnlessACompactOneIsThere() {
        func scripts(_ files: [(path: String, bytes: [UInt8])]) -> [String: String] {
            Dictionary(uniqueKeysWithValues: bundle(files).searchClient.map { ($0.path.text, String(decoding: $0.bytes, as: UTF8.self)) })
        }
        let parts = [("assets/search/10-a.js", "a;"), ("assets/search/20-b.js", "b;")].map { (path: $0, bytes: Array($1.utf8)) }
        #expect(scripts(parts)["search/search.js"] == "a;\nb;\n" && scripts(parts)["search/answers.js"] == "")
        let compact = (path: "assets/search/compact/search.js", bytes: Array("ab".utf8))
        #expect(scripts(parts + [compact])["search/search.js"] == "ab")
        let answers = (path: "assets/answers/compact/answers.js", bytes: Array("cd".utf8))
        #expect(scripts(parts + [answers, ("assets/answers/10-a.js", Array("c;".utf8))])["search/answers.js"] == "cd")
        let hours = (path: "assets/answers-hours/10-a.js", bytes: Array("h;".utf8))
        #expect(scripts([answers, hours])["search/answers-hours.js"] == "h;\n" && scripts([answers, hours])["search/answers.js"] == "cd")
        let question = (path: "assets/questions/10-a.js", bytes: Array("\"q\";".utf8))
        #expect(scripts([question])["search/parts.json"] == #"{"questions":"\"q\";\n"}"#)
    }

    @Test(arguments: ["#ffff00", "#ffffff", "#000000", "#0f6b6b", "#f80"])
    func thePortalsColourIsMadeReadable(_ colour: String) throws {
        let rgb = try #require(RGB(colour))
        #expect(PortalColours.lightGrounds.count == 6 && PortalColours.darkGrounds.count == 6)
        let onLight = rgb.readable(on: PortalColours.lightGrounds, towards: RGB(red: 0, green: 0, blue: 0))
        for ground in PortalColours.lightGrounds { #expect(onLight.contrast(to: ground) >= 4.5) }
        let onDark = rgb.readable(on: PortalColours.darkGrounds, towards: RGB(red: 255, green: 255, blue: 255))
        for ground in PortalColours.darkGrounds { #expect(onDark.contrast(to: ground) >= 4.5) }
    }

    @Test func contrastIsThatOfWCAG() throws {
        let black = try #require(RGB("#000000"))
        #expect(abs(black.contrast(to: try #require(RGB("#ffffff"))) - 21) < 0.001)
        #expect(abs(try #require(RGB("#777777")).contrast(to: try #require(RGB("#ffffff"))) - 4.478) < 0.001)
    }

    @Test func aReadableColourStaysAsItIs() {
        let css = String(decoding: bundle([], colours: "colours: {brand: \"#0b4f8f\"}\n").styleSheet.bytes, as: UTF8.self)
        #expect(css.contains(":root{--link:var(--light,#0b4f8f) "))
    }

    /// The floor is Chromium 87 and Safari 14, scripts in ES2019: what is newer may only enhance.
    @Test func stylesAndScriptsStayOnTheFloor() throws {
        let files = TemplateFolder.files(replacedBy: nil).files
        let css = files.filter { $0.path.hasSuffix(".css") }
        let scripts = files.filter { $0.path.hasSuffix(".js") }
        #expect(css.count > 10 && scripts.count > 3)
        let newer = [
            ":has(", ":is(", ":where(", "@container", "@layer", "aspect-ratio:", "inset:", " gap:", "&:", "& ", "color-mix(", "oklch(",
            "dvh", "translate:", "light-dark(",
        ]
        for file in css {
            let text = String(decoding: Palette.lowered(file.bytes), as: UTF8.self)
            for construct in newer where construct != ":has(" { #expect(!text.contains(construct), "\(file.path): \(construct)") }
            // Where it isn't known its whole rule is dropped: no selector without it stands before the same rule.
            for rule in text.matches(of: /[^{}]*:has\([^{}]*/) {
                #expect(selectors(rule.output).allSatisfy { $0.contains(":has(") }, "\(file.path): \(rule.output)")
            }
            #expect(text.filter { $0 == "{" }.count == text.filter { $0 == "}" }.count, "\(file.path)")
        }
        for file in scripts {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for construct in ["?.", "??", "||=", "&&=", ".replaceAll(", ".at(", "import ", "export ", "innerHTML", "eval("] {
                #expect(!text.contains(construct), "\(file.path): \(construct)")
            }
        }
    }

    /// Those of a list, which commas part outside brackets.
    private func selectors(_ list: Substring) -> [String] {
        var selectors = [""]
        var depth = 0
        for character in list {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            if character == ",", depth == 0 { selectors.append("") } else { selectors[selectors.count - 1].append(character) }
        }
        return selectors
    }

    @Test func everyIconThatPagesNameIsThere() {
        let files = TemplateFolder.files(replacedBy: nil).files
        let icons = Set(files.map(\.path).filter { $0.hasPrefix("assets/icons/") }.map { String($0.dropFirst(13).dropLast(4)) })
        for type in Tables.layouts.keys
        where !["home", "list", "taxonomy", "term", "index", "not-found", "moved", "gone", "code", "month", "privacy", "offline"].contains(
            type)
        {
            #expect(icons.contains(type), "\(type)")
        }
        for file in files where file.path.hasSuffix(".mustache") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for piece in text.components(separatedBy: "icon icon-").dropFirst() {
                let name = String(piece.prefix { $0.isLetter || $0 == "-" })
                if !name.isEmpty { #expect(icons.contains(name), "\(file.path): \(name)") }
            }
        }
    }
}
