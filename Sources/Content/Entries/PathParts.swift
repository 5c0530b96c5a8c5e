extension String {
    /// The parts between the slashes of a path, without empty ones: by bytes, as a file system cuts them, for `split` looks at each
    /// character and is asked for every entry and link.
    public var pathParts: [Substring] {
        utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    }

    /// What stands behind the last slash of an id: the tail by which people call an entry.
    public var lastPathPart: String {
        guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return self }
        return String(self[utf8.index(after: slash)...])
    }

    /// All up to the last slash, with it; empty where there is none.
    public var folderOfPath: String { String(dropLast(lastPathPart.count)) }
}
