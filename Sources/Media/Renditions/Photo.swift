import Limits

/// A photo of which renditions are published and never itself.
public struct Photo: Sendable {
    let bytes: [UInt8]
    /// What it takes while it is read.
    private let memory: Int
    public let plan: RenditionPlan
    /// Whether it tells where it was taken.
    public let hasPosition: Bool

    /// Pictures that are small already are published without their metadata, and else as they are.
    private static let smallWidth = 480
    private static let smallFile = 60 << 10
    /// Memory of which two at once are too much.
    private static let heavy = 96 << 20

    /// - Parameter bytes: of a picture in a format that Lathe can clean, or of HEIF.
    /// - Returns: nil for one that is published as it is: small, or animated.
    init?(_ bytes: [UInt8]) throws {
        let found: (PhotoFormat, PictureSize?)? =
            switch PictureFormat(of: bytes) {
            case .jpeg: (.jpeg, PictureSize(of: bytes))
            case .png: PNGFile(bytes).isAnimated ? nil : (.png, PictureSize(of: bytes)?.upright(PNGFile(bytes).orientation))
            case .webp: WebPFile(bytes).isAnimated ? nil : (.webp, PictureSize(of: bytes)?.upright(WebPFile(bytes).orientation))
            case .gif: nil
            case nil: (.heif, PhotoWorkshop.size(of: bytes))
            }
        guard let (format, size) = found else { return nil }
        guard let size else {
            if format == .heif || bytes.count > Self.smallFile { throw PublishableFile.Refusal.broken }
            return nil
        }
        try self.init(bytes, size: size, format: format)
    }

    private init?(_ bytes: [UInt8], size: PictureSize, format: PhotoFormat) throws {
        try size.checkPixels()
        if format != .heif, size.width <= Self.smallWidth, bytes.count <= Self.smallFile { return nil }
        self.bytes = bytes
        plan = RenditionPlan(bytes, size: size, format: format)
        memory = size.width * size.height * Self.bytesPerPixel(bytes, format)
        guard memory <= Limits.pictureMemory.value else { throw PublishableFile.Refusal.tooLarge(Limits.pictureMemory) }
        hasPosition = PhotoPosition.isIn(bytes)
    }

    /// The first picture of a film.
    init(frame: [UInt8], plan: RenditionPlan) {
        memory = 0
        bytes = frame
        self.plan = plan
        hasPosition = false
    }

    /// As it stands upright.
    public var size: PictureSize { plan.source }

    /// The photo itself without its metadata, for where no renditions can be made; nil where it can't be cleaned.
    public func cleaned() -> [UInt8]? {
        switch plan.format {
        case .jpeg: JPEGFile(bytes).cleaned()
        case .png: PNGFile(bytes).cleaned()
        case .webp: WebPFile(bytes).cleaned()
        case .heif: nil
        }
    }

    /// Whether it takes so much memory that no other such is to be worked on meanwhile.
    var isHeavy: Bool { memory > Self.heavy }

    private static func bytesPerPixel(_ bytes: [UInt8], _ format: PhotoFormat) -> Int {
        switch format {
        case .jpeg: JPEGFile(bytes).isProgressive ? 2 * JPEGFile(bytes).channels : 1
        case .png: PNGFile(bytes).bytesPerPixel
        case .webp, .heif: 8
        }
    }
}

extension PictureSize {
    /// - Parameter orientation: EXIF's; browsers heed it in JPEG alone.
    fileprivate func upright(_ orientation: Int?) -> PictureSize {
        orientation ?? 1 >= 5 ? PictureSize(width: height, height: width) : self
    }

    func checkPixels() throws {
        guard width * height <= Limits.picturePixels.value else { throw PublishableFile.Refusal.tooLarge(Limits.picturePixels) }
    }
}

extension PNGFile {
    /// What a pixel of it takes once it is unpacked.
    fileprivate var bytesPerPixel: Int {
        guard bytes.count > 25 else { return 8 }
        let channels = bytes[25] == 0 ? 1 : bytes[25] == 4 ? 2 : bytes[25] == 6 ? 4 : 3
        // What has sixteen bits is held a second time with eight, and what comes line by line in another order, whole.
        return channels * (bytes[24] > 8 ? 4 : 1) * (bytes.count > 28 && bytes[28] == 1 ? 2 : 1)
    }
}
