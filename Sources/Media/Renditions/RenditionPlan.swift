import CXXHash

/// What is published of a photo, as far as its head tells: so pages can be planned before a picture is made.
public struct RenditionPlan: Sendable, Hashable {
    /// The renditions' own name, by the photo's bytes and the way in which they are made.
    public let name: String
    /// As it stands upright.
    let source: PictureSize
    let format: PhotoFormat

    /// With each change of how renditions are made they get other names, so that no cache gives old ones.
    private static let recipe: UInt64 = 1
    /// For cards, and for a text's width on a phone's or a desktop's screen.
    private static let wanted = [480, 1280]
    /// The picture at the photo's own address.
    static let widest = 1600
    /// As many pixels as a side of a WebP file has: a page of a screen that goes on and on is made narrower.
    static let highest = 16_383

    init(_ bytes: [UInt8], size: PictureSize, format: PhotoFormat) {
        let hash = bytes.withUnsafeBytes { XXH3_128bits_withSeed($0.baseAddress, $0.count, Self.recipe) }
        self.init(name: Self.hexadecimal(hash.high64) + Self.hexadecimal(hash.low64), size: size, format: format)
    }

    /// Of the first picture of a film, which is a JPEG file of this size.
    init(ofFilm film: OpenFile, size: PictureSize) throws(ReadFailure) {
        let state = XXH3_createState()
        defer { XXH3_freeState(state) }
        XXH3_128bits_reset_withSeed(state, Self.recipe)
        var offset = 0
        while offset < film.count {
            let piece = try film.bytes(at: offset, count: 1 << 20)
            if piece.isEmpty { break }
            piece.withUnsafeBytes { _ = XXH3_128bits_update(state, $0.baseAddress, $0.count) }
            offset += piece.count
        }
        let hash = XXH3_128bits_digest(state)
        self.init(name: Self.hexadecimal(hash.high64) + Self.hexadecimal(hash.low64), size: size, format: .jpeg)
    }

    init(name: String, size: PictureSize, format: PhotoFormat) {
        self.name = name
        self.format = format
        source = size
    }

    /// Of the picture at the photo's own address.
    public var size: PictureSize { source.scaled(to: Self.widest, Self.highest) }

    /// Of the WebP files, ascending.
    public var widths: [Int] {
        let most = min(size.width, Self.wanted[Self.wanted.count - 1])
        // One that is hardly narrower than the next would be a file for nothing.
        return Self.wanted.filter { $0 * 5 <= most * 4 } + [most]
    }

    private static func hexadecimal(_ half: UInt64) -> String {
        let digits = String(half, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// Of what photos come that renditions are made of.
public enum PhotoFormat: String, Sendable {
    case jpeg, png, webp, heif
}

/// A published picture or drawing as pages show it.
public struct ShownPicture: Sendable, Hashable {
    /// Of what is at its own address.
    public var size: PictureSize
    /// Of a photo of which there are smaller ones.
    public var renditions: RenditionPlan?
    /// The name of the picture by which a page is shared that has this drawing for its cover.
    public var share: String?

    public init(size: PictureSize, renditions: RenditionPlan? = nil) {
        self.size = size
        self.renditions = renditions
    }
}
