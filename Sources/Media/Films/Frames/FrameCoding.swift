/// How the pictures of a film are coded, as far as their frames can carry more than pictures: where a phone was, who filmed, with what.
enum FrameCoding: Equatable {
    /// H.264 in units that each begin with their length in so many bytes.
    case avc(lengthSize: Int)
    /// H.265.
    case hevc(lengthSize: Int)
    case av1
    /// MPEG-1, 2 and 4: parts behind start codes.
    case mpeg
    /// A JPEG file a frame.
    case jpeg
    /// Its frames hold nothing but pictures, as far as anybody knows.
    case plain
    /// Its frames can't be looked into.
    case closed

    /// - Parameters:
    ///   - name: of an entry of a film's table of descriptions.
    ///   - find: gives the content of a box within that entry.
    init(ofISO name: UInt32, _ find: (StaticString) -> ArraySlice<UInt8>?) {
        switch name {
        case _ where Self.avcNames.contains(name): self = find("avcC").flatMap(Self.avc) ?? .plain
        case _ where Self.hevcNames.contains(name): self = find("hvcC").flatMap(Self.hevc) ?? .plain
        case ISOBox.name("av01"): self = .av1
        case ISOBox.name("mp4v"): self = find("esds").flatMap { ElementaryStream(Array($0)) }?.objectType == Self.photos ? .jpeg : .mpeg
        case _ where Self.mpegNames.contains(name): self = .mpeg
        case _ where Self.jpegNames.contains(name): self = .jpeg
        case _ where Self.closedNames.contains(name): self = .closed
        default: self = .plain
        }
    }

    /// - Parameters:
    ///   - name: a Matroska track's coding.
    ///   - setup: what its decoder has to know first.
    init(ofMatroska name: [UInt8], setup: [UInt8]) {
        switch true {
        case name.has("V_MPEG4/ISO/AVC"): self = Self.avc(setup[...]) ?? .closed
        case name.has("V_MPEGH/ISO/HEVC"): self = Self.hevc(setup[...]) ?? .closed
        case name.has("V_AV1"): self = .av1
        case name.has("V_MPEG1"), name.has("V_MPEG2"), name.has("V_MPEG4"): self = .mpeg
        case name.has("V_MJPEG"): self = .jpeg
        case name.has("V_MPEGI"), name.has("V_MS/VFW"), name.has("V_QUICKTIME"): self = .closed
        default: self = .plain
        }
    }

    private static func avc(_ setup: ArraySlice<UInt8>) -> FrameCoding? {
        setup.count > 4 ? .avc(lengthSize: Int(setup[setup.startIndex + 4] & 3) + 1) : nil
    }

    private static func hevc(_ setup: ArraySlice<UInt8>) -> FrameCoding? {
        setup.count > 21 ? .hevc(lengthSize: Int(setup[setup.startIndex + 21] & 3) + 1) : nil
    }

    /// Of the kinds that a stream in MP4's own terms may have.
    private static let photos: UInt8 = 0x6C
    private static let avcNames = ISOBox.names("avc1", "avc2", "avc3", "avc4", "dva1", "dvav")
    private static let hevcNames = ISOBox.names("hvc1", "hev1", "hvc2", "hev2", "dvh1", "dvhe", "lhv1", "lhe1")
    private static let mpegNames = ISOBox.names(
        "m1v ", "m2v1", "mpg1", "mpg2", "xdv2", "mx3n", "mx5p", "hdv1", "hdv2", "hdv3", "XVID", "DIVX")
    private static let jpegNames = ISOBox.names("jpeg", "mjpa", "MJPG", "mjpg", "AVDJ", "dmb1")
    /// H.266 and its kin, and what is kept secret.
    private static let closedNames = ISOBox.names("vvc1", "vvi1", "vvcN", "evc1", "encv", "drmi", "mjpb", "resv")
}
