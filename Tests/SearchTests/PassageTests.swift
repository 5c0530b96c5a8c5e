import Markdown
import Testing

@testable import Search

struct PassageTests {
    private func passages(_ texts: [(heading: Int?, text: String, code: String)]) -> [Passage] {
        let outline = texts.compactMap(\.heading).map { Heading(level: 2, id: "h\($0)", title: "H\($0)", range: 0..<0, place: 0..<0) }
        return Passage.all(of: texts.map { Section(heading: $0.heading, text: $0.text, code: $0.code) }, outline: outline)
    }

    @Test func aPageWithoutTextHasOnePassage() {
        #expect(passages([]).map(\.text) == [""])
    }

    @Test func aPageThatBeginsWithAHeadingHasAPassageBeforeIt() {
        let all = passages([(0, "text", "")])
        #expect(all.map(\.anchor) == ["", "h0"])
        #expect(all.map(\.opensSection) == [true, true])
    }

    @Test func longSectionsAreCutAtLinesAndSentencesAndLoseNothing() {
        let lines = (0..<80).map { "第\($0)行，" + String(repeating: "字", count: 30) + "。" }.joined(separator: "\n")
        let one = String(repeating: "句子。", count: 900)
        for text in [lines, one, String(repeating: "长", count: 3000), String(repeating: "word ", count: 2000)] {
            let all = passages([(nil, text, "")])
            #expect(all.count > 2)
            #expect(all.map { String($0.text) }.joined() == text)
            #expect(all.allSatisfy { $0.text.utf8.count <= Passage.size * 5 / 4 })
            #expect(all.dropFirst().allSatisfy { !$0.opensSection })
        }
        #expect(passages([(nil, lines, "")]).dropLast().allSatisfy { $0.text.hasSuffix("\n") })
        #expect(passages([(nil, one, "")]).dropLast().allSatisfy { $0.text.hasSuffix("。") })
    }

    @Test func codeFollowsItsText() {
        #expect(passages([(nil, "text", "code")]).map(\.text) == ["text", "code"])
    }

    @Test func veryManyShortSectionsAreFoundByTheirNeighbours() {
        let few = passages((0..<200).map { number in (Optional(number), "text \(number)", "") })
        #expect(few.count == 201)
        let many = passages((0..<20_000).map { number in (Optional(number), "text \(number)", "") })
        #expect(many.count < 300)
        let text = many.map { $0.heading + "\n" + $0.text }.joined(separator: "\n")
        for number in [0, 1, 4_321, 19_999] {
            #expect(text.contains("H\(number)\n"))
            #expect(text.contains("text \(number)\n") || text.hasSuffix("text \(number)"))
        }
        #expect(many.allSatisfy { $0.text.utf8.count <= Passage.size + 20 })
        let long = passages((0..<400).map { ($0, String(repeating: "长", count: 500), "") })
        #expect(long.map { $0.text.utf8.count }.reduce(0, +) >= 400 * 1500)
    }
}
