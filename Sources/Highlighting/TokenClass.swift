/// What a piece of code is to the eye; the raw value is the letter of its span's class.
enum TokenClass: UInt8, Sendable {
    /// Names, white space and everything else that is drawn as it stands: no span.
    case plain = 0
    case keyword = 0x6B  // k
    case type = 0x74  // t
    case function = 0x66  // f
    case string = 0x73  // s
    case escape = 0x65  // e
    case number = 0x6E  // n
    case comment = 0x63  // c
    case `operator` = 0x6F  // o
    case punctuation = 0x70  // p
    case variable = 0x76  // v
    case builtin = 0x62  // b
    case meta = 0x6D  // m
    case tag = 0x67  // g
    case attribute = 0x61  // a
    case inserted = 0x69  // i
    case deleted = 0x64  // d
    case heading = 0x68  // h
}
