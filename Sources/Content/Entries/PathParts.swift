extension String {
    /// The parts between the slashes of a path, without empty ones: by bytes, as a file system cuts them, for `split` looks at each
    /// character and is asked for every entry and link.
    public var pathParts: [Substring] {
        utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    }
}
