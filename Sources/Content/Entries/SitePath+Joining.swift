/// How paths are made of others.
extension SitePath {
    /// What lies in a folder, or at the root where that has no name.
    public init(_ name: String, in folder: String) { self.init(folder.isEmpty ? name : "\(folder)/\(name)") }

    /// The name of another kind of file for what it shows: `cat.heic` → `cat.heic.jpg`.
    public func adding(ending: String) -> SitePath { SitePath(text + ending) }

    /// What lies beside it under its name and is of another file's kind: `talk.mp4` → `talk.vtt`.
    public func withEnding(of other: SitePath) -> SitePath { SitePath("\(name.untilLastDot)\(other.name.fromLastDot)", in: folder) }

    /// Percent-encoded, as a server at whose root it lies is asked for it.
    public var encodedFromRoot: String { "/" + encoded }
}

extension String {
    fileprivate var untilLastDot: Substring { self[..<(lastIndex(of: ".") ?? endIndex)] }
    fileprivate var fromLastDot: Substring { self[(lastIndex(of: ".") ?? endIndex)...] }
}
