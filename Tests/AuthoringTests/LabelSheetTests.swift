import Testing

@testable import Authoring

@Suite struct LabelSheetTests {
    @Test(arguments: [("70x36", 3, 8), ("105x74", 2, 4), ("50x30", 4, 9), ("210x297", 1, 1), ("52.5×29.7", 4, 10)])
    func asManyLabelsAsGoOnA4(_ size: String, _ columns: Int, _ rows: Int) throws {
        let sheet = LabelSheet(.a4, label: try #require(PaperSize(label: size)))
        #expect(sheet.columns == columns && sheet.rows == rows && sheet.left >= -0.01 && sheet.top >= -0.01)
    }

    @Test(arguments: ["", "50", "50x", "x30", "0x0", "-50x30", "20x30", "50x10", "211x30", "nanxinf", "50x30x20"])
    func whatIsNoSizeIsRefused(_ text: String) { #expect(PaperSize(label: text) == nil) }

    @Test func usedPlacesAreSkippedOnTheFirstSheet() throws {
        let sheet = LabelSheet(.a4, label: PaperSize(width: 105, height: 74), skipped: 7)
        #expect(sheet.place(of: 0) == (0, 105, 0.5 + 3 * 74))
        #expect(sheet.place(of: 1) == (1, 0, 0.5))
        let roll = LabelSheet(.roll, label: PaperSize(width: 50, height: 30))
        #expect(roll.labelsPerPage == 1 && roll.place(of: 4).page == 4)
    }

    @Test(arguments: [
        ("LC-01", "lc-01", true), ("spaces/*", "spaces/studio", true), ("*", "", true), ("a*b*c", "axxbyyc", true), ("a?c", "abc", true),
        ("a*b", "abc", false), ("", "a", false), ("?", "", false),
    ])
    func wildcards(_ pattern: String, _ text: String, _ matches: Bool) { #expect(Wildcard.matches(pattern, text) == matches) }
}
