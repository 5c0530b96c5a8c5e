import Foundation

/// Where a file that was opened really lies: a link that was put in its place meanwhile may lead anywhere.
public struct RealPlace: Sendable {
    /// Without links; nil where nobody can say.
    private let root: String?

    public init(ofFolder path: String) {
        root = realpath(path, nil).map { real in
            defer { free(real) }
            return String(cString: real)
        }
    }

    /// Whether an open file lies in the folder; also where the system doesn't tell.
    public func holds(_ descriptor: Int32) -> Bool {
        guard let root else { return true }
        var place = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/fd/\(descriptor)", &place, place.count)
        guard count > 0 else { return true }
        return place[..<count].map(UInt8.init(bitPattern:)).starts(with: Array((root == "/" ? root : root + "/").utf8))
    }
}
