import Testing

@testable import Pages

@Suite struct PaletteTests {
    @Test(arguments: [
        ("a{top:0}", "a{top:0}"),
        ("a{color:light-dark(#fff,#000)}", "a{color:var(--light,#fff) var(--dark,#000)}"),
        ("a{color:light-dark( red , rgba(1, 2, 3, .5) )}", "a{color:var(--light,red) var(--dark,rgba(1, 2, 3, .5))}"),
        ("a{--x:0 1px light-dark(var(--y),#000),2px}", "a{--x:0 1px var(--light,var(--y)) var(--dark,#000),2px}"),
        // No colour that the rule knows stays the same.
        ("a{color:light-dark(red)}", "a{color:var(--light,red) var(--dark,red)}"),
        ("light-dark(", "var(--light,) var(--dark,)"),
        ("a{color:light-", "a{color:light-"),
    ])
    func bothAreSaidInTermsOfTheFloor(_ css: String, _ lowered: String) {
        #expect(String(decoding: Palette.lowered(Array(css.utf8)), as: UTF8.self) == lowered)
    }

    @Test(arguments: ["#993700", "#0559ad", "#036966", "#505d64", "#00692a", "#000000", "#a51e24"])
    func aColourForWordsIsAsReadableOnDarkGround(_ light: String) throws {
        let dark = try #require(RGB(light)).onDark
        for ground in PortalColours.darkGrounds { #expect(dark.contrast(to: ground) >= 4.5, "\(light) → \(dark.css)") }
    }

    @Test func theHueStays() throws {
        let (red, grey) = (try #require(RGB("#a51e24")).onDark, try #require(RGB("#555555")).onDark)
        #expect(red.red > red.green && red.red > red.blue)
        #expect(Int(grey.red) - Int(grey.green) <= 1 && Int(grey.green) - Int(grey.blue) <= 1)
        let tint = try #require(RGB("#e2eefd")).onDark
        #expect(tint.blue > tint.red && tint.blue < 0x70)
    }

    /// Every pair that the style sheets leave to the rule holds on the grounds on which it may stand.
    @Test func colourAndTintOfATypeHoldOnEachOther() throws {
        let types = try #require(TemplateFolder.files(replacedBy: nil).files.first { $0.path == "assets/css/12-types.css" })
        let css = String(decoding: types.bytes, as: UTF8.self)
        var pairs = 0
        for rule in css.components(separatedBy: "--c:light-dark(").dropFirst() {
            let colours =
                rule.components(separatedBy: "#").dropFirst().prefix(1)
                + rule.components(separatedBy: "--t:light-dark(#").dropFirst().prefix(1)
            let found = colours.compactMap { RGB("#" + $0.prefix(6)) }
            guard found.count == 2 else { continue }
            pairs += 1
            for (ink, ground) in [(found[0], found[1]), (found[0].onDark, found[1].onDark)] { #expect(ink.contrast(to: ground) >= 5) }
        }
        #expect(pairs >= 17)
    }

    /// One list for light and dark: no style sheet says what dark is beside the palette.
    @Test func noStyleSheetHasASecondListOfColours() {
        for file in TemplateFolder.files(replacedBy: nil).files where file.path.hasSuffix(".css") {
            let css = String(decoding: file.bytes, as: UTF8.self)
            for block in css.components(separatedBy: "data-theme=\"dark\"]").dropFirst() {
                #expect(!block.prefix { $0 != "}" }.contains("--paper:#0") && !block.prefix { $0 != "}" }.contains("--c:"), "\(file.path)")
            }
        }
    }

    @Test func phonesPaintInTheColourOfTheTape() throws {
        let page = "---\ntitle: 灯\n---\n\n字。\n"
        let plain = try #require(MadeSite(["tutorials/lamp.md": page])).page("tutorials/lamp.html")
        #expect(plain.contains("<meta name=\"theme-color\" content=\"\(PortalColours.builtInTape)\">"))
        let own = try #require(MadeSite(["portal.yml": "colours: {accent: \"#e07b39\"}\n", "tutorials/lamp.md": page]))
        #expect(own.page("tutorials/lamp.html").contains("<meta name=\"theme-color\" content=\"#e07b39\">"))
        let tokens = try #require(BuiltInTemplates.files.first { $0.path.hasSuffix("10-tokens.css") }).text
        #expect(tokens.contains("--tape: light-dark(\(PortalColours.builtInTape),"))
    }
}
