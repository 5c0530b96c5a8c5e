import Media

extension Harness {
    /// The heads of photos and films under every name: nothing is read past their end, and what is cleaned is clean.
    static let media = Harness(
        name: "media",
        seeds: { MediaSeeds.all },
        words: [
            "GIF89a", "RIFF", "WEBP", "VP8X", "VP8L", "VP8 ", "EXIF", "XMP ", "IHDR", "tEXt", "eXIf", "IDAT", "IEND", "Exif\0\0", "II*\0",
            "MM\0*", "moov", "udta", "meta", "mdat",
            "free", "uuid", "ftypisom", "\u{1}", "\0\0\0\u{1}", "\0\0\0\0",
        ],
        fault: { bytes in
            if let size = PictureSize(of: bytes), size.width <= 0 || size.height <= 0 { return "a size of \(size)" }
            for ending in ["jpg", "png", "webp", "gif", "mp4", "svg", "stl", "heic"] {
                let path = "a." + ending
                let prepared = PreparedFile(bytes, path: path)
                if case .photo(let photo) = PreparedFile(bytes, path: path, makesPhotos: true).content, photo.size.width <= 0 {
                    return "a photo of \(photo.size)"
                }
                if ending == "svg", let size = prepared.size, size.width <= 0 || size.height <= 0 { return "a drawing of \(size)" }
                guard case .bytes(let cleaned)? = published(prepared, bytes) else { continue }
                guard cleaned.count <= bytes.count + 64 else { return "\(ending) grew from \(bytes.count) to \(cleaned.count) bytes" }
                switch published(PreparedFile(cleaned, path: path), cleaned) {
                case .asItIs: continue
                case .bytes, .edited: return "\(ending) is cleaned twice"
                // Without its head, what isn't as long as it says looks like something else.
                case .refused where ending == "stl" && !isWholeSTL(bytes): continue
                case .drawing, .photo, .refused, nil: return "\(ending) is refused once it is cleaned"
                }
            }
            return nil
        })
}

/// Whether there are as many triangles as the head of a model says.
private func isWholeSTL(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 84 else { return false }
    return (0..<4).reduce(84) { $0 + Int(bytes[80 + $1]) << (8 * $1) * 50 } == bytes.count
}

/// A film or sound already with its changes; nil where they can't be made.
private func published(_ prepared: PreparedFile, _ bytes: [UInt8]) -> PublishableFile? {
    guard case .edited(let edits) = prepared.content else { return prepared.content }
    return (try? edits.applied(to: bytes)).map { $0 == bytes ? .asItIs : .bytes($0) }
}

/// Small files of each kind, made here.
enum MediaSeeds {
    static var all: [[UInt8]] { [jpeg, png, webp, gif, movie] }

    private static let jpeg: [UInt8] =
        [0xFF, 0xD8] + segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
        + segment(0xE1, Array("Exif\0\0MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0])
        + segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1]) + segment(0xFE, Array("home".utf8))
        + segment(0xC0, [8, 0, 9, 0, 9, 1, 1, 0x11, 0]) + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [
            0x12, 0xFF, 0, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9,
        ] + Array("tail".utf8)

    private static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] { [0xFF, marker, 0, UInt8(data.count + 2)] + data }

    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", [0, 0, 0, 9, 0, 0, 0, 9, 8, 2, 0, 0, 0])
        + chunk("tEXt", Array("home".utf8)) + chunk("IDAT", [1, 2, 3]) + chunk("IEND", [])

    private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        [0, 0, 0, UInt8(data.count)] + Array(name.utf8) + data + [0, 0, 0, 0]
    }

    private static let webp: [UInt8] = {
        func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] { Array(name.utf8) + [UInt8(data.count), 0, 0, 0] + data }
        let body =
            Array("WEBP".utf8) + chunk("VP8X", [0x0C, 0, 0, 0, 8, 0, 0, 8, 0, 0]) + chunk("VP8L", [0x2F, 8, 0, 2, 0, 0])
            + chunk("EXIF", Array("home".utf8))
        return Array("RIFF".utf8) + [UInt8(body.count), 0, 0, 0] + body
    }()

    private static let gif: [UInt8] =
        Array("GIF89a".utf8) + [9, 0, 9, 0, 0, 0, 0, 0x21, 0xFE, 4] + Array("home".utf8) + [0]
        + [0x2C, 0, 0, 0, 0, 9, 0, 9, 0, 0, 2, 2, 0x44, 1, 0, 0x3B]

    private static let movie: [UInt8] = {
        func box(_ name: String, _ data: [UInt8]) -> [UInt8] { [0, 0, 0, UInt8(data.count + 8)] + Array(name.utf8) + data }
        return box("ftyp", Array("isom\0\0\0\0".utf8)) + box("mdat", [1, 2, 3]) + [0, 0, 0, 1] + Array("free".utf8) + [
            0, 0, 0, 0, 0, 0, 0, 17, 0,
        ]
            + box(
                "moov", box("mvhd", [0, 0]) + box("trak", box("mdia", box("meta", Array("home".utf8)))) + box("udta", Array("home".utf8)))
    }()
}
