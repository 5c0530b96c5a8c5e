import CVips

/// A file that is published of a photo.
struct Rendition: Sendable {
    /// Of a WebP file; nil for the picture at the photo's own address.
    var width: Int?
    var ending: String
    var bytes: [UInt8]
}

/// Makes renditions, through libvips.
enum PhotoWorkshop {
    /// Whether libvips is there.
    static var isOpen: Bool { lathe_vips_opens() }

    private static let highest = Int32(RenditionPlan.highest)
    private static let webPQuality: Int32 = 78
    private static let jpegQuality: Int32 = 82

    /// The upright size of a photo in a format that is read by nothing else; nil where it is broken, or libvips isn't there.
    static func size(of bytes: [UInt8]) -> PictureSize? {
        guard isOpen else { return nil }
        var (width, height) = (Int32(0), Int32(0))
        let isRead = bytes.withUnsafeBytes { lathe_photo_size($0.baseAddress, $0.count, &width, &height) }
        return isRead && width > 0 && height > 0 ? PictureSize(width: Int(width), height: Int(height)) : nil
    }

    /// Whether a photo can be read to its end.
    static func isWhole(_ photo: Photo) -> Bool {
        // The smallest is the quickest, and all of the file is read for it.
        let read = read(photo, width: 64)
        defer { lathe_photo_free(read) }
        return read.image != nil
    }

    /// All that is published of a photo, from one reading of it; nil where it can't be read to its end.
    static func renditions(of photo: Photo) -> [Rendition]? {
        var current = read(photo, width: RenditionPlan.widest)
        defer { lathe_photo_free(current) }
        guard current.image != nil else { return nil }
        // A drawing, such as a picture of a screen, has edges that lossy compression would blur, and few bytes a pixel.
        let isDrawn = photo.plan.format == .png && photo.bytes.count < photo.plan.source.width * photo.plan.source.height / 2
        var renditions = [ownAddress(photo, current, isDrawn: isDrawn)]
        for width in photo.plan.widths.reversed() {
            let narrower = lathe_photo_narrower(current, Int32(width), highest)
            lathe_photo_free(current)
            current = narrower
            guard current.image != nil else { return nil }
            renditions.append(
                bytes(lathe_photo_webp(current, webPQuality, isDrawn)).map { Rendition(width: width, ending: "webp", bytes: $0) })
        }
        let made = renditions.compactMap(\.self)
        return made.count == renditions.count ? made : nil
    }

    /// JPEG, which every program reads; what may show what is behind it, and drawings, stay as they are.
    private static func ownAddress(_ photo: Photo, _ picture: LathePhoto, isDrawn: Bool) -> Rendition? {
        if photo.plan.format == .webp {
            return bytes(lathe_photo_webp(picture, jpegQuality, false)).map { Rendition(ending: "webp", bytes: $0) }
        }
        if picture.has_alpha || isDrawn { return bytes(lathe_photo_png(picture)).map { Rendition(ending: "png", bytes: $0) } }
        return bytes(lathe_photo_jpeg(picture, jpegQuality)).map { Rendition(ending: "jpg", bytes: $0) }
    }

    private static func read(_ photo: Photo, width: Int) -> LathePhoto {
        photo.bytes.withUnsafeBytes { lathe_photo_read($0.baseAddress, $0.count, Int32(width), highest, photo.plan.format == .jpeg) }
    }

    /// libvips 8.14 writes EXIF into a WebP file even where it is told to write none, so that Lathe's own cleaners go over all of it.
    private static func bytes(_ made: LatheBytes) -> [UInt8]? {
        defer { lathe_bytes_free(made) }
        guard let start = made.bytes else { return nil }
        let bytes = Array(UnsafeRawBufferPointer(start: start, count: made.count))
        return switch PictureFormat(of: bytes) {
        case .jpeg: JPEGFile(bytes).cleaned()
        case .png: PNGFile(bytes).cleaned()
        case .webp: WebPFile(bytes).cleaned()
        case .gif, nil: nil
        }
    }
}
