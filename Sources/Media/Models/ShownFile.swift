/// A published file that readers download, as cards tell of it.
public struct ShownFile: Sendable, Hashable {
    public var bytes: Int
    public var shape: ModelShape?

    public init(bytes: Int, shape: ModelShape? = nil) {
        self.bytes = bytes
        self.shape = shape
    }
}
