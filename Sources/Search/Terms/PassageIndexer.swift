/// Notes for each passage, one after the other, which terms it has and how much they say of it.
struct PassageIndexer: TermSink {
    private(set) var table = TermTable()
    /// What was noted: the term's number, and the passage with the grade in its lowest four bits.
    private var noted: [(term: UInt32, value: UInt32)] = []
    private(set) var passages: UInt32 = 0

    /// By term: the passage that met it last, plus one, and where in `touched` it stands.
    private var states: [(passage: UInt32, place: UInt32)] = []
    private var touched: [Touch] = []
    private var lengths = Impact.Lengths()
    /// The field whose text is being read.
    var field = Impact.Fields.body

    private struct Touch {
        var term: UInt32
        var frequency: UInt16
        var fields: Impact.Fields
    }

    mutating func endPassage() {
        for touch in touched {
            let grade = Impact.grade(touch.fields, frequency: Int(touch.frequency), lengths)
            noted.append((touch.term, passages << 4 | grade))
        }
        touched.removeAll(keepingCapacity: true)
        lengths = Impact.Lengths()
        passages += 1
    }

    // MARK: TermSink

    @inline(__always)
    mutating func han(_ first: UInt32, _ second: UInt32) { touch(table.number(han: first, second)) }

    mutating func word(_ bytes: UnsafeBufferPointer<UInt8>) { touch(table.number(word: bytes)) }

    @inline(__always)
    mutating func advance(_ length: Int) {
        switch field {
        case .title: lengths.title += length
        case .heading: lengths.heading += length
        case .body: lengths.body += length
        default: break
        }
    }

    @inline(__always)
    private mutating func touch(_ term: Int) {
        if term == states.count { states.append((0, 0)) }
        if states[term].passage == passages + 1 {
            let place = Int(states[term].place)
            touched[place].fields.formUnion(field)
            if field == .body, touched[place].frequency < UInt16.max { touched[place].frequency += 1 }
        } else {
            states[term] = (passages + 1, UInt32(touched.count))
            touched.append(Touch(term: UInt32(term), frequency: field == .body ? 1 : 0, fields: field))
        }
    }

    // MARK: Result

    /// The terms in the client's order, each with its postings.
    func sorted() -> SortedTerms {
        var ends = Array(repeating: 0, count: table.count + 1)
        for item in noted { ends[Int(item.term) + 1] += 1 }
        for term in 0..<table.count { ends[term + 1] += ends[term] }
        var next = ends
        var values = Array(repeating: UInt32(0), count: noted.count)
        for item in noted {
            values[next[Int(item.term)]] = item.value
            next[Int(item.term)] += 1
        }
        return SortedTerms(table: table, ends: ends, values: values, passages: passages)
    }
}
