import HTML
import Testing

@Suite struct CSVTextTests {
    private func rows(_ rows: [[String]]) -> String {
        var csv = CSVText()
        for row in rows { csv.row(row) }
        #expect(csv.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        return String(decoding: csv.bytes.dropFirst(3), as: UTF8.self)
    }

    @Test func writesPlainCellsAsTheyAre() {
        #expect(rows([["名称", "数量"], ["椴木板", "2.5"]]) == "名称,数量\r\n椴木板,2.5\r\n")
        #expect(rows([]) == "")
        #expect(rows([["", ""], [""]]) == ",\r\n\"\"\r\n")
    }

    @Test func quotesWhatWouldEndACell() {
        #expect(rows([["a,b", "说 \"好\"", "一\r\n二", "一\r二"]]) == "\"a,b\",\"说 \"\"好\"\"\",\"一\n二\",\"一\n二\"\r\n")
    }

    @Test(arguments: [
        "=1+1", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "＋a", "－a", "＠a", "=cmd|' /C calc'!A0",
        "-", "+", "-1e5", "-1.2.3", "\u{0}=1", "\u{A0}=1", "\u{3000}@x", "\u{FEFF}=1", "-.5",
    ])
    func putsAnApostropheBeforeAFormula(_ cell: String) {
        #expect(rows([[cell]]).hasPrefix("\"'"))
    }

    @Test(arguments: ["-5", "+3.5", "1-2", "a=b", "3 mm × 4 mm", "“=1”"])
    func leavesNumbersAndTextAlone(_ cell: String) {
        #expect(!rows([[cell]]).contains("'"))
    }

    @Test func dropsControlCharacters() {
        #expect(rows([["a\u{0}b\u{1B}c\td\u{7F}", "x"]]) == "\"abc d\",x\r\n")
    }
}
