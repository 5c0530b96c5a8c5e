extension PostingText {
    /// What each character is worth as a digit; nil for those that are none.
    private static let worth: [UInt32?] = {
        var worth = [UInt32?](repeating: nil, count: 256)
        for (value, character) in alphabet.dropFirst(grades).enumerated() { worth[Int(character)] = UInt32(value) }
        return worth
    }()

    /// Reads numbers that stand one behind the other.
    struct Numbers: IteratorProtocol {
        private var rest: Slice<UnsafeBufferPointer<UInt8>>
        private let worth = PostingText.worth
        /// Whether all that was read were numbers to their last digit.
        private(set) var isWhole = true

        init(_ text: Slice<UnsafeBufferPointer<UInt8>>) { rest = text }

        mutating func next() -> UInt32? {
            var number: UInt64 = 0
            while let character = rest.popFirst() {
                isWhole = false
                guard let digit = worth[Int(character)] else { return nil }
                let isLast = digit < PostingText.finals
                number =
                    isLast
                    ? number * UInt64(PostingText.finals) + UInt64(digit)
                    : number * UInt64(PostingText.others) + UInt64(digit - PostingText.finals)
                guard number <= UInt64(UInt32.max) else { return nil }
                isWhole = isLast
                if isLast { return UInt32(number) }
            }
            return nil
        }
    }
}
