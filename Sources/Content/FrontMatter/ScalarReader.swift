import Diagnostics
import Foundation

/// Reads one word or line of front matter as a value of a field's kind.
struct ScalarReader {
    let vocabularies: [String: Vocabulary]
    /// The zone into which moments with a zone of their own are put; without one they can't be read.
    var timezone: TimeZone?

    enum Result {
        case value(Value.Kind)
        case wrong(Problem)
    }

    /// Why a value does not fit its field.
    enum Problem {
        case integer(ClosedRange<Int>)
        case number(ClosedRange<Double>)
        case boolean
        case date
        case moment
        case grades
        case hours(HoursMistake)
        case weekdays
        case url
        case color
        case path
        case term([Term], NearMissIndex)
    }

    func read(_ text: String, as kind: Field.Kind) -> Result {
        switch kind {
        case .text, .anything: .value(.text(text))
        case .integer(let range): integer(text, range)
        case .number(let range): number(text, range)
        case .boolean: boolean(text, isCrossNo: true)
        case .answer: boolean(text, isCrossNo: false)
        case .date: Day(text).map { .value(.date($0)) } ?? dateOfMoment(text)
        case .moment:
            (Moment(text) ?? timezone.flatMap { Moment(text, in: $0) }).map { .value(.moment($0)) } ?? .wrong(.moment)
        case .choice(let terms):
            (terms.first { $0.isNamed(text) } ?? Term.place(ofShares: text, among: terms)).map { .value(.term($0)) }
                ?? .wrong(.term(terms, NearMissIndex(terms.flatMap(\.names))))
        case .vocabulary(let name): term(text, in: vocabularies[name])
        case .url: isWebAddress(text) ? .value(.url(text)) : .wrong(.url)
        case .file: SitePath.resolve(text, in: "a/b/c/d/e/f/g/h") == nil ? .wrong(.path) : .value(.file(text))
        case .color: isColor(text) ? .value(.color(text.lowercased())) : .wrong(.color)
        case .reference: .value(.reference(text))
        case .name: .value(.name(text))
        case .grades, .hours, .words, .list, .record, .map: .value(.text(text))
        }
    }

    private func integer(_ text: String, _ range: ClosedRange<Int>) -> Result {
        guard let number = Int(Self.plainDigits(text)), range.contains(number) else { return .wrong(.integer(range)) }
        return .value(.integer(number))
    }

    private func number(_ text: String, _ range: ClosedRange<Double>) -> Result {
        let digits = Self.plainDigits(text).replacing("¥", with: "").replacing("￥", with: "").trimmingSpaces
        guard let number = Double(digits), number.isFinite, range.contains(number) else { return .wrong(.number(range)) }
        if number == number.rounded(), abs(number) < 1e15 { return .value(.integer(Int(number))) }
        return .value(.number(number))
    }

    /// - Parameter isCrossNo: whether a cross says no; in the box of a form that was signed it may say yes.
    private func boolean(_ text: String, isCrossNo: Bool) -> Result {
        switch text.lowercased() {
        case let word where isCrossNo && ["×", "✗", "✘", "✕", "✖", "╳"].contains(word): .value(.boolean(false))
        case "true", "yes", "on": .value(.boolean(true))
        case "false", "no", "off": .value(.boolean(false))
        case let word: SpokenAnswer.boolean(word).map { .value(.boolean($0)) } ?? .wrong(.boolean)
        }
    }

    /// A day with a time where a day is wanted: other generators write dates so.
    private func dateOfMoment(_ text: String) -> Result {
        let head = text.prefix { $0 != "T" && $0 != "t" && $0 != ":" }
        if let day = Day(head) { return .value(.date(day)) }
        guard head.utf8.count < text.utf8.count, let gap = head.lastIndex(of: " "), let day = Day(head[..<gap]) else {
            return .wrong(.date)
        }
        return .value(.date(day))
    }

    private func term(_ text: String, in vocabulary: Vocabulary?) -> Result {
        guard let vocabulary else { return .value(.text(text)) }
        return vocabulary.term(named: text).map { .value(.term($0)) } ?? .wrong(.term(vocabulary.terms, vocabulary.nearMisses))
    }

    private func isWebAddress(_ text: String) -> Bool {
        let folded = text.lowercased()
        guard folded.hasPrefix("https://") || folded.hasPrefix("http://") else { return false }
        let host = text.drop { $0 != "/" }.dropFirst(2).prefix { $0 != "/" }
        // Full-width marks and a second scheme are no part of a host.
        guard host.last != ":", !host.unicodeScalars.contains(where: { (0x3000...0x303F).contains($0.value) || $0.value >= 0xFF00 }) else {
            return false
        }
        return !host.isEmpty && !text.unicodeScalars.contains { $0.value <= 0x20 || $0 == "\"" || $0 == "<" || $0 == ">" }
    }

    private func isColor(_ text: String) -> Bool {
        text.hasPrefix("#") && [4, 7].contains(text.utf8.count) && text.dropFirst().allSatisfy(\.isHexDigit)
    }

    /// Full-width digits as plain ones.
    static func plainDigits(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isWide = (0xFF10...0xFF19).contains(scalar.value)
            scalars.append(isWide ? Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)) : scalar)
        }
        return String(scalars)
    }
}
