/// A text whose letters can be asked for by number; full-width digits, letters and marks count as plain ones.
struct ScannedText {
    private let original: [Unicode.Scalar]
    /// The same with plain digits, letters and marks.
    let scalars: [Unicode.Scalar]

    init(_ text: String) {
        original = Array(text.unicodeScalars)
        scalars = original.map { scalar in
            switch scalar.value {
            case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
            case 0x3000, 0x00A0: " "
            default: scalar
            }
        }
    }

    var count: Int { scalars.count }

    /// As it was written.
    func text(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: original[range.clamped(to: 0..<count)])
        return String(view)
    }

    /// With plain digits, letters and marks.
    func plain(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range.clamped(to: 0..<count)])
        return String(view)
    }

    subscript(_ index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

    func isDigit(_ index: Int) -> Bool { self[index].map { (0x30...0x39).contains($0.value) } ?? false }

    func isLatin(_ index: Int) -> Bool {
        self[index].map { (0x41...0x5A).contains($0.value & ~0x20) || $0 == "_" || (0xC0...0x24F).contains($0.value) } ?? false
    }

    func isHan(_ index: Int) -> Bool {
        self[index].map { (0x4E00...0x9FFF).contains($0.value) || (0x3400...0x4DBF).contains($0.value) } ?? false
    }

    /// The first of some words that stands at an index; its length.
    func word(_ words: [String], at index: Int) -> Int? {
        words.first { starts(with: $0, at: index) }?.unicodeScalars.count
    }

    private func starts(with word: String, at index: Int) -> Bool {
        var at = index
        for scalar in word.unicodeScalars {
            guard self[at] == scalar else { return false }
            at += 1
        }
        return true
    }

    /// The end of the spaces, and of these marks, from an index on.
    func skipping(_ marks: Set<Unicode.Scalar> = [], from index: Int) -> Int {
        var at = index
        while let scalar = self[at], scalar == " " || marks.contains(scalar) { at += 1 }
        return at
    }

    /// Whole numbers with the places of their digits; a sign or a point between two digits joins nothing.
    var numbers: [Range<Int>] {
        var numbers: [Range<Int>] = []
        var at = 0
        while at < count {
            guard isDigit(at) else {
                at += 1
                continue
            }
            var end = at
            while isDigit(end) { end += 1 }
            numbers.append(at..<end)
            at = end
        }
        return numbers
    }

    /// Whether nothing that belongs to a longer number or name stands around a range.
    func standsAlone(_ range: Range<Int>) -> Bool {
        func belongs(_ index: Int, next: Int) -> Bool {
            if isDigit(index) || isLatin(index) { return true }
            guard let scalar = self[index], ".-/_,=:#".unicodeScalars.contains(scalar) else { return false }
            return scalar == "/" || scalar == "=" || scalar == "#" || scalar != ":" && scalar != "," && (isDigit(next) || isLatin(next))
        }
        return !belongs(range.lowerBound - 1, next: range.lowerBound - 2) && !belongs(range.upperBound, next: range.upperBound + 1)
    }
}
