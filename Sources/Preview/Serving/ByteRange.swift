/// The part of a file that a browser asks for: players seek in films by it.
enum ByteRange {
    enum Asked: Equatable {
        case all
        case part(Range<Int>)
        /// None of the file's bytes lie there.
        case nothing
    }

    /// One range as in `bytes=0-99`, `bytes=100-` or `bytes=-100`; whatever else is asked for, the whole file is sent.
    static func asked(_ header: String?, of count: Int) -> Asked {
        guard let header, header.hasPrefix("bytes="), !header.contains(",") else { return .all }
        let parts = header.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { return .all }
        switch (Int(parts[0]), Int(parts[1])) {
        case (let first?, let last):
            guard first >= 0, parts[1].isEmpty || (last ?? -1) >= first else { return .all }
            guard first < count else { return .nothing }
            return .part(first..<min(last ?? count - 1, count - 1) + 1)
        case (nil, let last?) where parts[0].isEmpty:
            guard last > 0, count > 0 else { return .nothing }
            return .part(max(count - last, 0)..<count)
        default: return .all
        }
    }
}
