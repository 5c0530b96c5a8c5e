/// A box of an MP4 or QuickTime file: four letters and what it holds.
struct ISOBox {
    /// In the file.
    var start: Int
    var end: Int
    /// Where its content begins.
    var body: Int
    var name: UInt32

    var content: Range<Int> { body..<end }

    /// Reads a box's head; nil where none stands there whole.
    ///
    /// - Parameters:
    ///   - at: the place in `bytes`.
    ///   - base: the place of the first of `bytes` in the file.
    ///   - limit: where its parent ends in the file.
    init?(_ bytes: [UInt8], at offset: Int, base: Int, limit: Int) {
        guard offset >= 0, bytes.count - offset >= 8 else { return nil }
        var size = bytes.be32(offset)
        var head = 8
        start = base + offset
        if size == 1 {
            guard bytes.count - offset >= 16, let long = bytes.be64(offset + 8) else { return nil }
            size = long
            head = 16
        } else if size == 0 {
            size = limit - start
        }
        guard size >= head, size <= limit - start else { return nil }
        end = start + size
        body = start + head
        name = UInt32(bytes.be32(offset + 4))
    }

    /// A box's name as the number that its four letters make.
    static func name(_ letters: StaticString) -> UInt32 {
        letters.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
    }

    static func names(_ letters: StaticString...) -> Set<UInt32> { Set(letters.map(name)) }
}

/// The boxes in a part of a file that was read.
struct ISOBoxes: Sequence, IteratorProtocol {
    let bytes: [UInt8]
    /// Where `bytes` begins in the file.
    let base: Int
    let end: Int
    private var offset: Int

    init(_ bytes: [UInt8], base: Int, in range: Range<Int>) {
        self.bytes = bytes
        self.base = base
        end = range.upperBound
        offset = range.lowerBound
    }

    mutating func next() -> ISOBox? {
        guard offset < end, let box = ISOBox(bytes, at: offset - base, base: base, limit: end) else { return nil }
        offset = box.end
        return box
    }
}

/// What an MP4 file says that it is.
struct ISOBrands {
    let isPicture: Bool
    /// Still pictures of phones.
    let isHEIF: Bool

    private static let pictures: Set<UInt32> = ISOBox.names(
        "heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "mif2", "msf1", "avif", "avis", "avci", "avcs", "jxl ",
        "jp2 ", "jpx ", "jpm ", "crx ", "jpeg", "vvic", "miaf")

    private static let heif: Set<UInt32> = ISOBox.names("heic", "heix", "heim", "heis", "mif1", "mif2", "miaf")

    init(_ head: [UInt8]) {
        isHEIF = head.count >= 12 && Self.heif.contains(UInt32(head.be32(8)))
        isPicture = head.count >= 12 && Self.pictures.contains(UInt32(head.be32(8)))
    }
}
