/// How the units of H.264 and H.265 (NAL units) say what they are.
enum VideoUnit {
    case avc
    case hevc

    enum Use {
        /// Pictures, and what decoders have to know of them.
        case picture
        /// Supplemental information.
        case notes
        /// Left to other standards, or to nobody.
        case unknown
    }

    /// How many bytes come before a unit's content.
    var head: Int { self == .avc ? 1 : 2 }

    /// - Parameter first: a unit's first byte.
    func use(_ first: UInt8) -> Use {
        switch self {
        case .avc:
            switch first & 0x1F {
            case 6: .notes
            case 1...5, 7...11, 13...15, 19...21: .picture
            default: .unknown
            }
        case .hevc:
            switch first >> 1 & 0x3F {
            case 39, 40: .notes
            // The last two are what Dolby Vision adds to a phone's pictures.
            case 0...9, 16...21, 32...37, 62, 63: .picture
            default: .unknown
            }
        }
    }
}
