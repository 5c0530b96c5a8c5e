import Limits

/// A part of the pages of a portal, as `2/5`: the second of five, cut so that each has about as many bytes of source.
public struct IndexPiece: Sendable, Hashable, CustomStringConvertible {
    public let number: Int
    public let count: Int

    /// Into so many pieces pages may be cut.
    public static let most = Limits.indexPieces.value

    /// nil for what names no piece.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]), (1...Self.most).contains(count),
            (1...count).contains(number)
        else { return nil }
        self.number = number
        self.count = count
    }

    /// All pages as one.
    public static let whole = IndexPiece(number: 1, count: 1)

    private init(number: Int, count: Int) {
        self.number = number
        self.count = count
    }

    public var description: String { "\(number)/\(count)" }
}
