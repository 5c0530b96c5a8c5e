import Media

/// The published files beside entries as pages show or offer them, by their paths under `content/`.
public struct ShownFiles: Sendable, Hashable {
    public var pictures: [String: ShownPicture]
    /// What readers download.
    public var downloads: [String: ShownFile]
    /// The pictures by which pages without a cover are shared, by the icon of their type.
    public var shares: [String: String]

    public init(pictures: [String: ShownPicture] = [:], downloads: [String: ShownFile] = [:], shares: [String: String] = [:]) {
        self.pictures = pictures
        self.downloads = downloads
        self.shares = shares
    }
}
