/// How much templates may ask for before loading says no; real ones stay far below.
enum TemplateLimits {
    /// Bytes of one file.
    static let fileBytes = 512 * 1024
    /// Bytes of all files together.
    static let totalBytes = 16 * 1024 * 1024
    /// Mistakes that are told of one file, and of all names together; nobody reads more.
    static let mistakes = 200
    /// Sections, blocks and inclusions inside each other, both in a file and across files.
    static let depth = 100
    /// Pieces that a layout may have once every partial and parent is put in.
    static let pieces = 200_000
    /// Bytes of text that a layout may have once every partial and parent is put in.
    static let expandedBytes = 4 * 1024 * 1024
}
