import Content

extension String {
    /// An address as writers give it, with the characters that no address may hold percent-encoded: spaces, quotes,
    /// brackets, backticks. What is encoded already stays.
    var asHref: String {
        utf8.contains(where: Self.isForbidden) ? percentEncoded { !Self.isForbidden($0) } : self
    }

    /// What can stand as a value in an address's query.
    var asQueryValue: String {
        percentEncoded { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
            default: false
            }
        }
    }

    private static func isForbidden(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
            UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
            true
        default: false
        }
    }
}
