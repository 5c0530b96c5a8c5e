import CVips
import CXXHash

/// The picture that stands beside a shared page whose cover is a drawing: chat programs read no SVG.
///
/// The words in it are left out: they would come out in the fonts of the machine that builds, and no larger than a stamp's.
struct SharePicture {
    /// By what it is made of, and how.
    let name: String
    private let drawing: [UInt8]
    private let scale: Double

    /// What those who show it ask for.
    private static let (width, height) = (1200, 630)
    /// With each change of how it is made it gets another name.
    private static let recipe: UInt64 = 101

    /// - Parameter svg: as Lathe's own filter wrote it.
    init?(_ svg: [UInt8], size: PictureSize) {
        guard size.width > 0, size.height > 0 else { return nil }
        drawing = Self.withoutWords(svg)
        scale = min(Double(Self.width) / Double(size.width), Double(Self.height) / Double(size.height))
        let hash = drawing.withUnsafeBytes { XXH3_128bits_withSeed($0.baseAddress, $0.count, Self.recipe) }
        name = [hash.high64, hash.low64].map { half in
            let digits = String(half, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    /// nil where libvips isn't there, or can't draw it.
    func png() -> [UInt8]? {
        guard lathe_vips_opens() else { return nil }
        let made = drawing.withUnsafeBytes {
            lathe_drawing_png($0.baseAddress, $0.count, scale, Int32(Self.width), Int32(Self.height))
        }
        defer { lathe_bytes_free(made) }
        guard let start = made.bytes else { return nil }
        return PNGFile(Array(UnsafeRawBufferPointer(start: start, count: made.count))).cleaned()
    }

    private static func withoutWords(_ svg: [UInt8]) -> [UInt8] {
        let (start, end) = (Array("<text".utf8), Array("</text>".utf8))
        var kept: [UInt8] = []
        kept.reserveCapacity(svg.count)
        var index = 0
        while index < svg.count {
            let rest = svg[index...]
            let isText = svg[index] == start[0] && rest.starts(with: start) && [0x20, 0x3E, 0x0A].contains(rest.dropFirst(5).first ?? 0)
            guard isText else {
                kept.append(svg[index])
                index += 1
                continue
            }
            while index < svg.count, !(svg[index] == end[0] && svg[index...].starts(with: end)) { index += 1 }
            index += end.count
        }
        return kept
    }
}

extension Photos {
    /// The picture for sharing that is made of a drawing, with its name; nil where nothing is published, or none can be made.
    public func shared(_ svg: [UInt8], size: PictureSize) -> (name: String, content: KeptRendition.Content)? {
        guard isPublishing, let picture = SharePicture(svg, size: size) else { return nil }
        note(drawing: picture.name)
        if case .files(let files)? = cache?.record(picture.name), let file = files.first { return (picture.name, file.content) }
        guard let bytes = picture.png() else { return nil }
        let kept = cache?.keep([Rendition(ending: "png", bytes: bytes)], as: picture.name)
        return (picture.name, kept?.first?.content ?? .bytes(bytes))
    }
}
