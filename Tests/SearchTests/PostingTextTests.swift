import Testing

@testable import Search

struct PostingTextTests {
    private func encoded(_ postings: [(passage: UInt32, grade: UInt32)]) -> String {
        var text: [UInt8] = []
        PostingText.append(postings.map { $0.passage << 4 | $0.grade }, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    @Test func theManualsExampleIsTrue() {
        #expect(encoded([(0, 14), (1, 9), (45, 0), (130, 0)]) == "02+3 ^7_6")
    }

    @Test func everyDigitIsHarmlessInJSONAndScripts() {
        #expect(PostingText.alphabet.count == PostingText.grades + Int(PostingText.finals + PostingText.others))
        #expect(Set(PostingText.alphabet).isDisjoint(with: Array("\"\\<>&|".utf8)))
    }

    @Test func largeNumbersKeepTheirValue() {
        for number: UInt32 in [0, 39, 40, 1319, 1320, 54_759, 54_760, 4_000_000_000] {
            var text: [UInt8] = []
            PostingText.append(number: number, to: &text)
            var rest: UInt64 = 0
            var value: UInt64?
            for byte in text {
                let digit = UInt64(PostingText.alphabet.firstIndex(of: byte) ?? 0) - 16
                if digit < 40 { value = rest * 40 + digit } else { rest = rest * 33 + digit - 40 }
            }
            #expect(value == UInt64(number))
        }
    }
}
