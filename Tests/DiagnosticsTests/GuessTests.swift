import Limits
import Testing

@testable import Diagnostics

@Suite("Guesses of what was meant")
struct GuessTests {
    private let index = NearMissIndex(["lamp", "box"])

    private func wrong(_ name: String, line: Int, kind: String = "unknown") -> Diagnostic {
        let place = SourcePlace(path: "a.md", range: line..<line, line: line, column: 1, endLine: line, endColumn: 1, excerpt: "")
        return Diagnostic(
            MadeUpKind(kind, .warning), at: place, Words(zh: "没有「\(name)」。", en: "There is no “\(name)”."), near: Guess(name, among: index),
            elseCure: Words(zh: "检查。", en: "Check it."))
    }

    @Test("a guess takes the place of the cure, and is looked for when it is asked for")
    func cures() {
        #expect(wrong("lmap", line: 1).suggestions == [.init("lamp")] && wrong("lmap", line: 1).cure == nil)
        #expect(wrong("zzzz", line: 1).suggestions.isEmpty && wrong("zzzz", line: 1).cure?.en == "Check it.")
        #expect(wrong("lmap", line: 1).with(.error).suggestions == [.init("lamp")])
    }

    @Test("of each kind the first hundred names keep theirs, whatever order they come in; a name again costs nothing")
    func first() {
        let most = Limits.guesses.value
        let names = (0..<most * 3).map { wrong("lam\($0)p", line: 2 * $0) }
        let again = (0..<most).map { wrong("lam0p", line: 2 * $0 + 1) } + [wrong("bxo", line: 900_000, kind: "other")]
        let sorted = (names + again).shuffled().sortedForReading()
        #expect(sorted == (names + again).sortedForReading())
        let guessed = Set(sorted.filter { $0.guess?.names.isEmpty == false }.map(\.message.en))
        #expect(guessed.count <= most + 1 && guessed.contains("There is no “bxo”."))
        #expect(sorted.filter { $0.message.en == "There is no “lam0p”." }.allSatisfy { !$0.suggestions.isEmpty })
        #expect(sorted.last { $0.name == "unknown" }?.suggestions.isEmpty == true)
        #expect(sorted.last { $0.name == "unknown" }?.cure != nil)
    }
}

@Suite("Near misses among many names")
struct NearMissTableTests {
    /// The distance by the book: every row, every column.
    private func distance(_ a: [Character], _ b: [Character]) -> Int {
        var rows = [Array(0...b.count)]
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, rows[i - 1][j - 1] + 1) }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }

    private func expected(_ name: String, _ names: [String]) -> [String] {
        let wanted = Array(name.lowercased().filter { !"-_ ".contains($0) })
        let scored = Set(names).subtracting([name]).compactMap { other -> (Int, String)? in
            let folded = Array(other.lowercased().filter { !"-_ ".contains($0) })
            let longer = max(wanted.count, folded.count)
            let distance = distance(wanted, folded)
            return distance <= (longer <= 3 ? 1 : longer / 3) ? (distance, other) : nil
        }
        return wanted.isEmpty ? [] : scored.sorted { $0 < $1 }.prefix(3).map(\.1)
    }

    @Test("the table finds what comparing everything finds", arguments: 0..<40)
    func sameAsComparingAll(_ seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        let letters = Array(seed % 2 == 0 ? "abcAB-_ " : "激光切割机a-")
        func name() -> String { String((0..<1 + next(11)).map { _ in letters[next(letters.count)] }) }
        let names = (0..<60).map { _ in name() }
        for _ in 0..<10 {
            let wanted = name()
            #expect(NearMiss.best(for: wanted, among: names) == expected(wanted, names), "\(wanted)")
        }
    }

    @Test("names that are too long to be slips are not looked for")
    func long() {
        let long = String(repeating: "a", count: Limits.guessedName.value + 1)
        #expect(NearMiss.best(for: long, among: [long + "b"]).isEmpty)
        #expect(NearMiss.best(for: "lmap", among: [long, "lamp"]) == ["lamp"])
    }
}

@Suite("Columns of long lines")
struct LongLineTests {
    @Test("columns far along a line are those that counting gives, and lead back to their bytes")
    func columns() {
        let line = String(repeating: "一a😀é", count: 1500)
        let source = SourceText(path: "a.md", text: "first\n" + line + "\nlast")
        var column = 1
        for (offset, byte) in line.utf8.enumerated() where byte & 0xC0 != 0x80 {
            if column % 97 == 0 || column > 5990 {
                let place = source.place(6 + offset..<6 + offset)
                #expect((place.line, place.column) == (2, column))
                #expect(source.offset(line: 2, column: column) == 6 + offset)
            }
            column += 1
        }
        #expect(source.offset(line: 2, column: 1_000_000) == source.range(ofLine: 2).upperBound)
        #expect(source.offset(line: 2, column: .max) == source.range(ofLine: 2).upperBound)
    }
}
