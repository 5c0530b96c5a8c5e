/// What a file is by its bytes, whatever its name says.
enum FileContent: Sendable, Hashable {
    case jpeg, png, gif, webp
    /// HEIC and its kin, which libvips reads and browsers mostly don't.
    case heif
    /// Pictures of which Lathe can't take out where and by whom they were taken.
    case otherPicture
    /// MP4, QuickTime and their kin.
    case isoFilm
    case matroska
    case mpegSound, ogg, flac, wave
    /// Films and sound of which Lathe can't take out where and by whom they were taken.
    case otherFilm
    case pdf
    /// The old binary formats of Office, MSI and others.
    case compoundFile
    case rtf
    case zip, gzip, sevenZip, rar, bzip2, xz, zstandard, tar
    /// What a browser takes for a page, a drawing or a script.
    case markup
    case text, binary
    /// Programs of computers and databases, which no machine of a makerspace reads.
    case computerProgram
    case empty

    /// - Parameters:
    ///   - head: as much of the file's beginning as `Limits.fileHead` says.
    ///   - count: of the whole file.
    init(head: [UInt8], count: Int) {
        self =
            Self.picture(head) ?? Self.film(head, count) ?? Self.container(head)
            ?? Self.plain(head.count == count ? Self.withoutEnd(head) : head)
    }

    /// Without the Ctrl-Z with which DOS ended a text.
    private static func withoutEnd(_ head: [UInt8]) -> [UInt8] {
        let end = head.lastIndex { $0 > 0x20 } ?? -1
        return head[(end + 1)...].contains(0x1A) ? Array(head[...end]) + head[(end + 1)...].filter { $0 != 0x1A } : head
    }

    private static func picture(_ head: [UInt8]) -> FileContent? {
        switch PictureFormat(of: head) {
        case .jpeg: return .jpeg
        case .png: return .png
        case .gif: return .gif
        case .webp: return .webp
        case nil: break
        }
        if head.has("II*\0") || head.has("MM\0*") || head.has("IIU\0") || head.has("II+\0") || head.has("MM\0+") { return .otherPicture }
        if head.has("8BPS") || head.has("FUJIFILMCCD-RAW") || head.has("IIRO") || head.has("\0MRM") || head.has("FOVb") {
            return .otherPicture
        }
        // JPEG XL, bare and boxed; JPEG 2000, bare and boxed.
        if head.starts(with: [0xFF, 0x0A]) || head.has("JXL ", at: 4) || head.has("jP  ", at: 4) { return .otherPicture }
        if head.starts(with: [0xFF, 0x4F, 0xFF, 0x51]) { return .otherPicture }
        if head.has("ftyp", at: 4) {
            let brands = ISOBrands(head)
            if brands.isPicture { return brands.isHEIF ? .heif : .otherPicture }
        }
        if isRarePicture(head) { return .otherPicture }
        if head.has("BM"), head.count >= 26, head.le32(6) == 0, [12, 16, 40, 52, 56, 64, 108, 124].contains(head.le32(14)) {
            return .otherPicture
        }
        return nil
    }

    /// Pictures of cameras, hospitals, offices and studios, which hold names and serial numbers besides.
    private static func isRarePicture(_ head: [UInt8]) -> Bool {
        // DICOM; Canon's CRW; Phase One's IIQ; Olympus; RED.
        if head.has("DICM", at: 128) || head.has("HEAPCCDR", at: 6) || head.has("IIII") || head.has("IIRS") || head.has("RED", at: 4) {
            return true
        }
        // OpenEXR; DjVu; icons of macOS and Windows; MNG and JNG; JPEG XR; EMF and WMF.
        if head.starts(with: [0x76, 0x2F, 0x31, 0x01]) || head.has("AT&TFORM") || head.has("icns") { return true }
        if head.starts(with: [0, 0, 1, 0]), head.count > 22, head[4] > 0, head[5] == 0, head[9] == 0 { return true }
        if head.has("MNG\r\n", at: 1) || head.has("JNG\r\n", at: 1) || head.starts(with: [0x49, 0x49, 0xBC]) { return true }
        if head.has(" EMF", at: 40) || head.starts(with: [0xD7, 0xCD, 0xC6, 0x9A]) { return true }
        // Netpbm: its mark, blanks or a comment, and a number.
        if head.count > 3, head[0] == UInt8(ascii: "P"), (0x31...0x37).contains(head[1]), head[2] == 0x0A || head[2] == 0x20 {
            return head[3] == UInt8(ascii: "#") || (0x30...0x39).contains(head[3]) || head.has("WIDTH", at: 3)
        }
        return false
    }

    private static func film(_ head: [UInt8], _ count: Int) -> FileContent? {
        if head.has("ftyp", at: 4) { return .isoFilm }
        // QuickTime's films of old have no `ftyp`.
        if head.count >= 8, ["moov", "mdat", "free", "skip", "wide", "pnot"].contains(where: { head.has($0, at: 4) }) {
            let size = head.be32(0)
            if size == 1 || (size >= 8 && size <= min(count, 0x1FFF_FFFF)) { return .isoFilm }
        }
        if head.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) { return .matroska }
        if head.has("ID3") { return .mpegSound }
        if head.has("OggS") { return .ogg }
        if head.has("fLaC") { return .flac }
        if head.has("RIFF"), head.has("WAVE", at: 8) { return .wave }
        return isOtherFilm(head) ? .otherFilm : nil
    }

    /// AVI, Windows Media, Flash, MPEG, AIFF, RealMedia, AMR, CAF, Monkey's Audio.
    private static func isOtherFilm(_ head: [UInt8]) -> Bool {
        if head.has("RIFF"), head.has("AVI ", at: 8) { return true }
        if head.starts(with: [0x30, 0x26, 0xB2, 0x75]) || head.has("FLV\u{1}") { return true }
        if head.starts(with: [0, 0, 1, 0xBA]) || head.starts(with: [0, 0, 1, 0xB3]) { return true }
        if head.has("FORM"), head.has("AIFF", at: 8) || head.has("AIFC", at: 8) { return true }
        if head.has(".RMF") || head.has("#!AMR") || head.has("caff") || head.has("MAC ") { return true }
        // MPEG's transport stream: packets of 188 bytes that each begin alike.
        return head.count > 376 && [0, 188, 376].allSatisfy { head[$0] == 0x47 }
    }

    private static func container(_ head: [UInt8]) -> FileContent? {
        if head.has("PK\u{3}\u{4}") || head.has("PK\u{5}\u{6}") { return .zip }
        if head.starts(with: [0x1F, 0x8B]) { return .gzip }
        if head.starts(with: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) { return .sevenZip }
        if head.has("Rar!\u{1A}\u{7}") { return .rar }
        if head.has("BZh") { return .bzip2 }
        if head.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]) { return .xz }
        if head.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return .zstandard }
        if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return .compoundFile }
        if head.has("{\\rtf") { return .rtf }
        if head.has("ustar", at: 257), !MarkupSniffing.begins(head) { return .tar }
        // Some programs write a few bytes before it.
        if let start = head.prefix(1024).firstRange(of: Array("%PDF-".utf8))?.lowerBound,
            !MarkupSniffing.begins(head), !MarkupSniffing.holds(Array(head[..<start]))
        {
            return .pdf
        }
        return nil
    }

    private static func plain(_ head: [UInt8]) -> FileContent {
        if head.starts(with: [0x7F, 0x45, 0x4C, 0x46]) || head.has("MZ") && head.contains(0) || head.has("SQLite format 3\0") {
            return .computerProgram
        }
        if head.isEmpty { return .empty }
        if MarkupSniffing.begins(head) { return .markup }
        return MarkupSniffing.isText(head) ? .text : .binary
    }
}
