/// Collects terms as texts, in order. The last character of a Han run may be left out: whether a pair occurs says more.
struct TermCollector: TermSink {
    private(set) var terms: [[UInt8]] = []
    /// Whether single Han characters count.
    let takesSingles: Bool

    init(takesSingles: Bool = false) { self.takesSingles = takesSingles }

    mutating func han(_ first: UInt32, _ second: UInt32) {
        guard second != 0 || takesSingles else { return }
        terms.append([first, second].compactMap { $0 == 0 ? nil : Unicode.Scalar($0) }.flatMap { UTF8.encode($0).map(Array.init) ?? [] })
    }

    mutating func word(_ bytes: UnsafeBufferPointer<UInt8>) { terms.append(Array(bytes)) }

    mutating func advance(_ length: Int) {}
}
