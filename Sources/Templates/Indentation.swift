/// How the lines of a template are moved where it is put in: partials are indented like their tag, and a block's
/// content leaves its own indentation for that of its place.
struct Indentation {
    /// Put before each line.
    var prefix: [UInt8] = []
    /// How many of a line's own spaces and tabs go.
    var removed = 0

    /// What a line that begins with `blanks` begins with instead.
    func applied(to blanks: ArraySlice<UInt8>) -> [UInt8] {
        prefix + blanks.dropFirst(min(removed, blanks.count))
    }
}
