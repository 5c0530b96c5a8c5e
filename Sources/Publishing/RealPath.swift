#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where a path really leads, through links and `..`, whether or not all of it exists.
public enum RealPath {
    /// The path from the root without links, as far as it exists.
    public static func resolved(_ path: String) -> String {
        var place = "/"
        for part in absolutePath(path).split(separator: "/") where part != "." {
            if part == ".." {
                place = parent(of: place)
            } else {
                let next = place == "/" ? "/" + part : place + "/" + part
                place = existing(next) ?? next
            }
        }
        return place
    }

    /// Whether a place is a folder or lies in it, both resolved; under whatever name, should a disk have two for one.
    public static func isWithin(_ place: String, _ folder: String) -> Bool {
        if place == folder || place.hasPrefix(folder == "/" ? folder : folder + "/") { return true }
        guard let number = number(of: folder) else { return false }
        var place = place
        while true {
            if Self.number(of: place).map({ $0 == number }) == true { return true }
            if place == "/" { return false }
            place = parent(of: place)
        }
    }

    /// A resolved place and the folders above it, the nearest first, without the root.
    public static func andAbove(_ place: String) -> [String] {
        var places: [String] = []
        var place = place
        while place != "/", !place.isEmpty {
            places.append(place)
            place = parent(of: place)
        }
        return places
    }

    /// The folder above, of the root the root itself.
    static func parent(of place: String) -> String {
        guard let slash = place.utf8.lastIndex(of: UInt8(ascii: "/")), slash > place.startIndex else { return "/" }
        return String(place[..<slash])
    }

    private static func existing(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    private static func number(of path: String) -> [UInt64]? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return [UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino)]
    }
}
