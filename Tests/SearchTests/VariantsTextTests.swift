import Testing

@testable import Search

struct VariantsTextTests {
    @Test func characterSetsAreWrittenAsWaysFromOneToTheNext() {
        let text = VariantsText([(0x4E1F, 0x4E22), (0x4E26, 0x5E76), (0x4E82, 0x4E71), (0x4E9E, 0x4E9A)])
        #expect(text.gaps == PostingText.text([0x4E1F, 7, 92, 28]))
        #expect(text.steps == PostingText.text([0x4E22 * 2, (0x5E76 - 0x4E22) * 2, (0x5E76 - 0x4E71) * 2 - 1, 0x29 * 2]))
    }

    @Test func noneAreNothing() { #expect(VariantsText([]).gaps.isEmpty && VariantsText([]).steps.isEmpty) }

    @Test func twoOfOneSimplifiedCharacterStandInPlace() {
        #expect(VariantsText([(0x4E2D, 0x4E3A), (0x4E2E, 0x4E3A)]).steps == PostingText.text([0x4E3A * 2, 0]))
    }
}
