/// What players and writers want to know of a film.
public struct FilmFacts: Sendable, Hashable {
    /// As it is shown.
    public internal(set) var size: PictureSize?
    /// Whether it is coded as H.265, which many browsers don't play.
    public internal(set) var isHEVC = false
    public internal(set) var hasSound = false
    public internal(set) var format = FilmFormat.iso

    /// Adds what is known of one more track.
    mutating func take(_ other: FilmFacts) {
        size = size ?? other.size
        isHEVC = isHEVC || other.isHEVC
        hasSound = hasSound || other.hasSound
    }
}

/// How a film is packed, as ffmpeg calls it.
public enum FilmFormat: String, Sendable {
    case iso = "mov"
    case matroska
}

extension PictureSize {
    /// nil for what no film has.
    init?(ofFilm width: Int, _ height: Int) {
        guard (1...16_384).contains(width), (1...16_384).contains(height) else { return nil }
        self.init(width: width, height: height)
    }
}

extension ISOTrack {
    /// What the track's heads say.
    func facts(_ track: ISOBox) -> FilmFacts {
        var facts = FilmFacts()
        let handler = handler(track)
        facts.hasSound = handler.map(ISONames.sounds.contains) ?? false
        guard let handler, ISONames.pictures.contains(handler) else { return facts }
        if let head = find("tkhd", in: track), head.end - head.body >= 44 {
            // Width and height in sixteenths of bits come last, before them nine numbers that turn the picture.
            let end = head.end - base
            let isOnItsSide = bytes.be32(end - 44) == 0 && bytes.be32(end - 40) != 0
            let (width, height) = (bytes.be16(end - 8), bytes.be16(end - 4))
            facts.size = isOnItsSide ? PictureSize(ofFilm: height, width) : PictureSize(ofFilm: width, height)
        }
        if let coding = descriptions(track).first(where: { _ in true }) {
            facts.isHEVC = coding.name == ISOBox.name("hvc1") || coding.name == ISOBox.name("hev1")
            if facts.size == nil, coding.end - coding.body >= 28 {
                facts.size = PictureSize(ofFilm: bytes.be16(coding.body - base + 24), bytes.be16(coding.body - base + 26))
            }
        }
        return facts
    }
}
