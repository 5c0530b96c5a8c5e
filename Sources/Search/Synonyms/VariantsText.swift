/// Traditional characters and the simplified ones by which they are found, as numbers in text: half of what the characters weigh.
struct VariantsText: Sendable {
    /// From each Traditional character to the next.
    let gaps: String
    /// From each simplified character to the next, twice as much, and one less where it goes back: those of a radical are near one another.
    let steps: String

    /// - Parameter pairs: ascending by the Traditional characters.
    init(_ pairs: [(traditional: UInt32, simplified: UInt32)]) {
        var gaps: [UInt32] = []
        var steps: [UInt32] = []
        var last: (traditional: UInt32, simplified: UInt32) = (0, 0)
        for pair in pairs {
            gaps.append(pair.traditional - last.traditional)
            let isForward = pair.simplified >= last.simplified
            steps.append(isForward ? (pair.simplified - last.simplified) * 2 : (last.simplified - pair.simplified) * 2 - 1)
            last = pair
        }
        self.gaps = PostingText.text(gaps)
        self.steps = PostingText.text(steps)
    }
}
