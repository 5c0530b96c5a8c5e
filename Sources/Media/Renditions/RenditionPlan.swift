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
    /// More pixels a side than WebP has.
    private static let highest = 16_383

    init(_ bytes: [UInt8], size: PictureSize, format: PhotoFormat) {
        let hash = bytes.withUnsafeBytes { XXH3_128bits_withSeed($0.baseAddress, $0.count, Self.recipe) }
        self.init(name: Self.hexadecimal(hash.high64) + Self.hexadecimal(hash.low64), size: size, format: format)
    }

    init(name: String, size: PictureSize, format: PhotoFormat) {
        self.name = name
        self.format = format
        source = size
    }

    /// Of the picture at the photo's own address.
    public var size: PictureSize { scaled(to: Self.widest) }

    /// Of the WebP files, ascending; none for a picture that is too high for them.
    public var widths: [Int] {
        let most = min(source.width, Self.wanted[Self.wanted.count - 1])
        // One that is hardly narrower than the next would be a file for nothing.
        let widths = Self.wanted.filter { $0 * 5 <= most * 4 } + [most]
        return widths.filter { scaled(to: $0).height <= Self.highest }
    }

    func scaled(to width: Int) -> PictureSize {
        guard width < source.width else { return source }
        let height = (Double(source.height) * Double(width) / Double(source.width)).rounded()
        return PictureSize(width: width, height: max(1, Int(height)))
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

    public init(size: PictureSize, renditions: RenditionPlan? = nil) {
        self.size = size
        self.renditions = renditions
    }
}
