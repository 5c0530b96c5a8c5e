/// Finds what makers measure, however it is spelt: `3mm`, `3 mm`, `3毫米` and `三毫米` are one term, `3mm~`; so are `M3x8` and
/// `M3×8`, and `1/4"` and `1/4 inch`. The terms come beside those of the words as they stand, which tell the exact spelling.
///
/// Is told of words, Han characters and what stands between, in order. Must agree with `measuresOf` in the client, which the
/// golden vectors hold.
struct MeasureScanner {
    /// The number that was read last, and what stands between it and here.
    private var number = ""
    private var isDimension = false
    private var spaces = 0
    private var sign: UInt32 = 0
    /// The Han characters behind it, as far as they may be a unit; or a number in Han.
    private var unit = ""
    private var han = ""

    /// Ends every term of a measure.
    static let mark = UInt8(ascii: "~")

    var isIdle: Bool { number.isEmpty && han.isEmpty && sign == 0 }

    /// Whether a word may say something of a measure.
    @inline(__always)
    func takes(_ word: [UInt8]) -> Bool {
        !isIdle || word[0] <= 0x39 || word[0] == UInt8(ascii: "m") && word.count > 1 && word[1] <= 0x39
    }

    // MARK: What is met

    mutating func word<Sink: TermSink>(_ text: String, into sink: inout Sink) {
        endHan(into: &sink)
        defer { spaces = 0 }
        if text == "x", !number.isEmpty, sign == 0 {
            sign = 0x78
            return
        }
        let value = (number.isEmpty && sign == 0x2E ? "0." : "") + text
        if !number.isEmpty, sign == 0, spaces <= 1, !isDimension, let unit = MeasureUnits.words[text] {
            emit(number + unit, into: &sink)
            return forget()
        }
        guard let parts = MeasureParts(value) else { return forget() }
        var joined = parts.number
        var isDimension = parts.isDimension
        if !number.isEmpty, sign == 0x78, spaces <= 1 {
            joined = number + "x" + parts.number
            isDimension = true
        } else if !number.isEmpty, sign == 0x2F, spaces == 0, !parts.isDimension {
            joined = number + "/" + parts.number
        }
        if isDimension { emit(joined, into: &sink) }
        if let unit = parts.unit, !isDimension { emit(joined + unit, into: &sink) }
        forget()
        number = joined
        self.isDimension = isDimension
        if parts.unit != nil, !isDimension { number = "" }
    }

    mutating func other<Sink: TermSink>(_ scalar: UInt32, into sink: inout Sink) {
        if isIdle, scalar != 0x2E { return }
        endHan(into: &sink)
        switch scalar {
        case 0x20 where !number.isEmpty:
            spaces += 1
            if spaces > 1 { forget() }
        case 0xD7, 0x2A:
            guard !number.isEmpty, sign == 0 else { return forget() }
            sign = 0x78
            spaces = 0
        case 0x2F where !number.isEmpty && sign == 0 && spaces == 0: sign = 0x2F
        case 0x22, 0x2033, 0x201D:
            if !number.isEmpty, sign == 0, spaces == 0 { emit(number + "in", into: &sink) }
            forget()
        // An inch mark, decomposed.
        case 0x2032 where !number.isEmpty && spaces == 0 && sign != 0x2032: sign = 0x2032
        case 0x2032:
            if !number.isEmpty { emit(number + "in", into: &sink) }
            forget()
        case 0xB0 where !number.isEmpty: break
        case 0x2E:
            forget()
            sign = 0x2E
        default: forget()
        }
    }

    mutating func character<Sink: TermSink>(_ scalar: UInt32, into sink: inout Sink) {
        guard let character = Unicode.Scalar(scalar) else { return }
        if number.isEmpty {
            if han.isEmpty, sign == 0, !HanNumeral.isPart(character) { return }
            if HanNumeral.isPart(character) {
                han.unicodeScalars.append(character)
                if han.utf8.count > 15 { han = "" }
                return
            }
            guard !han.isEmpty, let value = HanNumeral.value(of: han) else {
                forget()
                return
            }
            forget()
            number = String(value)
        }
        guard sign == 0, !isDimension, spaces <= 1 else { return forget() }
        unit.unicodeScalars.append(character)
        let length = unit.unicodeScalars.count
        if length > MeasureUnits.longestHan { endHan(into: &sink) }
    }

    /// What stood there ends: the longest unit with which the Han characters begin counts.
    mutating func endHan<Sink: TermSink>(into sink: inout Sink) {
        han = ""
        guard !unit.isEmpty else { return }
        var rest = unit.unicodeScalars.prefix(MeasureUnits.longestHan)
        while !rest.isEmpty {
            if let unit = MeasureUnits.han[String(rest)] {
                emit(number + unit, into: &sink)
                break
            }
            rest.removeLast()
        }
        forget()
    }

    private mutating func forget() {
        number = ""
        isDimension = false
        spaces = 0
        sign = 0
        unit = ""
        han = ""
    }

    private func emit<Sink: TermSink>(_ text: String, into sink: inout Sink) {
        var bytes = Array(text.utf8)
        bytes.append(Self.mark)
        bytes.withUnsafeBufferPointer { sink.word($0) }
    }
}
