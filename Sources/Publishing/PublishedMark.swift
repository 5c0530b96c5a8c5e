/// What is known of the bytes that were handed over for an address, by which they can be handed over again without being there.
public struct PublishedMark: Sendable, Hashable {
    let hash: ContentHash
    let size: Int

    public init(of bytes: [UInt8]) {
        hash = bytes.withUnsafeBytes { ContentHash(of: $0) }
        size = bytes.count
    }
}

extension Publisher {
    /// Hands over bytes that the site has already.
    ///
    /// - Returns: false where it hasn't: where an earlier build wrote others, or somebody changed or removed them. Then nothing is
    ///   handed over, and the bytes themselves have to be.
    public func writeAgain(_ text: String, _ mark: PublishedMark) -> Bool {
        let path = OutputPath(text)
        guard path.fault == nil, manifest?.entries[path] != nil else { return false }
        let entry = Manifest.Entry(hash: mark.hash, size: mark.size, isAsset: false)
        guard case .unchanged(let stamps) = try? standing(path, entry) else { return false }
        return attempt(path, isAsset: false) { () throws(TakingFailure) in
            Written(entry: entry, stamps: stamps, state: .unchanged, source: .made)
        }
    }
}
