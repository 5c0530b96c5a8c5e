extension StringProtocol {
    /// Whether it is the path of something in a folder that has a name, however deep.
    public func isBelow(_ folder: some StringProtocol) -> Bool {
        let (path, above) = (utf8, folder.utf8)
        guard path.starts(with: above) else { return false }
        return path.dropFirst(above.count).first == UInt8(ascii: "/")
    }
}
