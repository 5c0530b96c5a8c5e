import Content
import HTML
import Limits
import Markdown

/// Finds the terms of a glossary in texts: the first place of each in a document, in one pass over its bytes.
///
/// The names of all terms make one tree. Of names that begin at one place the longest counts; exceptions are names, too, that mean
/// no term. At each character the tree is followed for as long as it goes, at most the length of the longest name, so that no
/// text takes more than its length times that. Most characters begin no name: one look into a table.
struct TermMatcher: Sendable {
    /// What a path through the tree spells.
    private struct Name {
        /// nil for an exception.
        var term: GlossaryTermID?
        /// As written, where capitals count: `LED` is no `led`.
        var exact: [UInt8]?
        /// A letter or digit of Latin script begins or ends it, so that none may stand beside it.
        var startsLatin: Bool
        var endsLatin: Bool
    }

    private var names: [Name] = []
    /// The name that ends at each node; -1 where none does.
    private var nameOf: [Int32] = [-1]
    private var first = [Int32](repeating: -1, count: 256)
    /// Further steps, by node and byte.
    private var steps: [UInt64: Int32] = [:]
    private let count: Int

    init(_ glossary: Glossary) {
        count = glossary.terms.count
        for (id, term) in glossary.terms.identified {
            for name in term.everyName where (2...Limits.glossaryName.value).contains(name.count) { add(name, id) }
        }
        for term in glossary.terms {
            for name in term.exceptions where name.count <= Limits.glossaryName.value { add(name, nil) }
        }
    }

    var isEmpty: Bool { names.isEmpty }

    private mutating func add(_ name: String, _ term: GlossaryTermID?) {
        var bytes: [UInt8] = []
        HTMLEscape.text(name, into: &bytes)
        guard let head = bytes.first, let tail = bytes.last else { return }
        var node: Int32 = 0
        for byte in bytes.map(Self.folded) {
            if let next = step(node, byte) {
                node = next
                continue
            }
            let next = Int32(nameOf.count)
            nameOf.append(-1)
            if node == 0 { first[Int(byte)] = next } else { steps[UInt64(node) << 8 | UInt64(byte)] = next }
            node = next
        }
        // Of two terms of one name the first counts.
        guard nameOf[Int(node)] < 0 else { return }
        nameOf[Int(node)] = Int32(names.count)
        let capitals = name.unicodeScalars.count { ("A"..."Z").contains($0) }
        let isAcronym = capitals > 1 && !name.unicodeScalars.contains { ("a"..."z").contains($0) }
        names.append(
            Name(
                term: term, exact: isAcronym ? bytes : nil, startsLatin: TextEdge.isLatin(head) || TextEdge.isLatinLead(head),
                endsLatin: TextEdge.isLatin(tail) || TextEdge.endsInLatinLetter(bytes)))
    }

    @inline(__always)
    private func step(_ node: Int32, _ byte: UInt8) -> Int32? {
        if node == 0 {
            let next = first[Int(byte)]
            return next < 0 ? nil : next
        }
        return steps[UInt64(node) << 8 | UInt64(byte)]
    }

    @inline(__always)
    private static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    // MARK: Looking

    /// The first place of each term in the running text of a document, in the order of the text.
    func marks(in document: Document) -> [TermMark] {
        guard !isEmpty else { return [] }
        return document.html.withUnsafeBufferPointer { html in
            var walk = ProseWalk(html, document.slots)
            var seen = IDTable<GlossaryTermID, Bool>(repeating: false, count: count)
            var marks: [TermMark] = []
            while let run = walk.next() {
                var index = run.lowerBound
                while index < run.upperBound {
                    guard first[Int(Self.folded(html[index]))] >= 0, let found = longest(html, index, run) else {
                        index += 1
                        continue
                    }
                    if let term = found.term, !seen[term] {
                        seen[term] = true
                        marks.append(TermMark(range: found.range, term: term))
                    }
                    index = found.range.upperBound
                }
            }
            return marks
        }
    }

    /// The longest name that begins at a place and stands there as a word.
    private func longest(_ html: UnsafeBufferPointer<UInt8>, _ start: Int, _ run: Range<Int>) -> (range: Range<Int>, term: GlossaryTermID?)?
    {
        var node: Int32 = 0
        var index = start
        var best: (range: Range<Int>, term: GlossaryTermID?)?
        while index < run.upperBound, let next = step(node, Self.folded(html[index])) {
            node = next
            index += 1
            let number = nameOf[Int(node)]
            guard number >= 0, let end = wordEnd(names[Int(number)], html, start..<index, run) else { continue }
            best = (start..<end, names[Int(number)].term)
        }
        return best
    }

    /// Where a name ends that stands at a place as a word of its own, a plural's ending with it; nil where it is part of another word.
    private func wordEnd(_ name: Name, _ html: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ run: Range<Int>) -> Int? {
        if let exact = name.exact, !html[range].elementsEqual(exact) { return nil }
        if name.startsLatin, TextEdge.joinsBefore(html, range.lowerBound, run) { return nil }
        guard name.endsLatin, TextEdge.joinsAfter(html, range.upperBound, run) else { return range.upperBound }
        guard range.count > 2 else { return nil }
        for ending in ["s", "es"] {
            let end = range.upperBound + ending.utf8.count
            guard end <= run.upperBound, html[range.upperBound..<end].elementsEqual(ending.utf8), !TextEdge.joinsAfter(html, end, run)
            else { continue }
            return end
        }
        return nil
    }
}
