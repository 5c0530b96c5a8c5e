import Diagnostics
import Testing

@testable import Search

struct SynonymsTests {
    private func read(_ text: String) -> (groups: [[String]], diagnostics: [Diagnostic]) {
        SynonymsFile.read(SourceText(path: "synonyms.yml", text: text))
    }

    @Test func groupsAreReadHoweverTheyAreWritten() {
        let read = read(
            """
            # 说明
            - [打印机, 印表機, printer]
            - ["laser cutter", '激光切割机']   # both
            芯片 = 晶片 = chip
            舵机，伺服电机、servo\r
            """)
        #expect(
            read.groups == [
                ["打印机", "印表機", "printer"], ["laser cutter", "激光切割机"], ["芯片", "晶片", "chip"], ["舵机", "伺服电机", "servo"],
            ])
        #expect(read.diagnostics.isEmpty)
    }

    @Test func aLineWithOneWordIsToldAtItsPlace() {
        let read = read("- [打印机]\n- [a, b]\n")
        #expect(read.groups == [["a", "b"]])
        #expect(read.diagnostics.map(\.name) == ["not-synonyms"])
        #expect(read.diagnostics.map(\.place.line) == [1])
    }

    @Test func aNumberSignWithinAWordBeginsNoComment() {
        #expect(read("- [C#, csharp] # 编程语言\n\t# 说明\n").groups == [["C#", "csharp"]])
    }

    @Test func ofALineWithVeryManyWordsTheFirstCount() {
        let read = read("- [a, b]\n- " + (1...51).map { "word\($0)" }.joined(separator: ", ") + "\n")
        #expect(read.groups.map(\.count) == [2, 50])
        #expect(read.diagnostics.map(\.name) == ["many-synonyms"])
        #expect(read.diagnostics.map(\.place.line) == [2])
    }

    @Test func theBuiltInGroupsAreWellFormed() {
        let read = self.read(SearchData.text("synonyms.yml"))
        #expect(read.groups.count >= 150)
        #expect(read.diagnostics.isEmpty)
    }
}
