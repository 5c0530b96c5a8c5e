import CXXHash

/// By what a page that is open in a browser is told from the same page made anew.
struct PageSignature: Sendable, Equatable {
    /// Of everything but the names of style sheets, which stand for what they hold.
    let page: String
    /// Of those names: where nothing else has changed, only they need to be loaded anew.
    let styles: String

    init(_ bytes: [UInt8]) {
        let ending = Array(".css\"".utf8)
        var rest: [UInt8] = []
        var styles: [UInt8] = []
        rest.reserveCapacity(bytes.count)
        var start = 0
        var index = 0
        while index + ending.count <= bytes.count {
            guard bytes[index] == ending[0], bytes[index..<(index + ending.count)].elementsEqual(ending) else {
                index += 1
                continue
            }
            let name = bytes[start..<index].lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\"") } ?? start
            rest += bytes[start..<name]
            styles += bytes[name..<index]
            start = index
            index += ending.count
        }
        rest += bytes[start...]
        page = Self.hash(rest)
        self.styles = Self.hash(styles)
    }

    static func hash(_ bytes: [UInt8]) -> String {
        String(bytes.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }, radix: 36)
    }
}
