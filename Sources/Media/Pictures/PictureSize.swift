/// The size of a picture in pixels, as it is shown: turned as its EXIF orientation says.
public struct PictureSize: Sendable, Hashable {
    public var width: Int
    public var height: Int

    public init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    /// Reads the size from the head of a JPEG, PNG, GIF or WebP file; nil for anything else, or a broken one.
    public init?(of bytes: [UInt8]) {
        let found: PictureSize? =
            switch PictureFormat(of: bytes) {
            case .jpeg: JPEGFile(bytes).size
            case .png: PNGFile(bytes).size
            case .webp: WebPFile(bytes).size
            case .gif: GIFFile.size(bytes)
            case nil: nil
            }
        guard let found, found.width > 0, found.height > 0, found.width <= 65_535, found.height <= 65_535 else { return nil }
        self = found
    }

    /// No wider and no higher than this.
    func scaled(to mostWidth: Int, _ mostHeight: Int = .max) -> PictureSize {
        let scale = min(Double(mostWidth) / Double(width), Double(mostHeight) / Double(height))
        guard scale < 1 else { return self }
        func side(_ whole: Int, _ most: Int) -> Int { min(most, max(1, Int((Double(whole) * scale).rounded()))) }
        return PictureSize(width: side(width, mostWidth), height: side(height, mostHeight))
    }
}

/// The picture formats that Lathe publishes, told by their first bytes, not by the file's name.
public enum PictureFormat: Sendable {
    case jpeg, png, gif, webp

    public init?(of bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: Array("GIF8".utf8)) {
            self = .gif
        } else if bytes.count >= 16, bytes.starts(with: Array("RIFF".utf8)), bytes[8..<12].elementsEqual("WEBP".utf8) {
            self = .webp
        } else {
            return nil
        }
    }

    /// A picture without what it notes of people and places; nil for one that breaks off, or is none.
    static func cleaned(_ bytes: [UInt8]) -> [UInt8]? {
        switch PictureFormat(of: bytes) {
        case .jpeg: JPEGFile(bytes).cleaned()
        case .png: PNGFile(bytes).cleaned()
        case .webp: WebPFile(bytes).cleaned()
        case .gif: GIFFile.cleaned(bytes)
        case nil: nil
        }
    }
}
